// The page around the calculator: its policy, its colours, its width and its styles.
import { readdirSync } from "node:fs";
import { test, expect } from "../widget.js";

/** The files of the package that a walk loads: every part of the engine among them. */
const dist = readdirSync(new URL("../../../dist", import.meta.url));
const OWN = [...dist.filter((name) => /^engine.*\.wasm$/.test(name)).map((name) => `/${name}`), "/agreements/index.json", "/engine-parts.js", "/engine.js", "/holidays/index.json", "/parts.css", "/sla-calculator.css", "/sla-calculator.js", "/sla-extras.js"].sort();

test("under a strict policy nothing is blocked and nothing leaves the page", async ({ open, baseURL }) => {
  const { page, element, requests } = await open({ path: "strict-csp.html" });
  const policy = (await requests[0].response()).headers()["content-security-policy"];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; require-trusted-types-for 'script'",
  );
  // Both views, every editor, an edit, an import and what takes it back.
  const frame = element.locator("[part=frame]");
  await frame.getByLabel("True time scale").check();
  for (const clause of ["Service hours", "Holidays", "Targets", "The clock pauses when", "Service credits"]) {
    await frame.getByRole("button", { name: `Change ${clause}` }).click();
  }
  await frame.getByRole("button", { name: "24/7" }).click();
  await page.keyboard.press("Control+z");
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await frame.getByRole("button", { name: "INC-2291" }).click();
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.getByLabel("Paste rows with their header").fill("Key,Priority,Created,Resolved\nA-1,P2,2026-11-20T16:40Z,2026-11-24T09:30Z\n");
  await frame.getByRole("button", { name: "Read these rows" }).click();
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  await frame.locator(".news").getByRole("button", { name: "Undo" }).click();
  await element.evaluate((calculator) => calculator.explain("INC-2291"));
  const { origin } = new URL(baseURL);
  const asked = requests.filter((request) => !new URL(request.url()).pathname.startsWith("/tests/"));
  expect(asked.map((request) => new URL(request.url()).pathname).sort()).toEqual(OWN);
  for (const request of asked) {
    const url = new URL(request.url());
    expect([request.method(), url.origin, url.search, request.postData()]).toEqual(["GET", origin, "", null]);
  }
});

test("the demo page works under the same policy", async ({ open, baseURL }) => {
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
  test(`${path} on a ${system} system ${attributes}: ${expected}`, async ({ open }) => {
    const { frame } = await open({ path, colorScheme: system, attributes });
    expect(await ink(frame), await scheme(frame)).toBe(expected);
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

test("a page's reset does not reach into the calculator", async ({ open }) => {
  const { element, frame } = await open({ path: "hostile-page.html" });
  const seen = await element.evaluate((calculator) => {
    const button = calculator.shadowRoot.querySelector("button");
    return {
      display: getComputedStyle(calculator).display,
      red: button ? getComputedStyle(button).backgroundColor === "rgb(255, 0, 0)" : false,
    };
  });
  expect(seen).toEqual({ display: "block", red: false });
  await expect(frame).toBeVisible();
});
