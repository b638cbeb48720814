// What the widget can show, scene by scene: the gallery takes their pictures, the specs of accessibility and of
// looks go through them.
//
// A scene says how its page is opened (`widget.js`) and what a person does then.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";

const LANGUAGES = ["ar", "de", "es", "fr", "nl", "pt"];

/** The clauses of the agreement whose editor opens, by their names. */
const CLAUSES = [
  "Service hours",
  "Holidays",
  "Targets",
  "The clock pauses when",
  "How time is counted",
  "Compliance",
  "Warnings",
  "Availability",
  "Service credits",
];

const named = (text) => text.toLowerCase().replaceAll(" ", "-");

const view = (name) => ({ attributes: `view="${name}"` });

const spoken = (lang, name) => ({ attributes: `view="${name}" lang="${lang}"`, ...(lang === "ar" ? { path: "rtl.html" } : {}) });

/** What is longer than in English is so by words of eight letters: one of thirty would be in the way that no language has. */
const PSEUDO = readFileSync(new URL("pseudo.json", import.meta.url), "utf8").replace(/~{8}(?=~)/g, "$& ");

/** A language that nobody speaks, two fifths longer than English, in place of Dutch: `cargo xtask languages` writes it. */
export const pseudo = (page) => page.route("**/languages/nl.json", (route) => route.fulfill({ body: PSEUDO, contentType: "application/json" }));

/** Takes all colours away, as somebody sees who sees none, for as long as the page is there. */
const grey = async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
};

const press = (name) => async ({ page }) => page.getByRole("button", { name, exact: true }).first().click();

/** Shows the terms where a narrow widget has them folded, and opens an editor. */
const edit = (clause) => async ({ page }) => {
  const show = page.getByRole("button", { name: "Show terms" });
  if (await show.isVisible()) await show.click();
  await page.getByRole("button", { name: `Change ${clause}`, exact: true }).click();
};

const question = (ticket) => async ({ element }) =>
  element.evaluate((calculator, ticket) => {
    calculator.ticket = ticket;
  }, ticket);

/** Opens the question's further fields, and types what may stand in them. */
const asked = (until) => async ({ frame }) => {
  await frame.locator(".pzc").click();
  await frame.getByRole("button", { name: "Resolved" }).click();
  await frame.getByRole("button", { name: "Replied" }).click();
  await frame.getByLabel("Resolved on").fill("2026-11-26");
  if (until) await frame.getByLabel("Until", { exact: true }).fill(until);
};

const paste = (text) => async ({ frame }) => {
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.getByLabel("Paste rows with their header").fill(text);
  await frame.getByRole("button", { name: "Read these rows" }).click();
};

const LIST = `Issue key,Priority,Created,First response,Resolved
PROJ-1,High,03/04/2026 16:40,03/04/2026 17:10,07/04/2026 10:02
PROJ-2,Sev-0,05/05/2026 09:00,,06/05/2026 12:00
PROJ-3,Low,n/a,,
PROJ-4,Low,08/04/2026 11:00,,07/04/2026 10:00
`;

/** Answers what the file leaves open: what is left out then shows. */
const answer = async ({ frame }) => {
  await frame.getByLabel(/Times in the file are in/).selectOption("UTC");
  await frame.getByLabel(/day first/).check();
  await expect(frame.getByRole("button", { name: /^Use \d/ })).toBeVisible();
};

/** Variants beside the agreement: longer hours and a shorter target, then no pauses, then one without a difference. */
const variants = (count) => async ({ element, frame }) => {
  await element.evaluate((calculator, count) => {
    const targets = calculator.agreement.targets.map((target) => (target.id === "p1-resolution" ? { ...target, within: "3h" } : target));
    const patches = [
      [{ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } }, targets }, "Extended hours"],
      [{ pauses: null }, "No pauses"],
      [{ name: "Standard support" }, "Nothing else"],
    ];
    for (const [patch, name] of patches.slice(0, count)) calculator.addVariant(patch, name);
  }, count);
  await expect(frame.locator(".vr")).toHaveCount(count + 1);
  await expect(frame.locator(".lead").first()).toBeVisible();
};

