// Service credits: every kind is said, built with the keyboard alone, and derived period by period.
import { faults } from "../accessible.js";
import { focused, press, reach, type } from "../keyboard.js";
import { wear } from "../scenes.js";
import { test, expect } from "../widget.js";

const CREDITS = "Service credits";
const HOW = "How the credit comes about";

const agreement = (element) => element.evaluate((calculator) => structuredClone(calculator.agreement));
const set = (element, change) =>
  element.evaluate((calculator, change) => {
    calculator.agreement = { ...calculator.agreement, ...change };
  }, change);
const clause = (page) => page.locator(".clause", { has: page.getByRole("heading", { name: CREDITS, exact: true }) });
const plain = (text) => text.replace(/\s+/g, " ").trim();
const text = async (locator) => plain(await locator.innerText());
const owed = (element) =>
  element.evaluate((calculator) => {
    const { amount, periods } = calculator.results.report.credits;
    return { amount, periods: Object.fromEntries(periods.filter((one) => Number(one.amount)).map((one) => [one.period, one.amount])) };
  });

/** The derivation of a period, opened with the keyboard: its tables as lines of text. */
async function derivation(page, frame, period) {
  await reach(page, "One ticket");
  await page.keyboard.press("ArrowRight");
  await press(page, HOW);
  const section = frame.locator(".drp", { hasText: period });
  if (!(await section.evaluate((details) => details.open))) {
    await press(page, await text(section.locator("summary").first()));
  }
  const rows = section.locator("tr, .sums > div, .ins");
  await expect(rows.last()).toBeVisible();
  return (await rows.allInnerTexts()).map(plain);
}

test("points by severity, doubled when repeated, at 1% each: built by keyboard alone", async ({ open }) => {
  test.slow();
  const { page, element, frame } = await open();
  await set(element, { credits: [], limits: [] });
  const before = await agreement(element);
  await expect.poll(() => text(clause(page))).toContain("No service credits in these terms.");

  await press(page, "Change Service credits");
  await press(page, "Points by severity");
  await expect.poll(() => focused(page)).toEqual({ name: "Name of the credit", group: "Credit service-points" });
  await type(page, "Name of the credit", "severity");
  for (const [band, level, points] of [[1, "95", "1"], [2, "90", "2"], [3, "85", "3"]]) {
    await type(page, `Band ${band}, level`, level);
    await type(page, `Band ${band}, gives`, points);
  }
  await press(page, "Add a change");
  await press(page, "Multiply if the period before gave something too");
  await expect.poll(async () => (await focused(page)).name).toBe("Change 1: Multiply if the period before gave something too");
  await press(page, "Add a credit");
  await press(page, "Turn points into money");
  await expect.poll(() => focused(page)).toEqual({ name: "Name of the credit", group: "Credit points-paid" });

  const said = () => text(clause(page));
  await expect.poll(said).toContain(
    "severity. By the figure of resolution, each month: 1 point below 95%; 2 points below 90%; 3 points below 85%. " +
      "2 times as much, and never more, if the period before gave something too.",
  );
  await expect.poll(said).toContain("points-paid. For the points of severity: 1% of monthly-fee for every full point.");
  const { credits } = await agreement(element);
  expect(credits).toEqual([
    {
      id: "severity",
      on: { kind: "figure", measure: "resolution" },
      as: {
        kind: "bands",
        bands: [
          { below: "95%", give: "1 point" },
          { below: "90%", give: "2 points" },
          { below: "85%", give: "3 points" },
        ],
      },
      then: [{ kind: "repeat", times: "2" }],
    },
    {
      id: "points-paid",
      on: { kind: "points", of: ["severity"] },
      as: { kind: "steps", each: "1", count: "whole", give: "1%" },
      of: "monthly-fee",
    },
  ]);
  // September 19 of 21 is 90.47 %: 1 point. October 22 of 24 is 91.66 %: 1 point, doubled. November 17 of 22 is
  // 77.27 %: 3 points, doubled. A point is 1 % of £12,000.
  expect(await owed(element)).toEqual({ amount: "1080.00", periods: { "2026-09": "120.00", "2026-10": "240.00", "2026-11": "720.00" } });
  await expect(clause(page).locator(".eff [role=status]")).toContainText("Credit – → £1,080.");

  const rows = await derivation(page, frame, "November 2026");
  for (const row of [
    "resolution: 17 of 22 met, 77.27…%",
    "Band: below 85% 3 points",
    "2 times, as October 2026 gave something too 6 points",
    "Credit 6 points",
    "severity: 6 points",
    "6 points: 6 × 1%, for every full point 6%",
    "6% of monthly-fee, £12,000 £720",
    "Credit £720",
    "All credits of the period £720",
    "Charges of the period £12,000",
  ]) {
    expect(rows, row).toContain(row);
  }
  for (let undone = 0; undone < 12; undone++) await page.keyboard.press("Control+z");
  expect(await agreement(element)).toEqual(before);
});

