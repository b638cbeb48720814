// Compare terms: variants beside the agreement on the same tickets.
import { test, expect } from "../widget.js";
import { Keys } from "../keyboard.js";

const plain = (text) => text.replace(/\s+/g, " ").trim();
const COMPARE = { attributes: 'view="compare"' };
const ZONES = ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"];
const EVENINGS = "+ 2 hours each evening";

/** 08:00 to 20:00, and P1 in 3 hours. */
const addExtended = (element) =>
  element.evaluate((calculator) => {
    const targets = calculator.agreement.targets.map((target) => (target.id === "p1-resolution" ? { ...target, within: "3h" } : target));
    return calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } }, targets }, "Extended hours");
  });
const terms = (element) => element.evaluate(({ agreement, variants }) => ({ agreement, variants }));
const row = async ({ page, frame }, name) =>
  plain(await frame.locator(".cm tr", { has: page.getByRole("rowheader", { name, exact: true }) }).innerText());

/** How each ticket stands under the terms as they are, as the exported list says: `{ "INC-1 resolution": "met" }`. */
const verdicts = (element) =>
  element.evaluate(async (calculator) => {
    const text = await (await calculator.exportAs("csv")).text();
    // The last cells of a row are quoted; these stand before them.
    const [head, ...rows] = text.replace("\ufeff", "").trimEnd().split("\r\n").map((line) => line.split(","));
    const column = (metric) => head.indexOf(`SLA ${metric} result`);
    const open = ["not-started", "running", "at-risk", "paused", "outside-hours"];
    const stands = (row, metric) => (open.includes(row[column(metric)]) ? "open" : row[column(metric)]);
    return Object.fromEntries(
      rows.flatMap((row) => ["resolution", "first response"].map((metric) => [`${row[0]} ${metric}`, stands(row, metric)])),
    );
  });

// 82 of 130 and £10,800 are what a program that counts minute by minute says, as do 117 of 128 and £3,000.
for (const timezoneId of ZONES) {
  test(`E1 longer hours and a shorter target, a reason for each change, adopted and taken back [${timezoneId}]`, async ({ open }) => {
    const widget = await open({ ...COMPARE, timezoneId });
    const { page, element, frame, heard } = widget;
    expect(await addExtended(element)).toBe("b");
    await expect(frame.locator(".lead")).toContainText("37 more would have been late");
    await expect(frame.locator(".lead")).toContainText("from £3,000 to £10,800");
    await expect.poll(() => row(widget, "Met their target")).toMatch(/91\.4% .*63\.1% .*28\.3 points/);
    await expect.poll(() => row(widget, "Missed")).toMatch(/11 .*48 .*37 tickets/);
    await expect.poll(() => row(widget, "Service hours a week")).toMatch(/42 h 30 m .*60 h .*17 h 30 m/);
    await expect.poll(() => row(widget, "Your ticket is due")).toMatch(/Tue 24 Nov, 10:10 .*Mon 23 Nov, 15:10 .*19 h sooner/);
    const card = frame.locator(".vr").nth(1);
    await expect(card).toContainText("08:00–20:00");
    await expect.poll(async () => plain(await card.locator(".dfs").innerText())).toMatch(/P1 resolve 3 h/);

    while (await frame.locator(".cmp .more button").count()) await frame.locator(".cmp .more button").click();
    const rows = await frame.locator(".flp tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const [id, why] = [row.querySelector(".tid").firstChild.textContent, row.querySelector(".bcs").innerText.replace(/\s+/g, " ").trim()];
        return { clock: `${id} ${why.startsWith("First reply") ? "first response" : "resolution"}`, why };
      }),
    );
    for (const { why } of rows) expect(why).toMatch(/now counts: \+|The target is now/);
    const whys = rows.map(({ why }) => why).join("\n");
    expect(whys).toContain("Evening 17:30–20:00 now counts: + 2 h 30 m");
    expect(whys).toContain("Took 3 h 14 m. The target is now 3 h, not 4 h");

    const [signed, before] = [await terms(element), await verdicts(element)];
    await page.getByRole("button", { name: /^Make this the agreement/ }).click();
    expect((await terms(element)).agreement.calendars.office.hours).toEqual({ "mon-fri": ["08:00-20:00"] });
    expect((await heard("sla-variant")).map((event) => event.detail)).toEqual([{ action: "adopt", id: "b" }]);
    // Each change of a verdict, ticket by ticket, has been a row, and each row is one.
    const after = await verdicts(element);
    const turned = Object.keys(before).filter((clock) => before[clock] !== after[clock]);
    expect(rows.map(({ clock }) => clock).toSorted()).toEqual(turned.toSorted());
    expect(turned.filter((clock) => clock.endsWith("resolution")).length).toBe(37);
    await frame.locator(".nws").getByRole("button", { name: "Undo" }).click();
    expect(await terms(element)).toEqual(signed);
    expect(await verdicts(element)).toEqual(before);
  });
}

test("a page reads the figures, the credit and the changes of each variant", async ({ open }) => {
  const { element } = await open(COMPARE);
  expect(await element.evaluate((calculator) => calculator.results.variants)).toEqual([]);
  await addExtended(element);
  const [extended, ...more] = await element.evaluate((calculator) => calculator.results.variants);
  expect(more).toEqual([]);
  expect(extended).toMatchObject({
    id: "b",
    name: "Extended hours",
    summary: { judged: 130, met: 82, breached: 48 },
    credit: { amount: "10800.00", currency: "GBP" },
  });
  const resolutions = extended.flips.filter(({ metric }) => metric === "resolution");
  expect(resolutions.length).toBe(37);
  expect(resolutions.filter(({ before, after }) => before === "met" && after === "breached").length).toBe(35);
  const ids = await element.evaluate((calculator) => calculator.tickets.map(({ id }) => id));
  for (const { ticket } of extended.flips) expect(ids).toContain(ticket);
});

