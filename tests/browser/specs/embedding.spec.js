// The calculator in the page of somebody else: what of either reaches into the other.
//
// The names of the tests begin with the line of the acceptance list that they hold. `api.spec.js` has what a page
// says to the element and hears from it.
import { existsSync } from "node:fs";
import { faults, fits } from "../accessible.js";
import { still } from "../scenes.js";
import { test, expect } from "../widget.js";

const inDist = (path) => existsSync(new URL(`../../../dist${path}`, import.meta.url));

const CLAUSES = ["Service hours", "Holidays", "Targets", "The clock pauses when", "Service credits"];
const CSV = "Key,Priority,Created,Resolved\nA-1,P2,2026-11-20T16:40Z,2026-11-24T09:30Z\n";

/** Every view, every editor, an import, every export, print, a link, another language, other holidays. */
async function walk({ page, frame, element }) {
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await frame.getByLabel("True time scale").check();
  for (const clause of CLAUSES) await frame.getByRole("button", { name: `Change ${clause}` }).click();
  await frame.getByRole("button", { name: "24/7" }).click();
  await page.keyboard.press("Control+z");
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await frame.getByRole("button", { name: "INC-2291" }).click();
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.getByLabel("Paste rows with their header").fill(CSV);
  await frame.getByRole("button", { name: "Read these rows" }).click();
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  await frame.locator(".news").getByRole("button", { name: "Undo" }).click();
  const choosing = page.waitForEvent("filechooser");
  await frame.getByRole("button", { name: "Import CSV" }).click();
  await (await choosing).setFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  await frame.getByRole("tab", { name: "Compare terms" }).click();
  await frame.locator(".qck").getByRole("button").first().click();
  await expect(frame.locator(".vr")).toHaveCount(2);
  for (const format of ["Tickets as CSV", "Document and results as JSON", "Contract clause", "Due date (.ics)"]) {
    const download = page.waitForEvent("download");
    await frame.getByRole("button", { name: "Export" }).click();
    await frame.getByRole("menuitem", { name: format }).click();
    await download;
  }
  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitem", { name: "Print or PDF" }).click();
  await page.waitForFunction(() => window.printed);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await frame.getByRole("button", { name: "Share link" }).click();
  await expect(frame.getByLabel("Link", { exact: true })).not.toHaveValue("");
  await page.keyboard.press("Escape");
  await element.evaluate(async (calculator) => {
    await calculator.explain("A-1");
    await calculator.calculate({ priority: "P1", logged: "2026-11-20T16:40" });
    calculator.lang = "de";
  });
  await expect(frame.getByRole("tab").first()).toHaveText("Ein Ticket");
  await element.evaluate((calculator) => (calculator.preset = "business-us"));
}

