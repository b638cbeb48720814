// The finer terms: rules as questions, targets, pauses, figures and warnings with all they may say, and
// terms as text. Nothing that an agreement says is hidden, and all of it can be changed.
import { faults, small } from "../accessible.js";
import { wear } from "../scenes.js";
import { test, expect } from "../widget.js";

const RULES = "How time is counted";
const TITLES = ["Service hours", "Targets", "The clock pauses when", RULES, "Compliance", "Service credits", "Warnings", "Availability"];

const agreement = (element) => element.evaluate((calculator) => structuredClone(calculator.agreement));
const set = (element, change) =>
  element.evaluate((calculator, change) => {
    calculator.agreement = { ...calculator.agreement, ...change };
  }, change);
const clause = (page, title) => page.locator(".clause", { has: page.getByRole("heading", { name: title, exact: true }) });
const change = (page, title) => page.getByRole("button", { name: `Change ${title}` });
const effect = (page, title) => clause(page, title).locator(".eff [role=status]");
const field = (scope, label) => scope.getByLabel(label, { exact: true });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const plain = (text) => text.replace(/\s+/g, " ").trim();
const text = async (locator) => plain(await locator.innerText());

/** Types into a field and leaves it. */
async function type(scope, label, value) {
  await field(scope, label).fill(value);
  await field(scope, label).blur();
}

/** Chooses in a list by the word of the document. */
const choose = (scope, label, word) => field(scope, label).selectOption(word);

/** An agreement that says something of every kind. */
const EVERYTHING = {
  day: { kind: "same-time" },
  calendars: {
    always: { hours: { "mon-sun": ["00:00-24:00"] } },
    office: {
      hours: { "mon-fri": ["09:00-17:30"] },
      timeZone: "America/New_York",
      alternating: { from: "2026-01-05", then: [{ "mon-thu": ["08:00-18:00"] }] },
      overrides: { "2026-12-24": ["09:00-12:00"] },
      breaks: { "2026-11-30": ["12:00-13:00"] },
      extra: { "2026-11-28": ["09:00-12:00"] },
      closures: [{ from: "2026-12-27T12:00", to: "2027-01-02T09:00", name: "Shutdown" }],
      maintenance: { wed: ["06:00-10:00"] },
    },
  },
  combined: { both: { combine: "all", of: ["always", "office"] } },
  pauses: [
    { id: "customer", when: { status: ["Waiting for customer"], reason: ["Holiday"] }, inTotal: "20h", needsContact: true, endsOnReply: true },
    { id: "site", when: { reason: ["No access"] }, atMost: "4h", beforeResponse: true },
  ],
  targets: [
    { id: "one", metric: "resolution", when: { priority: ["P1"] }, within: "4h", calendar: "both", grace: "15m", surcharge: "1h", then: "2h" },
    { id: "two", metric: "resolution", when: { priority: ["P2"] }, within: "2d", calendar: "office", day: { kind: "end-of-day" }, assignedTo: ["Second line"] },
    { id: "old", metric: "first-response", within: "1h", calendar: "office", effective: { from: "2025-01-01", until: "2026-01-01" }, pausedBy: ["site"] },
    { id: "by", metric: "resolution", when: { priority: ["P3"] }, by: { kind: "business-day", days: 1, time: "16:00", cutOff: "15:00" }, calendar: "office" },
    { id: "group", metric: "agent-work", within: "6h", calendar: "office", conditions: { start: { group: ["Network"] }, stop: { status: ["Fixed"] } } },
    { id: "next", metric: "next-response", within: "2h", calendar: "office" },
    { id: "update", metric: "update", within: "8h", calendar: "office" },
    { id: "wait", metric: "requester-wait", within: "40h", calendar: "office", pausedBy: [] },
  ],
  rules: { reopen: "restart", reopenWithin: "5d", rounding: { to: "15m", mode: "up" }, responses: ["public-reply", "call"], atRisk: "75%" },
  measures: [
    {
      id: "resolution",
      kind: "attainment",
      of: ["one", "two", "by"],
      goal: "95%",
      period: "quarter",
      countedIn: "closed",
      open: "exclude",
      unit: "ticket",
      smallNumbers: { minimum: 5, denominatorFloor: 20 },
      steps: [{ within: "200%", goal: "99%" }],
      goals: { priority: { P1: "98%" }, require: "overall" },
      rounding: { to: "0.1%", mode: "half-up" },
      workload: { limit: 200, of: "opened", above: "not-judged" },
      exceptions: [{ id: "access", name: "No access", when: { closure: ["No access"] }, atMost: 3 }],
    },
  ],
  limits: [{ cap: "15%", of: "monthly-fee", per: "quarter", over: ["late-resolution"] }],
  warnings: [
    { id: "a", at: { kind: "used", share: "50%" } },
    { id: "b", at: { kind: "after-due", time: "1h" } },
  ],
};

