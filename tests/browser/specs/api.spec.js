// What a page says to the element and hears from it: every attribute, property, method and event.
import { readFileSync } from "node:fs";
import { small } from "../accessible.js";
import { mistyped } from "../typed.js";
import { test, expect } from "../widget.js";

/** Text as a person reads it, with ordinary spaces. */
const seen = async (locator) => (await locator.first().innerText()).replace(/[\u00a0\u202f\s]+/g, " ").trim();

/** The property of each attribute: what it is without, and what it is when something is written. */
const ATTRIBUTES = [
  ["view", "view", "ticket", { tickets: "tickets", COMPARE: "compare", calendar: "ticket" }],
  ["views", "views", ["ticket", "tickets", "compare"], { "compare ticket": ["ticket", "compare"], " TICKETS ": ["tickets"], calendar: ["ticket", "tickets", "compare"] }],
  ["terms", "terms", "auto", { open: "open", closed: "closed", hidden: "hidden", ajar: "auto" }],
  ["readonly", "readOnly", false, { "": true, false: true }],
  ["preset", "preset", "business-uk", { always: "always", extended: "extended", "Business-US": "business-us", "business-de": "business-de", mine: "business-uk" }],
  ["hour-cycle", "hourCycle", "auto", { h23: "h23", H12: "h12", 24: "auto" }],
  ["first-day", "firstDay", "auto", { 1: "1", 7: "7", 0: "auto", 8: "auto", monday: "auto" }],
  ["display-zone", "displayZone", "agreement", { viewer: "viewer", "Asia/Kolkata": "Asia/Kolkata", "Mars/Olympus": "agreement" }],
  ["now", "now", null, { "2026-11-24T12:00:00Z": "2026-11-24T12:00:00Z", "2026-11-24T12:00": null, "next Tuesday": null }],
  ["theme", "theme", "auto", { light: "light", DARK: "dark", sepia: "auto" }],
  ["density", "density", "comfortable", { compact: "compact", tight: "comfortable" }],
  ["heading-level", "headingLevel", 2, { 1: 1, 5: 5, 6: 2, 0: 2, two: 2, "": 2 }],
  ["hide", "hide", [], { "header paint": ["header", "paint"], "credits everything": ["credits"], nothing: [] }],
  ["persist", "persist", "draft", { none: "none", tickets: "draft" }],
  ["storage-key", "storageKey", "default", { gold: "gold", "": "default" }],
  ["share", "share", "link", { event: "event", none: "none", mail: "link" }],
  ["share-base", "shareBase", null, { "https://example.org/sla": "https://example.org/sla", "": null }],
  ["no-example", "noExample", false, { "": true }],
  ["max-rows", "maxRows", 1_000_000, { 5: 5, "-5": 1_000_000, many: 1_000_000, 1.5: 1_000_000, 0: 1_000_000 }],
  ["loading", "loading", "lazy", { eager: "eager", soon: "lazy" }],
  ["wasm-src", "wasmSrc", null, { "/other/engine.wasm": "/other/engine.wasm", "": null }],
];

test("F7: every attribute is normalised by its property, and every property writes its attribute", async ({ open }) => {
  const { page } = await open();
  const found = await page.evaluate((rows) => {
    const calculator = document.createElement("sla-calculator");
    return rows.map(([attribute, name, , written]) => {
      const without = calculator[name];
      const read = Object.keys(written).map((value) => {
        calculator.setAttribute(attribute, value);
        return [value, calculator[name]];
      });
      calculator.removeAttribute(attribute);
      const set = Object.keys(written).map((value) => {
        calculator[name] = typeof without === "boolean" ? true : value;
        return [value, calculator[name]];
      });
      calculator[name] = typeof without === "boolean" ? false : null;
      return [attribute, name, without, Object.fromEntries(read), Object.fromEntries(set), calculator.hasAttribute(attribute)];
    });
  }, ATTRIBUTES);
  const expected = ATTRIBUTES.map(([attribute, name, without, written]) => [attribute, name, without, written, written, false]);
  expect(found).toEqual(expected);
});

