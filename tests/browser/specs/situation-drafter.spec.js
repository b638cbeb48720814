// Situation 3: somebody drafts terms, puts two variants beside those they have, and takes the better ones away.
//
// By hand, under the terms of the example (Mon–Fri 09:00–17:30 London; P1 reply in 15 m and resolution in 4 h around
// the clock; P2 reply in 1 h and resolution in 8 h; £12,000 a month, below 85 % of a month 15 % of it, which is the cap):
//
//   T-1 P2  Mon 5 Oct 14:00 – Tue 6 Oct 13:00    3 h 30 m + 4 h = 7 h 30 m, met
//   T-2 P2  Mon 9 Nov 09:00 – Mon 9 Nov 16:00    7 h, met
//   T-3 P1  Wed 11 Nov 22:00 – Thu 12 Nov 01:14  3 h 14 m, met
//   T-4 P1  Fri 13 Nov 08:00 – Fri 13 Nov 10:30  2 h 30 m, met
//   T-5 P2  Thu 5 Nov 09:00 – Fri 6 Nov 17:00    8 h 30 m + 8 h = 16 h 30 m, missed
//
//   A: 4 of 5, 80 %. October 1 of 1, no credit. November 3 of 4, 75 %: 15 % of £12,000 is £1,800.
//   B, open until 19:30: T-1 takes 5 h 30 m + 4 h = 9 h 30 m, 2 h more, and is missed. T-2 is over by then.
//      3 of 5, 60 %. October 0 of 1: £1,800 more, £3,600 in all, twice as much.
//   C, P1 in 3 h: T-3 took 3 h 14 m and is missed. 3 of 5, 60 %. November 2 of 4, 50 %: £1,800 as before.
//
// The question is that of the example: P2, Fri 20 Nov 16:40, paused Mon 11:00–13:30. Under B Friday gives 2 h 50 m,
// Monday 09:00–11:00 2 h, and the other 3 h 10 m end at 16:40 on Monday.
import { readFileSync } from "node:fs";
import { test, expect } from "../widget.js";
import { Keys } from "../keyboard.js";
import { Finger } from "../situation.js";

const ticket = (id, priority, opened, replied, resolved) => ({
  id,
  fields: { priority },
  events: [
    [opened, "opened"],
    [replied, "replied"],
    [resolved, "resolved"],
  ],
});

const TICKETS = [
  ticket("T-1", "P2", "2026-10-05T14:00", "2026-10-05T14:05", "2026-10-06T13:00"),
  ticket("T-2", "P2", "2026-11-09T09:00", "2026-11-09T09:05", "2026-11-09T16:00"),
  ticket("T-3", "P1", "2026-11-11T22:00", "2026-11-11T22:05", "2026-11-12T01:14"),
  ticket("T-4", "P1", "2026-11-13T08:00", "2026-11-13T08:05", "2026-11-13T10:30"),
  ticket("T-5", "P2", "2026-11-05T09:00", "2026-11-05T09:05", "2026-11-06T17:00"),
];

const EVENINGS = "+ 2 hours each evening";

/** A page that shows its own tickets. */
async function opened(open, options) {
  const widget = await open(options);
  await widget.element.evaluate((calculator, tickets) => (calculator.tickets = tickets), TICKETS);
  return widget;
}

const plain = (text) => text.replace(/\s+/g, " ").trim();

/** What is read of the two variants. */
async function readBoth({ page, frame }) {
  const texts = async (locator) => (await locator.allInnerTexts()).map(plain);
  await expect.poll(() => texts(frame.locator(".lead"))).toEqual([
    "B More time counts, so the clock runs faster. On the same tickets, 1 more would have been late. The credit would double, from £1,800 to £3,600.",
    "C Targets leave less time. On the same tickets, 1 more would have been late.",
  ]);
  const row = (name) => texts(frame.locator(".cm tr", { has: page.getByRole("rowheader", { name, exact: true }) }).locator("td b"));
  await expect.poll(() => row("Met their target")).toEqual(["80.0%", "60.0%", "60.0%"]);
  await expect.poll(() => row("Missed")).toEqual(["1", "2", "2"]);
  await expect.poll(() => row("Estimated credit")).toEqual(["£1,800", "£3,600", "£1,800"]);
  // 42 h 30 m and 2 h on each of five days.
  await expect.poll(() => row("Service hours a week")).toEqual(["42 h 30 m", "52 h 30 m", "42 h 30 m"]);
  await expect.poll(() => texts(frame.locator(".flp tbody tr"))).toEqual([
    expect.stringMatching(/^T-1\b.* P2 Met Missed Evening 17:30–19:30 now counts: \+ 2 h$/),
    expect.stringMatching(/^T-3\b.* P1 Met Missed Took 3 h 14 m\. The target is now 3 h, not 4 h$/),
  ]);
}