/** What each clause says of it. */
const SAID = {
  "Service hours": [
    "New York time",
    "Weeks in turn: these hours hold in the week of Mon 5 Jan 2026.",
    "Week 1 after it: Mon–Thu, 08:00–18:00.",
    "On Thu 24 Dec 2026 open 09:00–12:00",
    "On Mon 30 Nov 2026 closed 12:00–13:00.",
    "On Sat 28 Nov 2026 also open 09:00–12:00.",
    "Closed from Sun 27 Dec 2026, 12:00 to Sat 2 Jan 2027, 09:00: Shutdown.",
    "Closed every week for maintenance: Wed, 06:00–10:00.",
    "both: open when all of always, office are.",
  ],
  Targets: [
    "1 day is the same time on the next business day.",
    "Resolution, priority P1: counted by both; starts 15 m of service time after logging; 1 h more if logged outside the hours; then 2 h of real time.",
    "Resolution, priority P2: a day is the end of the next business day; only while assigned to Second line.",
    "First reply, every ticket: in force from Wed 1 Jan 2025 until before Thu 1 Jan 2026.",
    "next business day, by 16:00",
    "Resolution, priority P3: logged after 15:00 counts as the next business day.",
    "Work by the provider, every ticket: 6 h; counted by office; starts when group Network; stops when status Fixed.",
    "Next reply, every ticket: 2 h; counted by office.",
    "P1 Critical 1 h 8 h 4 h",
    "Requester’s wait, every ticket: 40 h; counted by office.",
  ],
  "The clock pauses when": [
    "Waiting for customer: agreed for Holiday; at most 20 h in total; from when you were told; until the customer writes.",
    "agreed for No access, up to 4 h",
    "agreed for No access: only before the first reply; stops First reply, Resolution, Work by the provider.",
  ],
  [RULES]: [
    "When a ticket is reopened its clock starts again.",
    "A resolution stands if the ticket is reopened more than 5 days later.",
    "Before it is compared, the time used is rounded up to multiples of 15 m.",
    "As a first reply counts a public reply by a person or a call.",
    "A running clock is at risk from 75% of its target on.",
    "The other 15 rules are as usual.",
  ],
  Compliance: [
    "95% of all resolution targets met, each quarter.",
    "Counted when the clock stopped.",
    "Open tickets do not count.",
    "A ticket counts once, missed as soon as one of its clocks is.",
    "With fewer than 5 judged, the goal does not hold.",
    "Misses are divided by at least 20.",
    "99% within 200% of the target.",
    "98% for P1.",
    "Only the goal for all together must be reached.",
    "The figure is rounded half up to multiples of 0.1% before it is compared.",
    "The goals hold up to 200 logged in a period; above it the period is not judged.",
    "Left out: No access, when closure No access, at most 3 in a period.",
  ],
  "Service credits": ["Judged each quarter.", "late-resolution: at most 15% of monthly-fee each quarter."],
  Warnings: ["When 50% of a target is used.", "1 h after a clock was due."],
};