test("F7: share-base, download, exportAs JSON, tickets without, reset, how a file is read", async ({ open }) => {
  const { page, element, frame } = await open({ attributes: 'share-base="https://example.org/sla#/route"' });
  expect(await element.evaluate((calculator) => calculator.getShareUrl())).toMatch(/^https:\/\/example\.org\/sla#\/route&sla=1\./);
  const document = await element.evaluate((calculator) => calculator.exportAs("json").then((blob) => blob.text()));
  expect(JSON.parse(document)).toMatchObject({ format: "sla-calculator", version: 1, document: { agreement: { name: "Standard support" } }, results: { tickets: 135 } });
  const download = page.waitForEvent("download");
  await element.evaluate((calculator) => calculator.download("csv"));
  expect((await download).suggestedFilename()).toMatch(/2026-11-24\.csv$/);
  await frame.getByLabel("Priority").selectOption("P1");
  const found = await element.evaluate(async (calculator) => {
    await calculator.reset({ tickets: true });
    const kept = calculator.ticket.priority;
    await calculator.reset({ terms: true });
    const back = calculator.ticket.priority;
    const bytes = Uint8Array.from("n|p|l\nM\u00dc|P2|02.09.2026 09:00\n", (letter) => letter.charCodeAt(0));
    const mapping = { id: "n", priority: "p", logged: "l" };
    await calculator.importTickets(bytes, { mapping, separator: "|", encoding: "windows-1252", dayOrder: "day-first", zone: "UTC" });
    const [{ id }] = calculator.tickets;
    calculator.tickets = null;
    return [kept, back, id, calculator.tickets.length];
  });
  expect(found).toEqual(["P1", "P2", "MÜ", 135]);
});

test("F7: a list may be set as a list, an instant as a date", async ({ open }) => {
  const { element } = await open();
  const written = await element.evaluate((calculator) => {
    calculator.hide = ["paint", "reply"];
    calculator.views = ["tickets"];
    calculator.now = new Date(0);
    return ["hide", "views", "now", "view"].map((name) => calculator.getAttribute(name) ?? calculator[name]);
  });
  expect(written).toEqual(["paint reply", "tickets", "1970-01-01T00:00:00.000Z", "tickets"]);
});

/** Values for every property, as a page sets them before the script is there. */
const EARLY = {
  view: "tickets", views: ["ticket", "tickets"], terms: "open", readOnly: true, preset: "extended", hourCycle: "h12", firstDay: "7",
  displayZone: "Asia/Kolkata", now: "2026-11-24T12:00:00Z", theme: "dark", density: "compact", headingLevel: 4, hide: ["privacy"], persist: "none",
  storageKey: "early", share: "event", shareBase: "https://example.org/", noExample: true, maxRows: 7, loading: "eager",
};

test("F7: every property can be set before the script has run", async ({ open }) => {
  const { page, heard } = await open({ path: "empty.html", ready: false });
  const found = await page.evaluate(async (early) => {
    const calculator = document.createElement("sla-calculator");
    Object.assign(calculator, early);
    calculator.ticket = { priority: "P1", logged: "2026-11-20T16:40" };
    calculator.tickets = [{ id: "T-1", fields: { priority: "P2" }, events: [["2026-11-20T10:00Z", "opened"]] }];
    calculator.variants = [{ id: "b", name: "Longer", patch: { calendars: { office: { hours: { sat: ["09:00-17:00"] } } } } }];
    calculator.outages = [];
    calculator.samples = [];
    calculator.figures = [];
    document.querySelector("main").append(calculator);
    await import("/sla-calculator.js");
    const own = Object.keys(calculator);
    await calculator.ready;
    const read = Object.fromEntries(Object.keys(early).map((name) => [name, calculator[name]]));
    const { ticket, tickets, variants, agreement, results } = calculator;
    return { own, read, data: [ticket.priority, tickets.length, variants[0].id, agreement.name, results.summary.total] };
  }, EARLY);
  expect(found).toEqual({ own: [], read: EARLY, data: ["P1", 1, "b", "Extended hours", 1] });
  expect((await heard()).map(({ type }) => type)).toEqual(["sla-results", "sla-ready"]);
});

test("F7: nothing that a page sets comes back as an event", async ({ open }) => {
  const { page, element, heard } = await open();
  const before = (await heard()).length;
  await element.evaluate(async (calculator, early) => {
    calculator.agreement = { ...calculator.agreement, name: "Gold" };
    calculator.ticket = { ...calculator.ticket, priority: "P1" };
    calculator.tickets = [{ id: "T-1", fields: { priority: "P2" }, events: [["2026-11-20T10:00Z", "opened"]] }];
    calculator.variants = [{ id: "b", patch: { name: "Silver" } }];
    calculator.removeVariant(calculator.addVariant({ name: "Bronze" }));
    for (const [name, value] of Object.entries(early)) if (name !== "persist") calculator[name] = value;
    await calculator.importTickets("Key,Priority,Created\nA-1,P2,2026-11-20T16:40Z\n");
    await calculator.calculate({ priority: "P1", logged: "2026-11-20T16:40" });
  }, EARLY);
  await page.waitForTimeout(400);
  const types = new Set((await heard()).slice(before).map(({ type }) => type));
  expect([...types]).toEqual(["sla-results"]);
});

// What each attribute does.

test("F7 views: the page offers some, and one alone has no tabs", async ({ open }) => {
  const some = await open({ attributes: 'views="tickets compare"' });
  await expect(some.frame.getByRole("tab")).toHaveText([/All tickets/, "Compare terms"]);
  await expect(some.frame.getByRole("tab").first()).toHaveAttribute("aria-selected", "true");
  await some.frame.getByRole("tab").first().press("End");
  await expect(some.frame.getByRole("tab").last()).toHaveAttribute("aria-selected", "true");
  await some.frame.getByRole("tab").last().press("ArrowRight");
  await expect(some.frame.getByRole("tab").first()).toHaveAttribute("aria-selected", "true");
  const { element, frame } = await open({ attributes: 'views="ticket"' });
  await expect(frame.getByRole("tablist")).toHaveCount(0);
  await expect(frame.getByText("Tue 24 Nov, 10:10").first()).toBeVisible();
  await element.evaluate((calculator) => (calculator.views = "compare"));
  await expect(frame.locator("#compare-heading")).toBeVisible();
  await expect(frame.getByRole("tabpanel")).toHaveCount(0);
  await element.evaluate((calculator) => calculator.removeAttribute("views"));
  await expect(frame.getByRole("tab")).toHaveCount(3);
});

/** When the example's ticket is due, in which zone, and what credits are paid in. */
const PRESETS = [
  ["business-uk", "Tue 24 Nov, 10:10", "Europe/London", "£3,000"],
  ["business-us", "Tue 24 Nov, 10:10", "America/New_York", "US$3,000"],
  ["business-de", "Tue 24 Nov, 10:10", "Europe/Berlin", "€3,000"],
  ["always", "Sat 21 Nov, 00:40", "UTC", "£"],
  ["extended", "Mon 23 Nov, 08:40", "Europe/London", "£"],
];

test("F7 preset: each built-in agreement has an example of its own, and null returns to it", async ({ open }) => {
  test.setTimeout(60_000);
  for (const [preset, due, zone, money] of PRESETS) {
    const { element, frame, heard } = await open({ attributes: `preset="${preset}"` });
    expect(await seen(frame.locator(".big")), preset).toBe(due);
    expect((await heard("sla-ready"))[0].detail.zone).toBe(zone);
    const built = await element.evaluate((calculator) => calculator.agreement);
    expect(await element.evaluate((calculator) => calculator.validate(calculator.agreement))).toEqual([]);
    expect(await element.evaluate(({ results: { summary } }) => [summary.judged, summary.met])).toEqual([128, 117]);
    await element.evaluate((calculator) => {
      calculator.agreement = { ...calculator.agreement, name: "Mine" };
      calculator.agreement = null;
    });
    expect(await element.evaluate((calculator) => calculator.agreement)).toEqual(built);
    await frame.getByRole("tab", { name: /All tickets/ }).click();
    await expect(frame.locator(".kfig").last()).toContainText(money);
  }
  const { element, frame } = await open();
  await element.evaluate((calculator) => (calculator.preset = "business-de"));
  await expect(frame.getByRole("heading", { name: "Standard-Support" })).toBeVisible();
  await element.evaluate((calculator) => (calculator.preset = null));
  await expect(frame.getByRole("heading", { name: "Standard support" })).toBeVisible();
});

test("F7 preset: one that could not be had is fetched when it is chosen again", async ({ open }) => {
  const { page, element, heard } = await open({
    attributes: 'lang="de"',
    mayFail: true,
    prepare: (page) => page.route("**/presets/business-de.json", (route) => route.fulfill({ status: 503, body: "" })),
  });
  const name = () => element.evaluate((calculator) => calculator.agreement.name);
  const before = await name();
  expect((await heard("sla-error")).map(({ detail }) => detail.code)).toEqual(["preset-invalid"]);
  await page.unroute("**/presets/business-de.json");
  await element.evaluate((calculator) => (calculator.preset = "business-de"));
  const { name: german } = JSON.parse(readFileSync(new URL("../../../www/presets/business-de.json", import.meta.url), "utf8"));
  expect(german).not.toBe(before);
  await expect.poll(name).toBe(german);
});

test("F7 preset: the page's own terms go before it", async ({ open }) => {
  const { element, frame } = await open();
  await element.evaluate((calculator) => {
    calculator.agreement = { ...calculator.agreement, name: "Gold" };
    calculator.preset = "extended";
  });
  await expect(frame.getByRole("heading", { name: "Gold" })).toBeVisible();
  await element.evaluate((calculator) => (calculator.agreement = null));
  await expect(frame.getByRole("heading", { name: "Extended hours" })).toBeVisible();
});

for (const [lang, cycle, due] of [
  ["en-GB", "auto", "Tue 24 Nov, 10:10"],
  ["en-GB", "h12", "Tue 24 Nov, 10:10 am"],
  ["en", "h12", "Tue 24 Nov, 10:10 am"],
  ["en-US", "auto", "Tue, Nov 24, 10:10 AM"],
  ["en-US", "h23", "Tue, Nov 24, 10:10"],
  ["de", "h12", "Di., 24. Nov., 10:10 AM"],
]) {
  test(`F7 hour-cycle: ${cycle} in ${lang}`, async ({ open }) => {
    const { element, frame } = await open({ attributes: `lang="${lang}" hour-cycle="${cycle}"` });
    expect(await seen(frame.locator(".big"))).toBe(due);
    await element.evaluate((calculator) => (calculator.hourCycle = "h23"));
    await expect.poll(() => seen(frame.locator(".big"))).toBe(due.replace(/ am$/i, ""));
  });
}

for (const [attributes, first, last] of [
  ["", "Monday", "Sunday"],
  ['first-day="7"', "Sunday", "Saturday"],
  ['first-day="6"', "Saturday", "Friday"],
  ['lang="en-US"', "Sunday", "Saturday"],
  ['lang="en-US" first-day="1"', "Monday", "Sunday"],
]) {
  test(`F7 first-day: weeks begin on ${first}, ${attributes || "in British English"}`, async ({ open }) => {
    const { page, frame } = await open({ attributes });
    await frame.getByRole("button", { name: "Change Service hours" }).click();
    const rows = frame.locator(".hrd");
    await expect(rows.first()).toHaveAttribute("aria-label", first);
    await expect(rows.last()).toHaveAttribute("aria-label", last);
    const grid = frame.getByRole("grid");
    await expect(grid.getByRole("rowheader").first()).toHaveAttribute("aria-label", first);
    // The grid paints the day that it shows: the first one from nine, by keys.
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Delete");
    await expect(grid.getByRole("row").first().locator("[tabindex='0']")).toHaveAttribute("aria-label", new RegExp(`^${first} .*closed$`));
  });
}

test("F7 display-zone: every time is shown and typed by one clock, and the answer is the same", async ({ open }) => {
  const { element, frame } = await open({ attributes: 'display-zone="Asia/Kolkata"' });
  // 10:10 in London is 15:40 in Kolkata; Friday 16:40 is 22:10.
  expect(await seen(frame.locator(".big"))).toBe("Tue 24 Nov, 15:40");
  await expect(frame.getByText(/Kolkata time/).first()).toBeVisible();
  await expect(frame.locator("#logged-time, [id^=logged][type=time]").first()).toHaveValue("22:10");
  await expect(frame.getByRole("heading", { name: "Why Tuesday 15:40?" })).toBeVisible();
  await frame.locator("[id^=logged][type=time]").fill("22:20");
  await expect.poll(() => element.evaluate((calculator) => calculator.ticket.logged)).toBe("2026-11-20T16:50:00Z");
  await expect.poll(() => seen(frame.locator(".big"))).toBe("Tue 24 Nov, 15:50");
  await element.evaluate((calculator) => (calculator.displayZone = null));
  await expect.poll(() => seen(frame.locator(".big"))).toBe("Tue 24 Nov, 10:20");
  // The terms keep their own clock.
  await expect(frame.locator(".clause").first()).toContainText(/09:00.17:30/);
});

test("F7 display-zone: the viewer's is the browser's", async ({ open }) => {
  const { frame } = await open({ attributes: 'display-zone="viewer"', timezoneId: "America/Los_Angeles" });
  expect(await seen(frame.locator(".big"))).toBe("Tue 24 Nov, 02:10");
});

test("F7 density: compact takes less room, and every target stays large enough", async ({ open }) => {
  const { element, frame } = await open({ attributes: 'terms="open"' });
  const height = () => frame.evaluate((node) => node.getBoundingClientRect().height);
  /** The heights of all buttons with a border, large and small ones, by what they say. */
  const buttons = () =>
    frame.locator(".btn:visible").evaluateAll((buttons) => buttons.map((button) => [button.innerText.trim() || button.ariaLabel, button.getBoundingClientRect().height]));
  const dense = (density) => element.evaluate((calculator, density) => (calculator.density = density), density);
  const comfortable = await height();
  await dense("compact");
  await expect.poll(height).toBeLessThan(comfortable - 40);
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await expect(frame.getByRole("button", { name: "Done Service hours" })).toBeFocused();
  const compact = await buttons();
  expect(await small(frame)).toEqual([]);
  await dense("comfortable");
  await expect.poll(async () => (await buttons())[0][1]).toBeGreaterThan(compact[0][1]);
  const other = await buttons();
  expect(compact.length).toBeGreaterThan(5);
  expect(compact.map(([name]) => name)).toEqual(other.map(([name]) => name));
  for (const [place, [name, high]] of compact.entries()) {
    expect(high, name).toBeGreaterThanOrEqual(24);
    expect(high, name).toBeLessThan(other[place][1]);
  }
});

/** What each word hides: where it is looked for. */
const HIDDEN = [
  ["header", async (frame) => [frame.locator(".hd"), frame.getByRole("heading", { name: "SLA calculator" })]],
  ["share", async (frame) => [frame.getByRole("button", { name: "Share link" })]],
  ["export", async (frame) => [frame.getByRole("button", { name: "Export" })]],
  ["privacy", async (frame) => [frame.getByText("Nothing leaves this page")]],
  ["reply", async (frame) => [frame.getByText("First reply by"), frame.getByRole("button", { name: "Replied" }), frame.getByText("Reply due").first()]],
  ["paint", async (frame) => {
    await frame.getByRole("button", { name: "Change Service hours" }).click();
    return [frame.getByRole("grid")];
  }],
  ["credits", async (frame) => {
    const clause = frame.getByRole("heading", { name: "Service credits" });
    await frame.getByRole("tab", { name: /All tickets/ }).click();
    return [clause, frame.getByRole("heading", { name: /credit/i }).first(), frame.getByText("£3,000").first()];
  }],
  ["import", async (frame) => {
    await frame.getByRole("tab", { name: /All tickets/ }).click();
    return [frame.getByRole("button", { name: "Import CSV" }), frame.getByRole("button", { name: "Paste", exact: true })];
  }],
];

for (const [word, look] of HIDDEN) {
  test(`F7 hide: ${word}`, async ({ open }) => {
    const plain = await open();
    for (const there of await look(plain.frame)) await expect(there).toBeVisible();
    const { element, frame } = await open({ attributes: `hide="${word}"` });
    for (const gone of await look(frame)) await expect(gone).toBeHidden();
    if (word !== "paint" && word !== "credits" && word !== "import") {
      await element.evaluate((calculator) => (calculator.hide = null));
      for (const there of await look(frame)) await expect(there).toBeVisible();
    }
  });
}

test("F7 hide: what is said in sentences is hidden too, and a dropped file is not read", async ({ open }) => {
  const { element, frame } = await open({ attributes: 'hide="credits import" view="compare"' });
  await element.evaluate((calculator) => calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } } }, "Longer"));
  await expect(frame.locator(".lead")).toContainText("late");
  await expect(frame.locator(".cmp")).not.toContainText("£");
  await frame.getByRole("tab", { name: "One ticket" }).click();
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await frame.getByRole("button", { name: "24/7" }).click();
  await expect(frame.locator(".eff")).toContainText("missed");
  await expect(frame.locator(".eff")).not.toContainText("£");
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await frame.locator(".tks").evaluate((place) => {
    const data = new DataTransfer();
    data.items.add(new File(["Key,Created\nA,2026-11-20T16:40Z\n"], "list.csv"));
    for (const type of ["dragenter", "drop"]) place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await expect(frame.getByRole("heading", { name: "Tickets", exact: true })).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.tickets.length)).toBe(135);
});

