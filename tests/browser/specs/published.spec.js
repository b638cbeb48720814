// Published agreements: looked at with their source, taken into one's own terms or in place of them.
import { readFileSync } from "node:fs";
import { faults } from "../accessible.js";
import { press, reach } from "../keyboard.js";
import { wear } from "../scenes.js";
import { test, expect } from "../widget.js";

/** A file of published terms, and the list of all. */
const published = (id) => JSON.parse(readFileSync(new URL(`../../../www/agreements/${id}.json`, import.meta.url), "utf8"));
const OFFERED = published("index");

const agreement = (element) => element.evaluate((calculator) => structuredClone(calculator.agreement));
const clause = (page) => page.locator(".clause", { has: page.getByRole("heading", { name: "Service credits", exact: true }) });
const text = async (locator) => (await locator.innerText()).replace(/\s+/g, " ").trim();
const details = (page) => clause(page).locator("details", { hasText: "Start from published terms" });

/** Opens the list, with the keyboard. */
async function open(page) {
  await press(page, "Change Service credits");
  await press(page, "Start from published terms");
  await expect(page.getByLabel("Published terms").locator("option")).toHaveCount(1 + OFFERED.length);
}

test("by keyboard: a provider's credits go into one's own terms, and back", async ({ open: show }) => {
  const { page, element, requests } = await show();
  const before = await agreement(element);
  expect(requests.filter((request) => request.url().includes("/agreements/"))).toEqual([]);
  await open(page);
  await reach(page, "Published terms");
  await page.keyboard.type("Amazon EC2");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take its service credits" })).toBeVisible();
  for (const says of [
    "In part from other people’s copies of the text, Thu 5 May 2022.",
    "Amazon's own page is what counts.",
    "Read it at aws.amazon.com",
    "uptime: 99.99% up each month, around the clock.",
    "By the figure of uptime, each month: 10% of monthly-fee below 99.99%; 30% below 99%; 100% below 95%. Nothing unless it is more than US$1.",
    "Credits must be asked for by the end of the month 2 months after the period.",
  ]) {
    await expect.poll(() => text(details(page))).toContain(says);
  }
  await expect(page.getByRole("link", { name: /aws\.amazon\.com/ })).toHaveAttribute("href", "https://aws.amazon.com/compute/sla/historical/");
  await press(page, "Take its service credits");

  const after = await agreement(element);
  const { name, targets, timeZone, calendars } = before;
  expect(after).toMatchObject({ name, targets, timeZone, currency: "USD" });
  expect(after.limits).toBeUndefined();
  expect(after.calendars).toMatchObject(calendars);
  expect(after.credits.map(({ on, of }) => [on.measure, of])).toEqual([["uptime", "monthly-fee"]]);
  expect(after.availability).toEqual([{ id: "uptime", calendar: "always", goal: "99.99%", period: "month" }]);
  await expect(clause(page).getByRole("button", { name: /^Undo/ })).toBeVisible();
  // The button that was pressed is still there, and has the focus.
  await expect(page.getByRole("button", { name: "Take its service credits" })).toBeFocused();
  await page.keyboard.press("Control+z");
  expect(await agreement(element)).toEqual(before);
});

test("terms whose credits rest on their own targets replace all terms", async ({ open: show }) => {
  const { page, element, frame } = await show({ attributes: 'view="tickets"' });
  const before = await agreement(element);
  const count = await element.evaluate((calculator) => calculator.tickets.rows?.length ?? Object.values(calculator.tickets)[0].length);
  await open(page);
  await page.getByLabel("Published terms").selectOption({ label: "MSPowerhouse managed services" });
  await expect(details(page)).toContainText("so they come only with all of its terms");
  await expect(page.getByRole("button", { name: "Take its service credits" })).toHaveCount(0);
  await page.getByRole("button", { name: "Replace all terms" }).click();
  const after = await agreement(element);
  expect(after.name).toBe("Managed services after MSPowerhouse");
  expect(after.targets.length).toBe(8);
  await expect(frame.getByText("Managed services after MSPowerhouse").first()).toBeVisible();
  expect(await element.evaluate((calculator) => calculator.tickets.rows?.length ?? Object.values(calculator.tickets)[0].length)).toBe(count);
  await clause(page).getByRole("button", { name: /^Undo/ }).click();
  expect(await agreement(element)).toEqual(before);
});

test("every entry can be looked at and says where it is from", async ({ open: show }) => {
  const { page, element } = await show();
  await open(page);
  expect(OFFERED.length).toBe(14);
  await expect(page.getByLabel("Published terms").locator("option")).toHaveText(["Choose…", ...OFFERED.map(({ title }) => title)]);
  for (const { id, title, covers, mark } of OFFERED) {
    await page.getByLabel("Published terms").selectOption({ label: title });
    // What it covers comes as the buttons of the one before go.
    await expect(details(page)).toContainText(covers);
    await expect.poll(() => text(details(page)), title).toMatch(mark === "generic" ? /An example of its kind/ : /is what counts.*Read it at/);
    await page.getByRole("button", { name: "Replace all terms" }).click();
    await expect.poll(async () => (await agreement(element)).name, title).toBe(published(id).name);
    expect((await agreement(element)).credits.length, title).toBeGreaterThan(0);
  }
});

test("without the files it says so, and tries again", async ({ open: show }) => {
  const { page } = await show({ mayFail: true });
  await page.route("**/agreements/*.json", (route) => route.abort());
  await press(page, "Change Service credits");
  await press(page, "Start from published terms");
  await expect(details(page).getByRole("status")).toHaveText("The terms could not be fetched. Look whether you are online.");
  await page.unroute("**/agreements/*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("Published terms").locator("option")).toHaveCount(1 + OFFERED.length);
  await expect(details(page).getByRole("status")).toHaveText("");
  await page.route("**/agreements/slack.json", (route) => route.fulfill({ body: '{ "version": 1 }' }));
  await page.getByLabel("Published terms").selectOption({ label: "Slack" });
  await expect(details(page).getByRole("status")).toContainText("could not be fetched");
  await expect(page.getByRole("button", { name: "Replace all terms" })).toHaveCount(0);
});

test("a server that fails for a moment is asked again", async ({ open: show }) => {
  const { page } = await show({ mayFail: true });
  await page.route("**/agreements/*.json", (route) => route.fulfill({ status: 503, body: "" }));
  await open(page).catch(() => {});
  await expect(details(page).getByRole("status")).toHaveText("The terms could not be fetched. Look whether you are online.");
  await page.unroute("**/agreements/*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("Published terms").locator("option")).toHaveCount(15);
});

for (const width of [1280, 360, 320]) {
  test(`published terms at ${width} px`, async ({ open: show }) => {
    const widget = await show({ width, attributes: 'terms="open"' });
    const { page, overflow } = widget;
    await open(page);
    await page.getByLabel("Published terms").selectOption({ label: "MSPowerhouse managed services" });
    await expect(page.getByRole("button", { name: "Replace all terms" })).toBeVisible();
    expect(await overflow()).toEqual({ page: 0, frame: 0 });
    for (const scheme of width > 320 ? ["light", "dark"] : []) {
      await wear(widget, scheme);
      expect(await faults(page, { colours: scheme === "dark" }), scheme).toEqual([]);
      if (process.env.SHOTS) await clause(page).screenshot({ path: `${process.env.SHOTS}/published-${width}-${scheme}.png` });
    }
  });
}
