// The agreement panel: what each clause says, what its editor takes, and what an edit does.
import AxeBuilder from "@axe-core/playwright";
import { test, expect } from "../widget.js";

const TITLES = ["Service hours", "Holidays", "Targets", "The clock pauses when", "Service credits"];

const agreement = (element) => element.evaluate((calculator) => structuredClone(calculator.agreement));
const clause = (page, title) => page.locator(".clause", { has: page.getByRole("heading", { name: title, exact: true }) });
const change = (page, title) => page.getByRole("button", { name: `Change ${title}` });
const effect = (page, title) => clause(page, title).locator(".eff [role=status]");
const field = (page, label) => page.getByLabel(label, { exact: true });
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Spaces of every width as plain ones. */
const plain = (text) => text.replace(/\s+/g, " ").trim();
const text = async (locator) => plain(await locator.innerText());

/** Types into a field and leaves it. */
async function type(page, label, value) {
  await field(page, label).fill(value);
  await field(page, label).blur();
}

/** Opens the widget and the editors of some clauses. */
async function opened(open, titles, options = {}) {
  const widget = await open(options);
  for (const title of titles) await change(widget.page, title).click();
  return widget;
}

const week = async (element, calendar = "office") => (await agreement(element)).calendars[calendar].hours;

test("every clause says its terms in words", async ({ open }) => {
  const { page } = await open();
  const says = async (title, ...sentences) => {
    const seen = await text(clause(page, title));
    for (const sentence of sentences) expect(seen, title).toContain(sentence);
  };
  await expect(page.getByRole("heading", { name: "Standard support" })).toBeVisible();
  await says("Service hours", "Mon–Fri, 09:00–17:30", "London time · 42 h 30 m", "a week", "Closed Saturday to Sunday.");
  await says("Holidays", "England and Wales · 8 days in 2026", "Next: Fri 25 Dec, Christmas Day");
  await says("Targets", "1 day = 8 h 30 m");
  await says("The clock pauses when", "Waiting for customer", "Waiting for supplier, up to 5 days");
  await says("Service credits", "Share of the £12,000 monthly fee", "Judged each month. Cap 15%.");
  const rows = await page.locator(".tg tbody tr").allInnerTexts();
  expect(rows.map(plain)).toEqual([
    "P1 Critical 15 m24/7 Around the clock 4 h24/7 Around the clock 95%",
    "P2 High 1 h 8 h 95%",
    "P3 Normal 4 h 3 days 90%",
    "P4 Low 1 day 10 days 90%",
  ]);
  await expect(page.locator(".tg .on")).toContainText("P2 High");
});

test("C1: times are read as people write them", async ({ open }) => {
  const { page, element } = await opened(open, ["Service hours"]);
  const before = await agreement(element);
  for (const [typed, shown] of [
    ["9", "09:00"],
    ["9am", "09:00"],
    ["0900", "09:00"],
    ["17.30", "17:30"],
    ["24:00", "24:00"],
    ["00:00", "24:00"],
    ["5.30pm", "17:30"],
  ]) {
    await type(page, "Monday closes", typed);
    await expect(field(page, "Monday closes"), typed).toHaveValue(shown);
  }
  expect(await agreement(element)).toEqual(before);

  await type(page, "Monday closes", "25:10");
  await expect(page.getByText("“25:10” is not a time. Use 00:00 to 24:00.")).toBeVisible();
  await expect(field(page, "Monday closes")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "Monday closes")).toHaveValue("25:10");
  expect(await agreement(element)).toEqual(before);
  await type(page, "Monday closes", "18");
  await expect(field(page, "Monday closes")).not.toHaveAttribute("aria-invalid");
  expect((await week(element)).mon).toEqual(["09:00-18:00"]);
});

test("C1: arrow keys move a time by a quarter of an hour, with Shift by an hour", async ({ open }) => {
  const { page } = await opened(open, ["Service hours"]);
  const opens = field(page, "Monday opens");
  await opens.focus();
  for (const [key, shown] of [
    ["ArrowUp", "09:15"],
    ["Shift+ArrowUp", "10:15"],
    ["ArrowDown", "10:00"],
    ["Shift+ArrowDown", "09:00"],
  ]) {
    await opens.press(key);
    await expect(opens).toHaveValue(shown);
  }
  await expect(opens).toBeFocused();
});

