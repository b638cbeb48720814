// When the calculator cannot start, the page's own terms stay, with one sentence of why.
import { readFile } from "node:fs/promises";
import { test, expect } from "../widget.js";

const broken = { ready: false, mayFail: true };
const content = (page) => page.getByRole("cell", { name: "8 hours of service time" });

async function expectFailure({ page, heard, frame }, code, sentence) {
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText("The calculator could not start.")).toBeVisible();
  await expect(page.getByText("The terms are below.")).toBeVisible();
  await expect(content(page)).toBeVisible();
  await expect(frame).toHaveCount(0);
  const errors = await heard("sla-error");
  expect(errors.map(({ detail }) => [detail.code, detail.fatal])).toEqual([[code, true]]);
  expect(errors[0].detail.message).toContain(sentence);
}

test("without JavaScript the page's terms are there", async ({ open }) => {
  const { page } = await open({ ready: false, context: { javaScriptEnabled: false } });
  await expect(content(page)).toBeVisible();
});

test("a policy that blocks WebAssembly", async ({ open }) => {
  const widget = await open({
    ...broken,
    policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  });
  await expectFailure(widget, "wasm-blocked", "Your browser or this site's security rules block WebAssembly.");
  const files = widget.requests.map((request) => new URL(request.url()).pathname);
  expect(files).not.toContain("/engine.wasm");
});

for (const file of ["engine.wasm", "engine.js", "sla-calculator.css"]) {
  test(`${file} is missing, then comes back`, async ({ open }) => {
    const widget = await open({
      ...broken,
      prepare: (page) => page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: "not found" })),
    });
    const { page, element, frame } = widget;
    await expectFailure(widget, "wasm-fetch", "One of its files could not be loaded.");
    const rejected = await element.evaluate((calculator) => calculator.ready.catch((error) => error.code));
    expect(rejected).toBe("wasm-fetch");
    if (file === "engine.js") return; // A browser remembers that a module failed.
    await page.unroute(`**/${file}`);
    await element.evaluate(async (calculator) => {
      const parent = calculator.parentNode;
      calculator.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      parent.append(calculator);
    });
    await expect(frame).toBeVisible();
    await expect(content(page)).toBeHidden();
    await expect(page.getByText("The calculator could not start.")).toBeHidden();
  });
}

test("the network is gone", async ({ open }) => {
  const widget = await open({
    ...broken,
    prepare: (page) => page.route("**/engine.wasm", (route) => route.abort()),
  });
  await expectFailure(widget, "wasm-fetch", "One of its files could not be loaded.");
});

test("F9: a module that somebody has changed is not run", async ({ open }) => {
  const module = await readFile(new URL("../../../dist/engine.wasm", import.meta.url));
  // One more custom section: still a valid module, and no longer the published one.
  const body = Buffer.concat([module, Buffer.from([0, 2, 1, 0x78])]);
  const widget = await open({
    ...broken,
    prepare: (page) =>
      page.route("**/engine.wasm", (route) => route.fulfill({ contentType: "application/wasm", body })),
  });
  await expectFailure(widget, "wasm-integrity", "One of its files is not the one that was published.");
});

test("a slow start keeps the page's terms in sight and says what it waits for", async ({ open }) => {
  let answer;
  const asked = new Promise((resolve) => (answer = resolve));
  const { page, frame, shift } = await open({
    ready: false,
    prepare: (page) =>
      page.route("**/engine.wasm", async (route) => {
        await asked;
        await route.continue();
      }),
  });
  await expect(page.getByText("Loading the calculator")).toBeVisible();
  await expect(content(page)).toBeVisible();
  answer();
  await expect(frame).toBeVisible();
  await expect(page.getByText("Loading the calculator")).toBeHidden();
  expect(await shift()).toBe(0);
});
