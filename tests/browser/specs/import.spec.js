// Bringing tickets in, step by step: D2 to D5 of the checklist. The files are described in tests/import/README.md.
import { faults } from "../accessible.js";
import { readFileSync } from "node:fs";
import { Keys } from "../keyboard.js";
import { wear } from "../scenes.js";
import { test, expect } from "../widget.js";

/** Golden values must not move with the browser's zone. */
const golden = (title, body) => {
  for (const timezoneId of ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"]) {
    test(`${title} [${timezoneId}]`, ({ open }) => body({ open: (options = {}) => open({ ...tickets, timezoneId, ...options }) }));
  }
};

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
/** The credit of all months, and of each month that earns one. */
const credit = (element) =>
  element.evaluate((calculator) => {
    const { amount, periods } = calculator.results.report.credits;
    return [Number(amount), Object.fromEntries(periods.filter((one) => Number(one.amount)).map((one) => [one.period, Number(one.amount)]))];
  });
const ids = (element) => element.evaluate((calculator) => calculator.tickets.map(({ id }) => id));

// When the first ticket was logged, by hand: London was an hour ahead of UTC on these days.
for (const { name, as, looks, asks, count, pauses = [], known = [], history = pauses.length > 0, first } of [
  { name: "jira-list.csv", as: "Jira, dd/MMM/yy", looks: "Looks like Jira: found Issue key, Issue id, Issue Type.", asks: "Jira writes times in the time zone of the person who exported.", count: 3, first: "2026-09-01T08:00:00Z" },
  // The terms pause for it already, so there is nothing to tick.
  { name: "jira-history.csv", as: "Jira, a history", looks: "Looks like Jira: found issue_key, changelog_id, from_string.", count: 2, known: ["Waiting for customer"], history: true, first: "2026-09-02T08:00:00Z" },
  { name: "servicenow-list.csv", as: "ServiceNow, yyyy-MM-dd HH:mm:ss", looks: "Looks like ServiceNow: found sys_updated_on, opened_at, resolved_at.", asks: "ServiceNow writes times in the zone of the person who exported.", count: 3, first: "2026-09-02T08:00:00Z" },
  { name: "servicenow-metric.csv", as: "ServiceNow, metrics", looks: "Looks like ServiceNow: found inc_number, mi_definition.", asks: "ServiceNow writes times", count: 3, pauses: ["On Hold"], first: "2026-09-02T08:00:00Z" },
  { name: "servicenow-audit.csv", as: "ServiceNow, an audit", looks: "Looks like ServiceNow", asks: "ServiceNow writes times", count: 1, pauses: ["On Hold"], first: "2026-09-02T07:00:00Z" },
  { name: "zendesk-list.csv", as: "Zendesk, ISO", looks: "Looks like Zendesk", count: 2, first: "2026-09-02T08:00:00Z" },
  { name: "zendesk-updates.csv", as: "Zendesk, updates", looks: "Looks like Zendesk: found Changes - Field name", asks: "Zendesk writes UTC, or in Explore", count: 1, pauses: ["pending"], first: "2026-09-02T07:00:00Z" },
  { name: "freshdesk-list.csv", as: "Freshdesk", looks: "Looks like Freshdesk: found Initial response time", asks: "Freshdesk writes times in the time zone of the account.", count: 2, first: "2026-09-02T08:00:00Z" },
]) {
  golden(`D2 ${as}: ${name}`, async ({ open }) => {
    const { page, frame, element } = await open();
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
    for (const status of known) await expect(waiting).toContainText(`${status}1 ticket. The terms already pause for it.`);
    await expect(frame.getByText("This file does not say when statuses changed", { exact: false })).toHaveCount(history ? 0 : 1);
    await use(frame).click();
    const given = await element.evaluate((calculator) => [calculator.tickets.length, calculator.tickets[0].events[0][0]]);
    expect(given).toEqual([count, first]);
    // Without a history of statuses the card says what that means.
    await expect(frame.locator(".kp").getByText("This file has no pauses. Times may look longer than the contract counts.")).toHaveCount(history ? 0 : 1);
  });
}

