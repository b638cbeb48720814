// Opens a page with the calculator the way a visitor would have it, and watches the page.
//
// The instant, the language and the zone of the browser are pinned, so that no value moves
// with the machine. Every test that opens a page fails on an error in its console, on a
// script error, and on anything that its policy blocks, unless it says what it expects.
import { test as base, expect } from "@playwright/test";

export { expect };

/** The instant that the fixture pages pin. */
export const NOW = "2026-11-24T12:00:00Z";

/**
 * What `open` takes, with its defaults.
 *
 * `attributes`: further attributes of every calculator, as HTML text. `policy`: a
 * Content-Security-Policy in place of the page's own. `prepare`: what to do with the page
 * before it is loaded. `ready: false` does not wait.
 * `mayFail`: errors on the console are part of the test. `context`: more options for the
 * browser context.
 */
const DEFAULTS = {
  path: "bare.html",
  timezoneId: "Europe/London",
  locale: "en-US",
  colorScheme: "light",
  width: 1280,
  height: 900,
  attributes: "",
  policy: undefined,
  prepare: async () => {},
  ready: true,
  mayFail: false,
  context: {},
};

/** Opens a page in a context of its own. The caller closes `context`. */
export async function openWidget(browser, options = {}) {
  const { path, width, height, attributes, policy, prepare, ready, context: more, ...rest } = { ...DEFAULTS, ...options };
  const { timezoneId, locale, colorScheme } = rest;
  const viewport = { width, height };
  const context = await browser.newContext({ timezoneId, locale, colorScheme, viewport, ...more });
  const page = await context.newPage();

  /** Everything that went wrong on the page, one line each. */
  const problems = [];
  /** Every request of the page, in order. */
  const requests = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => requests.push(request));
  await page.exposeFunction("reportViolation", (text) => problems.push(`blocked: ${text}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
    window.heard = [];
    for (const name of ["ready", "error", "change", "ticket-change", "results", "import-start", "import", "export", "share", "select", "view-change", "variant"]) {
      addEventListener(`sla-${name}`, ({ type, detail }) => window.heard.push({ type, detail }));
    }
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  if (attributes || policy) {
    await page.route(`**/tests/${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("<sla-calculator", `<sla-calculator ${attributes}`);
      const headers = response.headers();
      if (policy) headers["content-security-policy"] = policy;
      await route.fulfill({ response, body, headers });
    });
  }

  const element = page.locator("sla-calculator").first();
  await prepare(page);
  await page.goto(`/tests/${path}`);
  if (ready) {
    await element.scrollIntoViewIfNeeded();
    await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  }
  return {
    context,
    page,
    problems,
    requests,
    /** The first calculator of the page. */
    element,
    /** What it renders; locators look into its shadow root by themselves. */
    frame: element.locator("[part=frame]"),
    /** The events that reached the window so far: `{ type, detail }`. */
    heard: (type) => page.evaluate((type) => window.heard.filter((event) => !type || event.type === type), type),
    /** The layout shift so far. */
    shift: () => page.evaluate(() => window.shift),
    /** Whether something is wider than the viewport or than the widget's frame. */
    overflow: () =>
      page.evaluate(() => {
        const frame = document.querySelector("sla-calculator").shadowRoot.querySelector("[part=frame]");
        return {
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          frame: frame.scrollWidth - frame.clientWidth,
        };
      }),
  };
}

/** Playwright's `test` with `open`: `openWidget` whose page is checked and closed at the end. */
export const test = base.extend({
  open: async ({ browser }, use) => {
    const opened = [];
    await use(async (options = {}) => {
      const widget = await openWidget(browser, options);
      opened.push({ widget, mayFail: options.mayFail ?? DEFAULTS.mayFail });
      return widget;
    });
    for (const { widget, mayFail } of opened) {
      await widget.context.close();
      if (!mayFail) expect(widget.problems, "errors on the page").toEqual([]);
    }
  },
});