test("F1 F2: through a full walk nothing is blocked, and only the package's own files are asked for", async ({ open, baseURL }) => {
  test.setTimeout(90_000);
  const widget = await open({ path: "strict-csp.html" });
  const { requests, page } = widget;
  const policy = (await requests[0].response()).headers()["content-security-policy"];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; require-trusted-types-for 'script'",
  );
  await walk(widget);
  const { origin } = new URL(baseURL);
  for (const path of ["/languages/de.json", "/presets/business-us.json", "/holidays/us.json", "/holidays/index.json", "/agreements/index.json", "/sla-extras.js"]) {
    await expect.poll(() => requests.filter((request) => new URL(request.url()).pathname === path).length, path).toBe(1);
  }
  const asked = requests
    .map((request) => ({ request, url: new URL(request.url()) }))
    .filter(({ url }) => !url.pathname.startsWith("/tests/") && url.protocol !== "blob:");
  for (const { request, url } of asked) {
    expect([request.method(), url.origin, url.search, request.postData(), inDist(url.pathname)], url.pathname).toEqual(["GET", origin, "", null, true]);
  }
  // A part that a view waits for comes once more in the background.
  const paths = asked.map(({ url }) => url.pathname).filter((path) => !/^\/engine-\w+\.wasm$/.test(path));
  expect(paths.filter((path, place) => paths.indexOf(path) !== place), "asked for twice").toEqual([]);
  // `open` checks that no `securitypolicyviolation` was heard.
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

/** What styles of a page could change in the widget. */
const LOOKS = [
  "display", "position", "visibility", "box-sizing", "float", "color", "background-color", "background-image", "opacity", "cursor",
  "width", "height", "margin-top", "margin-left", "margin-bottom", "padding-top", "padding-left", "border-top-width", "border-top-style",
  "border-top-color", "border-top-left-radius", "border-collapse", "caption-side", "font-family", "font-size", "font-style", "font-weight",
  "line-height", "list-style-type", "text-align", "text-decoration-line", "text-indent", "text-shadow", "text-transform", "white-space",
  "fill", "stroke", "outline-style", "pointer-events",
];

/** How everything looks once the clock is laid out again: letters of another size come to it a frame later. */
const looks = async ({ page, frame }) => {
  await fits(page);
  await still(page);
  return frame.evaluate((root, names) => {
    const of = (node) => {
      const style = getComputedStyle(node);
      return [`${node.localName}.${node.getAttribute("class") ?? ""}`, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
    };
    return [root, ...root.querySelectorAll("*")].map(of);
  }, LOOKS);
};

for (const view of ["ticket", "tickets", "compare"]) {
  test(`F3: a page's styles change nothing but the size of letters, ${view}`, async ({ open }) => {
    const attributes = `view="${view}" terms="open"`;
    const small = (page) => page.addStyleTag({ content: ":root { font-size: 10px } h1 { display: none }" });
    const plain = await open({ attributes });
    await small(plain.page);
    expect((await looks(plain)).length).toBeGreaterThan(100);
    const reset = await open({ attributes });
    await reset.page.addStyleTag({ url: "/tests/reset.css" });
    await reset.page.addStyleTag({ content: "h1 { display: none }" });
    const bootstrap = await open({ attributes });
    await bootstrap.page.addStyleTag({ path: "node_modules/bootstrap/dist/css/bootstrap-reboot.css" });
    await small(bootstrap.page);
    for (const [what, other] of [["reset.css", reset], ["Bootstrap", bootstrap], ["hostile-page.html", await open({ path: "hostile-page.html", attributes })]]) {
      const changed = async () => {
        const [expected, found] = [await looks(plain), await looks(other)];
        if (found.length !== expected.length) return [`${found.length} elements instead of ${expected.length}`];
        const changes = found.flatMap((own, place) => {
          const differs = own.filter((value, at) => value !== expected[place][at]);
          return differs.length ? [[own[0], ...differs, "instead of", ...expected[place].filter((value, at) => value !== own[at])].join(" | ")] : [];
        });
        return changes.slice(0, 20);
      };
      await expect.poll(changed, { message: what, timeout: 10_000 }).toEqual([]);
    }
  });
}

test("F3: a page can hide the calculator, and however it lays it out that has the whole width", async ({ open }) => {
  const { page, element, frame } = await open();
  const style = await page.addStyleTag({ content: "sla-calculator { display: none }" });
  await expect(element).toBeHidden();
  await style.evaluate((style) => (style.textContent = ""));
  await expect(frame).toBeVisible();
  await element.evaluate((calculator) => (calculator.hidden = true));
  await expect(element).toBeHidden();
  await element.evaluate((calculator) => (calculator.hidden = false));
  const width = () => frame.evaluate((frame) => frame.clientWidth);
  const whole = await width();
  expect(whole).toBeGreaterThan(1000);
  for (const display of ["inline", "flex", "grid"]) {
    await style.evaluate((style, display) => (style.textContent = `sla-calculator { display: ${display} }`), display);
    expect(await width(), display).toBe(whole);
  }
});

test("F3: the calculator leaves no style and no class in the page", async ({ open }) => {
  const { page, frame } = await open();
  await page.evaluate(() => {
    window.changes = [];
    const watch = new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) window.changes.push(`${type} ${target.nodeName} ${attributeName ?? ""}`);
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const name of [/All tickets/, "Compare terms", "One ticket"]) await frame.getByRole("tab", { name }).click();
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await frame.getByRole("button", { name: "24/7" }).click();
  await frame.getByRole("button", { name: "Share link" }).click();
  await page.keyboard.press("Escape");
  const left = await page.evaluate(() => ({
    // The element's own attributes follow the person's choice.
    changes: window.changes.filter((change) => change !== "attributes SLA-CALCULATOR view"),
    sheets: document.adoptedStyleSheets.length,
    styles: document.querySelectorAll("style, head link:not([href='host.css'])").length,
    marked: document.querySelectorAll("[class], [style]").length,
  }));
  expect(left).toEqual({ changes: [], sheets: 0, styles: 0, marked: 0 });
});

test("F8: fifty removals keep the state and leak no memory, no timers, no listeners", async ({ open }) => {
  test.setTimeout(90_000);
  const { page, element, frame } = await open({
    prepare: (page) =>
      page.addInitScript(() => {
        const running = new Set();
        window.timers = running;
        const own = Object.fromEntries(["setTimeout", "setInterval", "clearTimeout", "clearInterval"].map((name) => [name, window[name].bind(window)]));
        window.setTimeout = (act, time, ...given) => {
          const timer = own.setTimeout(() => {
            running.delete(timer);
            act(...given);
          }, time);
          running.add(timer);
          return timer;
        };
        window.setInterval = (act, time, ...given) => {
          const timer = own.setInterval(act, time, ...given);
          running.add(timer);
          return timer;
        };
        for (const stop of ["clearTimeout", "clearInterval"]) {
          window[stop] = (timer) => {
            running.delete(timer);
            own[stop](timer);
          };
        }
      }),
  });
  await frame.getByLabel("Priority").selectOption("P1");
  await frame.getByLabel("Open now").check();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const cycles = (count) =>
    element.evaluate(async (calculator, count) => {
      const parent = calculator.parentNode;
      for (let cycle = 0; cycle < count; cycle++) {
        calculator.remove();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        parent.append(calculator);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    }, count);
  const measured = async () => {
    for (let round = 0; round < 3; round++) {
      await devtools.send("HeapProfiler.collectGarbage");
      await page.waitForTimeout(100);
    }
    const { metrics } = await devtools.send("Performance.getMetrics");
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { heap: value("JSHeapUsedSize"), listeners: value("JSEventListeners"), nodes: value("Nodes"), timers: await page.evaluate(() => window.timers.size) };
  };
  await cycles(5);
  const before = await measured();
  await cycles(50);
  const after = await measured();
  expect(after.heap).toBeLessThan(before.heap * 1.05);
  // The view's library keeps the empty frame of each cycle with its five listeners, and nothing in it.
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 55);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5 * 50);
  expect(after.timers).toBeLessThanOrEqual(before.timers);
  await expect(frame.getByLabel("Priority")).toHaveValue("P1");
  expect(await element.evaluate((calculator) => [calculator.ticket.openNow, calculator.undo()])).toEqual([true, true]);
  // A removed one keeps nothing running.
  await element.evaluate((calculator) => calculator.remove());
  await expect.poll(() => page.evaluate(() => window.timers.size)).toBe(0);
});

/** Where each part is to be seen. */
const PARTS = {
  ticket: [
    "frame", "header", "title", "privacy", "actions", "agreement", "clause", "clause-editor", "tabs", "tab", "tab-selected", "panel", "card", "answer",
    "answer-time", "clock", "clock-running", "clock-paused", "clock-closed", "ledger", "table", "button", "input",
  ],
  tickets: ["badge", "badge-missed", "button-primary", "chart", "clock-late"],
};

test("F10: every part can be styled by the page", async ({ open }) => {
  test.setTimeout(60_000);
  const { page, element, frame } = await open();
  const styled = (parts) =>
    element.evaluate((calculator, parts) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      const nodes = [calculator.shadowRoot.querySelector(".frame"), ...calculator.shadowRoot.querySelectorAll(".frame *")];
      const missing = parts.filter((part) => {
        sheet.replaceSync(`sla-calculator::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`);
        return !nodes.some((node) => node.checkVisibility() && getComputedStyle(node).outlineColor === "rgb(1, 2, 3)");
      });
      document.adoptedStyleSheets = [];
      return missing;
    }, parts);
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await expect.poll(() => styled(PARTS.ticket)).toEqual([]);
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  // A ticket that is late shows the stretch in which it was.
  await frame.getByRole("button", { name: /^Missed/ }).click();
  await frame.locator("table.tt tbody button.tid").first().click();
  await expect.poll(() => styled(PARTS.tickets)).toEqual([]);
  for (const [filter, badge] of [[/^Met/, "badge-met"], [/^At risk/, "badge-at-risk"], [/^Running/, "badge-running"], [/^Paused/, "badge-paused"], [/^Can.t tell/, "badge-unknown"]]) {
    await frame.getByRole("button", { name: filter }).click();
    await expect.poll(() => styled([badge])).toEqual([]);
  }
  await element.evaluate((calculator) => calculator.loadShareUrl(`${location.href}#sla=1.broken`));
  await expect(frame.locator(".rfs")).toBeVisible();
  await expect.poll(() => styled(["notice"])).toEqual([]);
  // A part follows what becomes of its element.
  const selected = () => frame.locator("[part~=tab-selected]").innerText();
  await frame.getByRole("tab", { name: "Compare terms" }).click();
  await expect.poll(selected).toContain("Compare terms");
  expect(await page.evaluate(() => document.querySelector("sla-calculator").shadowRoot.querySelectorAll("[part~=tab-selected]").length)).toBe(1);
});