test("whatever an agreement says is said in its clause, also where nothing can be changed", async ({ open }) => {
  const { page, element } = await open({ attributes: "readonly" });
  await set(element, EVERYTHING);
  for (const [title, sentences] of Object.entries(SAID)) {
    const missing = async () => {
      const seen = await text(clause(page, title));
      return sentences.filter((sentence) => !seen.includes(sentence));
    };
    await expect.poll(missing, title).toEqual([]);
  }
  await page.getByText("All rules in force").click();
  const all = clause(page, RULES).locator("details li");
  await expect(all).toHaveCount(20);
  await expect(all.nth(1)).toHaveText("A clock that stops exactly at its target has met it.");
});

test("without finer terms the panel says so in a line", async ({ open }) => {
  const { page } = await open();
  await expect.poll(() => text(clause(page, RULES))).toContain("All 20 rules are as usual.");
  await expect.poll(() => text(clause(page, "Compliance"))).toContain("95% of all resolution targets met, each month.");
  await expect.poll(() => text(clause(page, "Warnings"))).toContain("Nobody is told before a clock is missed.");
  for (const title of ["Service hours", "Targets", "The clock pauses when"]) {
    await expect(clause(page, title).locator(".says")).toHaveCount(0);
  }
});

test("a rule is changed with the keyboard, the answer follows, and Undo takes it back", async ({ open }) => {
  const { page, element, frame, heard } = await open();
  await element.evaluate((calculator) => {
    calculator.ticket = { priority: "P3", logged: "2026-11-23T09:00" };
  });
  const before = await agreement(element);
  await expect(frame.getByText("Wed 25 Nov, 17:30").first()).toBeVisible();
  await change(page, RULES).focus();
  await page.keyboard.press("Enter");
  await expect(button(page, `Done ${RULES}`)).toBeFocused();
  await page.keyboard.press("Tab");
  const closes = page.getByRole("group", { name: "A target that is used up exactly at closing time" });
  await expect(closes.getByRole("radio", { name: "is due at closing time usual" })).toBeFocused();
  await expect(closes).toHaveAccessibleDescription("Eight hours from opening to closing are due the same day.");
  await page.keyboard.press("ArrowDown");
  await expect(closes.getByRole("radio", { name: "is due at the next opening" })).toBeChecked();
  await expect(closes).toHaveAccessibleDescription("Who works until closing time has the night on top.");
  await expect(effect(page, RULES)).toContainText("Due Thu 26 Nov, 09:00.");
  await expect(frame.getByText("Thu 26 Nov, 09:00").first()).toBeVisible();
  expect((await agreement(element)).rules).toEqual({ closingEdge: "open" });
  expect((await heard("sla-change")).at(-1).detail).toMatchObject({ cause: "edit", paths: ["agreement.rules.closingEdge"] });

  await button(page, "Undo everything since this was opened").press("Enter");
  await expect(closes.getByRole("radio", { name: "is due at closing time usual" })).toBeChecked();
  await expect(effect(page, RULES)).toHaveText("Nothing changed yet. Results follow as you type.");
  await expect(button(page, `Done ${RULES}`)).toBeFocused();
  expect(await agreement(element)).toEqual(before);
});

