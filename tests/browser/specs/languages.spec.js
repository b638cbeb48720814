// Languages: words from their own files, dates and numbers by `Intl`, right to left, long words.
//
// The names of the tests begin with the line of the acceptance list that they hold.
import { readFileSync } from "node:fs";
import { cut, fits } from "../accessible.js";
import { pseudo, still } from "../scenes.js";
import { test, expect } from "../widget.js";

const LANGUAGES = ["ar", "de", "es", "fr", "nl", "pt"];

const said = (name) => JSON.parse(readFileSync(new URL(`../../../www/languages/${name}.json`, import.meta.url), "utf8"));

/** Text as a person reads it, with ordinary spaces. */
const seen = async (locator) => (await locator.first().innerText()).replace(/[\u00a0\u202f\s]+/g, " ").trim();

/** The widget in a language, whatever the browser's own is. */
const spoken = (lang, view = "ticket") => ({ attributes: `lang="${lang}" view="${view}"`, locale: "en-US" });

/** The texts inside an element, each as it is. */
const words = (element) => {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode.data.trim());
  return texts;
};

test("H1 German: its words, its dates and numbers, 24 hours", async ({ open }) => {
  const ticket = await open(spoken("de"));
  expect(await seen(ticket.frame.locator(".big"))).toBe("Di., 24. Nov., 10:10");
  await expect(ticket.frame).toHaveAttribute("part", "frame");
  await expect(ticket.frame.locator("[lang=de]").first()).toBeVisible();
  const asked = ticket.requests.map((request) => new URL(request.url()).pathname).filter((path) => path.includes("languages"));
  expect(asked).toEqual(["/languages/de.json"]);

  const { frame } = await open(spoken("de", "tickets"));
  await expect(frame.locator(".tks")).toContainText(/91,4\s%/);
  await expect(frame.locator(".tks")).toContainText(/3\.000\s€/);
});