test("F7 loading: eager does not wait to come near", async ({ open }) => {
  const { frame } = await open({ path: "below-the-fold.html", attributes: 'loading="eager"', ready: false });
  await expect(frame.getByText("Tue 24 Nov, 10:10").first()).toBeAttached();
  const later = await open({ path: "below-the-fold.html", ready: false });
  await later.page.waitForTimeout(200);
  expect(later.requests.some((request) => request.url().endsWith("/engine.wasm"))).toBe(false);
  await later.element.evaluate((calculator) => (calculator.loading = "eager"));
  await expect(later.frame.getByText("Tue 24 Nov, 10:10").first()).toBeAttached();
});

test("F7 wasm-src: the engine and its parts come from where the page keeps them", async ({ open, baseURL }) => {
  const { frame, requests } = await open({
    attributes: 'wasm-src="/elsewhere/engine.wasm"',
    prepare: (page) =>
      page.route("**/elsewhere/*", async (route) => {
        const name = new URL(route.request().url()).pathname.split("/").at(-1);
        await route.fulfill({ response: await route.fetch({ url: `${baseURL}/${name}` }) });
      }),
  });
  await expect(frame.getByText("Tue 24 Nov, 10:10").first()).toBeVisible();
  const wasm = requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith(".wasm"));
  expect(wasm).toContain("/elsewhere/engine.wasm");
  expect(wasm.length).toBeGreaterThan(3);
  expect(wasm.filter((path) => !path.startsWith("/elsewhere/"))).toEqual([]);
});