/** Each property: the view in which it shows, what it is set to, what shows it, and what becomes of that. */
const COLOUR = "rgb(1, 2, 3)";
const PROPERTIES = [
  ["--sla-font", "ticket", "monospace", ".frame", "font-family", "monospace"],
  ["--sla-radius", "ticket", "3px", ".btn", "border-top-left-radius", "3px"],
  ["--sla-radius", "ticket", "3px", ".card", "border-top-left-radius", "7px"],
  ["--sla-radius", "ticket", "3px", ".sla", "border-top-left-radius", "9px"],
  ["--sla-canvas", "ticket", COLOUR, ".sla", "background-color", COLOUR],
  ["--sla-surface", "ticket", COLOUR, ".card", "background-color", COLOUR],
  ["--sla-surface-inset", "ticket", COLOUR, ".pause", "background-color", COLOUR],
  ["--sla-ink", "ticket", COLOUR, ".frame", "color", COLOUR],
  ["--sla-ink-2", "ticket", COLOUR, ".lab", "color", COLOUR],
  ["--sla-ink-3", "ticket", COLOUR, ".eyebrow", "color", COLOUR],
  ["--sla-line", "ticket", COLOUR, ".card", "border-top-color", COLOUR],
  ["--sla-control", "ticket", COLOUR, ".in", "border-top-color", COLOUR],
  ["--sla-accent", "ticket", COLOUR, ".lk, .ed", "color", COLOUR],
  ["--sla-accent-soft", "tickets", COLOUR, "*", "background-color", COLOUR],
  ["--sla-on-accent", "ticket", COLOUR, ".sg.run *", "color", COLOUR],
  ["--sla-running", "ticket", COLOUR, ".sg.run", "background-color", COLOUR],
  ["--sla-paused", "ticket", COLOUR, ".key.pa", "background-image", COLOUR],
  ["--sla-paused-ink", "ticket", COLOUR, ".sg.pa, .sg.pa *, .led .pa *", "color", COLOUR],
  ["--sla-paused-soft", "ticket", COLOUR, ".sg.pa, .note, .pzc", "background", COLOUR],
  ["--sla-closed", "ticket", COLOUR, ".sg.shut", "background", COLOUR],
  ["--sla-hatch", "ticket", COLOUR, ".key.shut", "background-image", COLOUR],
  ["--sla-met", "tickets", COLOUR, ".ring .r1, .pbar rect, circle", "stroke", COLOUR],
  ["--sla-met-ink", "tickets", COLOUR, ".bdg.met, .ps", "color", COLOUR],
  ["--sla-met-soft", "tickets", COLOUR, ".bdg.met", "background-color", COLOUR],
  ["--sla-missed", "tickets", COLOUR, ".ring .r2", "stroke", COLOUR],
  ["--sla-missed-ink", "tickets", COLOUR, ".bdg.missed", "color", COLOUR],
  ["--sla-missed-soft", "tickets", COLOUR, ".bdg.missed", "background-color", COLOUR],
  ["--sla-unknown-ink", "tickets", COLOUR, ".bdg.unknown", "color", COLOUR],
  ["--sla-unknown-soft", "tickets", COLOUR, ".bdg.unknown", "background-color", COLOUR],
  ["--sla-frame-border", "ticket", "0", ".sla", "border-top-width", "0px"],
  ["--sla-frame-shadow", "ticket", `0 0 4px ${COLOUR}`, ".sla", "box-shadow", COLOUR],
  ["--sla-max-width", "ticket", "500px", ".frame", "width", "500px"],
  ["--sla-min-height", "ticket", "333px", ".wait", "min-height", "333px"],
];

