// Holidays of other countries: fetched when terms name them, offered in the clause, read from .ics files.
import { test, expect } from "../widget.js";

const change = (page, title) => page.getByRole("button", { name: `Change ${title}` });
const clause = (page) => page.locator(".clause", { has: page.getByRole("heading", { name: "Holidays", exact: true }) });
const country = (page) => page.getByLabel("Start from a country or region");
const region = (page) => page.getByLabel("Region", { exact: true });
const holidays = (element) => element.evaluate((calculator) => calculator.agreement.calendars.office.holidays);
const fetched = (requests, file) => requests.filter((request) => new URL(request.url()).pathname === `/holidays/${file}`);
const setPreset = (element, preset) =>
  element.evaluate((calculator, preset) => {
    const agreement = structuredClone(calculator.agreement);
    agreement.calendars.office.holidays = { preset };
    calculator.agreement = agreement;
    return calculator.agreement.calendars.office.holidays.preset;
  }, preset);

test("the clause offers every country, and its regions once one is chosen", async ({ open }) => {
  const { page, element, requests } = await open({ path: "strict-csp.html" });
  expect(fetched(requests, "index.json"), "nothing is fetched before somebody looks").toHaveLength(0);
  await change(page, "Holidays").click();
  await expect(region(page)).toHaveValue("gb-eng");
  await expect(country(page).locator("option:checked")).toHaveText("United Kingdom");
  expect(await country(page).locator("option").count()).toBeGreaterThan(30);
  expect(await region(page).locator("option").allInnerTexts()).toEqual(["England and Wales", "Scotland", "Northern Ireland"]);

  await country(page).selectOption({ label: "Germany" });
  await expect(region(page)).toHaveValue("de");
  await region(page).selectOption({ label: "Bavaria" });
  await expect(clause(page)).toContainText("Germany, Bavaria · 12 days in 2026");
  await expect(clause(page)).toContainText("Dates as known in November 2026.");
  expect(await holidays(element)).toEqual({ preset: "de-by", data: "2026-11" });
  await country(page).selectOption({ label: "Poland" });
  await expect(clause(page)).toContainText("Poland · 14 days in 2026");
  await expect(region(page), "Poland has the same days everywhere").toHaveCount(0);

  await country(page).selectOption({ label: "Germany" });
  await page.getByRole("button", { name: "Undo everything since this was opened" }).click();
  expect(await holidays(element)).toEqual({ preset: "gb-eng", data: "2026-11" });
  for (const file of ["index.json", "de.json", "de-by.json", "pl.json"]) {
    expect(fetched(requests, file), `${file} is fetched once`).toHaveLength(1);
  }
});

test("terms that name holidays fetch them, also before the start and for two elements", async ({ open }) => {
  const { page, requests } = await open({
    path: "two-widgets.html",
    prepare: (page) =>
      page.addInitScript(() => {
        const agreement = {
          version: 1,
          name: "Berlin",
          timeZone: "Europe/Berlin",
          priorities: [{ id: "P1" }],
          calendars: { office: { hours: { "mon-fri": ["09:00-17:00"] }, holidays: { preset: "de-be" } } },
          targets: [{ id: "resolve", metric: "resolution", within: "8h", calendar: "office" }],
        };
        addEventListener("DOMContentLoaded", () => {
          for (const calculator of document.querySelectorAll("sla-calculator")) {
            calculator.agreement = agreement;
            // The day after the last Friday of April 2026: Friday 1 May is a holiday in Berlin.
            calculator.ticket = { priority: "P1", logged: "2026-04-30T13:00" };
          }
        });
      }),
  });
  for (const calculator of await page.locator("sla-calculator").all()) {
    await calculator.scrollIntoViewIfNeeded();
    await calculator.evaluate((calculator) => calculator.whenReady().then(() => undefined));
    expect(await calculator.evaluate(({ agreement, ticket }) => [agreement.name, ticket.logged])).toEqual(["Berlin", "2026-04-30T13:00:00"]);
    await expect(calculator.locator("[part=frame]")).toContainText("Mon 4 May");
  }
  expect(fetched(requests, "de-be.json")).toHaveLength(1);
});

test("terms set later wait for their holidays; what is set after them waits with them", async ({ open }) => {
  const { page, element, heard } = await open();
  expect(await setPreset(element, "fr")).toBe("fr");
  await element.evaluate((calculator) => {
    calculator.ticket = { priority: "P2", logged: "2026-07-13T16:40" };
  });
  // Tuesday 14 July 2026 is a holiday in France.
  await expect(element.locator("[part=frame]")).toContainText("Wed 15 Jul");
  expect(await heard("sla-error")).toEqual([]);
  expect(await holidays(element)).toEqual({ preset: "fr" });
});

test("holidays that there are not are an error in words, and no way out of the folder", async ({ open }) => {
  const { element, requests, heard } = await open({ mayFail: true });
  for (const [preset, asked] of [
    ["atlantis", 1],
    ["../engine", 0],
    ["index.json?x", 0],
  ]) {
    const before = requests.length;
    await setPreset(element, preset);
    await expect.poll(async () => (await heard("sla-error")).at(-1)?.detail.issues[0]?.message).toBe(
      `The holidays "${preset}" are not loaded. Load their file, or remove the preset.`,
    );
    expect(requests.length - before, preset).toBe(asked);
    expect(await holidays(element), "the terms stay as they were").toEqual({ preset: "gb-eng", data: "2026-11" });
  }
  const { code, issues } = (await heard("sla-error"))[0].detail;
  expect([code, issues[0].path]).toEqual(["agreement-invalid", "agreement.calendars.office.holidays.preset"]);
});

for (const timezoneId of ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"]) {
  test(`C5 an .ics file becomes own days, in one edit [${timezoneId}]`, async ({ open }) => {
    const { page, element } = await open({ timezoneId });
    const before = await holidays(element);
    await change(page, "Holidays").click();
    const bring = async (lines) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Import .ics", exact: true }).click();
      const buffer = Buffer.from(["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n"));
      await (await chooser).setFiles({ name: "office.ics", mimeType: "text/calendar", buffer });
    };
    const event = (...lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
    const file = [
      ...event("SUMMARY:Founders’ Day", "DTSTART;VALUE=DATE:20200914", "RRULE:FREQ=YEARLY;COUNT=8"),
      ...event("SUMMARY:Party", "DTSTART:20261218T150000", "DTEND:20261218T200000"),
      ...event("SUMMARY:Stand-up", "DTSTART:20260914T090000", "DTEND:20260914T091500", "RRULE:FREQ=DAILY"),
    ];
    await bring(file);
    await expect(clause(page)).toContainText("office.ics: 2 events read, 4 days added for 2025 to 2035.");
    await expect(clause(page)).toContainText("line 16: Stand-up is left out: it recurs DAILY, and only YEARLY is read.");
    expect((await holidays(element)).also).toEqual([
      { date: "2025-09-14", name: "Founders’ Day" },
      { date: "2026-09-14", name: "Founders’ Day" },
      { date: "2026-12-18", name: "Party", hours: ["09:00-15:00"] },
      { date: "2027-09-14", name: "Founders’ Day" },
    ]);
    await bring(file);
    await expect(clause(page)).toContainText("4 are in the list already and stay as they are.");
    await element.evaluate((calculator) => calculator.undo());
    expect(await holidays(element)).toEqual(before);
  });
}