// Methods.

test("F7 calculate: a ticket under the terms or a variant's, and nothing changes on screen", async ({ open }) => {
  const { element, heard } = await open();
  const before = (await heard()).length;
  const found = await element.evaluate(async (calculator) => {
    const document = () => JSON.stringify([calculator.agreement, calculator.ticket, calculator.tickets, calculator.variants]);
    calculator.variants = [{ id: "b", name: "Longer", patch: { calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } } } }];
    const was = document();
    const { ticket } = calculator;
    const due = async (asked, options) => (await calculator.calculate(asked, options)).resolution.due.local;
    const refused = [];
    for (const [asked, options] of [[{ ...ticket, priority: "P9", logged: "soon" }], [ticket, { variant: "x" }], [undefined]]) {
      refused.push(await calculator.calculate(asked, options).then(() => "none", (error) => [error.constructor.name, error.issues[0].path]));
    }
    return {
      due: [await due(ticket), await due({ ...ticket, pauses: [] }), await due({ priority: "P1", logged: ticket.logged }), await due(ticket, { variant: "b" })],
      reply: (await calculator.calculate(ticket)).response.due.local,
      met: (await calculator.calculate({ ...ticket, resolved: "2026-11-23T15:00" })).resolution.clock.status,
      refused,
      same: was === document(),
      undo: calculator.undo(),
    };
  });
  expect(found).toEqual({
    // As golden values of the example: with its pause, without, around the clock, 08:00 to 20:00.
    due: ["2026-11-24T10:10:00", "2026-11-23T16:10:00", "2026-11-20T20:40:00", "2026-11-23T15:10:00"],
    reply: "2026-11-23T09:10:00",
    met: "met",
    refused: [["TypeError", "ticket.logged"], ["TypeError", "variant"], ["TypeError", "ticket"]],
    same: true,
    undo: false,
  });
  expect((await heard()).slice(before).map(({ type }) => type).filter((type) => type !== "sla-results")).toEqual([]);
});

