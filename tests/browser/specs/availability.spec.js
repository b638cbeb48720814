// Availability: promised in the terms, outages typed and pasted, figures, budget and derivation.
import { faults } from "../accessible.js";
import { reach } from "../keyboard.js";
import { wear } from "../scenes.js";
import { test, expect } from "../widget.js";

const tickets = { attributes: 'view="tickets"' };
const plain = (text) => text.replace(/\s+/g, " ").trim();
/** Texts as a reader sees them, without the words for ears only. */
const text = async (locator) =>
  plain(
    await locator.evaluate((element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll(".vh").forEach((hidden) => hidden.remove());
      return copy.textContent;
    }),
  );
const section = (frame) => frame.locator(".oul");
const clause = (frame) => frame.locator(".clause", { has: frame.page().getByRole("heading", { name: "Availability", exact: true }) });

/** The agreement of the example with an availability around the clock. */
const promise = (element, more = {}) =>
  element.evaluate((calculator, more) => {
    const one = { id: "uptime", calendar: "always", goal: "99.99%", period: "month", ...more };
    const calendars = { ...calculator.agreement.calendars, always: { hours: { "mon-sun": ["00:00-24:00"] } } };
    calculator.agreement = { ...calculator.agreement, calendars, availability: [one] };
  }, more);

