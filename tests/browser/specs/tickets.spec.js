// All tickets: what they come to, the list, editing one, the import. Named after the checklist.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { test, expect } from "../widget.js";

const SLICE = new URL("../../data/servicenow-slice.csv", import.meta.url);
const LOG = new URL("../../data/servicenow-log.csv.gz", import.meta.url);
const slice = { name: "incidents.csv", mimeType: "text/csv", buffer: readFileSync(SLICE) };
const tickets = { attributes: 'view="tickets"' };
const ZONES = ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"];

/** Texts as a reader sees them: one kind of space, and not the words for ears only. */
const text = async (locator) => {
  const shown = await locator.evaluate((element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".vh").forEach((hidden) => hidden.remove());
    return copy.textContent;
  });
  return shown.replace(/[\s  ]+/g, " ").trim();
};
const summary = (element) => element.evaluate((calculator) => calculator.results.summary);
const rowOf = (frame, id) => frame.locator("tr", { has: frame.page().getByRole("button", { name: id, exact: true }) });
const chip = (frame, name) => frame.getByRole("group", { name: "Show" }).getByRole("button", { name });

const choose = async (page, button, file) => {
  const chooser = page.waitForEvent("filechooser");
  await button.click();
  await (await chooser).setFiles(file);
};

for (const timezoneId of ZONES) {
  test(`D1 the example's totals: ring, priorities, months, credit [${timezoneId}]`, async ({ open }) => {
    const { frame, page, element } = await open({ ...tickets, timezoneId });
    expect(await summary(element)).toMatchObject({ total: 135, judged: 128, met: 117, breached: 11 });
    await expect.poll(() => text(rowOf(frame, "INC-2284"))).toContain("Wed 18 Nov, 15:10Thu 19 Nov, 14:40");
    await expect(frame.getByLabel("Judged as of")).toHaveValue("2026-11-24T12:00");
    await expect(frame.getByRole("img", { name: "91.4% of tickets met their target: 117 of 128. The goal is 95%." })).toBeVisible();
    await expect(frame.getByText("3.6 points under goal")).toBeVisible();
    await expect(frame.getByText("5 of the 11 missed are P2, logged after 15:00.")).toBeVisible();
    await expect(frame.getByText("Not judged yet: 6 open, 1 can’t tell.")).toBeVisible();
    await expect(frame.getByText("Sep £600, Oct £600, Nov £1,800 so far. That is 4.2% of £72,000 in fees.")).toBeVisible();
    const bars = frame.locator(".pb");
    expect(await bars.evaluateAll((all) => all.map((bar) => [...bar.children].map((child) => child.textContent).join("|")))).toEqual([
      "P1 Critical||91.7%|11 of 12",
      "P2 High||85.3%|29 of 34",
      "P3 Normal||93.1%|54 of 58",
      "P4 Low||95.8%|23 of 24",
    ]);
    const months = "June 95.0%, July 95.5%, August 100.0%, September 90.5%, October 91.7%, November 77.3%; goal 95%";
    await expect(frame.getByRole("img", { name: months })).toBeVisible();
    await expect(frame.locator(".tr circle.ok")).toHaveCount(3);
    await expect(frame.locator(".tr path.no")).toHaveCount(3);

    for (const [chart, last] of [["By priority", "All 117 128 91.4% 95%"], ["By month", "November 2026 so far 17 22 77.3% £1,800"]]) {
      await frame.getByRole("button", { name: `Show as table ${chart}` }).click();
      const row = frame.getByRole("table", { name: chart }).getByRole("row").last();
      await expect.poll(async () => (await row.locator("th, td").allTextContents()).join(" ")).toBe(last);
    }
    await page.getByRole("tab", { name: "One ticket" }).click();
    await page.getByRole("tab", { name: /All tickets/ }).click();
    await expect(frame.getByRole("table", { name: "By month" })).toBeVisible();
  });
}