for (const { name, as, inZone, tickets: read, notes = [] } of [
  { name: "utf-16.csv", as: "UTF-16 with a byte-order mark", inZone: "UTC", tickets: ["Ä-1"] },
  { name: "quoted-newlines.csv", as: "quoted newlines", tickets: ["A", "B"] },
  { name: "single-quotes.csv", as: "single quotes", tickets: ["A;1"] },
  { name: "duplicates.csv", as: "duplicate ids", tickets: ["B", "A"], notes: ["1 ticket: the same id more than once; the last row was kept."] },
  { name: "formulas.csv", as: "formula cells", tickets: ["0042", "+4"] },
]) {
  golden(`D2 ${as}: ${name}`, async ({ open }) => {
    const { page, frame, element } = await open();
    await give(page, frame, file(name));
    if (inZone) await zone(frame).selectOption(inZone);
    for (const note of notes) await expect(frame.getByText(note)).toBeVisible();
    await use(frame).click();
    expect(await ids(element)).toEqual(read);
  });
}

for (const { name, as, says } of [
  { name: "nothing.csv", as: "0 rows", says: "The file is empty. Export the tickets with a header and one row each." },
  { name: "headers-only.csv", as: "headers only", says: "The file has a header but no tickets. Export it again with at least one." },
  { name: "one-column.csv", as: "1 column", says: "line 1: No column was found for: Priority. Choose it below." },
]) {
  golden(`D2 ${as}: ${name}`, async ({ open }) => {
    const { page, frame, element } = await open();
    await give(page, frame, file(name));
    await expect(frame.getByRole("alert")).toContainText(says);
    await expect(frame.locator(".imp .lead")).toContainText(name);
    await expect(use(frame)).toHaveCount(0);
    await frame.getByRole("button", { name: "Cancel", exact: true }).click();
    expect((await ids(element)).length).toBe(135);
  });
}