test("by keyboard alone: promise 99.99%, type two outages, see figure, budget and derivation, undo", async ({ open }) => {
  const { page, frame } = await open(tickets);
  await expect(clause(frame)).toContainText("No availability is promised.");
  await reach(page, "Change Availability");
  await page.keyboard.press("Enter");
  await reach(page, "Promise availability");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Goal", { exact: true }).first()).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("99.99");
  await page.keyboard.press("Enter");
  // November has 30 days of 86,400 s: a ten-thousandth of 2,592,000 s is 259.2 s.
  await expect(clause(frame)).toContainText("uptime: 99.99% up each month, around the clock.");
  await expect.poll(() => text(clause(frame))).toContain("99.99% of November 2026 leaves 4 m 19.2 s of downtime.");

  const from = section(frame).getByLabel("From", { exact: true });
  await reach(page, "Add outage");
  await page.keyboard.press("Enter");
  await expect(from).toBeFocused();
  await page.keyboard.type("2026-11-02 09:00");
  await page.keyboard.press("Tab");
  await page.keyboard.type("3m");
  await page.keyboard.press("Enter");
  const bar = section(frame).locator(".pb");
  // 180 of 259.2 s; 100 × (1 − 180 / 2,592,000) = 99.993055…
  await expect(bar.locator(".pv")).toHaveText("99.993%");
  await expect.poll(() => text(bar.locator(".ps"))).toBe("1 m 19.2 s of 4 m 19.2 s left, so far");

  // The fields are empty again and the first one has the focus.
  await expect(from).toBeFocused();
  await expect(from).toHaveValue("");
  await page.keyboard.type("2026-11-10 22:00");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2026-11-10 22:02");
  await page.keyboard.press("Enter");
  // 300 s: 40.8 too many; 100 × (1 − 300 / 2,592,000) = 99.988425…
  await expect(bar.locator(".pv")).toHaveText("99.9884%");
  await expect.poll(() => text(bar.locator(".ps"))).toBe("Overrun by 40.8 s: 5 m used of 4 m 19.2 s, so far");
  // Until noon on the 24th 23.5 days or 2,030,400 s have passed, and half of 2,030,100 s is 281 h 57 m 30 s.
  await expect.poll(() => text(section(frame).locator(".avm > .ins"))).toBe(
    "2 failures: 281 h 57 m 30 s of service time between them on average, 2 m 30 s to restore service.",
  );
  await expect(frame.getByRole("img", { name: "When the outages were, Sun 1 Nov 2026 to Mon 30 Nov 2026: Counts 2" })).toBeVisible();
  const listed = async () => Promise.all((await section(frame).locator(".olr").all()).map(text));
  await expect.poll(listed).toEqual([
    "2026-11-02 09:00 – 09:03unplanned · everything · all",
    "2026-11-10 22:00 – 22:02unplanned · everything · all",
  ]);

  // A refused field says what to do and keeps what was typed.
  await expect(from).toBeFocused();
  await page.keyboard.type("soon");
  await page.keyboard.press("Enter");
  await expect(section(frame).getByRole("alert")).toHaveText("Write a date and a time such as 2026-11-02 09:00.");
  await page.keyboard.press("Escape");
  await expect(section(frame).getByRole("button", { name: "Add outage" })).toBeFocused();

  const why = section(frame).locator("details");
  await why.locator("summary").focus();
  await page.keyboard.press("Enter");
  const rows = why.locator("tbody tr");
  const cells = async (row) => Promise.all((await rows.nth(row).locator("th, td").all()).map(text));
  await expect.poll(() => cells(0)).toEqual(["Mon 2 Nov, 09:00", "Mon 2 Nov, 09:03", "3 m", "0 m", "100%", "3 m", "counts"]);
  await expect.poll(() => cells(1)).toEqual(["Tue 10 Nov, 22:00", "Tue 10 Nov, 22:02", "2 m", "0 m", "100%", "2 m", "counts"]);

  // Taking one away keeps the focus in the list, and can be taken back.
  await section(frame).getByRole("button", { name: "Remove outage 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(bar.locator(".pv")).toHaveText("99.9953%");
  await expect(section(frame).getByRole("button", { name: "Remove outage 1" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(bar.locator(".pv")).toHaveText("99.9884%");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(bar.locator(".pv")).toHaveText("99.993%");

  // Editing: still down until the instant of judging.
  await section(frame).getByRole("button", { name: "Edit outage 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(from).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Enter");
  await expect(section(frame).locator(".olr")).toContainText("2026-11-02 09:00 – still down");
  await expect(section(frame).getByRole("button", { name: "Edit outage 1" })).toBeFocused();
});

test("pasted rows are read, and refused ones keep their line and the remedy", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  await promise(element, { exclude: ["maintenance"], shortestOutage: "2m", calendar: "office" });
  await section(frame).getByRole("button", { name: "Paste or import" }).click();
  await page.getByLabel("Rows with a header, as a spreadsheet").fill(
    [
      "Start;End;Type;Cause",
      "02/11/2026 09:00;02/11/2026 09:30;;Disk full",
      "03/11/2026 09:00;03/11/2026 10:00;Maintenance;",
      "yesterday;03/11/2026 10:00;;",
      "04/11/2026 09:00;04/11/2026 09:01;;",
      "07/11/2026 09:00;07/11/2026 10:00;;",
    ].join("\n"),
  );
  await section(frame).getByRole("button", { name: "Read", exact: true }).click();
  // Every date can be read both ways, so it is asked.
  await expect(section(frame).getByText("Is the first number of 02/11/2026 09:00 the day or the month?")).toBeVisible();
  await section(frame).getByRole("button", { name: "The day" }).click();
  await expect(section(frame).getByText("4 outages read, 1 row left out.")).toBeVisible();
  const refused = section(frame).locator(".opa .says li");
  await expect(refused).toHaveText(["Line 4, “yesterday”: Write a date and a time such as 2026-11-02 09:00."]);
  await section(frame).getByRole("button", { name: "Add 4 outages" }).click();
  await expect(section(frame).locator(".olr")).toHaveCount(4);
  // What was refused is still there to be corrected.
  await expect(refused).toHaveCount(1);
  await expect(page.getByLabel("Rows with a header, as a spreadsheet")).toHaveValue(/yesterday/);
  await section(frame).getByRole("button", { name: "Cancel" }).click();

  // The kinds of marks: counted, left out, too short, on a Saturday.
  const each = async (locator) => Promise.all((await locator.all()).map(text));
  await expect.poll(() => each(section(frame).locator(".avk li"))).toEqual(["Counts 1", "Left out 1", "Too short 1", "Outside the hours 1"]);
  await section(frame).locator("details summary").click();
  await expect.poll(() => each(section(frame).locator("details tbody tr td:last-child"))).toEqual(["counts", "left out by its kind", "shorter than what counts", "outside the service time"]);
  // 21 working days of 8 h 30 m without the hour of maintenance: 177 h 30 m or 639,000 s; 1,800 s of them down.
  await section(frame).getByRole("button", { name: "Show as table uptime" }).click();
  const table = section(frame).getByRole("table", { name: "uptime", exact: true });
  await expect.poll(() => each(table.locator("tbody th, tbody td"))).toEqual(["November 2026 so far", "99.7183%", "177 h 30 m", "30 m", "Overrun by 28 m 56.1 s: 30 m used of 1 m 3.9 s", "missed"]);

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(section(frame).locator(".olr")).toHaveCount(0);
  await expect(section(frame).getByText("No outages are known.")).toBeVisible();
});

test("the terms can be edited, removed and written as text", async ({ open }) => {
  const { page, frame, element } = await open(tickets);
  await promise(element, { components: { kind: "series", of: ["web", { kind: "parallel", of: ["db-1", "db-2"] }] } });
  await expect(clause(frame)).toContainText("Up while these are: web and any of (db-1, db-2).");
  await page.getByRole("button", { name: "Change Availability" }).click();
  const field = (label) => clause(frame).getByLabel(label, { exact: true });
  await field("Share of").selectOption("fixed");
  await expect(clause(frame)).toContainText("Of 720 h in every period.");
  // A fixed time of 720 h leaves 259.2 s.
  await expect.poll(() => text(clause(frame))).toContain("99.99% of 720 h leaves 4 m 19.2 s of downtime.");
  await field("Kinds left out").fill("customer, maintenance at most 10 h");
  await field("Kinds left out").blur();
  await expect.poll(() => text(clause(frame))).toContain("Left out: customer; maintenance, at most 10 h a period.");
  await field("Goal").fill("most");
  await field("Goal").blur();
  await expect(clause(frame).getByRole("alert")).toBeVisible();
  await field("Goal").fill("99.9");
  await field("Goal").blur();
  await clause(frame).getByText("Availability as text").click();
  const area = clause(frame).locator("textarea");
  await area.fill('{ "availability": [{ "id": "up", "calendar": "nowhere", "goal": "99%", "period": "month" }] }');
  await area.blur();
  await expect(clause(frame).getByRole("alert")).toContainText("nowhere");
  await clause(frame).getByRole("button", { name: "Remove availability uptime" }).click();
  await expect(clause(frame)).toContainText("No availability is promised.");
  await clause(frame).locator(".eff").getByRole("button", { name: /^Undo/ }).click();
  await expect(clause(frame)).toContainText("uptime: 99.99% up each month, around the clock.");
});

test("a page gives outages, samples and figures, and takes them away", async ({ open }) => {
  const { element } = await open(tickets);
  await promise(element);
  const given = await element.evaluate((calculator) => {
    const { agreement } = calculator;
    const errors = { basis: { kind: "error-rate-mean", interval: "5m" }, id: "errors", calendar: "always", goal: "99%", period: "month" };
    calculator.agreement = {
      ...agreement,
      availability: [...agreement.availability, errors],
      reported: [{ id: "rating", goal: "80%", period: "month" }],
    };
    const before = [calculator.outages, calculator.samples, calculator.figures];
    calculator.outages = [{ from: "2026-11-02T09:00:00Z", to: "2026-11-02T09:03:00Z" }];
    calculator.samples = [{ at: "2026-11-02T09:00:00Z", total: 100, failed: 10 }];
    calculator.figures = [{ measure: "rating", period: "2026-11", value: "75%" }];
    return { before, after: [calculator.outages.length, calculator.samples.length, calculator.figures.length], report: calculator.results.report };
  });
  expect(given.before).toEqual([null, null, null]);
  expect(given.after).toEqual([1, 1, 1]);
  const { availability, reported } = given.report;
  // 180 of 2,592,000 s down; a tenth of one of 8,640 intervals failed; what is reported is taken as it is.
  const figures = [...availability, ...reported].map(({ measure, periods }) => [measure, periods[0].period, periods[0].figure.slice(0, 7)]);
  expect(figures).toEqual([["uptime", "2026-11", "99.9930"], ["errors", "2026-11", "99.9988"], ["rating", "2026-11", "75%"]]);
  const refused = await element.evaluate((calculator) => {
    try {
      calculator.outages = [{ from: "2026-11-02T09:00:00Z", to: "2026-11-02T08:00:00Z" }];
    } catch (error) {
      return [error.name, error.issues.map(({ path }) => path), calculator.outages.length];
    }
  });
  expect(refused).toEqual(["TypeError", ["outages[0].to"], 1]);
  expect(await element.evaluate((calculator) => ((calculator.outages = null), calculator.outages))).toBe(null);
});

for (const width of [320, 360, 1280]) {
  test(`accessible in both schemes, and without overflow: ${width} px`, async ({ open }) => {
    test.slow();
    const widget = await open({ ...tickets, width });
    const { page, frame, element, overflow } = widget;
    await promise(element, { exclude: ["maintenance"], shortestOutage: "2m", calendar: "office" });
    await section(frame).getByRole("button", { name: "Paste or import" }).click();
    await page.getByLabel("Rows with a header, as a spreadsheet").fill(
      "from,to,kind,service,reason\n2026-10-05 09:00,2026-10-05 10:30,,,Power\n2026-11-02 09:00,2026-11-02 09:30,,shop,Disk full\n2026-11-03 09:00,2026-11-03 10:00,maintenance,,\n2026-11-04 09:00,2026-11-04 09:01,,,\nsoon,,,,\n2026-11-07 09:00,2026-11-08 10:00,,,\n",
    );
    await section(frame).getByRole("button", { name: "Read", exact: true }).click();
    await section(frame).getByRole("button", { name: "Add 5 outages" }).click();
    await section(frame).getByRole("button", { name: "Edit outage 2" }).click();
    await section(frame).locator("details summary").click();
    if (width < 1080) await page.getByRole("button", { name: "Show terms" }).click();
    await page.getByRole("button", { name: "Change Availability" }).click();
    expect(await overflow()).toEqual({ page: 0, frame: 0 });
    for (const view of ["chart", "table"]) {
      if (view === "table") await section(frame).getByRole("button", { name: "Show as table uptime" }).click();
      for (const scheme of ["light", "dark"]) {
        await wear(widget, scheme);
        expect(await faults(page, { colours: scheme === "dark" }), `${view}, ${scheme}`).toEqual([]);
        if (process.env.SHOTS) {
          await section(frame).screenshot({ path: `${process.env.SHOTS}/${view}-${width}-${scheme}.png` });
          await clause(frame).screenshot({ path: `${process.env.SHOTS}/clause-${width}-${scheme}.png` });
        }
      }
    }
    expect(await overflow()).toEqual({ page: 0, frame: 0 });
  });
}
