// The life of the element: when a page sets something, and what the element says. `api.spec.js` has all that can be set.
import { readFileSync } from "node:fs";
import { still } from "../scenes.js";
import { NOW, test, expect } from "../widget.js";

const name = (element) => element.evaluate((calculator) => calculator.agreement?.name);

/** Sets the agreement to the one on screen under another name. */
const rename = (element, to) =>
  element.evaluate((calculator, to) => {
    calculator.agreement = { ...calculator.agreement, name: to };
  }, to);

/** Puts HTML text into the page, before the calculator's script runs or after. */
const blank = { path: "empty.html", ready: false };

test("it starts, says so once, and shows itself instead of its content", async ({ open }) => {
  const { element, frame, heard, page } = await open();
  await expect(frame).toBeVisible();
  await expect(page.getByRole("cell", { name: "8 hours of service time" })).toBeHidden();
  const ready = await heard("sla-ready");
  expect(ready.map(({ detail }) => detail)).toEqual([
    { version: await element.evaluate((calculator) => calculator.version), locale: "en-GB", zone: "Europe/London" },
  ]);
  expect(ready[0].detail.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await element.evaluate((calculator) => calculator.results)).not.toBeNull();
  expect(await element.evaluate((calculator) => Object.isFrozen(calculator.results))).toBe(true);
});

for (const width of [360, 1280]) {
  test(`A4 nothing on the page moves while it starts, at ${width} px`, async ({ open }) => {
    const { page, shift } = await open({ width });
    await expect(page.locator(".clause").first()).toBeAttached();
    await still(page);
    await page.waitForTimeout(500);
    expect(await shift()).toBe(0);
  });
}

test("the page keeps its address and its focus", async ({ open }) => {
  const { page } = await open();
  expect(await page.evaluate(() => [document.activeElement.localName, location.hash])).toEqual(["body", ""]);
});

test("properties set before the element was defined are taken up", async ({ open }) => {
  const { page, heard } = await open(blank);
  const seen = await page.evaluate(async () => {
    const calculator = document.createElement("sla-calculator");
    calculator.now = "2026-11-24T12:00:00Z";
    calculator.agreement = { version: 2 };
    calculator.tickets = [];
    calculator.readOnly = true;
    calculator.view = "tickets";
    document.querySelector("main").append(calculator);
    await import("/sla-calculator.js");
    const early = {
      own: Object.keys(calculator),
      agreement: calculator.agreement,
      attributes: calculator.getAttributeNames().sort(),
      readOnly: calculator.readOnly,
      view: calculator.view,
    };
    await calculator.whenReady();
    return early;
  });
  expect(seen).toEqual({
    own: [],
    agreement: { version: 2 },
    attributes: ["now", "readonly", "view"],
    readOnly: true,
    view: "tickets",
  });
  const errors = await heard("sla-error");
  expect(errors.map(({ detail }) => [detail.code, detail.fatal])).toContainEqual(["agreement-invalid", false]);
  expect(errors[0].detail.issues[0].path).toMatch(/^agreement/);
});

test("a valid agreement set before the start is the one on screen", async ({ open }) => {
  const { page, element } = await open();
  const agreement = await element.evaluate((calculator) => calculator.agreement);
  const seen = await page.evaluate(async (agreement) => {
    const calculator = document.createElement("sla-calculator");
    calculator.now = "2026-11-24T12:00:00Z";
    calculator.agreement = { ...agreement, name: "Set early" };
    document.querySelector("main").prepend(calculator);
    await calculator.ready;
    return calculator.agreement.name;
  }, agreement);
  expect(seen).toBe("Set early");
});

