// Working a page with the keyboard alone, as somebody does who has no mouse.
import { expect } from "@playwright/test";

/** What has the focus: its name and the group that it is in. */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.querySelector("sla-calculator").shadowRoot.activeElement;
    if (!element) return { name: "", group: "" };
    const labels = [...(element.labels ?? [])].map((label) => label.innerText).join(" ");
    const name = element.getAttribute("aria-label") || labels || element.innerText || "";
    const group = [...(element.closest("fieldset.rl")?.children ?? [])].find((child) => child.localName === "legend");
    return { name: name.replace(/\s+/g, " ").trim(), group: group?.innerText ?? "" };
  });

/** Pages on which something was reached already: from there on the focus is somewhere. */
const begun = new WeakSet();

/** Presses a key until the focus is on what has this name, and in this group if one is named. */
export async function reach(page, name, { group, key = "Tab" } = {}) {
  const seen = [];
  for (let press = 0; press < 300; press++) {
    const at = await focused(page);
    if (press === 0 && begun.has(page)) expect(at.name, `the focus on the way to ${name}`).not.toBe("");
    if (at.name === name && (group === undefined || at.group === group)) {
      begun.add(page);
      return;
    }
    seen.push(at.name);
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached, but ${seen.slice(0, 80).join(" | ")}`);
}

/** Opens or presses what has this name. */
export async function press(page, name, options) {
  await reach(page, name, options);
  await page.keyboard.press("Enter");
}

/** Types over what stands in the field with this name, and leaves it. */
export async function type(page, name, value, options) {
  await reach(page, name, options);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(value);
  await page.keyboard.press("Tab");
}

/** Chooses from the list with this name by a key that moves in it. */
export async function choose(page, name, key, chosen, options) {
  await reach(page, name, options);
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => document.querySelector("sla-calculator").shadowRoot.activeElement?.value)).toBe(chosen);
}