test("so much per hour late with a cap per ticket: built by keyboard alone", async ({ open }) => {
  test.slow();
  const { page, element, frame } = await open();
  await set(element, { credits: [], limits: [] });
  await press(page, "Change Service credits");
  await press(page, "So much per hour late, per ticket");
  const group = "Credit late";
  await expect.poll(() => focused(page)).toEqual({ name: "Name of the credit", group });
  const { targets } = await agreement(element);
  const others = targets.filter(({ metric, when }) => metric === "resolution" && when.priority[0] > "P2");
  for (const { id } of others) {
    await reach(page, id, { group });
    await page.keyboard.press("Space");
  }
  await type(page, "A step gives", "50.00", { group });
  await type(page, "For every", "0 h", { group, key: "Shift+Tab" });
  await expect(clause(page).getByRole("alert")).toHaveText("Write a length such as 30 m, 8 h or 3 days.");
  await type(page, "For every", "1 h", { group, key: "Shift+Tab" });
  await press(page, "Limits");
  await press(page, "Add a limit");
  await expect.poll(() => focused(page)).toEqual({ name: "At most", group: "Limit 1" });
  await type(page, "At most", "120");
  await reach(page, "For", { group: "Limit 1" });
  await page.keyboard.press("Home");

  const said = () => text(clause(page));
  await expect.poll(said).toContain("For each P1 resolution or P2 resolution missed: £50 for every hour begun.");
  await expect.poll(said).toContain("late: at most £120 for each ticket.");
  const { credits, limits } = await agreement(element);
  expect(credits).toEqual([
    { id: "late", on: { kind: "each-miss", of: ["p1-resolution", "p2-resolution"] }, as: { kind: "steps", each: "1h", count: "started", give: "50.00" } },
  ]);
  expect(limits).toEqual([{ cap: "120", per: "incident", over: ["late"] }]);
  // September: 2 h 28 m late, 3 hours begun, £150, at most £120. October: 1 h 26 m, £100. November: 3 h 31 m, £200,
  // at most £120; 1 h 45 m, 1 h 24 m and 1 h 26 m, £100 each.
  expect(await owed(element)).toEqual({ amount: "640.00", periods: { "2026-09": "120.00", "2026-10": "100.00", "2026-11": "420.00" } });
  const rows = await derivation(page, frame, "November 2026");
  // INC-2268, 8 h of 09:00 to 17:30: Tue 3 Nov from 15:25 on 2 h 5 m, Wed 4 Nov 5 h 55 m until 14:55; resolved on Thu
  // at 09:56, 2 h 35 m and 56 m later. INC-2280, 4 h around the clock: Sat 14 Nov 22:40; resolved at 04:04.
  for (const row of [
    "INC-2268 p2-resolution due Wed 4 Nov, 14:55 · 3 h 31 m late 3 h 31 m: 4 × £50, for every hour begun: £200; At most £120 for each £120",
    "INC-2280 p1-resolution due Sun 15 Nov, 02:40 · 1 h 24 m late 1 h 24 m: 2 × £50, for every hour begun £100",
    "4 added up £420",
    "Credit £420",
    "All credits of the period £420",
  ]) {
    expect(rows, row).toContain(row);
  }
});