test("C2: longer hours bring the due time forward, and Undo restores everything", async ({ open }) => {
  const { page, element, heard } = await opened(open, ["Service hours", "Holidays"]);
  const before = await agreement(element);
  await expect(effect(page, "Service hours")).toHaveText("Nothing changed yet. Results follow as you type.");
  await type(page, "Monday opens", "8");
  await type(page, "Monday closes", "20");
  await button(page, "Copy Monday to other days").click();
  await button(page, "Weekdays").click();
  await button(page, "Copy").click();
  await expect(button(page, "Copy Monday to other days")).toBeFocused();
  expect(await week(element)).toEqual({ "mon-fri": ["08:00-20:00"] });
  await expect(effect(page, "Service hours")).toHaveText(
    /^\d+ more tickets missed\..* Credit £[\d,]+ → £[\d,]+\. Due Mon 23 Nov, 15:10\.$/,
  );
  await expect(effect(page, "Holidays"), "an edit is told where it was made").toHaveText(/^Nothing changed yet/);

  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);
  await expect(effect(page, "Service hours")).toHaveText("Nothing changed yet. Results follow as you type.");
  await expect(button(page, "Done Service hours")).toBeFocused();
  const told = (await heard("sla-change")).map(({ detail }) => [detail.cause, detail.paths.length > 0]);
  expect(told).toEqual([["edit", true], ["edit", true], ["edit", true], ["undo", true]]);
});

test("C3: several periods, joined where they overlap, overnight, and copied", async ({ open }) => {
  const { page, element } = await opened(open, ["Service hours"]);
  await type(page, "Monday closes", "12");
  await button(page, "Add a period on Monday").click();
  await expect(field(page, "Monday opens, period 2")).toBeFocused();
  await type(page, "Monday opens, period 2", "13");
  expect((await week(element)).mon, "half a period does not count").toEqual(["09:00-12:00"]);
  await type(page, "Monday closes, period 2", "17:30");
  expect((await week(element)).mon).toEqual(["09:00-12:00", "13:00-17:30"]);

  await type(page, "Monday opens, period 2", "11:00");
  await expect(page.getByText("Joined with 09:00–12:00")).toBeVisible();
  expect(await week(element)).toEqual({ "mon-fri": ["09:00-17:30"] });
  await expect(field(page, "Monday opens")).toBeFocused();

  await type(page, "Tuesday opens", "22:00");
  await type(page, "Tuesday closes", "06:00");
  await expect(page.getByText("until Wed 06:00")).toBeVisible();
  await button(page, "Copy Tuesday to other days").click();
  await button(page, "All").click();
  await button(page, "Copy").click();
  expect(await week(element)).toEqual({ "mon-sun": ["22:00-06:00"] });
  expect(await text(clause(page, "Service hours"))).toContain("Mon–Sun, 22:00–06:00");
});

test("a second period can be taken away again", async ({ open }) => {
  const { page, element } = await opened(open, ["Service hours"]);
  const before = await agreement(element);
  await button(page, "Add a period on Friday").click();
  await button(page, "Remove period 2 on Friday").click();
  await expect(field(page, "Friday opens")).toBeFocused();
  await button(page, "Add a period on Friday").click();
  await type(page, "Friday opens, period 2", "19");
  await type(page, "Friday closes, period 2", "20");
  expect((await week(element)).fri).toEqual(["09:00-17:30", "19:00-20:00"]);
  await button(page, "Remove period 2 on Friday").click();
  expect(await agreement(element)).toEqual(before);
});

test("days are switched on and off, but not all of them", async ({ open }) => {
  const { page, element } = await opened(open, ["Service hours"]);
  const day = (name) => page.getByRole("switch", { name: `${name} open` });
  await day("Saturday").check();
  expect(await week(element)).toEqual({ "mon-sat": ["09:00-17:30"] });
  for (const name of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) await day(name).uncheck();
  expect(await week(element)).toEqual({ sat: ["09:00-17:30"] });
  await day("Saturday").click();
  await expect(clause(page, "Service hours").getByRole("alert")).toHaveText("No open hours. Open at least one day.");
  await expect(day("Saturday")).toBeChecked();
  expect(await week(element)).toEqual({ sat: ["09:00-17:30"] });
});