test("each answer says what it would change, and choosing it changes that", async ({ open }) => {
  const { page, element } = await open();
  const before = await agreement(element);
  await element.evaluate((calculator) => {
    calculator.ticket = { priority: "P3", logged: "2026-11-23T09:00" };
  });
  await change(page, RULES).click();
  const weigh = (ask) => page.getByRole("button", { name: `What would each answer change? ${ask}`, exact: true });
  await expect(page.locator(".wg"), "nothing is worked out before somebody asks").toHaveCount(0);
  for (const [ask, says] of [
    ["A target that is used up exactly at closing time", "is due at the next opening"],
    ["A ticket that is resolved with no reply", "has missed its reply"],
    ["When the priority of a ticket changes", "the clock starts again with the new target"],
  ]) {
    await weigh(ask).press("Enter");
    await expect(weigh(ask)).toHaveAttribute("aria-expanded", "true");
    const group = page.getByRole("group", { name: ask, exact: true });
    const answers = group.locator("label");
    await expect(group.locator(".wg"), "what is in force would change nothing").toHaveCount((await answers.count()) - 1);
    const answer = answers.filter({ hasText: says });
    const told = await text(answer.locator(".wg"));
    await answer.getByRole("radio").check();
    const happened = async () => {
      const says = await text(effect(page, RULES));
      return says === "Changed. The results stay the same." ? "Changes nothing here." : says;
    };
    await expect.poll(happened, ask).toBe(told);
    await button(page, "Undo everything since this was opened").click();
    await weigh(ask).press("Enter");
    await expect(page.locator(".wg")).toHaveCount(0);
  }
  expect(await agreement(element)).toEqual(before);
});

test("every rule can be changed, and the document says what was chosen", async ({ open }) => {
  const { page, element } = await open();
  await change(page, RULES).click();
  const editor = clause(page, RULES);
  for (const says of [
    "has missed it",
    "it stopped by its due time",
    "the date of logging",
    "the one that is due first applies",
    "the second reply is owed",
    "has missed its reply",
    "changes nothing",
    "the worst run stands for all",
    "keep their two ends",
    "the new target counts from the change on",
    "its clock starts again",
  ]) {
    await editor.getByRole("radio", { name: says, exact: true }).check();
  }
  await type(editor, "A resolution stands if the ticket is reopened later than", "5 days");
  await editor.getByRole("checkbox", { name: "a call" }).check();
  await type(editor, "A running clock is at risk from this share of its target", "75");
  const chosen = {
    equality: "breached",
    atRisk: "75%",
    judge: "deadline",
    outsideHours: "same-date",
    several: "earliest",
    pauseAfterBreach: "ignored",
    responses: ["public-reply", "call"],
    providerOpened: "second-response",
    resolvedWithoutReply: "missed",
    priorityChange: "forward",
    reopen: "restart",
    reopenWithin: "5d",
    cycles: "worst",
    dst: "edges",
  };
  expect((await agreement(element)).rules).toEqual(chosen);

  // What contradicts another term is refused in words, and the list goes back.
  await choose(editor, "Before it is compared, the time used", "up");
  await expect(editor.getByRole("alert")).toContainText("agreement.rules.judge compares instants");
  await expect(field(editor, "Before it is compared, the time used")).toHaveValue("");
  await editor.getByRole("radio", { name: "the customer" }).click();
  await expect(editor.getByRole("alert")).toContainText("agreement.calendars.office.timeZone: agreement.rules.zone says");
  await expect(editor.getByRole("radio", { name: "the agreement usual" })).toBeChecked();
  expect((await agreement(element)).rules).toEqual(chosen);

  await editor.getByRole("radio", { name: "it used no more time than its target usual" }).check();
  await choose(editor, "Before it is compared, the time used", "up");
  await type(editor, "to multiples of", "30 m");
  await type(editor, "A resolution stands if the ticket is reopened later than", "");
  const { judge, reopenWithin, ...rest } = chosen;
  expect((await agreement(element)).rules).toEqual({ ...rest, rounding: { to: "30m", mode: "up" } });
});

test("the last thing that counts as a reply stays, with the reason", async ({ open }) => {
  const { page, element } = await open();
  await change(page, RULES).click();
  const reply = page.getByRole("checkbox", { name: "a public reply by a person" });
  await reply.click();
  await expect(clause(page, RULES).getByRole("alert")).toContainText("Nothing counts as a response");
  await expect(reply).toBeChecked();
  expect((await agreement(element)).rules).toBeUndefined();
});