test("F7 explain: the steps of a ticket of the list, and of one that is given, add up", async ({ open }) => {
  const { element } = await open();
  const [listed, given, none] = await element.evaluate(async (calculator) => [
    await calculator.explain("INC-2291"), await calculator.explain(calculator.ticket), await calculator.explain("nobody"),
  ]);
  expect(none).toBeUndefined();
  for (const clocks of [listed, given]) {
    expect(clocks.map(({ metric }) => metric)).toContain("resolution");
    for (const { steps, sums } of clocks) {
      const sum = (name) => steps.reduce((total, step) => total + step[name], 0);
      expect([sum("calendarSeconds"), sum("countedSeconds")]).toEqual([sums.calendar, sums.counted]);
    }
  }
  const { steps } = given.find(({ metric }) => metric === "resolution");
  expect(steps).toHaveLength(7);
  expect(Object.keys(steps[0]).sort()).toEqual(["calendarSeconds", "countedSeconds", "countedSoFar", "from", "kind", "reasons", "rules", "to"]);
  expect(steps.at(-1).countedSoFar).toBe(8 * 3600);
});

const CSV = "Key,Priority,Created,Resolved\nA-1,P2,2026-11-20T16:40Z,2026-11-24T09:30Z\nA-2,P2,never,\n";

test("F7 importTickets: text, bytes, a blob and a file, and the report says what is left out", async ({ open }) => {
  const { element } = await open();
  const found = await element.evaluate(async (calculator, csv) => {
    const bytes = new TextEncoder().encode(csv);
    const reports = [];
    for (const data of [csv, bytes, bytes.buffer, new Blob([csv]), new File([csv], "list.csv")]) reports.push(await calculator.importTickets(data));
    const undone = calculator.undo();
    return { reports: reports.map(({ tickets, rows, leftOut }) => [tickets, rows, leftOut.map(({ row, column }) => [row, column])]), undone };
  }, CSV);
  expect(found).toEqual({ reports: Array(5).fill([1, 2, [[3, "Created"]]]), undone: true });
});