test("presets set the whole week, and the zone is found by its city", async ({ open }) => {
  const { page, element } = await opened(open, ["Service hours"]);
  await button(page, "Mon–Fri 8–18").click();
  expect(await week(element)).toEqual({ "mon-fri": ["08:00-18:00"] });
  await button(page, "24/7").click();
  expect(await text(clause(page, "Service hours"))).toContain("Around the clock London time · 168 h");
  await button(page, "Mon–Fri 9–17:30").click();
  await type(page, "Time zone", "new york");
  await expect(field(page, "Time zone")).toHaveValue("America/New_York");
  expect((await agreement(element)).timeZone).toBe("America/New_York");
  await type(page, "Time zone", "Atlantis");
  await expect(page.getByText("“Atlantis” is not a time zone known here.")).toBeVisible();
  expect((await agreement(element)).timeZone).toBe("America/New_York");
});

test("C5: without the preset the holidays count; a removed day comes back", async ({ open }) => {
  const { page, element } = await opened(open, ["Holidays"]);
  const due = () => element.evaluate((calculator) => calculator.agreement.calendars.office.holidays);
  const before = await agreement(element);
  await element.evaluate((calculator) => {
    calculator.ticket = { priority: "P2", logged: "2026-12-24T16:40" };
  });
  await change(page, "Holidays").click();
  await page.getByLabel("Start from a country or region").selectOption({ label: "None" });
  await expect(effect(page, "Holidays")).toContainText("Due Fri 25 Dec, 16:10.");
  expect(await due()).toBeUndefined();
  expect(await text(clause(page, "Holidays"))).toContain("No holidays");
  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);

  await button(page, "Remove Christmas Day").click();
  await expect(effect(page, "Holidays")).toContainText("Due Fri 25 Dec, 16:10.");
  expect(await due()).toEqual({ preset: "gb-eng", data: "2026-11", except: ["2026-12-25"] });
  expect(await text(clause(page, "Holidays"))).toContain("England and Wales + 0 − 1 · 7 days in 2026");
  await expect(button(page, "Bring back Christmas Day")).toBeFocused();
  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);
  await button(page, "Remove Christmas Day").click();
  await button(page, "Bring back Christmas Day").click();
  expect(await agreement(element)).toEqual(before);
  await expect(page.getByText("Boxing Day, moved from Sat 26")).toBeVisible();
});

test("own days are closed or open for a part of the day", async ({ open }) => {
  const { page, element } = await opened(open, ["Holidays"]);
  await button(page, "Add a day").click();
  await expect(field(page, "Date")).toBeFocused();
  await button(page, "Add").click();
  await expect(page.getByText("Write a date.")).toBeVisible();
  await type(page, "Date", "2026-12-31");
  await field(page, "Name").nth(0).fill("New Year’s Eve");
  await field(page, "Open for part of the day").check();
  await button(page, "Add").click();
  await expect(button(page, "Add a day")).toBeFocused();
  const { also } = (await agreement(element)).calendars.office.holidays;
  expect(also).toEqual([{ date: "2026-12-31", name: "New Year’s Eve", hours: ["09:00-13:00"] }]);
  expect(await text(page.locator(".hl li", { hasText: "31 Dec" }))).toBe(
    "Thu 31 Dec New Year’s Eve. Open 09:00–13:00 · added by you",
  );
  expect(await text(clause(page, "Holidays"))).toContain("England and Wales + 1 − 0 · 8 days in 2026");
  await button(page, "Remove New Year’s Eve").click();
  expect((await agreement(element)).calendars.office.holidays.also).toBeUndefined();
  await expect(button(page, "Remove Boxing Day")).toBeFocused();
});

test("C6: targets take lengths as people write them", async ({ open }) => {
  const { page, element } = await opened(open, ["Targets"]);
  const within = async () => {
    const { targets } = await agreement(element);
    return targets.find(({ id }) => id === "p2-resolution")?.within;
  };
  for (const [typed, shown, kept] of [
    ["30 m", "30 m", "30m"],
    ["1h30", "1 h 30 m", "1h30m"],
    ["3 days", "3 days", "3d"],
    ["–", "–", undefined],
    ["8h", "8 h", "8h"],
  ]) {
    await type(page, "P2 High, resolve within", typed);
    await expect(field(page, "P2 High, resolve within"), typed).toHaveValue(shown);
    expect(await within(), typed).toBe(kept);
  }
  await type(page, "P2 High, resolve within", "soon");
  await expect(page.getByText("Write a length such as 30 m, 8 h or 3 days.")).toBeVisible();
  expect(await within()).toBe("8h");
});