/** One credit of every shape. */
const p1 = { kind: "each-miss", of: ["p1-resolution"] };
const figure = { measure: "resolution" };
const ALL = {
  charges: [
    { id: "monthly-fee", amount: "12000", per: "month", changes: [{ from: "2026-10-01", amount: "12500" }] },
    { id: "yearly", amount: "126000", per: "year", units: 2 },
  ],
  parts: [{ id: "at-risk", share: "10%", of: "monthly-fee", largest: "50%" }],
  claim: { kind: "days", days: 30 },
  credits: [
    { id: "slabs", on: figure, as: { kind: "slabs", slabs: [{ from: "95%", each: "1%", give: "1%" }, { from: "90%", each: "1%", give: "2%" }], count: "whole" }, of: "at-risk" },
    { id: "gap", on: figure, as: { kind: "gap", times: "2" }, of: "monthly-fee", then: [{ kind: "round", to: "1%", mode: "down" }, { kind: "above", sum: "1.00" }, { kind: "earn-back", reach: "99%", periods: 3 }] },
    { id: "between", on: figure, as: { kind: "bands", bands: [{ above: "90%", atMost: "95%", give: "10%" }, { below: "90%", give: "25%" }] }, of: "at-risk", then: [{ kind: "average" }] },
    { id: "each", on: { ...p1, take: "days-late" }, as: { kind: "steps", each: "1", count: "whole", first: "75.00", give: "35.00" } },
    { id: "lasting", on: { kind: "each-miss", of: ["p1-resolution", "p2-resolution", "p3-resolution", "p4-resolution"] }, as: { kind: "bands", bands: [{ above: "1h", give: "10.00" }, { above: "4h", give: "40.00" }] } },
    { id: "third", on: { kind: "nth-miss", of: ["p2-resolution"], count: 3, months: 12 }, as: { kind: "flat", give: "5%" }, of: { charge: "yearly", taken: "whole" } },
    { id: "days", on: { kind: "misses", of: ["p3-resolution"] }, as: { kind: "bands", bands: [{ atLeast: "2", give: "3 days" }] } },
    { id: "bonus", reward: true, on: figure, as: { kind: "bands", bands: [{ atLeast: "99%", give: "2%" }] }, of: "monthly-fee" },
    { id: "out", on: { kind: "failed-periods", measure: "resolution", failed: 2, of: 3 }, as: { kind: "right", right: "Terminate" } },
  ],
  limits: [
    { cap: "30%", of: "monthly-fee", per: "month", over: ["slabs", "gap"], excess: "carried" },
    { per: "month", over: ["each", "lasting"], combine: "greatest" },
  ],
};
const SAID = [
  "slabs. By the figure of resolution, each month: 1% of at-risk for every full percentage point below 95%; 2% of at-risk for every full percentage point below 90%.",
  "gap. By the figure of resolution, each month: as many percent as the figure is below the goal of monthly-fee, 2 times. Rounded down to multiples of 1%. Nothing unless it is more than £1. Given back if 99% is reached in each of the 3 periods after it.",
  "between. By the figure of resolution, each month: 10% of at-risk above 90% and at 95% or less; 25% below 90%. Averaged with the period before.",
  "each. For each P1 resolution missed, by the dates it was late: £75 at once, then £35 for every full day.",
  "lasting. For each resolution missed: £10 above 1 h; £40 above 4 h.",
  "third. For every 3rd P2 resolution missed within 12 months: 5% of yearly (the whole of it).",
  "days. By the number of P3 resolution missed, each month: 3 days of service at 2 misses or more.",
  "bonus. By the figure of resolution, each month: 2% of monthly-fee at 99% or more. A reward: the customer owes it.",
  "out. When resolution missed its goal in 2 of the last 3 periods: the right “Terminate”.",
  "slabs, gap together: at most 30% of monthly-fee each month. What is above is carried forward.",
  "Of each, lasting only the greatest counts, each month.",
  "monthly-fee: £12,000 a month, £12,500 from Thu 1 Oct 2026 on.",
  "yearly: £126,000 a year, for each of 2 units.",
  "at-risk: 10% of monthly-fee, at most 50% of it for one credit.",
  "Credits must be asked for within 30 days after the period.",
];

for (const width of [1280, 360, 320]) {
  test(`every credit is said, edited and derived at ${width} px`, async ({ open }) => {
    test.slow();
    const widget = await open({ width, attributes: 'view="tickets" terms="open"' });
    const { page, element, frame, overflow } = widget;
    await set(element, ALL);
    expect(await element.evaluate((calculator) => calculator.agreement.credits.length)).toBe(ALL.credits.length);
    const missing = async () => {
      const seen = await text(clause(page));
      return SAID.filter((sentence) => !seen.includes(sentence));
    };
    await expect.poll(missing).toEqual([]);
    await page.getByRole("button", { name: "Change Service credits" }).click();
    await frame.getByText(HOW).click();
    await expect(frame.locator(".drp").first()).toBeVisible();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("sla-calculator");
      for (const details of shadowRoot.querySelectorAll(".clause .edr details, .drv details")) details.open = true;
    });
    await expect(frame.locator(".drt").first()).toBeVisible();
    expect(await overflow(), `${width} px`).toEqual({ page: 0, frame: 0 });
    for (const scheme of width > 320 ? ["light", "dark"] : []) {
      await wear(widget, scheme);
      expect(await faults(page, { colours: scheme === "dark" }), scheme).toEqual([]);
      if (process.env.SHOTS) {
        await clause(page).screenshot({ path: `${process.env.SHOTS}/clause-${width}-${scheme}.png` });
        await frame.locator(".drv").screenshot({ path: `${process.env.SHOTS}/card-${width}-${scheme}.png` });
      }
    }
  });
}

test("a choice takes along what would not go with it, and a fault says where it is in words", async ({ open }) => {
  const { page, element } = await open();
  await page.getByRole("button", { name: "Change Service credits" }).click();
  const group = page.getByRole("group", { name: "Credit late-resolution" });
  await group.getByText("Every part of this credit").click();
  await group.getByLabel("It looks at").selectOption("each-miss");
  expect((await agreement(element)).credits[0].as).toEqual({ kind: "bands", bands: [{ atLeast: "1h", give: "5%" }] });
  await group.getByLabel("How much is given").selectOption("steps");
  await group.getByLabel("Given in").selectOption("sum");
  expect((await agreement(element)).credits[0]).toMatchObject({ as: { kind: "steps", each: "1h", count: "started", give: "5" } });
  // A charge that a limit still names cannot go.
  await page.getByText("What is paid, and its parts").click();
  await page.getByRole("button", { name: "Remove charge monthly-fee" }).click();
  await expect(clause(page).locator(".refused")).toContainText("limit 1, of what");
  await expect(clause(page).locator(".refused")).not.toContainText("agreement.limits");
  await page.getByRole("button", { name: "Undo everything since this was opened" }).click();
  await expect(group.getByLabel("Tier 1, below")).toHaveValue("95%");
});
