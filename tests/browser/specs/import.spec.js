// Bringing tickets in, step by step: D2 to D5 of the checklist. The files are described in tests/import/README.md.
import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { test, expect } from "../widget.js";

const tickets = { attributes: 'view="tickets"' };
const file = (name) => ({
  name,
  mimeType: "text/csv",
  buffer: readFileSync(new URL(`../../import/${name}`, import.meta.url)),
});
const made = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Chooses a file with the button of this name. */
async function give(page, frame, given, button = "Import CSV") {
  const chooser = page.waitForEvent("filechooser");
  await frame.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(given);
  await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeVisible();
}
const zone = (frame) => frame.getByLabel(/^Times in the file are in/);
const column = (frame, role) => frame.getByRole("table", { name: "Columns that were recognised" }).getByLabel(role, { exact: true });
/** How the column of a role is read: the badge of its row. */
const reading = (frame, role) =>
  frame
    .getByRole("table", { name: "Columns that were recognised" })
    .locator("tr", { has: frame.page().getByRole("rowheader", { name: role, exact: true }) })
    .locator(".bdg");
const use = (frame) => frame.getByRole("button", { name: /^Use / });
const accessible = async (page, what) => {
  const { violations } = await new AxeBuilder({ page })
    .include("sla-calculator")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), what).toEqual([]);
};

for (const { name, looks, asks, count, pauses = [], first } of [
  { name: "jira-list.csv", looks: "Looks like Jira: found Issue key, Issue id, Issue Type.", asks: "Jira writes times in the time zone of the person who exported.", count: 3, first: "2026-09-01T08:00:00Z" },
  { name: "servicenow-list.csv", looks: "Looks like ServiceNow: found sys_updated_on, opened_at, resolved_at.", asks: "ServiceNow writes times in the zone of the person who exported.", count: 3, first: "2026-09-02T08:00:00Z" },
  { name: "servicenow-metric.csv", looks: "Looks like ServiceNow: found inc_number, mi_definition.", asks: "ServiceNow writes times", count: 3, pauses: ["On Hold"], first: "2026-09-02T08:00:00Z" },
  { name: "servicenow-audit.csv", looks: "Looks like ServiceNow", asks: "ServiceNow writes times", count: 1, pauses: ["On Hold"], first: "2026-09-02T07:00:00Z" },
  { name: "zendesk-updates.csv", looks: "Looks like Zendesk: found Changes - Field name", asks: "Zendesk writes UTC, or in Explore", count: 1, pauses: ["pending"], first: "2026-09-02T07:00:00Z" },
]) {
  test(`D2 ${name}`, async ({ open }) => {
    const { page, frame, element } = await open(tickets);
    await give(page, frame, file(name));
    await expect(frame.locator(".imp .lead")).toContainText(looks);
    // The zone is asked for where a time has no offset, with what the product is known to write.
    await expect(zone(frame)).toHaveCount(asks ? 1 : 0);
    if (asks) {
      await expect(frame.locator(".zq")).toContainText(asks);
      await zone(frame).selectOption("Europe/London");
    }
    const waiting = frame.getByRole("group", { name: "These statuses look like waiting" });
    for (const status of pauses) await expect(waiting.getByLabel(new RegExp(`^${status}`))).toBeChecked();
    if (!pauses.length) await expect(frame.getByText("This file does not say when statuses changed", { exact: false })).toBeVisible();
    await use(frame).click();
    const given = await element.evaluate((calculator) => [calculator.tickets.length, calculator.tickets[0].events[0][0]]);
    expect(given).toEqual([count, first]);
    // Without a history of statuses the card says what that means.
    await expect(frame.getByText("This file has no pauses.", { exact: false })).toHaveCount(pauses.length ? 0 : 1);
  });
}

test("D2 shapes without a product: encodings, quotes, duplicates, formulas", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  const read = async (name, options = { zone: "UTC" }) =>
    element.evaluate(
      async (calculator, [text, options]) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const told = await calculator.importTickets(bytes, options).catch((error) => error.issues[0].code);
        return typeof told === "string" ? told : calculator.tickets.map(({ id }) => id);
      },
      [file(name).buffer.toString("base64"), options],
    );
  expect(await read("utf-16.csv")).toEqual(["Ä-1"]);
  expect(await read("quoted-newlines.csv")).toEqual(["A", "B"]);
  expect(await read("single-quotes.csv")).toEqual(["A;1"]);
  expect(await read("duplicates.csv")).toEqual(["B", "A"]);
  expect(await read("formulas.csv")).toEqual(["0042", "+4"]);
  expect(await read("nothing.csv")).toBe("empty");
  expect(await read("headers-only.csv")).toBe("no-rows");
  expect(await read("one-column.csv")).toBe("missing-column");
  const mapping = { id: "#1", priority: "Priorität", logged: "Erstellt", resolved: "#4" };
  expect(await read("semicolon-windows-1252.csv", { zone: "Europe/Berlin", mapping, separator: ";", encoding: "windows-1252", header: true, dayOrder: "day-first" })).toEqual(["MÜ-1", "MÜ-2"]);
  await expect(frame.getByText("2 tickets in.", { exact: false })).toBeVisible();
  await page.keyboard.press("Control+z");
});