test("F7 importTickets: what the file leaves open is an AmbiguousDateError with its questions", async ({ open }) => {
  const { element } = await open();
  const found = await element.evaluate(async (calculator) => {
    const csv = "Key,Priority,Created,Resolved\nA-1,P2,03/04/2026 10:00,04/04/2026 11:00\n";
    const { AmbiguousDateError } = await import("/sla-extras.js");
    const error = await calculator.importTickets(csv, { confirm: false }).catch((error) => error);
    const answered = await calculator.importTickets(csv, { dayOrder: "month-first", zone: "Europe/London" });
    const broken = await calculator.importTickets("").catch((error) => [error.name, error.issues.length > 0]);
    return [error instanceof AmbiguousDateError, error instanceof TypeError, error.name, error.questions.map(({ kind }) => kind).sort(), answered.tickets, broken];
  });
  expect(found).toEqual([true, true, "AmbiguousDateError", ["day-order", "zone"], 1, ["TypeError", true]]);
});

test("F7 importTickets: an own file has its local times in the agreement's zone", async ({ open }) => {
  const { element, page, frame } = await open({ attributes: 'view="tickets"' });
  // 09:30 in London in June is half an hour before 09:00 UTC.
  await element.evaluate((calculator) => {
    calculator.tickets = [{ id: "A", fields: { priority: "P2" }, events: [["2026-06-01T09:30:00", "opened"], ["2026-06-01T09:00:00Z", "resolved"]] }];
  });
  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitem", { name: "Tickets as CSV" }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  const told = await element.evaluate((calculator, csv) => calculator.importTickets(csv), csv);
  expect([told.tickets, told.leftOut]).toEqual([1, []]);
});

test("F7 importTickets: with confirm a person looks at the file first, and may leave it", async ({ open }) => {
  const { page, element, frame, heard } = await open();
  const began = (name) =>
    element.evaluate((calculator, [csv, name]) => {
      window.outcome = calculator.importTickets(new File([csv], name), { confirm: true }).then(({ tickets, rows }) => [tickets, rows], (error) => error.name);
    }, [CSV, name]);
  await began("first.csv");
  await expect(frame.getByText("first.csv")).toBeVisible();
  await expect.poll(() => element.evaluate((calculator) => Boolean(calculator.shadowRoot.activeElement)), "the focus is in it").toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => window.outcome)).toBe("AbortError");
  expect(await element.evaluate((calculator) => calculator.tickets.length)).toBe(135);
  await began("second.csv");
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  expect(await page.evaluate(() => window.outcome)).toEqual([1, 2]);
  expect((await heard("sla-import-start")).length).toBe(0);
  expect((await heard("sla-import")).map(({ detail }) => detail.name)).toEqual(["second.csv"]);
});

for (const [way, leave] of [
  ["Escape", ({ page }) => page.keyboard.press("Escape")],
  ["Back and Escape", async ({ page, frame }) => {
    await frame.getByRole("button", { name: "Back", exact: true }).click();
    await page.keyboard.press("Escape");
  }],
]) {
  test(`F7 importTickets: a file that is left by ${way} rejects once, the tickets stay, and the focus comes back`, async ({ open }) => {
    const widget = await open({ attributes: 'view="tickets"' });
    const { page, element, frame, heard } = widget;
    const button = frame.getByRole("button", { name: "Import CSV" });
    await button.focus();
    const before = await element.evaluate((calculator) => calculator.tickets);
    await element.evaluate((calculator, csv) => {
      window.outcomes = [];
      calculator.importTickets(new File([csv], "list.csv"), { confirm: true }).then(
        () => window.outcomes.push("imported"),
        (error) => window.outcomes.push([error instanceof DOMException, error.name]),
      );
    }, CSV);
    await expect(frame.getByText("list.csv")).toBeVisible();
    await leave(widget);
    await expect(frame.getByRole("heading", { name: "Tickets", exact: true })).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.outcomes)).toEqual([[true, "AbortError"]]);
    await expect(button).toBeFocused();
    expect(await element.evaluate((calculator) => calculator.tickets)).toEqual(before);
    // Nothing comes of it later, and the next file is looked at for itself.
    await page.keyboard.press("Escape");
    expect(await element.evaluate((calculator) => calculator.importTickets("Key,Priority,Created\nB-1,P2,2026-11-20T16:40Z\n").then(({ tickets }) => tickets))).toBe(1);
    expect(await page.evaluate(() => window.outcomes)).toHaveLength(1);
    expect(await heard("sla-import")).toEqual([]);
    expect(await heard("sla-error")).toEqual([]);
  });
}

test("F7 focus: the first control of the view", async ({ open }) => {
  const { element, frame } = await open();
  const label = () => element.evaluate((calculator) => calculator.shadowRoot.activeElement?.id ?? "");
  await element.evaluate((calculator) => calculator.focus());
  expect(await label()).toBe("priority");
  await element.evaluate((calculator) => {
    calculator.view = "tickets";
  });
  await expect(frame.getByRole("heading", { name: "Tickets", exact: true })).toBeVisible();
  await element.evaluate((calculator) => calculator.focus({ preventScroll: true }));
  expect(await element.evaluate((calculator) => calculator.shadowRoot.querySelector("#panel").contains(calculator.shadowRoot.activeElement))).toBe(true);
});

test("F7 undo and redo, variants, validate, version, whenReady", async ({ open }) => {
  const { element, frame } = await open();
  await frame.getByLabel("Priority").selectOption("P1");
  const found = await element.evaluate(async (calculator) => [
    calculator.undo(), calculator.ticket.priority, calculator.undo(), calculator.redo(), calculator.ticket.priority, calculator.redo(),
    calculator.addVariant({ name: "Gold" }, "Gold"), calculator.addVariant({ name: "Silver" }), calculator.removeVariant("b"), calculator.removeVariant("b"),
    calculator.variants.map(({ id }) => id), calculator.validate({ version: 1 }).length > 0, typeof calculator.version, (await calculator.whenReady()) === calculator,
  ]);
  expect(found).toEqual([true, "P2", false, true, "P1", false, "b", "b-2", true, false, ["b-2"], true, "string", true]);
});