test("what the page changes while the start fetches something counts", async ({ open }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { page, element, frame } = await open({
    ready: false,
    attributes: 'lang="de"',
    prepare: (page) =>
      page.route("**/presets/business-de.json", async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.waitForRequest("**/presets/business-de.json");
  await element.evaluate((calculator) => {
    Object.assign(calculator, { view: "tickets", terms: "open", readOnly: true, now: "2026-11-25T09:00:00Z", lang: "fr", preset: "always" });
  });
  release();
  await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  const french = JSON.parse(readFileSync(new URL("../../../www/languages/fr.json", import.meta.url), "utf8"));
  await expect(frame.getByRole("tab").first()).toHaveText(french["One ticket"]);
  await expect(frame.getByRole("tab").nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(frame.locator(".rail .clause").first()).toBeVisible();
  // Nothing can be changed.
  await expect(frame.locator(".rail .clause button[aria-expanded]")).toHaveCount(0);
  const always = JSON.parse(readFileSync(new URL("../../../www/presets/always.json", import.meta.url), "utf8"));
  const seen = await element.evaluate(({ results, agreement }) => ({ asOf: results.asOf, name: agreement.name }));
  expect(seen).toEqual({ asOf: "2026-11-25T09:00:00Z", name: always.name });
});

test("an invalid agreement throws with its path and changes nothing", async ({ open }) => {
  const { element } = await open();
  const seen = await element.evaluate((calculator) => {
    const before = JSON.stringify(calculator.agreement);
    try {
      calculator.agreement = { ...calculator.agreement, nmae: "a slip of the pen" };
      return "nothing was thrown";
    } catch (error) {
      return {
        type: error.constructor.name,
        path: error.issues[0].path,
        same: JSON.stringify(calculator.agreement) === before,
      };
    }
  });
  expect(seen).toEqual({ type: "TypeError", path: "agreement.nmae", same: true });
});

test("null returns to the built-in agreement", async ({ open }) => {
  const { element } = await open();
  const builtIn = await name(element);
  await rename(element, "Gold");
  await element.evaluate((calculator) => {
    calculator.agreement = null;
  });
  expect(await name(element)).toBe(builtIn);
});

test("a data block in the page gives the terms, and a property goes before it", async ({ open }) => {
  const { page, element } = await open();
  const agreement = await element.evaluate((calculator) => calculator.agreement);
  const seen = await page.evaluate(async (agreement) => {
    const names = [];
    for (const property of [undefined, { ...agreement, name: "By property" }]) {
      const calculator = document.createElement("sla-calculator");
      const block = document.createElement("script");
      block.type = "application/json";
      block.slot = "agreement";
      block.textContent = JSON.stringify({ ...agreement, name: "By block" });
      calculator.append(block);
      if (property) calculator.agreement = property;
      document.querySelector("main").append(calculator);
      names.push((await calculator.ready).agreement.name);
    }
    return names;
  }, agreement);
  expect(seen).toEqual(["By block", "By property"]);
});

test("a data block that is not JSON is reported, and the built-in terms are shown", async ({ open }) => {
  const { page, heard, element } = await open();
  const same = await page.evaluate(async (builtIn) => {
    const calculator = document.createElement("sla-calculator");
    const block = document.createElement("script");
    block.type = "application/json";
    block.slot = "agreement";
    block.textContent = "{ name: 'Gold' }";
    calculator.append(block);
    document.querySelector("main").append(calculator);
    return (await calculator.ready).agreement.name === builtIn;
  }, await name(element));
  expect(same).toBe(true);
  const [{ detail }] = await heard("sla-error");
  expect(detail).toMatchObject({ code: "agreement-invalid", fatal: false, issues: [{ path: "agreement", code: "json" }] });
});

test("a move keeps the view as it is", async ({ open }) => {
  const { page, element, heard } = await open();
  await rename(element, "Moved");
  const same = await element.evaluate(async (calculator) => {
    const frame = calculator.shadowRoot.querySelector("[part=frame]");
    const section = frame.firstElementChild;
    const target = document.createElement("div");
    document.querySelector("main").append(target);
    target.append(calculator);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = calculator.shadowRoot.querySelector("[part=frame]");
    return after === frame && after.firstElementChild === section && section.isConnected;
  });
  expect(same).toBe(true);
  expect(await name(element)).toBe("Moved");
  expect(await heard("sla-ready")).toHaveLength(1);
  await expect(page.locator("[part=frame]")).toBeVisible();
});

test("removal ends the view and keeps the state; coming back shows it again", async ({ open }) => {
  const { page, element, frame, heard } = await open();
  await rename(element, "Kept");
  const away = await element.evaluate(async (calculator) => {
    window.kept = calculator;
    calculator.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    calculator.agreement = { ...calculator.agreement, name: `${calculator.agreement.name} away` };
    return [calculator.shadowRoot.querySelectorAll("[part=frame]").length, calculator.agreement.name];
  });
  expect(away).toEqual([0, "Kept away"]);
  await page.evaluate(() => document.querySelector("main").append(window.kept));
  await expect(frame).toBeVisible();
  await expect(frame).toHaveCount(1);
  expect(await name(element)).toBe("Kept away");
  expect(await heard("sla-ready")).toHaveLength(1);
});

test("an edit can be taken back after a removal, another view and another now", async ({ open }) => {
  const { page, element, frame } = await open();
  await frame.getByLabel("Priority").selectOption("P1");
  const asked = await element.evaluate((calculator) => calculator.ticket);
  await element.evaluate(async (calculator) => {
    window.kept = calculator;
    calculator.view = "tickets";
    calculator.now = "2026-12-01T12:00:00Z";
    calculator.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.evaluate(() => document.querySelector("main").append(window.kept));
  await expect(frame).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.ticket)).toEqual(asked);
  expect(await element.evaluate((calculator) => calculator.undo())).toBe(true);
  expect(await element.evaluate((calculator) => calculator.ticket.priority)).toBe("P2");
});

test("fifty removed elements are collected, and leave nothing on the page", async ({ open }) => {
  const { page } = await open();
  const devtools = await page.context().newCDPSession(page);
  const left = await page.evaluate(async () => {
    window.gone = [];
    for (let count = 0; count < 50; count++) {
      const calculator = document.createElement("sla-calculator");
      calculator.now = "2026-11-24T12:00:00Z";
      document.querySelector("main").append(calculator);
      await calculator.ready;
      calculator.remove();
      window.gone.push(new WeakRef(calculator));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return document.querySelectorAll("sla-calculator").length;
  });
  expect(left).toBe(1);
  await expect
    .poll(async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      return page.evaluate(() => window.gone.filter((element) => element.deref()).length);
    })
    .toBe(0);
});

test("F5: two calculators have states and drafts of their own, and one download", async ({ open }) => {
  const { page, requests } = await open({ path: "two-widgets.html" });
  const names = await page.evaluate(async () => {
    const [one, two] = document.querySelectorAll("sla-calculator");
    one.storageKey = "one";
    two.storageKey = "two";
    await Promise.all([one.ready, two.ready]);
    one.agreement = { ...one.agreement, name: "One" };
    two.agreement = { ...two.agreement, name: "Two" };
    return [one.agreement.name, two.agreement.name];
  });
  expect(names).toEqual(["One", "Two"]);
  // What a person changes in the one is its draft alone.
  const first = page.locator("sla-calculator").first();
  await first.getByRole("button", { name: "Change the name" }).click();
  await first.getByLabel("Name of the agreement").fill("Mine");
  await first.getByLabel("Name of the agreement").press("Escape");
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(["sla-calculator:1:one"]);
  expect(await page.evaluate(() => document.querySelector("#two").agreement.name)).toBe("Two");
  const second = page.locator("sla-calculator").nth(1);
  await second.getByRole("button", { name: "Change the name" }).click();
  await second.getByLabel("Name of the agreement").fill("Yours");
  await second.getByLabel("Name of the agreement").press("Escape");
  const drafts = () => ["one", "two"].map((key) => JSON.parse(localStorage[`sla-calculator:1:${key}`] ?? "{}").agreement?.name);
  await expect.poll(() => page.evaluate(drafts)).toEqual(["Mine", "Yours"]);
  const files = requests.map((request) => new URL(request.url()).pathname);
  for (const file of ["/engine.wasm", "/engine.js", "/sla-calculator.css"]) {
    expect(files.filter((name) => name === file), file).toHaveLength(1);
  }
});

test("nothing is fetched for a calculator far below the fold until it is near", async ({ open }) => {
  const { page, requests, frame } = await open({ path: "below-the-fold.html", ready: false });
  await page.waitForTimeout(300);
  const fetched = () => requests.some((request) => request.url().endsWith("/engine.wasm"));
  expect(fetched()).toBe(false);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(frame).toBeVisible();
  expect(fetched()).toBe(true);
});

test("the methods answer, and ask for patience before the start", async ({ open }) => {
  const { page, element } = await open();
  const early = await page.evaluate(() => {
    const calculator = document.createElement("sla-calculator");
    const undone = [calculator.undo(), calculator.redo(), calculator.results];
    try {
      calculator.validate({});
      return "validated";
    } catch (error) {
      return [...undone, error.name];
    }
  });
  expect(early).toEqual([false, false, null, "InvalidStateError"]);
  const issues = await element.evaluate((calculator) => calculator.validate(calculator.agreement));
  expect(issues).toEqual([]);
});

test("the engine's own functions are those of the page's one engine", async ({ open }) => {
  const { page } = await open();
  const shared = await page.evaluate(async () => {
    const { engine } = await import("/sla-calculator.js");
    return (await engine()).Widget === (await import("/engine.js")).Widget;
  });
  expect(shared).toBe(true);
});

test("the nearest language around the element counts", async ({ open }) => {
  const { page, heard } = await open();
  await page.evaluate(async () => {
    const outer = document.createElement("div");
    outer.lang = "de";
    const inner = document.createElement("div");
    outer.append(inner);
    document.querySelector("main").append(outer);
    const calculator = document.createElement("sla-calculator");
    inner.attachShadow({ mode: "open" }).append(calculator);
    await calculator.ready;
  });
  expect((await heard("sla-ready")).map(({ detail }) => detail.locale)).toEqual(["en-GB", "de"]);
});

test("what is left goes on with the clock, while somebody looks and the page pins no now", async ({ open }) => {
  const { page, element, frame } = await open({ prepare: (page) => page.clock.install({ time: NOW }) });
  await element.evaluate((calculator) => {
    calculator.ticket = { priority: "P2", logged: "2026-11-24T11:00", openNow: true };
  });
  const left = frame.locator(".main .bdg");
  await expect(left).toContainText("7 hours left");
  await page.clock.fastForward("10:00");
  await expect(left, "pinned").toContainText("7 hours left");

  await element.evaluate((calculator) => calculator.removeAttribute("now"));
  await expect(left).toContainText("6 hours 50 minutes left");
  await page.clock.fastForward("01:00");
  await expect(left).toContainText("6 hours 49 minutes left");
  const hide = (hidden) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  await page.clock.fastForward("20:00");
  await expect(left).toContainText("6 hours 49 minutes left");
  await hide(false);
  await expect(left).toContainText("6 hours 29 minutes left");

  // What is typed and not committed outlives it.
  await frame.getByRole("button", { name: "Change Targets" }).click();
  await frame.getByText("Targets as text").click();
  const text = frame.locator("textarea.code").first();
  await text.fill("not yet");
  await page.clock.fastForward("05:00");
  await expect(left).toContainText("6 hours 24 minutes left");
  await expect(text).toHaveValue("not yet");

  // All tickets stay judged as of the instant that stands there; who comes back from them asks anew.
  await page.getByRole("tab", { name: /All tickets/ }).click();
  await page.clock.fastForward("20:00");
  await expect(frame.getByLabel("Judged as of")).toHaveValue(/^2026-11-24T12:10/);
  await page.getByRole("tab", { name: "One ticket" }).click();
  await expect(left).toContainText("6 hours 4 minutes left");
});