test("a target has fields for its finer terms", async ({ open }) => {
  const { page, element } = await open();
  const before = await agreement(element);
  await change(page, "Targets").click();
  const one = clause(page, "Targets").locator(".one");
  await choose(one, "One target and its finer terms", "3");
  await expect(field(one, "Within")).toHaveValue("8 h");
  await type(one, "Starts after", "15 m");
  await type(one, "Logged outside the hours, add", "1 h");
  await type(one, "Real time that follows", "30 m");
  await type(one, "Only while assigned to", "Second line, Network");
  await type(one, "In force from", "soon");
  await expect(one.getByText("Write a date such as 2026-01-31.")).toBeVisible();
  await type(one, "In force from", "2026-01-01");
  await type(one, "Until before", "2027-01-01");
  await choose(one, "A day is", "by-time");
  await type(one, "Time of day", "15.30");
  expect((await agreement(element)).targets[3]).toEqual({
    ...before.targets[3],
    day: { kind: "by-time", time: "15:30" },
    grace: "15m",
    surcharge: "1h",
    then: "30m",
    assignedTo: ["Second line", "Network"],
    effective: { from: "2026-01-01", until: "2027-01-01" },
  });
  await expect(effect(page, "Targets")).toContainText("Due");
  await choose(one, "One target and its finer terms", "4");
  await expect(field(one, "Starts after")).toHaveValue("");
  await choose(one, "One target and its finer terms", "3");
  await button(page, "Add another like it").click();
  await expect(field(one, "One target and its finer terms")).toBeFocused();
  await choose(one, "Measures", "update");
  await type(one, "For priorities", "P1, P2");
  await type(one, "Within", "2 h");
  await type(one, "Goal", "90");
  await choose(one, "Counted by", "always");
  await choose(one, "A day is", "");
  const added = (await agreement(element)).targets[4];
  expect(added).toMatchObject({ id: "p2-resolution-2", metric: "update", when: { priority: ["P1", "P2"] }, within: "2h", calendar: "always", goal: "90%" });
  expect(added.day).toBeUndefined();
  await button(page, "Remove this target").click();
  expect((await agreement(element)).targets.length).toBe(before.targets.length);
  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);

  // What a day means in the whole agreement.
  const day = page.getByLabel("A day is").first();
  await day.selectOption("block");
  expect((await agreement(element)).day).toEqual({ kind: "block" });
  await day.selectOption("hours");
  await expect(field(page, "Length of a day")).toHaveValue("8 h");
});

test("a pause has its limits and conditions", async ({ open }) => {
  const { page, element } = await open();
  await set(element, { targets: [...(await agreement(element)).targets, { id: "u", metric: "update", within: "8h", calendar: "office" }] });
  await change(page, "The clock pauses when").click();
  const rule = page.getByRole("group", { name: "Rule 1" });
  await type(rule, "In total at most", "10 h");
  await type(rule, "Or agreed for", "No access, Weather");
  await field(rule, "from when you were told").check();
  await field(rule, "until the customer writes").check();
  await field(rule, "only before the first reply").check();
  await field(rule, "Update").check();
  const { pauses, targets } = await agreement(element);
  expect(pauses[0]).toEqual({
    id: "customer",
    when: { status: ["Waiting for customer"], reason: ["No access", "Weather"] },
    inTotal: "10h",
    needsContact: true,
    endsOnReply: true,
    beforeResponse: true,
  });
  expect(targets.at(-1).pausedBy).toEqual(["customer"]);
  await expect.poll(() => text(clause(page, "The clock pauses when"))).toContain("stops Resolution, Update");
});

