// Working a page with the keyboard alone, as somebody does who has no mouse: with `Keys`, or by the functions
// that do the same on a page's own.
import { expect } from "@playwright/test";

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** The names and groups of what has the focus, or of all that could have it; and where the focus is, if not in the widget. */
const look = (page, all) =>
  page.evaluate(
    ([all, controls]) => {
      const at = document.activeElement;
      const active = at?.localName === "sla-calculator" ? at.shadowRoot.activeElement : null;
      const told = (element) => {
        const labels = [...(element.labels ?? [])].map((label) => label.innerText).join(" ");
        const name = element.getAttribute("aria-label") || labels || element.innerText || "";
        const group = [...(element.closest("fieldset.rl")?.children ?? [])].find((child) => child.localName === "legend");
        return { name: name.replace(/\s+/g, " ").trim(), group: group?.innerText ?? "", outside: "" };
      };
      if (!all) return [active ? told(active) : { name: "", group: "", outside: at?.localName ?? "nothing" }];
      return [...document.querySelector("sla-calculator").shadowRoot.querySelectorAll(controls)].filter((one) => one.checkVisibility()).map(told);
    },
    [all, CONTROLS],
  );

/** What has the focus: its name, the group that it is in, and where it is, if it is not on something in the widget. */
const where = async (page) => (await look(page, false))[0];

/** What has the focus: its name and the group that it is in. */
export async function focused(page) {
  const { name, group } = await where(page);
  return { name, group };
}

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
    let at;
    const outside = async () => {
      at = await where(this.page);
      return at.outside;
    };
    await expect.poll(outside, { message: `the focus after ${key}, key ${this.keys}`, timeout: 2000 }).toBe("");
    return at;
  }

  /** What has the focus. */
  async at() {
    return (await focused(this.page)).name;
  }

  /** Goes to what has this name, which may be told as a pattern, and is in this group if one is named. */
  async to(name, { group, key = "Tab" } = {}) {
    const seen = [];
    const meant = (one) => (name instanceof RegExp ? name.test(one.name) : one.name === name) && (group === undefined || one.group === group);
    let at = await where(this.page);
    // Once something had the focus, it is somewhere.
    if (this.keys) expect(at.outside, `the focus on the way to ${name}`).toBe("");
    // A person presses Tab for what is to be seen: the key before may show it some frames later.
    for (let waits = 0; waits < 100 && !meant(at) && !(await look(this.page, true)).some(meant); waits++) {
      await this.page.waitForTimeout(50);
      at = await where(this.page);
    }
    for (let presses = 0; presses < 300; presses++) {
      if (meant(at)) return;
      seen.push(at.name);
      at = await this.press(key);
    }
    throw new Error(`${name} is not reached, but ${[...new Set(seen)].slice(0, 80).join(" | ")}`);
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

const keyboards = new WeakMap();

/** The keyboard of a page. */
function of(page) {
  if (!keyboards.has(page)) keyboards.set(page, new Keys(page));
  return keyboards.get(page);
}

/** Presses a key until the focus is on what has this name, and in this group if one is named. */
export const reach = (page, name, options) => of(page).to(name, options);

/** Opens or presses what has this name. */
export async function press(page, name, options) {
  await reach(page, name, options);
  await of(page).press("Enter");
}

/** Types over what stands in the field with this name, and leaves it. */
export async function type(page, name, value, options) {
  await reach(page, name, options);
  await of(page).press("Control+a");
  await page.keyboard.type(value);
  await of(page).press("Tab");
}

/** Chooses from the list with this name by a key that moves in it. */
export async function choose(page, name, key, chosen, options) {
  await reach(page, name, options);
  await of(page).press(key);
  await expect.poll(() => page.evaluate(() => document.querySelector("sla-calculator").shadowRoot.activeElement?.value), { timeout: 15_000 }).toBe(chosen);
}