test("a period drives the cards, the charts and the credit", async ({ open }) => {
  const { frame } = await open(tickets);
  const period = frame.getByLabel("Period");
  expect(await period.locator("option").allTextContents()).toEqual([
    "All months", "Oct–Dec 2026", "Jul–Sep 2026", "Apr–Jun 2026",
    "November 2026", "October 2026", "September 2026", "August 2026", "July 2026", "June 2026",
  ]);
  await period.selectOption("Jul–Sep 2026");
  await expect(frame.getByText("59 of 62")).toBeVisible();
  await expect(frame.getByText("0.2 points over goal")).toBeVisible();
  await expect(frame.getByText("Sep £600. That is 1.7% of £36,000 in fees.")).toBeVisible();
  await expect(frame.locator(".trx li")).toHaveCount(3);
  await frame.getByRole("button", { name: "First reply" }).click();
  await expect(frame.getByRole("heading", { name: "Replied to in time" })).toBeVisible();
  await expect(frame.getByRole("columnheader", { name: "Reply by" })).toBeVisible();
});

test("D7 tickets that can't be told are in no figure", async ({ open }) => {
  const { frame, element } = await open(tickets);
  const { judged, met, breached, unknown, open: still, total } = await summary(element);
  expect({ judged, met, breached, unknown, still, total }).toEqual({ judged: 128, met: 117, breached: 11, unknown: 1, still: 6, total: 135 });
  await chip(frame, "Can’t tell 1").click();
  await expect(frame.locator("tbody .tid")).toHaveText(["INC-2287"]);
  await expect.poll(() => text(rowOf(frame, "INC-2287"))).toMatch(/Can’t tell.*no close date$/);
});

test("D8 filter, search, order, pages; what is chosen survives a change of tab", async ({ open }) => {
  const { frame, page } = await open(tickets);
  const ids = () => frame.locator("tbody .tid").allTextContents();
  await expect.poll(async () => (await ids()).length).toBe(50);
  await frame.getByRole("button", { name: "Next rows" }).click();
  await expect(frame.getByText("Showing 51–100 of 135")).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.querySelector("sla-calculator").shadowRoot.activeElement?.className)).toContain("tid");

  await chip(frame, "Missed 11").click();
  await expect(chip(frame, "Missed 11")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(async () => (await ids()).length).toBe(11);
  await frame.getByRole("button", { name: "Margin" }).click();
  const margin = frame.getByRole("columnheader", { name: "Margin" });
  await expect(margin).toHaveAttribute("aria-sort", "ascending");
  const worst = await ids();
  await frame.getByRole("button", { name: "Margin" }).click();
  await expect(margin).toHaveAttribute("aria-sort", "descending");
  const best = await ids();
  expect([best[0], best[10]]).toEqual([worst[10], worst[0]]);
  const first = frame.locator("tbody .tid").first();
  await first.click();
  await expect(first).toHaveAttribute("aria-expanded", "true");

  await page.getByRole("tab", { name: "One ticket" }).click();
  await page.getByRole("tab", { name: /All tickets/ }).click();
  await expect(chip(frame, "Missed 11")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(ids).toEqual(best);
  await expect(first).toHaveAttribute("aria-expanded", "true");

  await frame.getByRole("searchbox", { name: "Search by id" }).fill("nothing");
  await expect(frame.getByText("No ticket has “nothing” in its id.")).toBeVisible();
  await frame.getByRole("button", { name: "Show all" }).click();
  await expect.poll(async () => (await ids()).length).toBe(50);
  await frame.getByRole("searchbox").fill("2157");
  await expect.poll(ids).toEqual(["INC-2157"]);
});