test("targets change clock and goal, the day its length; Enter moves down", async ({ open }) => {
  const { page, element, heard } = await opened(open, ["Targets"]);
  await page.getByLabel("P2 High, resolve, counted in").selectOption({ label: "24/7" });
  await expect(effect(page, "Targets")).toContainText("Due Sat 21 Nov, 00:40.");
  expect((await heard("sla-change")).at(-1).detail.paths).toEqual(["agreement.targets[3].calendar"]);
  await button(page, "Undo everything since this was opened").click();
  await type(page, "P2 High, goal", "97,5");
  await expect(field(page, "P2 High, goal")).toHaveValue("97.5%");
  expect((await heard("sla-change")).at(-1).detail.paths).toEqual(["agreement.targets[2].goal", "agreement.targets[3].goal"]);
  await type(page, "Length of a day", "8 h");
  expect(await text(clause(page, "Targets"))).toContain("1 day = 8 h");
  await type(page, "Length of a day", "");
  await expect(page.getByText("Say below how long a day is.")).toBeVisible();
  expect((await agreement(element)).day).toEqual({ kind: "hours", hours: "8h" });

  await field(page, "P1 Critical, respond within").fill("20 m");
  await field(page, "P1 Critical, respond within").press("Enter");
  await expect(field(page, "P2 High, respond within")).toBeFocused();
  expect((await agreement(element)).targets[0].within).toBe("20m");
});

test("priorities are renamed, moved, added and removed", async ({ open }) => {
  const { page, element } = await opened(open, ["Targets"]);
  const before = await agreement(element);
  const priorities = async () => (await agreement(element)).priorities.map(({ id, name = "" }) => `${id} ${name}`.trim());
  await type(page, "Name of priority 2", "Major");
  await type(page, "Code of priority 2", "Sev2");
  expect(await priorities()).toEqual(["P1 Critical", "Sev2 Major", "P3 Normal", "P4 Low"]);
  await button(page, "Move Sev2 Major up").click();
  await expect(button(page, "Move Sev2 Major down")).toBeFocused();
  expect(await priorities()).toEqual(["Sev2 Major", "P1 Critical", "P3 Normal", "P4 Low"]);
  await type(page, "Code of priority 2", "Sev2");
  await expect(page.getByText("Another priority has this code.")).toBeVisible();
  await button(page, "Remove P4 Low").click();
  await expect(button(page, "Remove P3 Normal")).toBeFocused();
  await button(page, "Add a priority").click();
  await expect(field(page, "Name of priority 4")).toBeFocused();
  await type(page, "P4, resolve within", "5 days");
  const { targets, measures } = await agreement(element);
  expect(targets.at(-1)).toEqual({
    id: "p4-resolution",
    metric: "resolution",
    when: { priority: ["P4"] },
    within: "5d",
    calendar: "office",
  });
  expect(measures[0].of).toContain("p4-resolution");
  for (let more = 5; more <= 8; more++) await button(page, "Add a priority").click();
  await expect(button(page, "Add a priority")).toBeDisabled();
  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);
});

test("pause rules are edited, and an edit and its opposite cancel out", async ({ open }) => {
  const { page, element } = await opened(open, ["The clock pauses when"]);
  const before = await agreement(element);
  const rule = (number) => page.getByRole("group", { name: `Rule ${number}` });
  await field(rule(2), "At most").fill("2 days");
  await field(rule(2), "At most").blur();
  expect((await agreement(element)).pauses[1].atMost).toBe("2d");
  await field(rule(2), "At most").fill("5 days");
  await field(rule(2), "First reply").check();
  expect((await agreement(element)).targets[0].pausedBy).toEqual(["supplier"]);
  await field(rule(2), "First reply").uncheck();
  await type(page, "Add a status to rule 1", "On hold");
  expect((await agreement(element)).pauses[0].when.status).toEqual(["Waiting for customer", "On hold"]);
  await button(page, "Remove On hold").click();
  await expect(field(page, "Add a status to rule 1")).toBeFocused();
  await type(page, "Add a rule for status", "With the bank");
  expect((await agreement(element)).pauses[2]).toEqual({ id: "pause", when: { status: ["With the bank"] } });
  await expect(field(page, "Add a rule for status")).toHaveValue("");
  await button(page, "Remove rule 3").click();
  await expect(button(page, "Remove rule 2")).toBeFocused();
  expect(await agreement(element)).toEqual(before);
  await expect(page.getByText("Outside hours never counts.")).toBeVisible();
});

