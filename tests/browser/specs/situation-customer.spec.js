// Situation 2: a customer with a Jira export, a ServiceNow export and a suspicion, on the way to the credit that is owed.
//
// By hand, under the terms of the example (Mon–Fri 09:00–17:30 London; P2: resolution in 8 h; goal 95%, below 85%
// a credit of 15% of £12,000 a month). The exports were written in London.
//
//   Jira         PROJ-1841  P2  Tue 1 Sep 09:00 to 16:00                               7 h: met
//                PROJ-1842  P2  Wed 2 Sep 09:00 to Thu 3 Sep 11:00     8 h 30 m + 2 h = 10 h 30 m: 2 h 30 m late
//                PROJ-1843  Medium is P3, 3 days of 8 h 30 m; Mon 5 Oct 09:00 to Tue 10:00       9 h 30 m: met
//   ServiceNow   INC0010011 P2  Wed 2 Sep 09:00; on hold from 10:00 to Thu 10:00; resolved 11:00  1 h + 1 h = 2 h: met
//                INC0010012 P2  Mon 7 Sep 09:00 to Tue 8 Sep 12:00     8 h 30 m + 3 h = 11 h 30 m: 3 h 30 m late
//                INC0010013 P3  Mon 5 Oct 09:00 to Tue 10:00                                     9 h 30 m: met
//
//   either way   September: 1 of 2 met, 50%, below 85%: 15% of £12,000 = £1,800. October: 1 of 1, nothing.
import { readFileSync } from "node:fs";
import { test, expect } from "../widget.js";
import { Keys } from "../keyboard.js";
import { Finger } from "../situation.js";

const file = (name) => ({
  name,
  mimeType: "text/csv",
  buffer: readFileSync(new URL(`../../import/${name}`, import.meta.url)),
});

/** What a person sees, without what only a screen reader says. */
const seen = (locator) =>
  locator.evaluateAll((nodes) =>
    nodes.map((node) => {
      const copy = node.cloneNode(true);
      for (const hidden of copy.querySelectorAll(".vh")) hidden.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    }),
  );

const EXPORTS = [
  {
    product: "Jira",
    name: "jira-list.csv",
    match: "Match Medium to P3, 1 ticket",
    late: "PROJ-1842",
    margin: "2 h 30 m late",
    // The working of the late ticket: 8 h to the target, 30 m to closing, the night, and the rest of the morning.
    working: ["Wed 2 Sep 09:00 – 17:00 + 8 h 00 m", "Wed 2 Sep 17:00 – 17:30 + 0 h 30 m", "Wed 2 Sep 17:30 – Thu 09:00 15 h 30 m", "Thu 3 Sep 09:00 – 11:00 + 2 h 00 m"],
  },
  {
    product: "ServiceNow",
    name: "servicenow-metric.csv",
    late: "INC0010012",
    margin: "3 h 30 m late",
    working: ["Mon 7 Sep 09:00 – 17:00 + 8 h 00 m", "Mon 7 Sep 17:00 – 17:30 + 0 h 30 m", "Mon 7 Sep 17:30 – Tue 09:00 15 h 30 m", "Tue 8 Sep 09:00 – 12:00 + 3 h 00 m"],
    pauses: "On Hold",
  },
];

/** What stands there in the end: the figure, how it comes about, and why the late ticket is late. */
async function read({ frame }, { late, margin, pauses }) {
  await expect(frame.locator(".kp .kfig")).toHaveText("2 of 3");
  const figure = frame.locator(".card").filter({ has: frame.page().getByRole("heading", { name: "Estimated credit" }) });
  await expect(figure).toContainText("£1,800");
  await expect(figure).toContainText("An estimate from your data and these terms. The contract decides.");
  const september = frame.locator("details.drp").filter({ hasText: "September 2026: £1,800" });
  await expect.poll(() => seen(september.locator("tbody tr, tfoot tr"))).toEqual([
    "resolution: 1 of 2 met, 50%",
    "Band: below 85%15%",
    "15% of monthly-fee, £12,000£1,800",
    "Credit£1,800",
  ]);
  await expect(frame.locator("details.drv")).toContainText("Nothing is owed for October 2026.");
  await expect(frame.getByText("This file has no pauses.", { exact: false })).toHaveCount(pauses ? 0 : 1);
  const row = frame.locator(".tt tbody tr").filter({ has: frame.page().getByRole("button", { name: late }) });
  await expect.poll(async () => (await seen(row)).join(" ")).toContain(margin);
}