test("F7 results: everything that follows, frozen, each variant among it", async ({ open }) => {
  const { element } = await open();
  const found = await element.evaluate((calculator) => {
    calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } }, targets: calculator.agreement.targets.map((target) => (target.id === "p1-resolution" ? { ...target, within: "3h" } : target)) }, "Longer");
    const { results } = calculator;
    const { asOf, summary, byPriority, byMonth, credit, tickets, variants } = results;
    return {
      frozen: Object.isFrozen(results), keys: Object.keys(results).sort(), asOf, summary,
      byPriority: byPriority.map(({ priority, figure }) => [priority, figure.counts.met, figure.counts.judged]),
      months: byMonth.length, credit: [credit.amount, credit.currency, credit.periods.length > 0],
      tickets: [tickets.length, Object.keys(tickets[0])],
      variants: variants.map(({ id, name, summary, credit }) => [id, name, summary.met, summary.judged, credit.amount]),
    };
  });
  expect(found).toMatchObject({
    frozen: true,
    keys: ["asOf", "byMonth", "byPriority", "credit", "report", "summary", "tickets", "variants"],
    asOf: "2026-11-24T12:00:00Z",
    summary: { total: 135, judged: 128, met: 117, breached: 11, open: 6, unknown: 1, currency: "GBP" },
    byPriority: [["P1", 11, 12], ["P2", 29, 34], ["P3", 54, 58], ["P4", 23, 24]],
    months: 6,
    credit: ["3000.00", "GBP", true],
    tickets: [135, ["id", "response", "resolution"]],
    // Confirmed by a script that counts minutes: see tests/compare.rs.
    variants: [["b", "Longer", 82, 130, "10800.00"]],
  });
});

// Events: what a person does, and what the page hears of it.

test("F7 reset: goes back to what the page gave, not to what was refused", async ({ open }) => {
  const { element } = await open({
    mayFail: true,
    prepare: (page) =>
      page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => (document.querySelector("sla-calculator").tickets = [{ id: 1, nonsense: true }]));
      }),
  });
  const seen = await element.evaluate(async (calculator) => {
    await calculator.reset({ tickets: true });
    const name = () => calculator.agreement.name;
    calculator.agreement = { ...calculator.agreement, name: "Ours" };
    const refused = new Promise((resolve) => calculator.addEventListener("sla-error", ({ detail }) => resolve(detail.code), { once: true }));
    // Its holidays are looked for first.
    const { calendars: { office, ...others } } = calculator.agreement;
    const calendars = { ...others, office: { ...office, holidays: { preset: "nowhere" } } };
    calculator.agreement = { ...calculator.agreement, name: "Theirs", calendars };
    const code = await refused;
    await calculator.reset();
    return { code, name: name() };
  });
  expect(seen).toEqual({ code: "agreement-invalid", name: "Ours" });
});

test("F7 events: a person's question, view, ticket, terms and variant are told", async ({ open }, info) => {
  const { frame, element, heard } = await open();
  const told = async (type) => (await heard(type)).map(({ detail }) => detail);
  await frame.getByLabel("Priority").selectOption("P1");
  const [question] = await told("sla-ticket-change");
  expect([question.ticket.priority, question.result.resolution.due.local]).toEqual(["P1", "2026-11-20T20:40:00"]);
  await frame.getByRole("button", { name: "Undo" }).first().click();
  expect((await told("sla-ticket-change")).length).toBe(2);

  await frame.getByRole("tab", { name: /All tickets/ }).click();
  expect(await told("sla-view-change")).toEqual([{ view: "tickets", previous: "ticket" }]);
  await frame.getByRole("button", { name: "INC-2291" }).click();
  await frame.getByRole("button", { name: "INC-2291" }).click();
  const selected = await told("sla-select");
  const { status } = await element.evaluate(({ results }) => results.tickets.find(({ id }) => id === "INC-2291").resolution);
  expect(selected).toEqual([true, false].map((expanded) => ({ ticketId: "INC-2291", status, expanded })));

  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await frame.getByRole("button", { name: "24/7" }).click();
  const [change] = await told("sla-change");
  expect(change.cause).toBe("edit");
  expect(change.paths.some((path) => path.startsWith("agreement.calendars.office.hours"))).toBe(true);
  await frame.getByRole("button", { name: "Undo" }).first().click();
  await frame.getByRole("button", { name: "Redo" }).click();
  expect((await told("sla-change")).map(({ cause }) => cause)).toEqual(["edit", "undo", "redo"]);

  await frame.getByRole("tab", { name: "Compare terms" }).click();
  await frame.locator(".qck").getByRole("button").first().click();
  await expect.poll(async () => (await told("sla-variant")).map(({ action }) => action)).toEqual(["add"]);
  const results = (await told("sla-results")).at(-1);
  expect(Object.keys(results).sort()).toEqual(["asOf", "credit", "durationMs", "summary"]);
  const [variant] = await element.evaluate((calculator) => calculator.variants);
  const row = frame.locator(".vr").last();
  await row.getByRole("button", { name: /^Make this the agreement/ }).click();
  await frame.getByRole("button", { name: "Undo" }).first().click();
  await frame.locator(".vr").last().getByRole("button", { name: /^Remove/ }).click();
  await expect.poll(() => told("sla-variant")).toEqual(["add", "adopt", "remove"].map((action) => ({ action, id: variant.id })));
  const all = await heard();
  expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(
    ["sla-change", "sla-ready", "sla-results", "sla-select", "sla-ticket-change", "sla-variant", "sla-view-change"],
  );
  expect(mistyped(all, info.outputPath("details.ts"))).toEqual([]);
});