test("figures and warnings have fields", async ({ open }) => {
  const { page, element } = await open();
  const before = await agreement(element);
  await change(page, "Compliance").click();
  const figure = page.getByRole("group", { name: "Figure resolution" });
  await type(figure, "Goal", "97,5");
  await choose(figure, "Taken for", "quarter");
  await choose(figure, "Starting month", "4");
  await choose(figure, "When it is counted", "closed");
  await choose(figure, "Open tickets", "range");
  await choose(figure, "What counts", "ticket");
  await choose(figure, "Rounding", "half-up");
  await choose(figure, "Goals must hold", "overall");
  await type(figure, "Judged only from", "5");
  await type(figure, "Misses always allowed", "one");
  await expect(figure.getByText("Write a whole number.")).toBeVisible();
  await type(figure, "Misses always allowed", "1");
  await type(figure, "Allowed with fewer than", "20");
  await type(figure, "Divide misses by at least", "10");
  expect((await agreement(element)).measures).toEqual([
    {
      ...before.measures[0],
      goal: "97.5%",
      period: { kind: "quarter", startsIn: 4 },
      countedIn: "closed",
      open: "range",
      unit: "ticket",
      rounding: { to: "0.1%", mode: "half-up" },
      goals: { require: "overall" },
      smallNumbers: { minimum: 5, allowedMisses: 1, below: 20, denominatorFloor: 10 },
    },
  ]);
  // A credit needs whole months.
  await choose(figure, "Taken for", "rolling");
  await expect(clause(page, "Compliance").getByRole("alert")).toContainText("no whole months");
  await button(page, "Add a figure").click();
  const further = page.getByRole("group", { name: "Figure figure" });
  await expect(field(further, "Goal")).toBeFocused();
  await choose(further, "Taken for", "rolling");
  await type(further, "How many days", "90");
  await choose(further, "Taken at the end of each", "month");
  await type(further, "Targets", "p1-resolution, p2-resolution");
  expect((await agreement(element)).measures[1]).toMatchObject({
    of: ["p1-resolution", "p2-resolution"],
    period: { kind: "rolling", days: 90, every: "month" },
  });
  await expect.poll(() => text(clause(page, "Service credits"))).toContain("Judged by resolution.");
  await button(page, "Remove figure 2").click();
  await expect(button(page, "Remove figure 1")).toBeFocused();

  await change(page, "Warnings").click();
  await button(page, "Add a warning").click();
  await expect(field(page, "Warning 1, how much")).toBeFocused();
  await type(page, "Warning 1, how much", "60");
  await button(page, "Add a warning").click();
  await choose(page, "Warning 2, when", "before-due");
  await type(page, "Warning 2, how much", "90 m");
  expect((await agreement(element)).warnings).toEqual([
    { id: "warning", at: { kind: "used", share: "60%" } },
    { id: "warning-2", at: { kind: "before-due", time: "1h30m" } },
  ]);
  await expect.poll(() => text(clause(page, "Warnings"))).toContain("1 h 30 m before a clock is due.");
  await button(page, "Remove warning 1").click();
  await button(page, "Remove warning 1").click();
  await expect(button(page, "Add a warning")).toBeFocused();
  expect((await agreement(element)).warnings).toBeUndefined();
});