golden("D2 semicolon and Windows-1252 with an unknown header: columns are chosen, remembered, and the letters can be changed", async ({ open }) => {
  const { page, frame, element } = await open();
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

golden("D3 an ambiguous file asks where the evidence is even, one bad row does not decide, and each answer leads to other totals", async ({ open }) => {
  const { page, frame, element } = await open();
  const bad = `${file("ambiguous.csv").buffer}E,P2,13/13/2026 09:00,\n`;
  await give(page, frame, made("ambiguous.csv", bad));
  // A row that is no date proves nothing; the evidence is even, so nothing is chosen.
  const question = frame.getByRole("group", { name: /^Is 02\/09\/2026 09:00 Wednesday 2 September 2026 or Monday 9 February 2026\?/ });
  await expect(question.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(reading(frame, "Logged")).toHaveText("Confirm date order");
  await expect(use(frame)).toHaveCount(0);
  await zone(frame).selectOption("Europe/London");
  await expect(question).toContainText("1 ticket logged on a weekend.");
  const totals = async (order) => {
    await question.getByLabel(order).check();
    await use(frame).click();
    const told = [await element.evaluate(({ results }) => [results.summary.met, results.summary.judged]), ...(await credit(element))];
    await frame.getByRole("button", { name: "Change", exact: true }).and(frame.locator(".srct .lk")).click();
    return told;
  };
  // Day first, of 8 h: A 2 Sep 9:00 to 3 Sep 11:00 is 10 h 30 m, B 7 Sep to 8 Sep 12:00 11 h 30 m, D 10 Sep 6 h:
  // one of three in September; C 5 Oct to 6 Oct 10:00 is 9 h 30 m: none of one in October. 15% of £12,000 each.
  expect(await totals(/day first/)).toEqual([[1, 4], 3600, { "2026-09": 1800, "2026-10": 1800 }]);
  // Month first, each takes a month: A 9 Feb, B 9 July, C 10 May are late and alone in their months; D 9 Oct takes 6 h.
  const [counts, amount, periods] = await totals(/month first/);
  expect([counts, amount]).toEqual([[1, 4], 5400]);
  expect(Object.values(periods)).toEqual([1800, 1800, 1800]);
  expect(Object.keys(periods)).not.toContain("2026-10");
  await expect(question.getByLabel(/month first/)).toBeChecked();
});

golden("D3 evidence that is not even is taken and stays to be changed; an unambiguous file does not ask", async ({ open }) => {
  const { page, frame, element } = await open();
  await give(page, frame, made("likely.csv", "id,priority,logged,resolved\nA,P2,10/04/2026 09:00,05/05/2026 09:00\n"));
  const question = frame.getByRole("group", { name: /^Is 10\/04\/2026/ });
  await expect(question.getByLabel(/day first/)).toBeChecked();
  await expect(question).toContainText("1 ticket would be resolved before being logged.");
  await give(page, frame, made("proof.csv", "id,priority,logged,resolved\nA,P2,10/04/2026 09:00,25/05/2026 09:00\n"), "Other file");
  await expect(zone(frame)).toBeVisible();
  await expect(frame.locator("fieldset.amb")).toHaveCount(0);
  await zone(frame).selectOption("UTC");
  await use(frame).click();
  expect(await element.evaluate((calculator) => calculator.tickets[0].events.map(([at]) => at))).toEqual(["2026-04-10T09:00:00Z", "2026-05-25T09:00:00Z"]);
});

golden("D4 rows left out: counted, by reason with the fix, downloaded, and mended by a rule", async ({ open }) => {
  const { page, frame } = await open();
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

test("D4 cells that a spreadsheet would compute are escaped in the rows to mend", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  await give(page, frame, file("formulas.csv"));
  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Download these rows" }).click();
  const lines = readFileSync(await (await download).path(), "utf8").trim().split("\n");
  expect(lines).toEqual(["id,priority,logged,row,reason", "'=1+1,P2,soon,2,not-a-time", "'@SUM(A1),P2,never,3,not-a-time", "'-3,P2,n/a,5,not-a-time"]);
  // So are those of the tickets: the fourth row is one.
  await use(frame).click();
  expect(await element.evaluate((calculator) => calculator.exportAs("csv").then((blob) => blob.text()))).toContain("\r\n'+4,");
});

golden("D5 an import that is taken back restores the example, and importing again corrects", async ({ open }) => {
  const { page, frame, element } = await open();
  const before = await element.evaluate((calculator) => [calculator.tickets, calculator.agreement]);
  await give(page, frame, file("jira-history.csv"));
  await use(frame).click();
  await expect(frame.getByRole("heading", { name: "2 tickets in. 0 rows left out." })).toBeFocused();
  await frame.locator(".news").getByRole("button", { name: "Undo" }).click();
  await expect(frame.getByText("Example data")).toBeVisible();
  expect(await element.evaluate((calculator) => [calculator.tickets, calculator.agreement])).toEqual(before);

  // The same file once more with one answer changed: the tickets are replaced, not added to.
  await give(page, frame, file("servicenow-list.csv"));
  await zone(frame).selectOption("UTC");
  await use(frame).click();
  const logged = () => element.evaluate((calculator) => calculator.tickets.map(({ events }) => events[0][0]));
  expect(await logged()).toEqual(["2026-09-02T09:00:00Z", "2026-09-07T09:00:00Z", "2026-10-05T09:00:00Z"]);
  await frame.locator(".srct").getByRole("button", { name: "Change" }).click();
  await zone(frame).selectOption("Europe/London");
  await use(frame).click();
  expect(await logged()).toEqual(["2026-09-02T08:00:00Z", "2026-09-07T08:00:00Z", "2026-10-05T08:00:00Z"]);
});

test("Back keeps the file and the answers, pasted rows too", async ({ open }) => {
  const { page, frame } = await open(tickets);
  await give(page, frame, file("jira-list.csv"));
  await zone(frame).selectOption("Europe/London");
  await frame.getByRole("button", { name: "Back" }).click();
  await expect(frame.getByRole("heading", { name: "Bring your own tickets" })).toBeFocused();
  await expect(frame.getByText("jira-list.csv is still here, with your answers.")).toBeVisible();
  await frame.getByRole("button", { name: "Continue" }).click();
  await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeFocused();
  await expect(zone(frame)).toHaveValue("Europe/London");
  await frame.getByRole("button", { name: "Cancel", exact: true }).click();

  const rows = "id,priority,logged\nA,P2,2026-09-02 09:00\n";
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.getByLabel("Paste rows with their header").fill(rows);
  await frame.getByRole("button", { name: "Read these rows" }).click();
  await zone(frame).selectOption("UTC");
  await frame.getByRole("button", { name: "Back" }).click();
  await expect(frame.getByLabel("Paste rows with their header")).toHaveValue(rows);
  await frame.getByRole("button", { name: "Continue" }).click();
  await expect(zone(frame)).toHaveValue("UTC");
});

for (const first of ["jira-issues.csv", "jira-issue-history.csv"]) {
  golden(`a list and its history come together, ${first} first`, async ({ open }) => {
    const { page, frame, element } = await open();
    await give(page, frame, file(first));
    if (first === "jira-issues.csv") {
      await give(page, frame, file("jira-issue-history.csv"), "Add a file with the changes");
    } else {
      await expect(frame.getByRole("alert")).toContainText("This file says what changed, but not when each ticket was logged or its priority.");
      await give(page, frame, file("jira-issues.csv"), "Add the list of tickets");
    }
    await expect(frame.locator(".imp .lead")).toContainText("Joined with jira-issues.csv: changes of 2 tickets.");
    await expect(frame.getByText("1 ticket has no change in this file.")).toBeVisible();
    await expect(frame.getByRole("row", { name: "8 10099 issue_id: “10099”" })).toBeVisible();
    // A change of the assignee does not leave a ticket without a priority.
    await expect(frame.getByText("(none)")).toHaveCount(0);
    await frame.getByRole("button", { name: "Match Medium to P3, 1 ticket" }).click();
    await use(frame).click();
    await expect(frame.locator(".srct")).toContainText("jira-issues.csv + jira-issue-history.csv");
    // PROJ-7 became P2 on its second day. Logged 9:00, it waited from 10:00 to 10:00, and was resolved at 11:00: 2 h.
    // PROJ-9: Mon 7 Sep 9:00 to Tue 13:00 is 12 h 30 m of 8 h. One of two: 15% of £12,000.
    expect(await ids(element)).toEqual(["PROJ-7", "PROJ-8", "PROJ-9"]);
    expect(await credit(element)).toEqual([1800, { "2026-09": 1800 }]);
    await frame.locator(".srct").getByRole("button", { name: "Change" }).click();
    await frame.getByRole("button", { name: "Check the list again" }).click();
    await expect(frame.locator(".imp .lead")).toContainText("Looks like Jira: found");
    await frame.getByRole("button", { name: "Continue" }).click();
    await expect(frame.locator(".imp .lead")).toContainText("Joined with jira-issues.csv");
  });
}

test("a list and its history that are dropped together, or one on the other, come together", async ({ open }) => {
  const { page, frame } = await open(tickets);
  const drop = async (...names) => {
    const files = names.map((name) => [name, file(name).buffer.toString()]);
    const dataTransfer = await page.evaluateHandle((files) => {
      const data = new DataTransfer();
      for (const [name, text] of files) data.items.add(new File([text], name, { type: "text/csv" }));
      return data;
    }, files);
    await frame.locator(".tks").dispatchEvent("drop", { dataTransfer });
  };
  const lead = frame.locator(".imp .lead");
  await drop("jira-issue-history.csv", "jira-issues.csv");
  await expect(lead).toContainText("Joined with jira-issues.csv: changes of 2 tickets.");
  await frame.getByRole("button", { name: "Cancel", exact: true }).click();
  await drop("jira-issues.csv");
  await expect(lead).toContainText("jira-issues.csv");
  await expect(lead).not.toContainText("Joined");
  await drop("jira-issue-history.csv");
  await expect(lead).toContainText("Joined with jira-issues.csv: changes of 2 tickets.");
  // Another list takes the place of one.
  await frame.getByRole("button", { name: "Cancel", exact: true }).click();
  await drop("jira-issues.csv");
  await expect(lead).toContainText("jira-issues.csv");
  await drop("zendesk-list.csv");
  await expect(lead).toContainText("zendesk-list.csv");
  await expect(lead).not.toContainText("Joined");
});

test("a list that asks for its zone is answered before its history is read beside it", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  await give(page, frame, file("servicenow-metric-instance.csv"));
  await give(page, frame, file("servicenow-list.csv"), "Add the list of tickets");
  await zone(frame).selectOption("Europe/London");
  await frame.getByRole("button", { name: "Continue" }).click();
  await zone(frame).selectOption("Europe/London");
  await use(frame).click();
  expect(await ids(element)).toEqual(["INC0010001", "INC0010002", "INC0010003"]);
  await give(page, frame, file("jira-issue-history.csv"));
  await give(page, frame, file("zendesk-list.csv"), "Add the list of tickets");
  await expect(frame.getByRole("alert")).toContainText("No ticket of this file is in zendesk-list.csv.");
  await give(page, frame, file("jira-issues.csv"), "Add the list of tickets");
  await expect(frame.locator(".imp .lead")).toContainText("Joined with jira-issues.csv");
});

test("how a file was read is remembered on this device, and forgotten with everything else", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  const given = made("vorgang.csv", "Vorgang,Prio,Erstellt\nA-1,Sev-0,2026-09-02 09:00\n");
  await give(page, frame, given);
  await column(frame, "Logged").selectOption("Erstellt");
  await column(frame, "Ticket").selectOption("Vorgang");
  await zone(frame).selectOption("Asia/Kolkata");
  await frame.getByRole("button", { name: "Match Sev-0 to P1, 1 ticket" }).click();
  await use(frame).click();

  const stored = () => page.evaluate(() => Object.entries(localStorage).map(([name, text]) => [name.split(":").at(-1), text]));
  const kept = async () => (await stored()).find(([name]) => name === "headers")?.[1];
  await expect.poll(kept).toContain("Asia/Kolkata");
  expect(await kept()).not.toContain("A-1");
  await page.reload();
  await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  await give(page, frame, given);
  await expect(frame.locator(".imp .lead")).toContainText("Read like the last file with this header.");
  await expect(column(frame, "Logged")).toHaveValue("Erstellt");
  await expect(zone(frame)).toHaveValue("Asia/Kolkata");
  await expect(frame.getByLabel("Sev-0: 1 ticket")).toHaveValue("P1");
  await frame.getByRole("button", { name: "Cancel", exact: true }).click();

  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitem", { name: "Forget everything here" }).click();
  await frame.getByRole("dialog").getByRole("button", { name: "Forget everything" }).click();
  await expect.poll(stored).toEqual([]);
  await give(page, frame, given);
  await expect(column(frame, "Logged")).toHaveValue("");
});

test("by keyboard: the focus goes on where an answer takes away what had it", async ({ open }) => {
  test.slow();
  const { page, frame } = await open(tickets);
  const keys = new Keys(page);
  const given = async (name, upload) => {
    await keys.to(name);
    const chooser = page.waitForEvent("filechooser");
    await keys.press("Enter");
    await (await chooser).setFiles(upload);
    await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeFocused();
  };
  const pressed = async (name) => {
    await keys.to(name);
    await keys.press("Enter");
  };
  // A match goes to the field that shows it.
  await given("Import CSV", made("rows.csv", "id,priority,logged\nA,Sev-0,2026-09-02T09:00Z\nB,P2,2026-09-02\n"));
  await pressed("Match Sev-0 to P1, 1 ticket");
  await expect(frame.getByLabel("Sev-0: 1 ticket")).toBeFocused();
  // A rule that brings a question goes to the question.
  await pressed("Read dates without a time as 00:00, 1 row");
  await expect(zone(frame)).toBeFocused();
  await keys.press("ArrowDown");
  await expect(zone(frame)).toBeFocused();
  await keys.to("Back");
  await keys.press("Enter");
  await expect(frame.getByRole("heading", { name: "Bring your own tickets" })).toBeFocused();
  await pressed("Continue");
  await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeFocused();
  // Who gives up is back where the file was chosen; Escape does the same.
  await keys.to("Cancel");
  await keys.press("Enter");
  await expect(frame.getByRole("button", { name: "Import CSV" })).toBeFocused();
  await keys.press("Shift+Tab");
  await expect(frame.getByRole("button", { name: "Paste", exact: true })).toBeFocused();
  await keys.press("Enter");
  await keys.press("Escape");
  await expect(frame.getByRole("button", { name: "Import CSV" })).toBeFocused();
});

for (const width of [320, 360, 1280]) {
  test(`every step is accessible in both schemes, and fits: ${width} px`, async ({ open }) => {
    test.slow();
    const widget = await open({ ...tickets, width });
    const { page, frame, overflow } = widget;
    const look = async (step) => {
      expect(await overflow(), step).toEqual({ page: 0, frame: 0 });
      for (const scheme of ["light", "dark"]) {
        await wear(widget, scheme);
        expect(await faults(page, { colours: scheme === "dark" }), `${step}, ${scheme}`).toEqual([]);
        if (process.env.SHOTS) await frame.screenshot({ path: `${process.env.SHOTS}/import-${step}-${width}-${scheme}.png` });
      }
    };
    await frame.getByRole("button", { name: "Paste", exact: true }).click();
    await look("1");
    await give(page, frame, made("jira-export-2026.csv", `${file("ambiguous.csv").buffer}PROJ-1377,P2,n/a,\nPROJ-1609,Sev-0,02/03/2026 09:10,02/03/2026 11:45\n`), "Choose a CSV file");
    await look("2-asked");
    await frame.getByLabel(/day first/).check();
    await zone(frame).selectOption("Europe/London");
    await look("2-read");
    await frame.getByText("How the file is laid out", { exact: true }).click();
    await look("2-layout");
    await give(page, frame, file("one-column.csv"), "Other file");
    await look("2-failed");
    await give(page, frame, file("servicenow-metric.csv"), "Other file");
    await zone(frame).selectOption("Europe/London");
    await look("2-log");
  });
}