test("D8 a row opens in place, by keyboard alone", async ({ open }) => {
  const { frame, page } = await open(tickets);
  const focused = () => page.evaluate(() => document.querySelector("sla-calculator").shadowRoot.activeElement?.textContent);
  await frame.getByRole("button", { name: "INC-2291" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("INC-2290");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("button", { name: "INC-2290" })).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("INC-2289");
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe("INC-2290");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(frame.locator("[aria-expanded=true]")).toHaveCount(0);
  await expect.poll(focused).toBe("INC-2290");
});

test("an edit of a ticket changes the totals, and undo restores them", async ({ open }) => {
  const { frame, element } = await open(tickets);
  const before = await element.evaluate((calculator) => calculator.tickets);
  await frame.getByRole("button", { name: "INC-2284" }).click();
  await frame.getByLabel("Resolved", { exact: true }).fill("2026-11-19T10:00");
  await frame.getByLabel("Resolved", { exact: true }).blur();
  await expect(frame.getByText("118 of 128")).toBeVisible();
  expect((await summary(element)).met).toBe(118);
  await frame.getByRole("button", { name: "Undo" }).click();
  await expect(frame.getByText("117 of 128")).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.tickets)).toEqual(before);

  // Before it was logged: refused with a sentence, the last result stays.
  await frame.getByLabel("Resolved", { exact: true }).fill("2026-11-18T10:00");
  await frame.getByLabel("Resolved", { exact: true }).blur();
  await expect(frame.getByRole("alert")).toHaveText("This is before the ticket was logged. Choose a later time.");
  expect((await summary(element)).met).toBe(117);
});

test("a pause added to a late ticket can save it", async ({ open }) => {
  const { frame, element } = await open(tickets);
  await frame.getByRole("button", { name: "INC-2284" }).click();
  const add = frame.getByRole("group", { name: "Something else happened" });
  const event = async (kind, at, status) => {
    await add.getByLabel("What happened").selectOption(kind);
    if (status) await add.getByRole("combobox", { name: "Status" }).fill(status);
    await add.getByLabel("When").fill(at);
    await add.getByRole("button", { name: "Add" }).click();
  };
  await event("Status", "2026-11-19T10:00", "Waiting for customer");
  expect((await summary(element)).met).toBe(118);
  await event("Status", "2026-11-19T10:30", "In progress");
  expect((await summary(element)).met).toBe(117);
  await expect(frame.getByLabel("Status: Waiting for customer", { exact: true })).toHaveValue("2026-11-19T10:00");
  await frame.getByRole("button", { name: "Remove: Status: In progress" }).click();
  expect((await summary(element)).met).toBe(118);
  await frame.getByLabel("Priority", { exact: true }).selectOption("P4 Low");
  await expect.poll(() => text(rowOf(frame, "INC-2284"))).toContain("of 85 h");
});

test("a ticket is added, shown and taken back", async ({ open }) => {
  const { frame, element, page } = await open(tickets);
  await frame.getByRole("button", { name: "Add ticket" }).first().click();
  const form = frame.getByRole("group", { name: "New ticket" });
  await expect(form.getByLabel("Ticket")).toHaveValue("INC-2292");
  await expect(form.getByLabel("Ticket")).toBeFocused();
  await form.getByRole("button", { name: "Add ticket" }).click();
  await expect(form.getByRole("alert")).toHaveText("Choose a date and a time.");
  await form.getByLabel("Priority").selectOption("P2 High");
  await form.getByLabel("Logged").fill("2026-07-01T09:00");
  await form.getByRole("button", { name: "Add ticket" }).click();
  // Logged long ago and still open: missed, found on a later page, its row open.
  await expect(frame.getByRole("button", { name: "INC-2292" })).toHaveAttribute("aria-expanded", "true");
  await expect(frame.getByRole("button", { name: "INC-2292" })).toBeFocused();
  expect(await summary(element)).toMatchObject({ total: 136, judged: 129, breached: 12 });
  await page.keyboard.press("Control+z");
  expect(await summary(element)).toMatchObject({ total: 135, judged: 128, breached: 11 });
});

test("judged as of another time: open tickets stand elsewhere", async ({ open }) => {
  const { frame, element } = await open(tickets);
  await frame.getByLabel("Judged as of").fill("2026-12-24T12:00");
  await frame.getByLabel("Judged as of").blur();
  expect(await summary(element)).toMatchObject({ open: 3, judged: 131, breached: 14 });
});