test("D2 an unknown header in Windows-1252: columns are chosen, remembered, and the letters can be changed", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  const given = file("semicolon-windows-1252.csv");
  await give(page, frame, given);
  // Nothing is committed and nothing lost: the file keeps its name, and what is missing can be chosen.
  await expect(frame.getByRole("alert")).toContainText("line 1: No column was found for: Priority, Logged. Choose it below.");
  await expect(frame.getByText("semicolon-windows-1252.csv")).toBeVisible();
  await expect(reading(frame, "Logged")).toHaveText("Needed");
  await frame.getByLabel("Letters are written in").selectOption("UTF-8");
  await expect(frame.getByText("Accents look wrong?")).toBeVisible();
  await frame.getByRole("button", { name: "Try Windows-1252" }).click();
  await expect(frame.getByText("Accents look wrong?")).toHaveCount(0);

  await column(frame, "Ticket").selectOption("Vorgang");
  await column(frame, "Priority").selectOption("Priorität");
  await column(frame, "Logged").selectOption("Vorgang");
  await expect(reading(frame, "Logged")).toHaveText("Not a date");
  await column(frame, "Logged").selectOption("Erstellt");
  await column(frame, "Resolved").selectOption("Erledigt");
  await zone(frame).selectOption("Europe/Berlin");
  await expect(reading(frame, "Priority")).toHaveText("0 of 2 values matched");
  await frame.getByLabel("Höchste: 1 ticket").selectOption("P1 Critical");
  await frame.getByLabel("Hoch: 1 ticket").selectOption("P2 High");
  await expect(reading(frame, "Priority")).toHaveText("2 values matched");
  await use(frame).click();
  const events = () => element.evaluate((calculator) => calculator.tickets.map(({ id, fields, events }) => [id, fields.priority, events[0][0]]));
  const expected = [
    ["MÜ-1", "P1", "2026-09-02T07:00:00Z"],
    ["MÜ-2", "P2", "2026-09-23T07:00:00Z"],
  ];
  expect(await events()).toEqual(expected);

  // The next file with this header is read like this one, and what was chosen can be corrected.
  await give(page, frame, given);
  await expect(column(frame, "Logged")).toHaveValue("Erstellt");
  await expect(use(frame)).toHaveText("Use 2 tickets");
  await column(frame, "Resolved").selectOption("not in this file");
  await use(frame).click();
  expect(await element.evaluate((calculator) => calculator.results.summary)).toMatchObject({ total: 2, met: 0 });
  await frame.getByRole("button", { name: "Change", exact: true }).click();
  await expect(column(frame, "Resolved")).toHaveValue("");
  await column(frame, "Resolved").selectOption("Erledigt");
  await use(frame).click();
  expect(await events()).toEqual(expected);
});

test("D2 a file without a header is mapped by position; a wrong separator can be put right", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  await give(page, frame, file("no-header.csv"));
  await expect(frame.getByLabel("The first row")).toHaveValue("1");
  for (const [role, at] of [["Ticket", 1], ["Priority", 2], ["Logged", 3], ["Resolved", 4]]) await column(frame, role).selectOption(`Column ${at}`);
  await expect(use(frame)).toHaveText("Use 2 tickets");
  await expect(frame.getByRole("row", { name: /^Resolved/ })).toContainText("2026-09-02T15:00Z");

  // A header whose names hold commas, separated by semicolons: the commas win, and the way out is offered.
  await give(page, frame, made("commas.csv", "id;priority;logged, in full, by day\nA;P2;2026-09-02T09:00Z\nB;P2;2026-09-02T09:00Z\n"), "Other file");
  await expect(frame.getByRole("alert")).toContainText("No column was found for: Priority, Logged.");
  await frame.getByRole("button", { name: "Try as semicolon" }).click();
  await column(frame, "Logged").selectOption("logged, in full, by day");
  await expect(use(frame)).toHaveText("Use 2 tickets");
  await give(page, frame, file("one-column.csv"), "Other file");
  await expect(frame.getByRole("alert")).toContainText("line 1: No column was found for: Priority.");
  await page.keyboard.press("Escape");
  expect((await element.evaluate((calculator) => calculator.results.summary)).total).toBe(135);
});

