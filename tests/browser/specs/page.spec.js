// The page around the calculator: its policy, its colours and its width. `embedding.spec.js` has its styles.
import { test, expect } from "../widget.js";

test("F1: the demo page works under a strict policy", async ({ open, baseURL }) => {
  const { page, problems } = await open({ ready: false });
  const response = await page.goto(baseURL);
  expect(response.headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  await page.locator("sla-calculator").evaluate((calculator) => calculator.whenReady().then(() => undefined));
  await expect(page.locator("[part=frame]")).toBeVisible();
  expect(problems).toEqual([]);
});

/** How light the frame's text is, from 0 to 1, against its background. */
const scheme = (frame) => frame.evaluate((node) => getComputedStyle(node).colorScheme);
const ink = (frame) =>
  frame.evaluate((node) => {
    const [red, green, blue] = getComputedStyle(node).color.match(/[\d.]+/g).map(Number);
    return (red + green + blue) / 3 > 128 ? "light ink" : "dark ink";
  });

for (const [path, system, attributes, expected] of [
  ["bare.html", "dark", "", "dark ink"],
  ["bare.html", "light", "", "dark ink"],
  ["dark-page.html", "light", "", "light ink"],
  ["dark-page.html", "light", 'theme="light"', "dark ink"],
  ["bare.html", "light", 'theme="dark"', "light ink"],
  ["hostile-page.html", "light", 'theme="dark"', "light ink"],
]) {
  test(`F4: ${path} on a ${system} system ${attributes}: ${expected}`, async ({ open }) => {
    const { frame } = await open({ path, colorScheme: system, attributes });
    expect(await ink(frame), await scheme(frame)).toBe(expected);
    const ground = await frame.locator(".sla").evaluate((node) => getComputedStyle(node).backgroundColor.match(/[\d.]+/g).slice(0, 3).map(Number));
    expect(Math.max(...ground) > 128, `${ground}`).toBe(expected === "dark ink");
  });
}

for (const [path, width] of [
  ["bare.html", 320],
  ["bare.html", 768],
  ["narrow-column.html", 1280],
]) {
  for (const view of ["ticket", "tickets"]) {
    test(`nothing is wider than its place: ${path}, ${view}, at ${width} px`, async ({ open }) => {
      const { overflow } = await open({ path, width, attributes: `view="${view}"` });
      expect(await overflow()).toEqual({ page: 0, frame: 0 });
    });
  }
}