/** Why the late ticket is late: every stretch of time, and whether it counted. */
async function why({ frame }, { working }) {
  await expect(frame.getByRole("heading", { name: "How the time was counted" })).toBeVisible();
  const rows = frame.locator("#open-ticket .led tbody tr").filter({ has: frame.page().locator(".time") });
  const told = () => rows.evaluateAll((rows) =>
    rows.map((row) =>
      [".day", ".span", ".time"]
        .map((part) => {
          const copy = row.querySelector(part).cloneNode(true);
          // The day is written once for the rows below it, and lengths are spoken in full besides.
          if (part !== ".day") for (const hidden of copy.querySelectorAll(".vh")) hidden.remove();
          return copy.textContent.replace(/\s+/g, " ").trim();
        })
        .join(" "),
    ),
  );
  await expect.poll(async () => (await told()).slice(0, working.length)).toEqual(working);
}

for (const timezoneId of ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"]) {
  for (const given of EXPORTS) {
    test(`G2 situation 2 by keyboard alone, ${given.product} [${timezoneId}]`, async ({ open }) => {
      test.slow();
      const widget = await open({ timezoneId });
      const { page, frame } = widget;
      const keys = new Keys(page);
      await keys.to("One ticket");
      await keys.press("ArrowRight");
      await keys.to("Import CSV");
      const chooser = page.waitForEvent("filechooser");
      await keys.press("Enter");
      await (await chooser).setFiles(file(given.name));
      await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeFocused();
      await expect(frame.getByText("Answer the questions above to go on.")).toBeVisible();

      await keys.to(/^Times in the file are in/);
      await keys.press("ArrowDown");
      await expect(frame.getByLabel(/^Times in the file are in/)).toHaveValue("Europe/London");
      if (given.match) {
        await keys.to(given.match);
        await keys.press("Enter");
        await expect(frame.getByLabel("Medium: 1 ticket")).toHaveValue("P3");
      }
      if (given.pauses) await expect(frame.getByLabel(new RegExp(`^${given.pauses}`))).toBeChecked();
      await keys.to("Use 3 tickets");
      await keys.press("Enter");
      await expect(frame.getByRole("heading", { name: "3 tickets in. 0 rows left out." })).toBeFocused();

      await keys.to("How the credit comes about");
      await keys.press("Enter");
      await read(widget, given);
      await keys.to(given.late);
      await keys.press("Enter");
      await why(widget, given);
      // And back to where it was before.
      await keys.back("Undo");
      await keys.press("Enter");
      await expect(frame.getByText("Example data")).toBeVisible();
    });
  }
}

for (const given of EXPORTS) {
  test(`situation 2 by touch at 360 px, ${given.product}`, async ({ open }) => {
    test.slow();
    const widget = await open({ width: 360, height: 740, context: { hasTouch: true, isMobile: true } });
    const { page, frame } = widget;
    const finger = new Finger(widget);
    await finger.look();
    await finger.tap(frame.getByRole("tab", { name: /^All tickets/ }));
    const chooser = page.waitForEvent("filechooser");
    await finger.tap(frame.getByRole("button", { name: "Import CSV" }));
    await (await chooser).setFiles(file(given.name));
    await expect(frame.getByRole("heading", { name: "Check how your file was read" })).toBeVisible();
    await finger.look();
    // The list that comes up is the telephone's own.
    const zone = frame.getByLabel(/^Times in the file are in/);
    await zone.scrollIntoViewIfNeeded();
    await zone.selectOption("Europe/London");
    if (given.match) await finger.tap(frame.getByRole("button", { name: given.match }));
    await finger.tap(frame.getByRole("button", { name: "Use 3 tickets" }));
    await finger.tap(frame.getByText("How the credit comes about", { exact: true }));
    await read(widget, given);
    await finger.tap(frame.getByRole("button", { name: given.late }));
    await why(widget, given);
  });
}