test("D2 D5 the real log through the file picker, and undo", async ({ open }) => {
  const { frame, element, page, heard } = await open(tickets);
  const before = await element.evaluate((calculator) => [calculator.tickets, calculator.agreement]);
  await choose(page, frame.getByRole("button", { name: "Import CSV" }), slice);
  await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeFocused();
  await expect(frame.getByText("Answer the questions above to go on.")).toBeVisible();
  await expect(frame.locator(".amb")).toHaveCount(0);
  await frame.getByLabel(/Times in the file are in/).selectOption("Europe/London");
  await expect(frame.getByText(/747 rows, 95 tickets, read as a ServiceNow event log/)).toBeVisible();
  await expect(frame.getByRole("heading", { name: "No row will be left out" })).toBeVisible();
  await expect(frame.getByLabel(/Awaiting User Info/)).toBeChecked();
  await frame.getByLabel(/Awaiting Evidence/).uncheck();
  await frame.getByRole("button", { name: "Use 95 tickets" }).click();

  await expect(frame.getByRole("heading", { name: "95 tickets in. 0 rows left out." })).toBeFocused();
  await expect(frame.getByText("Times read as Europe/London, day first.")).toBeVisible();
  const after = await element.evaluate((calculator) => ({ total: calculator.results.summary.total, pauses: calculator.agreement.pauses.map((rule) => rule.id) }));
  expect(after).toEqual({ total: 95, pauses: ["customer", "supplier", "awaiting-user-info", "awaiting-problem", "awaiting-vendor"] });
  expect((await heard("sla-change")).length).toBe(1);

  await frame.locator(".news").getByRole("button", { name: "Undo" }).click();
  await expect(frame.getByText("Example data")).toBeVisible();
  expect(await element.evaluate((calculator) => [calculator.tickets, calculator.agreement])).toEqual(before);
});

test("the whole real log in the browser: 890 tickets, none left out, every clock a verdict", async ({ open }) => {
  const { frame, element, page } = await open(tickets);
  const buffer = gunzipSync(readFileSync(LOG));
  await choose(page, frame.getByRole("button", { name: "Import CSV" }), { name: "incidents.csv", mimeType: "text/csv", buffer });
  await frame.getByLabel(/Times in the file are in/).selectOption("Europe/London");
  await expect(frame.getByText(/5,?998 rows, 890 tickets, read as a ServiceNow event log/)).toBeVisible();
  await expect(frame.getByRole("heading", { name: "No row will be left out" })).toBeVisible();
  await frame.getByRole("button", { name: "Use 890 tickets" }).click();
  await expect(frame.getByRole("heading", { name: "890 tickets in. 0 rows left out." })).toBeFocused();

  // Every incident of the log was resolved, so every resolution is judged; the log holds no reply.
  expect(await summary(element)).toMatchObject({ total: 890, judged: 890, open: 0, unknown: 0 });
  const [{ overall: reply }] = await element.evaluate((calculator) => calculator.results.report.metrics);
  expect(reply.counts).toMatchObject({ judged: 0, unknown: 890 });
  // Logged when already resolved: clocks of 0 s, met, each with its note.
  const { notes } = await element.evaluate((calculator) => calculator.results.report);
  expect(notes["resolved-when-logged"]).toBe(29);
});

test("the real log through the element's method", async ({ open }) => {
  const { frame, element } = await open(tickets);
  const csv = slice.buffer.toString();
  const asked = await element.evaluate((calculator, csv) => calculator.importTickets(csv).catch((error) => ({ name: error.name, questions: error.questions, code: error.issues[0].code })), csv);
  expect(asked).toMatchObject({ name: "AmbiguousDateError", code: "ask", questions: [{ kind: "zone", product: "servicenow" }] });
  const told = await element.evaluate((calculator, csv) => calculator.importTickets(csv, { zone: "Europe/London" }), csv);
  expect(told).toMatchObject({ tickets: 95, rows: 747, leftOut: [] });
  expect(told.suggestedPauses.map(({ status }) => status)).toContain("Awaiting User Info");
  expect((await summary(element)).total).toBe(95);
  await expect(frame.getByText("95 tickets in.", { exact: false })).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.undo())).toBe(true);
  expect((await summary(element)).total).toBe(135);
});

const LIST = `Issue key,Priority,Created,First response,Resolved
PROJ-1,High,03/04/2026 16:40,03/04/2026 17:10,07/04/2026 10:02
PROJ-2,Sev-0,05/05/2026 09:00,,06/05/2026 12:00
=1+1,Low,n/a,,
PROJ-4,Low,08/04/2026 11:00,,07/04/2026 10:00
`;

