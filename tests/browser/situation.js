// Somebody's way through the widget from beginning to end: with the keyboard alone, or with a finger.
import { expect } from "@playwright/test";
import { focused } from "./keyboard.js";

/** Where the focus is, if it is not on something in the widget. */
const outside = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.localName === "sla-calculator" && at.shadowRoot.activeElement ? "" : (at?.localName ?? "nothing");
  });

/** A keyboard that tells after each key whether the focus is still in the widget. */
export class Keys {
  constructor(page) {
    // Choosers are caught from now on: one that opens before a listener is heard of is never told.
    page.on("filechooser", () => {});
    this.page = page;
    this.keys = 0;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    this.keys++;
    await expect.poll(() => outside(this.page), { message: `the focus after ${key}, key ${this.keys}`, timeout: 2000 }).toBe("");
  }

  /** What has the focus. */
  async at() {
    return (await focused(this.page)).name;
  }

  /** Goes to what has this name, which may be told as a pattern. */
  async to(name, { key = "Tab" } = {}) {
    const seen = [];
    for (let presses = 0; presses < 250; presses++) {
      const at = this.keys ? await this.at() : "";
      if (name instanceof RegExp ? name.test(at) : at === name) return;
      seen.push(at);
      await this.press(key);
    }
    throw new Error(`${name} is not reached, but ${[...new Set(seen)].join(" | ")}`);
  }

  async back(name) {
    await this.to(name, { key: "Shift+Tab" });
  }

  /** Writes over what stands in the field. */
  async type(text) {
    await this.press("Control+a");
    for (const character of text) await this.press(character);
  }

  /** Writes into a field of a date or a time, which has parts of its own. */
  async fill(text) {
    for (const character of text) await this.press(character);
  }
}

/** A finger: taps, and looks each time whether the page still fits and whether everything can be hit. */
export class Finger {
  constructor({ page, overflow }) {
    this.page = page;
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
    expect(await this.page.evaluate(small), "targets under 24 px").toEqual([]);
  }
}

/** The controls that a finger would miss, by their names. */
function small() {
  const root = document.querySelector("sla-calculator").shadowRoot;
  const controls = root.querySelectorAll("button, select, input, textarea, a[href], summary, [role=tab], [role^=menuitem]");
  const missed = [];
  for (const control of controls) {
    // The cells of the painted week have rows beside them that do the same.
    if (control.closest("[role=grid]") || !control.checkVisibility({ visibilityProperty: true })) continue;
    const boxes = [control, ...(control.labels ?? [])].map((node) => node.getBoundingClientRect());
    if (boxes[0].width === 0) continue;
    // A label that holds its field is hit as a whole.
    const holds = [...(control.labels ?? [])].some((label) => label.contains(control));
    const { width, height } = holds ? boxes[1] : boxes[0];
    if (width < 23.9 || height < 23.9) missed.push(`${control.ariaLabel ?? control.innerText ?? control.id} ${width} × ${height}`);
  }
  return missed;
}
