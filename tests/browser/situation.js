// Somebody's way through the widget from beginning to end with a finger; `keyboard.js` has the one with the keyboard alone.
import { expect } from "@playwright/test";
import { small } from "./accessible.js";

/** A finger: taps, and looks each time whether the page still fits and whether everything can be hit. */
export class Finger {
  constructor({ frame, overflow }) {
    this.frame = frame;
    this.overflow = overflow;
  }

  async tap(target) {
    await target.scrollIntoViewIfNeeded();
    await target.tap();
    await this.look();
  }

  /** Taps a field and writes on the keyboard that comes up. */
  async type(field, text) {
    await this.tap(field);
    await field.fill(text);
    await this.look();
  }

  async look() {
    expect(await this.overflow()).toEqual({ page: 0, frame: 0 });
    expect(await small(this.frame), "targets under 24 px").toEqual([]);
  }
}
