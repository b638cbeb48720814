// Visits the widget as `cargo xtask profile` has built it, in the ways in which a page is first
// painted, and writes the marks of the functions that ran in none of them, one a line.
//
//   node first-paint.js FILE
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { launch } from "./browser.js";
import { openWidget } from "./widget.js";

const example = JSON.parse(await readFile(new URL("../../src/example/agreement.json", import.meta.url), "utf8"));

/** An agreement of a page's own: nights, part days, own holidays, another zone. */
const own = {
  ...example,
  name: "Operations",
  timeZone: "America/New_York",
  calendars: {
    ...example.calendars,
    office: {
      hours: { "mon-thu": ["08:00-12:00", "13:00-17:30"], fri: ["22:00-06:00"] },
      holidays: { preset: "gb-eng", data: "2026-11", also: [{ date: "2026-12-24", name: "Christmas Eve", hours: ["08:00-12:00"] }] },
    },
  },
};

/** The least that an agreement says. */
const plain = {
  version: 1,
  name: "Hosting",
  timeZone: "Europe/Berlin",
  calendars: { office: { hours: { "mon-fri": ["08:00-12:00", "13:00-18:00"] } } },
  priorities: [{ id: "P2" }],
  targets: [{ id: "t", metric: "resolution", within: "4h", calendar: "office" }],
};

/** A page hands over what it has before the element's script has run. */
const given = (values) => (page) =>
  page.addInitScript((values) => {
    addEventListener("DOMContentLoaded", () => {
      Object.assign(document.querySelector("sla-calculator"), values);
    });
  }, values);

const VISITS = [
  {},
  { width: 360, colorScheme: "dark", timezoneId: "Asia/Kolkata", locale: "de-DE" },
  { attributes: 'readonly terms="hidden"' },
  { width: 768 },
  { prepare: given({ agreement: own }) },
  { prepare: given({ agreement: own }), width: 360 },
  { prepare: given({ agreement: plain }) },
  { prepare: given({ ticket: { priority: "P1", logged: "2026-11-20T16:40" } }) },
];

const [, , file] = process.argv;
const browser = await chromium.launch(launch());
let idle;
for (const visit of VISITS) {
  const widget = await openWidget(browser, { ...visit, context: { baseURL: process.env.BASE_URL } });
  const now = await widget.page.evaluate(() => globalThis.idle);
  const errors = await widget.heard("sla-error");
  if (widget.problems.length || errors.length) throw new Error(JSON.stringify([widget.problems, errors]));
  idle = idle ? idle.filter((mark) => now.includes(mark)) : now;
  await widget.context.close();
}
await browser.close();
await writeFile(file, `${idle.sort().join("\n")}\n`);
console.log(`${idle.length} functions are not needed for a first paint`);