test("D3 D4 a pasted list: day order asked with evidence, rows left out, priorities matched", async ({ open }) => {
  const { frame, page, element } = await open(tickets);
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await expect(frame.getByLabel("Paste rows with their header")).toBeFocused();
  await frame.getByRole("button", { name: "Read these rows" }).click();
  await expect(frame.getByRole("alert")).toHaveText("Paste the rows first, with the header above them.");
  await frame.getByLabel("Paste rows with their header").fill(LIST);
  await frame.getByRole("button", { name: "Read these rows" }).click();

  const question = frame.getByRole("group", { name: "Is 03/04/2026 16:40 Friday 3 April 2026 or Wednesday 4 March 2026?" });
  await expect(question.getByRole("radio", { checked: true })).toHaveCount(0);
  await frame.getByLabel(/Times in the file are in/).selectOption("UTC");
  const logged = async (order) => {
    await question.getByLabel(order).check();
    await frame.getByRole("button", { name: /^Use / }).click();
    const first = await element.evaluate((calculator) => calculator.tickets[0].events[0][0]);
    await frame.getByRole("button", { name: "Change", exact: true }).click();
    return first;
  };
  expect(await logged(/month first/)).toBe("2026-03-04T16:40:00Z");
  await expect(question.getByLabel(/month first/)).toBeChecked();
  expect(await logged(/day first/)).toBe("2026-04-03T16:40:00Z");

  await expect(frame.getByRole("heading", { name: "2 of 4 rows will be left out" })).toBeVisible();
  await expect(frame.getByText("1 × Resolved before it was logged.")).toBeVisible();
  await expect(frame.getByRole("row", { name: "4 =1+1 Created: “n/a”" })).toBeVisible();
  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Download these rows" }).click();
  const lines = readFileSync(await (await download).path(), "utf8").trim().split("\n");
  expect(lines[0]).toBe("Issue key,Priority,Created,First response,Resolved,row,reason");
  expect(lines[1]).toBe("'=1+1,Low,n/a,,,4,not-a-time");
  expect(lines[2]).toMatch(/^PROJ-4,.*,5,resolved-before-logged$/);

  await frame.getByLabel("Sev-0: 1 ticket").selectOption("P1 Critical");
  await frame.getByRole("button", { name: "Use 2 tickets" }).click();
  expect(await element.evaluate((calculator) => calculator.tickets[1].fields.priority)).toBe("P1");
  await expect(frame.getByText("Only 2 tickets. One more or less moves this by 50 points.")).toBeVisible();
  await expect(frame.getByText("This file has no pauses.", { exact: false })).toBeVisible();
});

test("an import is left with Escape; what cannot be read says so and keeps the tickets", async ({ open }) => {
  const { frame, page, element, heard } = await open(tickets);
  const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await choose(page, frame.getByRole("button", { name: "Import CSV" }), file("book.xlsx", "PK\u0003\u0004"));
  await expect(frame.getByRole("alert")).toContainText("This is a spreadsheet. Save it as CSV first.");
  await choose(page, frame.getByRole("button", { name: "Other file" }), file("empty.csv", "Key,Priority,Created\n"));
  await expect(frame.getByRole("alert")).toContainText("no tickets");
  const failed = (await heard("sla-error")).map(({ detail }) => [detail.code, detail.fatal, detail.issues.map(({ code }) => code)]);
  expect(failed).toEqual([
    ["import-failed", false, ["spreadsheet"]],
    ["import-failed", false, ["no-rows"]],
  ]);
  await page.keyboard.press("Escape");
  await expect(frame.getByText("Example data")).toBeVisible();
  expect((await summary(element)).total).toBe(135);
});

test("a file is dropped anywhere on the panel", async ({ open }) => {
  const { frame, page } = await open(tickets);
  const data = await page.evaluateHandle((csv) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([csv], "dropped.csv", { type: "text/csv" }));
    return transfer;
  }, "Key,Priority,Created\nA-1,P2,2026-11-20T10:00Z\n");
  const panel = frame.locator(".tks");
  await panel.dispatchEvent("dragenter", { dataTransfer: data });
  await expect(frame.getByText("Drop a CSV here")).toBeVisible();
  await panel.dispatchEvent("drop", { dataTransfer: data });
  await expect(frame.getByText("dropped.csv")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Use 1 ticket" })).toBeVisible();
});