test("E2 a variant equal to A says that nothing changes", async ({ open }) => {
  const { element, frame } = await open(COMPARE);
  await element.evaluate((calculator) => calculator.addVariant({ name: "Standard support" }));
  await expect(frame.locator(".lead")).toContainText("Nothing changes");
  await expect(frame.locator(".cm")).toHaveCount(0);
  await expect(frame.locator(".flp")).toHaveCount(0);
});

test("by keyboard alone: a quick variant, edited on the left, duplicated and removed", async ({ open }) => {
  test.slow();
  const { page, element, frame } = await open(COMPARE);
  const keys = new Keys(page);
  const cards = frame.locator(".vr");
  const at = async (name) => expect.poll(() => keys.at()).toBe(name);
  await keys.to(EVENINGS);
  await keys.press("Enter");
  await expect(cards).toHaveCount(2);
  await at(`B, ${EVENINGS}`);
  await keys.to(`Edit B, ${EVENINGS}`);
  await keys.press("Enter");
  await at(`Editing B, ${EVENINGS}`);
  await expect(frame.locator(".rail")).toContainText("09:00–19:30");
  await keys.to("Back to the agreement");
  await keys.press("Enter");
  await expect(frame.locator(".bnr")).toHaveCount(0);
  await expect(frame.locator(".rail")).not.toContainText("19:30");
  await at(`Edit B, ${EVENINGS}`);
  await keys.to(`Duplicate B, ${EVENINGS}`);
  await keys.press("Enter");
  await expect(cards).toHaveCount(3);
  await at(`C, ${EVENINGS}`);
  // The third one leaves no room: the buttons that add more cannot be pressed, and the focus is on the card.
  await keys.to(`Duplicate C, ${EVENINGS}`);
  await keys.press("Enter");
  await at(`D, ${EVENINGS}`);
  await keys.back(`Remove B, ${EVENINGS}`);
  await keys.press("Enter");
  await expect(cards).toHaveCount(3);
  await at(`B, ${EVENINGS}`);
  expect((await terms(element)).variants.map((variant) => variant.id)).toEqual(["c", "d"]);
  await keys.press("Control+z");
  await expect(cards).toHaveCount(4);
  for (const left of [3, 2, 1]) {
    await keys.to(/^Remove/);
    await keys.press("Enter");
    await expect(cards).toHaveCount(left);
  }
  await at("Add variant");
  await keys.to(EVENINGS);
  await keys.press("Enter");
  await at(`B, ${EVENINGS}`);
  // What is taken back by a key takes the card away that has the focus.
  await keys.press("Control+z");
  await expect(cards).toHaveCount(1);
  await at("What if the terms were different?");
  await keys.to(EVENINGS);
  await keys.press("Enter");
  await keys.to(`Make this the agreement B, ${EVENINGS}`);
  await keys.press("Enter");
  await expect(cards).toHaveCount(1);
  await at("What if the terms were different?");
  await keys.to("Undo");
  await keys.press("Enter");
  await expect(cards).toHaveCount(2);
  await at("What if the terms were different?");
});

test("by keyboard alone: the tickets that change, all of them, and one among all tickets", async ({ open }) => {
  test.slow();
  const { page, element, frame } = await open(COMPARE);
  await addExtended(element);
  const keys = new Keys(page);
  const rows = frame.locator(".flp tbody tr");
  await expect(rows).toHaveCount(10);
  await keys.to(/^Show \d+ more$/);
  let shown = 10;
  for (; await frame.locator(".cmp .more").count(); await keys.press("Enter")) shown = await rows.count();
  // The button is gone: the focus is on the last row that was there, so that the next one follows.
  await expect.poll(() => rows.count()).toBeGreaterThan(shown);
  await expect.poll(() => keys.at()).toBe(plain(await rows.nth(shown - 1).getByRole("button").innerText()));
  await keys.press("Tab");
  const next = await rows.nth(shown).getByRole("button").innerText();
  await expect.poll(() => keys.at()).toBe(plain(next));
  await keys.press("Enter");
  await expect(frame.getByRole("tab", { name: /All tickets/ })).toBeFocused();
  await expect(frame.locator(".tt tbody tr").first()).toContainText(next.split(",")[0]);
});

test("without a panel for the terms nothing is offered that needs it", async ({ open }) => {
  const { page, element, frame } = await open({ attributes: 'view="compare" terms="hidden"' });
  await addExtended(element);
  await expect(frame.locator(".vr")).toHaveCount(2);
  await expect(page.getByRole("button", { name: /^(Add variant|Edit)/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Make this the agreement/ })).toBeVisible();
});

test("a page sets variants, is refused what makes no terms, and takes them away", async ({ open }) => {
  const { element, frame } = await open(COMPARE);
  const refused = await element.evaluate((calculator) => {
    try {
      calculator.variants = [{ id: "b", patch: { timeZone: "Nowhere" } }];
    } catch (error) {
      return error.issues[0].path;
    }
  });
  expect(refused).toBe("variants[0].patch.timeZone");
  await addExtended(element);
  await expect(frame.locator(".vr")).toHaveCount(2);
  expect(await element.evaluate((calculator) => [calculator.removeVariant("x"), calculator.removeVariant("b")])).toEqual([false, true]);
  await expect(frame.locator(".vr")).toHaveCount(1);
});