test("what has no form of its own is edited as text, with the engine's faults beside it", async ({ open }) => {
  const { page, element } = await open();
  const before = await agreement(element);
  await change(page, "Service hours").click();
  await page.getByText("Calendars as text").click();
  const area = page.getByRole("textbox", { name: "Calendars as text" });
  expect(JSON.parse(await area.inputValue())).toEqual({ calendars: before.calendars });
  await area.fill('{ "calendars": { "office": { "hours": { "mon-fry": ["09:00-17:30"] }, "alternate": {} } } }');
  await area.blur();
  await expect(area).toHaveAttribute("aria-invalid", "true");
  const alert = clause(page, "Service hours").getByRole("alert");
  await expect(alert).toContainText("agreement.calendars.office.hours: ");
  await expect(alert).toContainText("agreement.calendars.office.alternate: ");
  await expect(area, "what was typed stays").toHaveValue(/mon-fry/);
  expect(await agreement(element)).toEqual(before);

  const office = { ...before.calendars.office, alternating: { from: "2026-11-16", then: [{ "mon-thu": ["08:00-18:00"] }] } };
  const calendars = { ...before.calendars, office };
  const combined = { either: { combine: "any", of: ["always", "office"] } };
  await area.fill(JSON.stringify({ calendars, combined }));
  await area.blur();
  await expect(area).not.toHaveAttribute("aria-invalid");
  await expect(effect(page, "Service hours")).toContainText("Due Mon 23 Nov, 17:40.");
  expect(await agreement(element)).toEqual({ ...before, calendars, combined });
  await expect(clause(page, "Service hours")).toContainText("either: open when any of always, office is.");
  await area.focus();
  await page.keyboard.press("Control+z");
  expect(await agreement(element), "the field has its own undo").toEqual({ ...before, calendars, combined });
  await button(page, "Undo everything since this was opened").click();
  expect(await agreement(element)).toEqual(before);
  for (const [title, name] of [["Targets", "Targets as text"], ["Compliance", "Figures as text"], ["Service credits", "Credits as text"]]) {
    await change(page, title).click();
    await page.getByText(name).click();
    const field = page.getByRole("textbox", { name });
    JSON.parse(await field.inputValue());
  }
  expect(JSON.parse(await page.getByRole("textbox", { name: "Targets as text" }).inputValue())).toEqual(before.targets);
});

test("the new editors are walked through with the keyboard alone at 360 px", async ({ open }) => {
  const { page, element } = await open({ width: 360, attributes: 'terms="open"' });
  await set(element, { warnings: EVERYTHING.warnings });
  const active = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector("sla-calculator").shadowRoot;
      return activeElement && { inside: Boolean(activeElement.closest(".edr")), in: activeElement.closest(".clause")?.innerText.split("\n")[0] };
    });
  for (const title of [RULES, "Compliance", "Warnings"]) {
    await change(page, title).focus();
    await page.keyboard.press("Enter");
    await expect(button(page, `Done ${title}`)).toBeFocused();
    const stops = await clause(page, title)
      .locator(".edr :is(input:not([type=radio]), input:checked[type=radio], select, button, summary):not(:disabled, [hidden])")
      .count();
    expect(stops, title).toBeGreaterThan(3);
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      expect(await active(), `${title}, stop ${stop}`).toEqual({ inside: true, in: title });
    }
    await page.keyboard.press("Tab");
    expect((await active())?.in, `${title}: no further stop`).not.toBe(title);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Escape");
    await expect(change(page, title)).toBeFocused();
  }
});

for (const width of [320, 360, 1280]) {
  test(`all terms open at ${width} px: accessible in both schemes, nothing too wide or too small`, async ({ open }) => {
    test.slow();
    const widget = await open({ width, attributes: 'terms="open"' });
    const { page, element, frame, overflow } = widget;
    await set(element, EVERYTHING);
    await page.getByText("All rules in force").click();
    for (const title of TITLES) await change(page, title).click();
    await button(page, "Change the name").click();
    for (const name of ["Calendars as text", "Targets as text", "Figures as text", "Credits as text"]) await page.getByText(name).click();
    await page.getByRole("textbox", { name: "Targets as text" }).fill("[{}]");
    await type(page, "Warning 1, how much", "much");
    for (const scheme of ["light", "dark"]) {
      await wear(widget, scheme);
      expect(await faults(page, { colours: scheme === "dark" }), scheme).toEqual([]);
    }
    expect(await overflow()).toEqual({ page: 0, frame: 0 });
    expect(await small(frame)).toEqual([]);
    const clipped = await page.locator(".rail :is(p, span, b, h4, h5, li, legend, th, label, summary)").evaluateAll((nodes) =>
      nodes
        .filter((node) => !node.closest(".vh") && node.checkVisibility())
        .filter((node) => node.getBoundingClientRect().right > node.closest(".rail").getBoundingClientRect().right)
        .map((node) => node.innerText),
    );
    expect(clipped).toEqual([]);
  });
}