test("H1 American English: 12 hours, and no file of its own", async ({ open }) => {
  const { frame, requests } = await open(spoken("en-US"));
  expect(await seen(frame.locator(".big"))).toBe("Tue, Nov 24, 10:10 AM");
  await expect(frame.getByText("Friday, November 20, 2026")).toBeVisible();
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await expect(frame.locator(".hrd").first()).toHaveAttribute("aria-label", "Sunday");
  expect(requests.filter((request) => request.url().includes("languages"))).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(`the terms and the tickets come by themselves: ${lang}`, async ({ open }) => {
    const { frame } = await open(spoken(lang));
    await expect(frame.locator(".clause").first()).toBeVisible();
    await expect(frame.getByRole("tab").nth(1)).toContainText("135");
  });
}

for (const lang of ["en-US", "ar"]) {
  test(`H1 with twelve hours the fields have their times: ${lang}`, async ({ open }) => {
    const { frame } = await open(spoken(lang));
    await expect(frame.locator("#logged-time")).toHaveValue("16:40");
    await expect(frame.locator("#supposed-time")).toHaveValue("15:00");
  });
}

test("H1 Arabic: from right to left, in digits that the fields take", async ({ open }) => {
  const { frame, page, overflow } = await open({ path: "rtl.html", locale: "en-US" });
  await expect(frame.locator("[dir=rtl]").first()).toBeVisible();
  const left = async (locator) => (await locator.boundingBox()).x;
  const tabs = frame.getByRole("tab");
  expect(await left(tabs.nth(0))).toBeGreaterThan(await left(tabs.nth(1)));
  const blocks = frame.locator(".sg");
  expect(await left(blocks.first())).toBeGreaterThan(await left(blocks.last()));
  expect(await seen(frame.locator(".big"))).toMatch(/24.*10:10/);
  expect(await frame.innerText()).not.toMatch(/[٠-٩]/);
  // The arrow that points onwards in the tabs is the left one.
  await tabs.nth(0).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");
  // So does the one before what unfolds.
  for (const change of await frame.locator(".clause .ed").all()) await change.click();
  const summary = frame.locator(".more > summary:visible").first();
  expect(await summary.evaluate((summary) => new DOMMatrix(getComputedStyle(summary, "::before").transform).a)).toBeLessThan(0);
  expect(await overflow()).toEqual({ page: 0, frame: 0 });
});

for (const name of LANGUAGES) {
  test(`every text that is shown in ${name} comes from its file`, async ({ open }) => {
    const texts = said(name);
    const english = new Set(Object.keys(texts).filter((text) => text !== texts[text] && !/[{|]/.test(text) && text.length > 3));
    for (const view of ["ticket", "tickets"]) {
      const { frame, overflow } = await open({ ...spoken(name, view), width: 360 });
      await expect(frame.getByRole("tab").first()).toHaveText(texts["One ticket"]);
      const shown = await frame.evaluate((root) => {
        const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const all = [];
        while (walker.nextNode()) all.push(walker.currentNode.data.trim());
        return all;
      });
      const values = new Set(Object.values(texts));
      expect(shown.filter((text) => english.has(text) && !values.has(text)), "still English").toEqual([]);
      expect(await overflow()).toEqual({ page: 0, frame: 0 });
      expect(shown.filter((text) => /NaN|undefined|Invalid Date|\{|\|/.test(text))).toEqual([]);
    }
  });
}

test("H2 long words are not cut at 320 px", async ({ open }) => {
  test.slow();
  for (const [lang, prepare] of [["de", undefined], ["nl", pseudo]]) {
    for (const view of ["ticket", "tickets", "compare"]) {
      const widget = await open({ ...spoken(lang, view), width: 320, ...(prepare && { prepare }) });
      await fits(widget.page);
      await still(widget.page);
      expect(await widget.overflow(), `${lang} ${view}`).toEqual({ page: 0, frame: 0 });
      expect(await cut(widget.frame), `${lang} ${view}`).toEqual([]);
    }
  }
});

/** Two lengths of the example, and what a person types, what the field makes of it and what is kept, by language. */
const LENGTHS = {
  ar: { days: "10 أيام", hours: "4 س", typed: ["يومين", "يومان", "2d"] },
  de: { days: "10 Tage", hours: "4 h", typed: ["2 Tage 4 Std.", "2 Tage 4 h", "2d4h"] },
  es: { days: "10 días", hours: "4 h", typed: ["3 dias", "3 días", "3d"] },
  fr: { days: "10 jours", hours: "4 h", typed: ["1 j", "1 jour", "1d"] },
  nl: { days: "10 dagen", hours: "4 u", typed: ["90 minuten", "1 u 30 min", "1h30m"] },
  pt: { days: "10 dias", hours: "4 h", typed: ["1 h 30", "1 h 30 min", "1h30m"] },
};

for (const [lang, { days, hours, typed }] of Object.entries(LENGTHS)) {
  test(`H1 lengths are in the words of the language, and read back: ${lang}`, async ({ open }) => {
    const { frame, element, page } = await open(spoken(lang));
    const targets = frame.locator(".clause").filter({ has: page.getByRole("heading", { name: said(lang).Targets, exact: true }) });
    await expect(targets).toContainText(days);
    expect(await seen(targets)).toContain(hours);
    const english = /\b(days?|hours?)\b/;
    for (const clause of await frame.locator(".clause").all()) expect(await seen(clause)).not.toMatch(english);
    await targets.getByRole("button").first().click();
    const field = frame.locator("#resolve-3");
    await expect(field).toHaveValue(days);
    const within = () => element.evaluate((calculator) => calculator.agreement.targets.find(({ id }) => id === "p4-resolution")?.within);
    const [text, shown, kept] = typed;
    for (const [enter, becomes, means] of [[text, shown, kept], ["10 days", days, "10d"], [shown, shown, kept], ["4h", hours, "4h"]]) {
      await field.fill(enter);
      await field.blur();
      await expect(field, enter).toHaveValue(becomes);
      expect(await within(), enter).toBe(means);
    }
    await field.fill("?");
    await field.blur();
    await expect(frame.getByText(said(lang)["Write a length such as 30 m, 8 h or 3 days."])).toBeVisible();
  });
}

test("H1 the foot of a printed page has the year where the language has it", async ({ open }) => {
  for (const [lang, menu, date] of [
    ["en-GB", "Export", "Tue 24 Nov 2026, 12:00"],
    ["en-US", "Export", "Tue, Nov 24, 2026, 7:00 AM"],
    ["de", said("de").Export, "Di., 24. Nov. 2026, 13:00"],
  ]) {
    const { frame, page } = await open(spoken(lang));
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await frame.getByRole("button", { name: menu, exact: true }).click();
    const print = lang === "de" ? said("de")["Print or PDF"] : "Print or PDF";
    await frame.getByRole("menuitem", { name: print }).click();
    await page.waitForFunction(() => window.printed);
    expect((await frame.locator(".foot").textContent()).replace(/[\u00a0\u202f\s]+/g, " ")).toContain(date);
  }
});

test("H1 Arabic: lists have its comma, and an amount is one piece whose sign is not turned round", async ({ open }) => {
  const { frame } = await open(spoken("ar"));
  const hours = frame.locator(".clause").first();
  await expect(hours).toContainText("، ");
  expect(await seen(frame.locator(".clause").first())).not.toMatch(/[\u0600-\u06ff], /);
  expect(await seen(frame.locator(".big"))).toMatch(/^[^,]*، /);
  // A sign that stands left of its letters on screen would read "£UK".
  const money = frame.getByText(/UK£|£/).first();
  const text = await money.evaluate((node) => node.textContent);
  expect(text).toMatch(/\u2067[^\u2069]*£\u200e\u2069/);
  const left = await money.evaluate((node) => {
    const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const start = at.data.indexOf("UK£");
      if (start < 0) continue;
      const range = node.ownerDocument.createRange();
      const x = (from) => (range.setStart(at, from), range.setEnd(at, from + 1), range.getBoundingClientRect().left);
      return { letter: x(start), sign: x(start + 2) };
    }
    return undefined;
  });
  expect(left.sign).toBeGreaterThan(left.letter);
});

test("two widgets of a page speak each its own language", async ({ open }) => {
  const { page } = await open({ path: "two-widgets.html" });
  const [first, second] = [page.locator("sla-calculator").nth(0), page.locator("sla-calculator").nth(1)];
  await second.scrollIntoViewIfNeeded();
  await second.evaluate((element) => element.whenReady().then(() => undefined));
  await second.evaluate((element) => element.setAttribute("lang", "fr"));
  await expect(second.getByRole("tab").first()).toHaveText(said("fr")["One ticket"]);
  await expect(first.getByRole("tab").first()).toHaveText("One ticket");
  await first.getByRole("tab").nth(1).click();
  await expect(first.getByRole("tab").nth(1)).toContainText("All tickets");
  await second.getByRole("tab").nth(1).click();
  await expect(second.getByRole("tab").nth(1)).toContainText(said("fr")["All tickets"]);
  await second.evaluate((element) => element.setAttribute("lang", "en-GB"));
  await expect(second.getByRole("tab").first()).toHaveText("One ticket");
});

/** Two calculators, an English and a French one; the French one spoke last. */
async function both(open, options = {}) {
  const { page } = await open({ path: "two-widgets.html", ...options });
  const [english, french] = [page.locator("#one"), page.locator("#two")];
  await french.scrollIntoViewIfNeeded();
  await french.evaluate((element) => element.whenReady().then(() => element.setAttribute("lang", "fr")));
  await expect(french.getByRole("tab").first()).toHaveText(said("fr")["One ticket"]);
  return { page, english, french, touch: () => french.getByRole("tab").first().click() };
}

test("what is drawn again by itself stays in the language of its widget", async ({ open }) => {
  const { page, english, french, touch } = await both(open);
  const clock = english.locator(".clk").first();
  await touch();
  await page.setViewportSize({ width: 1500, height: 900 });
  await expect.poll(() => clock.evaluate((clock) => clock.clientWidth)).toBeGreaterThan(900);
  await page.waitForTimeout(300);
  await expect(clock).toContainText("Friday");
  await expect(clock).not.toContainText(/vendredi|ven\.|lun\./);

  await english.getByRole("tab", { name: /All tickets/ }).click();
  await expect(english.getByRole("table").first()).toBeVisible();
  await touch();
  await english.locator(".tks").dispatchEvent("dragenter", { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
  const dropped = "Drop a CSV here";
  await expect(english.locator(".drop")).toHaveText(dropped);
  await english.locator(".tks").dispatchEvent("dragleave", { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
  await french.getByRole("tab").nth(1).click();
  await expect(french.getByRole("table").first()).toBeVisible();
  await english.getByRole("tab").first().click();
  await french.locator(".tks").dispatchEvent("dragenter", { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
  await expect(french.locator(".drop")).toHaveText(said("fr")[dropped]);
});

test("widgets that are drawn in one go, and slowly, speak each its own language", async ({ open }) => {
  const { page, english, french } = await both(open);
  const texts = said("fr");
  const [ours, theirs] = [new Set(Object.keys(texts)), new Set(Object.values(texts))];
  // What is the same in both says nothing.
  for (const text of [...ours].filter((text) => theirs.has(text))) for (const side of [ours, theirs]) side.delete(text);
  // Each look at the clock finds that much time has gone by: every part of a drawing becomes a task of its own.
  await page.evaluate(() => {
    const { now } = Date;
    let gone = 0;
    Date.now = () => now() + (gone += 20);
  });
  const press = (...places) =>
    page.evaluate((places) => {
      for (const [id, place] of places) document.querySelector(id).shadowRoot.querySelectorAll("[role=tab]")[place].click();
    }, places);
  for (const order of [["#one", "#two"], ["#two", "#one"]]) {
    for (const place of [1, 2, 0]) {
      await press(...order.map((id) => [id, place]));
      for (const one of [english, french]) await expect(one.getByRole("tab").nth(place)).toHaveAttribute("aria-selected", "true");
      await page.waitForTimeout(200);
      for (const [one, foreign] of [[english, theirs], [french, ours]]) {
        const shown = await one.locator("#panel").evaluate(words);
        expect(shown.length).toBeGreaterThan(8);
        expect(shown.filter((text) => foreign.has(text)), `${order} ${place}`).toEqual([]);
      }
    }
  }
});

test("what a page asks of a widget is said in its language", async ({ open }) => {
  const { english, french, touch } = await both(open);
  const clause = (one) => one.evaluate((element) => element.exportAs("markdown").then((blob) => blob.text()));
  await touch();
  const plain = await clause(english);
  const other = await clause(french);
  expect(other).not.toBe(plain);
  expect(await clause(english)).toBe(plain);
  await english.getByRole("tab").first().click();
  expect(await clause(french)).toBe(other);
  expect(plain).toMatch(/Service hours/);
});

test("a language whose file is missing is English, and the page is told", async ({ open }) => {
  const { frame, heard } = await open({
    ...spoken("fr"),
    mayFail: true,
    prepare: (page) => page.route("**/languages/fr.json", (route) => route.fulfill({ status: 404, body: "" })),
  });
  await expect(frame.getByRole("tab").first()).toHaveText("One ticket");
  expect((await heard("sla-error")).map(({ detail }) => detail.code)).toEqual(["language-missing"]);
});

test("a language whose server failed for a moment is fetched the next time", async ({ open }) => {
  const { page, element, frame } = await open({
    ...spoken("fr"),
    mayFail: true,
    prepare: (page) => page.route("**/languages/fr.json", (route) => route.fulfill({ status: 503, body: "" })),
  });
  await expect(frame.getByRole("tab").first()).toHaveText("One ticket");
  await page.unroute("**/languages/fr.json");
  await element.evaluate((calculator) => (calculator.lang = "fr-BE"));
  await expect(frame.getByRole("tab").first()).toHaveText(said("fr")["One ticket"]);
});