test("the document is saved and opened again", async ({ open }) => {
  const { frame, page, element } = await open(tickets);
  await frame.getByRole("button", { name: "INC-2284" }).click();
  await frame.getByLabel("Priority", { exact: true }).selectOption("P4 Low");
  const saved = await element.evaluate((calculator) => calculator.tickets);
  const download = page.waitForEvent("download");
  const menu = (name) => frame.getByRole("button", { name: "Export" }).click().then(() => frame.getByRole("menuitem", { name }));
  await (await menu("Document and results as JSON")).click();
  expect((await download).suggestedFilename()).toBe("sla-report-2026-11-24.json");
  const buffer = readFileSync(await (await download).path());
  await frame.getByRole("button", { name: "Undo" }).click();
  await choose(page, await menu("Open a file"), { name: "sla.json", mimeType: "application/json", buffer });
  await expect(frame.getByText("118 of 128")).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.tickets)).toEqual(saved);
  await choose(page, await menu("Open a file"), { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(frame.getByRole("alert")).toContainText("This could not be used.");
  await frame.getByRole("button", { name: "Dismiss" }).click();
  await expect(frame.getByRole("alert")).toHaveCount(0);
  expect(await element.evaluate((calculator) => calculator.tickets)).toEqual(saved);
});

test("10,000 tickets stay usable", async ({ open }) => {
  const { frame, element } = await open(tickets);
  await element.evaluate((calculator) => {
    const day = (at) => new Date(at).toISOString().slice(0, 19) + "Z";
    const rows = Array.from({ length: 10_000 }, (_, n) => {
      const from = Date.UTC(2026, 0, 5) + ((n * 7919) % 300) * 86_400_000 + (n % 86_400) * 1000;
      return { id: `T-${n}`, fields: { priority: `P${1 + (n % 4)}` }, events: [[day(from), "opened"], [day(from + (n % 50) * 3_600_000), "resolved"]] };
    });
    calculator.tickets = rows;
  });
  await expect(frame.getByText("Showing 1–50 of 10,000")).toBeVisible();
  expect(await frame.locator("table.tt tbody tr").count()).toBeLessThanOrEqual(80);
  const took = await element.evaluate(async (calculator) => {
    const root = calculator.shadowRoot;
    const started = performance.now();
    root.querySelector(".flt button:nth-child(2)").click();
    await new Promise(requestAnimationFrame);
    root.querySelector(".tt thead th:last-child button").click();
    await new Promise(requestAnimationFrame);
    root.querySelector(".tid").click();
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
  expect(took).toBeLessThan(1000);
  await expect(frame.locator("[aria-expanded=true]")).toHaveCount(1);
});

for (const width of [320, 360, 768, 1280]) {
  test(`G4 nothing is wider than ${width} px`, async ({ open }) => {
    const { frame, page, overflow } = await open({ ...tickets, width });
    const narrow = { page: 0, frame: 0 };
    expect(await overflow()).toEqual(narrow);
    await frame.getByRole("button", { name: "INC-2284" }).click();
    await frame.getByLabel("What happened").selectOption("Status");
    await frame.getByRole("button", { name: "Add ticket" }).first().click();
    for (const chart of ["By priority", "By month"]) await frame.getByRole("button", { name: `Show as table ${chart}` }).click();
    expect(await overflow()).toEqual(narrow);
    await frame.getByRole("button", { name: "Paste", exact: true }).click();
    expect(await overflow()).toEqual(narrow);
    await frame.getByLabel("Paste rows with their header").fill(LIST);
    await frame.getByRole("button", { name: "Read these rows" }).click();
    await frame.getByLabel(/Times in the file are in/).selectOption("UTC");
    await frame.getByLabel(/day first/).check();
    await expect(page.getByRole("button", { name: "Use 2 tickets" })).toBeVisible();
    expect(await overflow()).toEqual(narrow);
  });
}
