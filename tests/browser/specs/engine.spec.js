// The engine's own functions, called as a page would call them.
import { readFileSync } from "node:fs";
import { test, expect } from "../widget.js";

const slice = readFileSync(new URL("../../data/servicenow-slice.csv", import.meta.url), "utf8");

const AGREEMENT = {
  version: 1,
  name: "Standard support",
  timeZone: "Europe/London",
  priorities: [{ id: "P2" }, { id: "P3" }],
  calendars: { office: { hours: { "mon-fri": ["09:00-17:30"] } } },
  targets: [{ id: "resolve", metric: "resolution", within: "8h", calendar: "office" }],
};

/** Runs a function in the page with the engine's functions and some data. */
const withEngine = (page, run, data) =>
  page.evaluate(
    async ([run, data]) => {
      const { engine } = await import("/sla-calculator.js");
      // A strict policy would forbid this way of carrying a function; this page has none.
      return new Function("engine", "data", `return (${run})(engine, data)`)(await engine(), data);
    },
    [run.toString(), data],
  );

test("evaluate judges a document, given as an object or as text", async ({ open }) => {
  const { page } = await open();
  const tickets = [
    { id: "INC-1", events: [["2026-11-20T16:40", "opened"], ["2026-11-23T15:00", "resolved"]] },
    { id: "INC-2", events: [["2026-11-20T16:40", "opened"]] },
  ];
  const document = { version: 1, asOf: "2026-11-24T12:00:00Z", agreement: AGREEMENT, tickets };
  for (const given of [document, JSON.stringify(document)]) {
    const results = await withEngine(page, ({ evaluate }, given) => evaluate(given), given);
    // INC-1: 50 minutes on Friday and six hours on Monday. INC-2: the whole Monday and three hours more, late.
    expect(results.tickets.map(({ id, resolution }) => [id, resolution.status, resolution.used])).toEqual([
      ["INC-1", "met", 6 * 3600 + 50 * 60],
      ["INC-2", "breached", (50 + 8 * 60 + 30 + 3 * 60) * 60],
    ]);
    expect(results.summary).toMatchObject({ total: 2, judged: 2, met: 1, breached: 1 });
    expect(results.report.tzdb).toMatch(/^20\d\d[a-z]$/);
  }
});

test("a typo is reported with its path, also in an object", async ({ open }) => {
  const { page } = await open();
  const target = { ...AGREEMENT.targets[0], withn: "8h" };
  const issues = await withEngine(page, ({ validate }, agreement) => validate(agreement), { ...AGREEMENT, targets: [target] });
  expect(issues).toMatchObject([{ path: "agreement.targets[0].withn", code: "unknown-field" }]);
  const thrown = await withEngine(
    page,
    ({ evaluate }, agreement) => {
      try {
        return evaluate({ version: 1, agreement });
      } catch (error) {
        return [error.name, error.issues[0].path];
      }
    },
    { ...AGREEMENT, targets: [target] },
  );
  expect(thrown).toEqual(["TypeError", "agreement.targets[0].withn"]);
});

test("ServiceCalendar answers one by one and by the array", async ({ open }) => {
  const { page } = await open();
  const answers = await withEngine(page, ({ ServiceCalendar }) => {
    const office = new ServiceCalendar({ hours: { "mon-fri": ["09:00-17:30"] } }, "Europe/London");
    const from = new Date("2026-11-20T16:40Z");
    const due = office.due(from, 8 * 3600);
    const far = office.due(new Date("1999-12-31T12:00Z"), 3600);
    const batch = office.elapsedBatch(new Float64Array([+from, +from]), new Float64Array([due, +from - 1]));
    const dues = office.dueBatch(new Float64Array([+from]), new Float64Array([8 * 3600]));
    const refused = (run) => {
      try {
        return run();
      } catch (error) {
        return error.issues?.[0].path ?? error.name;
      }
    };
    return {
      due: new Date(due).toISOString(),
      far: new Date(far).toISOString(),
      elapsed: office.elapsed(from, due),
      open: [office.isOpen(from), office.isOpen(new Date("2026-11-21T12:00Z"))],
      batch: [...batch],
      dues: dues[0] === due,
      typo: refused(() => new ServiceCalendar({ hour: {} }, "Europe/London")),
      empty: refused(() => new ServiceCalendar({ hours: {} }, "Europe/London")),
      never: office.due(from, Infinity) ?? "never",
      nothing: refused(() => office.due(from, NaN)),
    };
  });
  expect(answers).toEqual({
    due: "2026-11-23T16:10:00.000Z",
    far: "1999-12-31T13:00:00.000Z",
    elapsed: 28_800,
    open: [true, false],
    batch: [28_800, 0],
    dues: true,
    typo: "calendar.hour",
    empty: "calendar.hours",
    never: "never",
    nothing: "RangeError",
  });
});

test("parseTickets takes text or bytes, and bulk leaves as typed arrays", async ({ open }) => {
  const { page } = await open();
  const told = await withEngine(
    page,
    ({ parseTickets }, [csv, agreement]) => {
      let asked;
      try {
        parseTickets(csv);
      } catch (error) {
        asked = error.questions.map(({ kind }) => kind);
      }
      const parsed = parseTickets(new TextEncoder().encode(csv), { zone: "Europe/London" });
      const evaluation = parsed.evaluate(agreement);
      const { status, statuses, used } = evaluation.clocks("resolution");
      const met = [...status].filter((code) => statuses[code] === "met").length;
      const { summary } = evaluation.results;
      const [, resolution] = evaluation.explain(parsed.tickets[0].id);
      return {
        asked,
        rows: parsed.report.rows,
        length: [parsed.length, used.length, used.constructor.name],
        agree: summary.met === met && summary.judged === parsed.length,
        adds: resolution.steps.reduce((sum, step) => sum + step.countedSeconds, 0) === used[0],
      };
    },
    [slice, AGREEMENT],
  );
  expect(told).toEqual({ asked: ["zone"], rows: 747, length: [95, 95, "Float64Array"], agree: true, adds: true });
});

test("allowedDowntime says what a goal leaves, or what it cannot read", async ({ open }) => {
  const { page } = await open();
  const answers = await withEngine(page, ({ allowedDowntime }) => {
    const hours = { hours: { "mon-fri": ["08:00-18:00"] } };
    const at = new Date("2026-11-23T12:00Z");
    const refused = (run) => {
      try {
        return run();
      } catch (error) {
        return error.issues?.[0].path ?? error.name;
      }
    };
    const { period, serviceTime, seconds } = allowedDowntime("99.9%", "month", at, hours, "Europe/Berlin");
    const billing = allowedDowntime("99.9%", { kind: "month", startsOn: 26 }, at, hours, "UTC");
    return [
      [period, serviceTime, seconds],
      billing.period,
      refused(() => allowedDowntime("99.9", "month", at, hours, "UTC")),
      refused(() => allowedDowntime("99.9%", "fortnight", at, hours, "UTC")),
      refused(() => allowedDowntime("99.9%", "contract", at, hours, "UTC")),
      refused(() => allowedDowntime("99.9%", "month", at, hours, "Berlin")),
    ];
  });
  // 21 days of ten hours.
  expect(answers).toEqual([
    ["2026-11", 756000, "756"],
    "2026-10-26/2026-11-25",
    "goal",
    "period",
    "period",
    "timeZone",
  ]);
});