test("D3 evidence that is not even is taken and stays to be changed; a file with proof does not ask", async ({ open }) => {
  const { page, frame } = await open(tickets);
  await give(page, frame, made("likely.csv", "id,priority,logged,resolved\nA,P2,10/04/2026 09:00,05/05/2026 09:00\n"));
  const question = frame.getByRole("group", { name: /^Is 10\/04\/2026/ });
  await expect(question.getByLabel(/day first/)).toBeChecked();
  await expect(question).toContainText("1 ticket would be resolved before being logged.");
  await give(page, frame, made("proof.csv", "id,priority,logged,resolved\nA,P2,10/04/2026 09:00,25/05/2026 09:00\n"), "Other file");
  await expect(zone(frame)).toBeVisible();
  await expect(frame.locator("fieldset.amb")).toHaveCount(0);
});

test("D4 rows left out: counted, by reason with the fix, downloaded, and mended by a rule", async ({ open }) => {
  const { page, frame } = await open(tickets);
  await give(page, frame, made("rows.csv", "id,priority,logged\nA,Sev-0,2026-09-02T09:00Z\nB,Sev-0,2026-09-02T09:00Z\nC,P2,2026-09-02\nD,P2,2026-09-03\n=1+1,P2,soon\nA,P2,2026-09-05T09:00Z\n"));
  await expect(frame.getByRole("heading", { name: "3 of 6 rows will be left out" })).toBeVisible();
  await expect(frame.getByText("2 × The date has no time of day.")).toBeVisible();
  await expect(frame.getByText("Write a date and a time, such as 2026-11-20 16:40.")).toBeVisible();
  await expect(frame.getByRole("row", { name: "6 =1+1 logged: “soon”" })).toBeVisible();
  await expect(frame.getByText("1 ticket: the same id more than once; the last row was kept.")).toBeVisible();
  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Download these rows" }).click();
  const lines = readFileSync(await (await download).path(), "utf8").trim().split("\n");
  expect(lines).toEqual(["id,priority,logged,row,reason", "C,P2,2026-09-02,4,no-time-of-day", "D,P2,2026-09-03,5,no-time-of-day", "'=1+1,P2,soon,6,not-a-time"]);

  // One rule mends many rows.
  await frame.getByRole("button", { name: "Match Sev-0 to P1, 1 ticket" }).click();
  await expect(reading(frame, "Priority")).toHaveText("2 values matched");
  await frame.getByRole("button", { name: "Read dates without a time as 00:00, 2 rows" }).click();
  await zone(frame).selectOption("Europe/London");
  await expect(frame.getByRole("heading", { name: "1 of 6 rows will be left out" })).toBeVisible();
  await expect(frame.getByText("Dates without a time are read as 00:00.")).toBeVisible();
});

test("D5 an import that is taken back restores the example", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  const before = await element.evaluate((calculator) => [calculator.tickets, calculator.agreement]);
  await give(page, frame, file("jira-history.csv"));
  await frame.getByRole("button", { name: "Back" }).click();
  await expect(frame.getByRole("heading", { name: "Bring your own tickets" })).toBeFocused();
  await give(page, frame, file("jira-history.csv"), "Choose a CSV file");
  await use(frame).click();
  await expect(frame.getByRole("heading", { name: "2 tickets in. 0 rows left out." })).toBeFocused();
  await frame.locator(".news").getByRole("button", { name: "Undo" }).click();
  await expect(frame.getByText("Example data")).toBeVisible();
  expect(await element.evaluate((calculator) => [calculator.tickets, calculator.agreement])).toEqual(before);
});

for (const [path, scheme] of [["bare.html", "light"], ["dark-page.html", "dark"]]) {
  for (const width of [320, 360, 1280]) {
    test(`every step is accessible and fits: ${scheme}, ${width} px`, async ({ open }) => {
      test.slow();
      const { page, frame, overflow } = await open({ ...tickets, path, width });
      const shot = async (step) => {
        expect(await overflow(), step).toEqual({ page: 0, frame: 0 });
        await accessible(page, step);
        if (process.env.SHOTS) await frame.screenshot({ path: `${process.env.SHOTS}/import-${step}-${width}-${scheme}.png` });
      };
      await frame.getByRole("button", { name: "Paste", exact: true }).click();
      await shot("1");
      await give(page, frame, made("jira-export-2026.csv", `${file("ambiguous.csv").buffer}PROJ-1377,P2,n/a,\nPROJ-1609,Sev-0,02/03/2026 09:10,02/03/2026 11:45\n`), "Choose a CSV file");
      await shot("2-asked");
      await frame.getByLabel(/day first/).check();
      await zone(frame).selectOption("Europe/London");
      await shot("2-read");
      await frame.getByText("How the file is laid out", { exact: true }).click();
      await shot("2-layout");
      await give(page, frame, file("one-column.csv"), "Other file");
      await shot("2-failed");
      await give(page, frame, file("servicenow-metric.csv"), "Other file");
      await zone(frame).selectOption("Europe/London");
      await shot("2-log");
    });
  }
}