test("F10: every custom property changes what it is for", async ({ open }) => {
  test.setTimeout(60_000);
  for (const view of ["ticket", "tickets"]) {
    const { element, frame } = await open({ attributes: `view="${view}"` });
    if (view === "ticket") {
      await frame.locator(".pzc").click();
      await expect(frame.locator(".pause").first()).toBeVisible();
    }
    if (view === "tickets") {
      await frame.getByLabel("Search by id").fill("INC-22");
      await frame.getByRole("button", { name: /^All/ }).click();
      await expect(frame.locator(".bdg.met").first()).toBeVisible();
    }
    const rows = PROPERTIES.filter(([, shown]) => shown === view);
    const found = await element.evaluate((calculator, rows) => {
      const shown = ([name, , value, selector, property, expected]) => {
        const has = () =>
          [...calculator.shadowRoot.querySelectorAll(selector)].some((node) => getComputedStyle(node).getPropertyValue(property).includes(expected));
        const before = has();
        calculator.style.setProperty(name, value);
        const after = has();
        calculator.style.removeProperty(name);
        return [name, before, after];
      };
      return rows.map(shown);
    }, rows);
    expect(found).toEqual(rows.map(([name]) => [name, false, true]));
  }
});

test("F11: title, logo, actions, disclaimer and footer are the page's where it has them", async ({ open }) => {
  const { page, frame } = await open({ path: "slots.html", attributes: 'view="tickets"' });
  await expect(frame.getByRole("heading", { name: "Gold support" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Acme" })).toBeVisible();
  expect(await page.getByRole("img", { name: "Acme" }).boundingBox()).toMatchObject({ width: 30, height: 30 });
  await expect(page.getByRole("button", { name: "Order now" })).toBeVisible();
  await expect(page.getByText("Our contract decides, not this page.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Talk to sales" })).toBeVisible();
  // In their places: at the end of the header, and under everything.
  const box = (locator) => locator.boundingBox();
  const [order, exports, sales, panel] = await Promise.all([
    box(page.getByRole("button", { name: "Order now" })), box(frame.getByRole("button", { name: "Export" })),
    box(page.getByRole("link", { name: "Talk to sales" })), box(frame.locator(".bd")),
  ]);
  expect(order.x).toBeGreaterThan(exports.x + exports.width);
  expect(sales.y).toBeGreaterThanOrEqual(panel.y + panel.height);
  // What they replace is not there twice.
  for (const own of ["SLA calculator", "An estimate from your data and these terms. The contract decides."]) {
    await expect(frame.getByText(own, { exact: true })).toBeHidden();
  }
  await expect(frame.locator("svg.logo")).toBeHidden();
  await expect(page.getByText("The terms in words.")).toBeHidden();
  expect(await faults(page)).toEqual([]);
});

test("F11: without them the calculator's own stand there", async ({ open }) => {
  const { frame } = await open({ attributes: 'view="tickets"' });
  await expect(frame.getByRole("heading", { name: "SLA calculator" })).toBeVisible();
  await expect(frame.locator("svg.logo")).toBeVisible();
  await expect(frame.getByText("An estimate from your data and these terms. The contract decides.")).toBeVisible();
});

/** The levels of all headings as the browser tells them to a screen reader, in the order of reading. */
async function outline(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = (node) => {
    if (!node.ignored && node.role.value === "heading") {
      found.push([node.properties.find(({ name }) => name === "level").value.value, node.name.value.slice(0, 30)]);
    }
    for (const child of node.childIds ?? []) if (known.has(child)) visit(known.get(child));
  };
  visit(nodes[0]);
  return found;
}

for (const [attributes, title] of [['heading-level="3"', 3], ['heading-level="3" hide="header"', undefined]]) {
  test(`G9: headings are in order under an h2 of the page, ${attributes}`, async ({ open }) => {
    test.setTimeout(120_000);
    for (const view of ["ticket", "tickets", "compare"]) {
      // The page's own attribute comes second, which makes it the one that is not read.
      const { page, frame, element } = await open({ path: "headings.html", attributes: `${attributes} view="${view}"` });
      for (const clause of CLAUSES) await frame.getByRole("button", { name: `Change ${clause}` }).click();
      if (view === "tickets") await frame.getByRole("button", { name: "INC-2291" }).click();
      if (view === "compare") await element.evaluate((calculator) => calculator.addVariant({ calendars: { office: { hours: { sat: ["09:00-17:00"] } } } }));
      if (view === "compare") await expect(frame.locator(".vr")).toHaveCount(2);
      const levels = await outline(page);
      expect(levels.slice(0, 2)).toEqual([[1, "Support"], [2, "Service levels"]]);
      expect(levels.at(-1)).toEqual([2, "Contact"]);
      const own = levels.slice(2, -1);
      expect(own.length).toBeGreaterThan(8);
      if (title) expect(own[0]).toEqual([title, "SLA calculator"]);
      expect(own.filter(([level]) => level < 3)).toEqual([]);
      expect(own.filter(([level], place) => level === 3 && place > 0 && title)).toEqual([]);
      const skipped = levels.filter(([level], place) => level > (levels[place - 1]?.[0] ?? 0) + 1);
      expect(skipped, view).toEqual([]);
      expect(await faults(page, { rules: ["heading-order", "page-has-heading-one"] })).toEqual([]);
    }
  });
}

test("G9: another level moves every heading, also those that come later", async ({ open }) => {
  test.setTimeout(60_000);
  const { page, element, frame } = await open();
  const first = async () => (await outline(page)).find(([, text]) => text === "SLA calculator")[0];
  expect(await first()).toBe(2);
  for (const level of [4, 1, 2]) {
    await element.evaluate((calculator, level) => (calculator.headingLevel = level), level);
    expect(await first()).toBe(level);
    await frame.getByRole("tab", { name: /All tickets/ }).click();
    await expect(frame.getByRole("heading", { name: "Tickets", exact: true })).toBeVisible();
    expect((await outline(page)).find(([, text]) => text === "Tickets")[0]).toBe(level + 1);
    await frame.getByRole("tab", { name: "One ticket" }).click();
  }
});