/** What is taken away: a link that brings the same terms elsewhere, and a clause with the example in it. */
async function takenAway({ element, heard }, open, url, clause) {
  const { agreement, variants } = await element.evaluate(({ agreement, variants }) => ({ agreement, variants }));
  expect(agreement.calendars.office.hours).toEqual({ "mon-fri": ["09:00-19:30"] });
  expect(variants.map(({ name }) => name)).toEqual(["Tighter P1"]);
  expect((await heard("sla-variant")).at(-1).detail).toEqual({ action: "adopt", id: "b" });
  const taker = await open({ path: `bare.html${new URL(url).hash}` });
  await taker.frame.getByRole("button", { name: "Use the link" }).click();
  await expect(taker.frame.locator(".big")).toHaveText("Mon 23 Nov, 16:40");
  expect(await taker.element.evaluate((calculator) => calculator.agreement)).toEqual(agreement);
  expect(clause).toContain("Monday to Friday, 09:00 to 19:30");
  expect(clause).toContain(
    "**Example.** A P2 ticket logged on Friday 20 November 2026 at 16:40, waiting for customer on Monday from 11:00 to 13:30, is due on Monday 23 November at 16:40.",
  );
}

test("G2 situation 3 by keyboard alone", async ({ open }) => {
  test.slow();
  const widget = await opened(open);
  const { page, frame } = widget;
  const keys = new Keys(page);
  const at = async (name) => expect.poll(() => keys.at()).toBe(name);
  await keys.to("One ticket");
  await keys.press("ArrowRight");
  await keys.press("ArrowRight");
  await expect(frame.getByRole("tab", { name: "Compare terms" })).toHaveAttribute("aria-selected", "true");

  await keys.to(EVENINGS);
  await keys.press("Enter");
  await at(`B, ${EVENINGS}`);
  await keys.back("Add variant");
  await keys.press("Enter");
  await at("Editing Variant C");
  await keys.to("Name of this variant");
  await keys.type("Tighter P1");
  await keys.to("Change Targets");
  await keys.press("Enter");
  await keys.to("P1 Critical, resolve within");
  await keys.type("3 h");
  await keys.press("Escape");
  await at("Change Targets");
  await keys.back("Back to the agreement");
  await keys.press("Enter");
  await at("Edit C, Tighter P1");
  await readBoth(widget);

  await keys.back(`Make this the agreement B, ${EVENINGS}`);
  await keys.press("Enter");
  await at("What if the terms were different?");
  await keys.back("Export");
  await keys.press("Enter");
  await at("Tickets as CSV");
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  await at("Contract clause");
  const download = page.waitForEvent("download");
  await keys.press("Enter");
  const clause = readFileSync(await (await download).path(), "utf8");
  await keys.back("Share link");
  await keys.press("Enter");
  await expect(frame.getByRole("dialog", { name: "Share link" })).toBeVisible();
  const link = frame.getByLabel("Link", { exact: true });
  await keys.to("Link");
  const url = await link.inputValue();
  await keys.press("Escape");
  await at("Share link");
  await takenAway(widget, open, url, clause);
});

test("situation 3 by touch at 360 px", async ({ open }) => {
  const widget = await opened(open, { width: 360, height: 740, context: { hasTouch: true, isMobile: true } });
  const { page, frame } = widget;
  const finger = new Finger(widget);
  const button = (name) => frame.getByRole("button", { name, exact: true });
  await finger.tap(frame.getByRole("tab", { name: "Compare terms" }));
  await finger.tap(button(EVENINGS));
  await finger.tap(button("Add variant"));
  await finger.type(frame.getByLabel("Name of this variant"), "Tighter P1");
  await finger.tap(button("Change Targets"));
  await finger.type(frame.getByLabel("P1 Critical, resolve within"), "3 h");
  await finger.tap(button("Done Targets"));
  await finger.tap(button("Back to the agreement"));
  await readBoth(widget);
  await finger.tap(button(`Make this the agreement B, ${EVENINGS}`));
  await finger.tap(button("Export"));
  const download = page.waitForEvent("download");
  await finger.tap(frame.getByRole("menuitem", { name: "Contract clause" }));
  const clause = readFileSync(await (await download).path(), "utf8");
  await finger.tap(button("Share link"));
  const url = await frame.getByLabel("Link", { exact: true }).inputValue();
  await finger.tap(button("Close"));
  await takenAway(widget, open, url, clause);
});