test("C7: tiers, fee and cap; the chart says what the tiers say", async ({ open }) => {
  const { page, element } = await opened(open, ["Service credits"]);
  const credits = clause(page, "Service credits");
  const bands = async () => (await agreement(element)).credits[0]?.as.bands.map(({ below, give }) => `${below} ${give}`);
  expect(await text(credits)).toContain(
    "Credit by monthly figure: 95% or more, none, below 95%, 5% of the fee, below 90%, 10% of the fee, below 85%, 15% of the fee.",
  );
  await expect(page.getByText("Exactly 95% earns no credit.")).toBeVisible();
  await type(page, "Tier 1, below", "90");
  await expect(page.getByText("Two tiers start below 90%. Keep one.")).toBeVisible();
  expect(await bands()).toEqual(["95% 5%", "90% 10%", "85% 15%"]);
  await type(page, "Tier 1, below", "97.5");
  await expect(page.getByText("Exactly 97.5% earns no credit.")).toBeVisible();
  await button(page, "Add a tier").click();
  expect(await bands()).toEqual(["97.5% 5%", "90% 10%", "85% 15%", "80% 20%"]);
  expect(await page.locator(".st text").allTextContents()).toEqual(["0%", "5%", "10%", "15%", "20%"]);
  await button(page, "Remove tier 4").click();
  await expect(button(page, "Remove tier 3")).toBeFocused();
  await type(page, "Monthly fee", "£24,000.50");
  await type(page, "Currency", "eur");
  await type(page, "Cap", "10");
  const { charges, currency, limits } = await agreement(element);
  expect([charges[0].amount, currency, limits[0].cap]).toEqual(["24000.50", "EUR", "10%"]);
  expect(await text(credits)).toContain("Share of the €24,000.50 monthly fee Judged each month. Cap 10%.");
  for (let tier = 3; tier > 0; tier--) await button(page, "Remove tier 1").click();
  expect(await text(credits)).toContain("No service credits in these terms.");
  await button(page, "A share in bands").click();
  expect(await bands()).toEqual(["95% 5%"]);
});

test("C8: with readonly nothing can be changed", async ({ open }) => {
  const { page } = await open({ attributes: "readonly" });
  await expect(clause(page, "Service hours").getByText("Mon–Fri, 09:00–17:30")).toBeVisible();
  await expect(page.getByRole("button", { name: /Change/ })).toHaveCount(0);
});

test("the name is edited in place", async ({ open }) => {
  const { page, element } = await open();
  await button(page, "Change the name").click();
  await type(page, "Name of the agreement", " ");
  await expect(page.getByText("Write a name.")).toBeVisible();
  await type(page, "Name of the agreement", "Gold");
  await field(page, "Name of the agreement").press("Escape");
  await expect(button(page, "Change the name")).toBeFocused();
  await expect(page.getByRole("heading", { name: "Gold" })).toBeVisible();
  expect((await agreement(element)).name).toBe("Gold");
});

test("an agreement without the usual parts is said in words too", async ({ open }) => {
  const { page, element } = await open();
  await element.evaluate((calculator) => {
    calculator.agreement = {
      version: 1,
      name: "Bare",
      parties: { provider: "Acme", customer: "Borough" },
      timeZone: "Asia/Kathmandu",
      calendars: { all: { hours: { "mon-sun": ["00:00-24:00"] } }, eve: { hours: { sat: ["20:00-02:00"] } } },
      targets: [{ id: "t", metric: "resolution", within: "4h", calendar: "all" }],
    };
  });
  await expect(page.getByText("Acme for Borough")).toBeVisible();
  expect(await text(clause(page, "Service hours"))).toContain("Sat, 20:00–02:00 Kathmandu time · 6 h");
  expect(await text(clause(page, "Holidays"))).toContain("No holidays");
  expect(await text(clause(page, "The clock pauses when"))).toContain("No status pauses it.");
  for (const title of TITLES) await change(page, title).click();
  await button(page, "Add a priority").click();
  await type(page, "P1, resolve within", "2 h");
  expect((await agreement(element)).targets.map(({ id, within }) => `${id} ${within}`)).toEqual(["p1-resolution 2h"]);
});