test("F7 events: an import begins, which the page can take over, and ends", async ({ open }, info) => {
  const { page, element, frame, heard } = await open({ attributes: 'view="tickets"' });
  const told = async (type) => (await heard(type)).map(({ detail }) => detail);
  const paste = async () => {
    await frame.getByRole("button", { name: "Paste", exact: true }).click();
    await frame.getByLabel("Paste rows with their header").fill(CSV);
    await frame.getByRole("button", { name: "Read these rows" }).click();
  };
  await element.evaluate((calculator) => {
    calculator.addEventListener("sla-import-start", async (event) => {
      event.preventDefault();
      window.taken = await event.detail.blob.text();
    }, { once: true });
  });
  await paste();
  await expect.poll(() => page.evaluate(() => window.taken)).toBe(CSV);
  await expect(frame.getByRole("button", { name: "Use 1 ticket" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await paste();
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  const begun = (await told("sla-import-start")).map(({ name, size, kind }) => [name, size, kind]);
  expect(begun).toEqual([["", CSV.length, "paste"], ["", CSV.length, "paste"]]);
  expect(await told("sla-import")).toEqual([
    { name: "", rows: 2, accepted: 1, rejected: 1, tickets: 1, dayOrder: null, zone: null, source: "other" },
  ]);
  expect(mistyped(await heard(), info.outputPath("details.ts"))).toEqual([]);
});

test("F7 events: what can be cancelled does not happen", async ({ open }, info) => {
  const { page, element, frame, heard } = await open();
  await element.evaluate((calculator) => {
    for (const type of ["sla-view-change", "sla-export", "sla-share"]) calculator.addEventListener(type, (event) => event.preventDefault());
  });
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await expect(frame.getByRole("tab").first()).toHaveAttribute("aria-selected", "true");
  expect(await element.evaluate((calculator) => calculator.view)).toBe("ticket");
  let downloads = 0;
  page.on("download", () => downloads++);
  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitem", { name: "Tickets as CSV" }).click();
  await expect.poll(async () => (await heard("sla-export")).length).toBe(1);
  await frame.getByRole("button", { name: "Share link" }).click();
  await expect.poll(async () => (await heard("sla-share")).length).toBe(1);
  await expect(frame.getByRole("dialog")).toHaveCount(0);
  expect(downloads).toBe(0);
  const told = await heard();
  expect((({ format, filename }) => [format, filename])(told.find(({ type }) => type === "sla-export").detail)).toEqual(["csv", "sla-report-2026-11-24.csv"]);
  const [{ detail: shared }] = await heard("sla-share");
  expect(shared).toEqual({ url: await element.evaluate((calculator) => calculator.getShareUrl()), length: shared.url.length, includesTickets: false });
  expect(mistyped(told, info.outputPath("details.ts"))).toEqual([]);
});

test("F7 share: a link that is too long is told to the page where no dialog says it", async ({ open }, info) => {
  const { element, frame, heard } = await open({ attributes: 'share="event"' });
  const button = frame.getByRole("button", { name: "Share link" });
  await button.click();
  await expect.poll(async () => (await heard("sla-share")).length).toBe(1);
  expect(await heard("sla-error")).toEqual([]);
  const name = await element.evaluate((calculator) => {
    // Letters that no compression shortens.
    let name = "";
    for (let seed = 1; name.length < 9000; seed = (seed * 48271) % 2147483647) name += String.fromCharCode(0x4e00 + (seed % 20000));
    calculator.agreement = { ...calculator.agreement, name };
    return name;
  });
  expect(name.length).toBe(9000);
  await button.click();
  await expect.poll(async () => (await heard("sla-error")).length).toBe(1);
  const [error] = await heard("sla-error");
  expect(error.detail).toEqual({ code: "share-failed", message: expect.stringMatching(/^The link would have \d+ characters, 8000 at most\.$/), fatal: false });
  expect(mistyped([error], info.outputPath("details.ts"))).toEqual([]);
  expect(await heard("sla-share")).toHaveLength(1);
  await expect(frame.getByRole("dialog")).toHaveCount(0);
  // With a dialog, that says it, and nothing else does.
  await element.evaluate((calculator) => (calculator.share = "link"));
  await button.click();
  await expect(frame.getByRole("dialog", { name: "Share link" })).toContainText("characters long; a link may have 8,000.");
  expect(await heard("sla-error")).toHaveLength(1);
});

test("F7 events: all of them bubble out of shadow roots", async ({ open }) => {
  const { page } = await open();
  const found = await page.evaluate(async () => {
    const outer = document.createElement("div");
    document.querySelector("main").append(outer);
    const calculator = document.createElement("sla-calculator");
    calculator.now = "2026-11-24T12:00:00Z";
    const ready = new Promise((resolve) => document.addEventListener("sla-ready", (event) => resolve([event.bubbles, event.composed, event.target === outer]), { once: true }));
    outer.attachShadow({ mode: "open" }).append(calculator);
    await calculator.ready;
    return ready;
  });
  expect(found).toEqual([true, true, true]);
});
