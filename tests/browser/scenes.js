// What the widget can show, scene by scene: the gallery takes their pictures.
//
// A scene says how its page is opened (`widget.js`) and what a person does then.
const LANGUAGES = ["ar", "de", "es", "fr", "nl", "pt"];

/** The clauses of the agreement whose editor opens, by their names. */
const CLAUSES = [
  "Service hours",
  "Holidays",
  "Targets",
  "Pauses",
  "How time is counted",
  "Compliance",
  "Warnings",
  "Availability",
  "Service credits",
];

const named = (text) => text.toLowerCase().replaceAll(" ", "-");

const view = (name) => ({ attributes: `view="${name}"` });

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

const paste = (text) => async ({ page, frame }) => {
  await page.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.locator("textarea").first().fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
};

const terms = (change) => async ({ element }) =>
  element.evaluate((calculator, change) => {
    calculator.agreement = { ...calculator.agreement, ...change };
  }, change);

export const SCENES = [
  { name: "ticket", open: view("ticket") },
  { name: "ticket-true-scale", open: view("ticket"), act: ({ frame }) => frame.getByLabel("True time scale").check() },
  {
    name: "ticket-judged",
    open: view("ticket"),
    act: question({ priority: "P2", logged: "2026-11-20T16:40", firstReply: "2026-11-23T09:30", resolved: "2026-11-24T11:00" }),
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
  { name: "import-1-choose", open: view("tickets"), act: press("Import CSV") },
  {
    name: "import-2-check",
    open: view("tickets"),
    act: paste("Key,Priority,Created,Resolved\nA-1,High,03/04/2026 09:00,03/04/2026 12:00\nA-2,Sev-0,05/04/2026 10:00,\n"),
  },
  ...CLAUSES.map((clause) => ({ name: `terms-${named(clause)}`, open: view("tickets"), act: edit(clause) })),
  { name: "terms-readonly", open: { attributes: "readonly" } },
  { name: "terms-refused", open: view("ticket"), act: async (widget) => {
    await edit("Service hours")(widget);
    const field = widget.page.getByLabel("Monday closes", { exact: true });
    await field.fill("25:10");
    await field.press("Tab");
  } },
  {
    name: "state-never-due",
    open: view("ticket"),
    act: terms({ calendars: { office: { hours: {} }, always: { hours: {} } } }),
  },
  { name: "state-nothing-found", open: view("tickets"), act: ({ frame }) => frame.getByRole("searchbox").fill("no such ticket") },
  { name: "state-blocked", open: { policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'", ready: false, mayFail: true } },
  { name: "forced-colors", open: { ...view("ticket"), context: { forcedColors: "active" } } },
  { name: "narrow-column", open: { path: "narrow-column.html" } },
  ...LANGUAGES.flatMap((lang) =>
    ["ticket", "tickets"].map((name) => ({
      name: `${lang}-${name}`,
      open: { attributes: `view="${name}" lang="${lang}"`, ...(lang === "ar" ? { path: "rtl.html" } : {}) },
    })),
  ),
];

/** Brings a scene about in an opened page, and waits until nothing moves. */
export async function stage(scene, widget) {
  await scene.act?.(widget);
  await widget.page.evaluate(() => document.fonts.ready.then(() => undefined));
}