test("the folded panel says the terms in a sentence", async ({ open }) => {
  const { page } = await open({ width: 768 });
  expect(await text(page.locator(".sum"))).toBe(
    "Mon–Fri, 09:00–17:30, London time. P2: respond in 1 h, resolve in 8 h. Paused while waiting for customer or waiting for supplier.",
  );
  await expect(change(page, "Targets")).toBeHidden();
  await button(page, "Show terms").click();
  await expect(page.locator(".sum")).toBeHidden();
  await expect(change(page, "Targets")).toBeVisible();
  await button(page, "Hide terms").click();
  await expect(change(page, "Targets")).toBeHidden();
});

for (const [terms, width, folded, visible] of [
  ["auto", 1280, false, true],
  ["auto", 768, true, false],
  ["open", 360, false, true],
  ["closed", 1280, true, false],
]) {
  test(`terms="${terms}" at ${width} px`, async ({ open }) => {
    const { page } = await open({ width, attributes: `terms="${terms}"` });
    await expect(button(page, "Show terms")).toBeVisible({ visible: folded });
    await expect(change(page, "Targets")).toBeVisible({ visible });
  });
}

test("every editor is walked through with the keyboard alone", async ({ open }) => {
  const { page } = await open();
  const active = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("sla-calculator").shadowRoot;
      return activeElement && { inside: Boolean(activeElement.closest(".edr")), cl: activeElement.closest(".clause")?.innerText.split("\n")[0] };
    });
  for (const title of TITLES) {
    await change(page, title).focus();
    await page.keyboard.press("Enter");
    await expect(button(page, `Done ${title}`)).toBeFocused();
    const fields = await clause(page, title)
      .locator(".edr :is(input, select, button):not(:disabled, [hidden], details:not([open]) > :not(summary) *)")
      .count();
    expect(fields, title).toBeGreaterThan(3);
    for (let stop = 0; stop < fields; stop++) {
      await page.keyboard.press("Tab");
      expect(await active(), `${title}, stop ${stop}`).toEqual({ inside: true, cl: title });
    }
    await page.keyboard.press("Escape");
    await expect(change(page, title)).toBeFocused();
    await expect(clause(page, title).locator(".edr")).toHaveCount(0);
  }
});

test("Escape closes the list of days before the clause", async ({ open }) => {
  const { page } = await opened(open, ["Service hours"]);
  await button(page, "Copy Monday to other days").click();
  await page.getByRole("checkbox", { name: "Sunday" }).press("Escape");
  await expect(page.getByRole("group", { name: "Copy Monday to" })).toHaveCount(0);
  await expect(button(page, "Copy Monday to other days")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(change(page, "Service hours")).toBeFocused();
});

for (const width of [320, 360, 768, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`open editors at ${width} px, ${colorScheme}: accessible, nothing too wide or too small`, async ({ open }) => {
      const path = colorScheme === "dark" ? "dark-page.html" : "bare.html";
      const { page, overflow } = await open({ path, width, colorScheme, attributes: 'terms="open"' });
      await button(page, "Change the name").click();
      for (const title of TITLES) await change(page, title).click();
      await type(page, "Monday closes", "25:10");
      await button(page, "Copy Tuesday to other days").click();
      await button(page, "Add a period on Friday").click();
      await button(page, "Add a day").click();
      await field(page, "Open for part of the day").check();
      await button(page, "Remove Good Friday").click();
      await type(page, "P2 High, resolve within", "soon");
      await type(page, "Tier 1, below", "90");
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`)])).toEqual([]);
      expect(await overflow()).toEqual({ page: 0, frame: 0 });
      const small = await page.locator(".rail :is(button, select, input, .check)").evaluateAll((nodes) =>
        nodes
          .filter((node) => node.type !== "checkbox" && node.checkVisibility())
          .map((node) => [node.ariaLabel ?? node.innerText, node.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < 24 || height < 24)
          .map(([name]) => name),
      );
      expect(small).toEqual([]);
      const clipped = await page.locator(".rail :is(p, span, b, h4, td, th, label)").evaluateAll((nodes) =>
        nodes
          .filter((node) => !node.closest(".vh") && node.checkVisibility())
          .filter((node) => node.getBoundingClientRect().right > node.closest(".rail").getBoundingClientRect().right)
          .map((node) => node.innerText),
      );
      expect(clipped).toEqual([]);
    });
  }
}