const menu = (item) => async ({ frame }) => {
  await frame.getByRole("button", { name: "Export" }).click();
  await expect(frame.getByRole("menu")).toBeVisible();
  if (item) await frame.getByRole("menuitem", { name: item }).click();
};

const share = async ({ frame }) => {
  await frame.getByRole("button", { name: "Share link" }).click();
  await expect(frame.getByLabel("Link", { exact: true })).not.toHaveValue("");
};

export const SCENES = [
  { name: "ticket", open: view("ticket") },
  { name: "ticket-true-scale", open: view("ticket"), act: ({ frame }) => frame.getByLabel("True time scale").check() },
  { name: "ticket-asked", open: view("ticket"), act: asked() },
  { name: "ticket-refused", open: view("ticket"), act: asked("2026-11-01") },
  {
    name: "ticket-judged",
    open: view("ticket"),
    act: question({ priority: "P2", logged: "2026-11-20T16:40", replied: "2026-11-23T09:30", resolved: "2026-11-24T11:00" }),
  },
  { name: "ticket-long", open: view("ticket"), act: question({ priority: "P4", logged: "2026-08-03T09:00" }) },
  { name: "ticket-christmas", open: view("ticket"), act: question({ priority: "P2", logged: "2026-12-24T16:40" }) },
  { name: "ticket-clocks-go-back", open: view("ticket"), act: question({ priority: "P1", logged: "2026-10-25T01:30" }) },
  { name: "tickets", open: view("tickets") },
  { name: "tickets-as-tables", open: view("tickets"), act: async ({ page }) => {
    await page.getByRole("button", { name: "Show as table By priority" }).click();
    await page.getByRole("button", { name: "Show as table By month" }).click();
  } },
  { name: "tickets-row-open", open: view("tickets"), act: ({ frame }) => frame.locator("tbody button").first().click() },
  { name: "tickets-new-row", open: view("tickets"), act: press("Add ticket") },
  { name: "import-1-choose", open: view("tickets"), act: press("Paste") },
  { name: "import-2-check", open: view("tickets"), act: paste(LIST) },
  { name: "import-3-left-out", open: view("tickets"), act: async (widget) => {
    await paste(LIST)(widget);
    await answer(widget);
  } },
  { name: "import-done", open: view("tickets"), act: async (widget) => {
    await paste(LIST)(widget);
    await answer(widget);
    await widget.frame.getByRole("button", { name: /^Use \d/ }).click();
    await expect(widget.frame.locator(".news")).toBeVisible();
  } },
  { name: "compare", open: view("compare") },
  { name: "compare-variant", open: view("compare"), act: variants(1) },
  { name: "compare-three", open: view("compare"), act: variants(3) },
  { name: "compare-editing", open: view("compare"), act: async (widget) => {
    await variants(1)(widget);
    await widget.frame.locator(".vr").last().getByRole("button", { name: /^Edit/ }).click();
  } },
  ...CLAUSES.map((clause) => ({ name: `terms-${named(clause)}`, open: view("ticket"), act: edit(clause) })),
  { name: "terms-name", open: view("ticket"), act: async (widget) => {
    const show = widget.page.getByRole("button", { name: "Show terms" });
    if (await show.isVisible()) await show.click();
    await widget.page.getByRole("button", { name: "Change the name" }).click();
  } },
  { name: "terms-readonly", open: { attributes: "readonly" } },
  { name: "terms-refused", open: view("tickets"), act: async (widget) => {
    await edit("Service hours")(widget);
    const field = widget.page.getByLabel("Monday closes", { exact: true });
    await field.fill("25:10");
    await field.press("Tab");
  } },
  { name: "menu", open: view("ticket"), act: menu() },
  { name: "dialog-share", open: view("ticket"), act: share },
  { name: "dialog-privacy", open: view("ticket"), act: menu("What is sent and kept") },
  { name: "dialog-forget", open: view("ticket"), act: menu("Forget everything here") },
  {
    name: "state-never-due",
    open: view("ticket"),
    act: question({ priority: "P4", logged: "2199-12-30T09:00" }),
  },
  { name: "state-nothing-found", open: view("tickets"), act: ({ frame }) => frame.getByRole("searchbox").fill("no such ticket") },
  { name: "state-empty", open: { attributes: 'view="tickets" no-example' } },
  { name: "state-not-used", open: view("tickets"), act: paste("nothing here") },
  { name: "state-broken-link", open: { path: "bare.html#sla=1.%%%" } },
  { name: "state-blocked", open: { policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", ready: false, mayFail: true } },
  { name: "forced-colors", open: { ...view("ticket"), context: { forcedColors: "active" } } },
  { name: "forced-colors-tickets", open: { ...view("tickets"), context: { forcedColors: "active" } } },
  { name: "reduced-motion", open: { ...view("ticket"), context: { reducedMotion: "reduce" } }, act: async (widget) => {
    await edit("Service hours")(widget);
    await widget.page.getByRole("switch", { name: "Saturday open" }).check();
  } },
  { name: "grey-tickets", open: view("tickets"), act: grey },
  { name: "grey-tickets-list", open: view("tickets"), act: grey },
  { name: "pseudo-ticket", open: { ...spoken("nl", "ticket"), prepare: pseudo } },
  { name: "narrow-column", open: { path: "narrow-column.html" } },
  ...LANGUAGES.flatMap((lang) =>
    ["ticket", "tickets", "compare"].map((name) => ({ name: `${lang}-${name}`, open: spoken(lang, name) })),
  ),
  ...["de", "ar"].flatMap((lang) => [
    { name: `${lang}-menu`, open: spoken(lang, "ticket"), act: ({ frame }) => frame.locator(".ac [aria-haspopup=menu]").click() },
    { name: `${lang}-dialog`, open: spoken(lang, "ticket"), act: ({ frame }) => frame.locator(".ac .share").click() },
    { name: `${lang}-import`, open: spoken(lang, "tickets"), act: ({ frame }) => frame.locator(".src .btn").nth(1).click() },
    { name: `${lang}-terms`, open: { ...spoken(lang, "ticket"), attributes: `${spoken(lang, "ticket").attributes} terms="open"` }, act: async ({ frame }) => {
      for (const change of await frame.locator(".clause .ed").all()) await change.click();
    } },
    { name: `${lang}-compare-three`, open: spoken(lang, "compare"), act: variants(3) },
  ]),
];

/** Gives the calculator a scheme: it follows its page, which in the scenes is a light one. */
export const wear = ({ element }, scheme) => element.evaluate((calculator, scheme) => calculator.setAttribute("theme", scheme), scheme);

/** Waits until nothing in the calculator of a page moves. */
export async function still(page) {
  const drawn = () => page.evaluate(() => document.querySelector("sla-calculator").shadowRoot?.innerHTML ?? "");
  let before;
  for (let same = 0; same < 3; ) {
    const now = await drawn();
    same = now === before && !now.includes("<progress") ? same + 1 : 0;
    before = now;
    await page.waitForTimeout(40);
  }
}

/** Brings a scene about in an opened page, and waits until nothing moves: what comes after the first paint is there. */
export async function stage(scene, widget) {
  const { page, element } = widget;
  const complete = () =>
    element.evaluate(({ results, shadowRoot }) => Boolean(results && (shadowRoot.querySelector(".clause") ?? !shadowRoot.querySelector(".rail"))));
  if (scene.open.ready ?? true) await expect.poll(complete, { timeout: 20_000 }).toBe(true);
  await scene.act?.(widget);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await still(page);
}
