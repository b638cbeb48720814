// Compare terms: variants beside the agreement on the same tickets.
import AxeBuilder from "@axe-core/playwright";
import { test, expect } from "../widget.js";
import { press, reach } from "../keyboard.js";

const plain = (text) => text.replace(/\s+/g, " ").trim();
const COMPARE = { attributes: 'view="compare"' };

/** 08:00 to 20:00, and P1 in 3 hours. */
const addExtended = (element) =>
  element.evaluate((calculator) => {
    const targets = calculator.agreement.targets.map((target) => (target.id === "p1-resolution" ? { ...target, within: "3h" } : target));
    return calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } }, targets }, "Extended hours");
  });
const row = async (frame, name) => plain(await frame.locator(".cm tr", { has: frame.getByRole("rowheader", { name, exact: true }) }).innerText());
const terms = (element) => element.evaluate(({ agreement, variants }) => ({ agreement, variants }));

// 82 of 130 and £10,800 are what a program that counts minute by minute says, as do 117 of 128 and £3,000.
test("E1: longer hours and a shorter target, with a reason for each ticket, adopted and taken back", async ({ open }) => {
  const { page, element, frame, heard } = await open(COMPARE);
  expect(await addExtended(element)).toBe("b");
  await expect(frame.locator(".lead")).toContainText("37 more would have been late");
  await expect(frame.locator(".lead")).toContainText("from £3,000 to £10,800");
  expect(await row(frame, "Met their target")).toMatch(/91\.4% .*63\.1% .*28\.3 points/);
  expect(await row(frame, "Missed")).toMatch(/11 .*48 .*37 tickets/);
  expect(await row(frame, "Service hours a week")).toMatch(/42 h 30 m .*60 h .*17 h 30 m/);
  expect(await row(frame, "Your ticket is due")).toMatch(/Tue 24 Nov, 10:10 .*Mon 23 Nov, 15:10 .*19 h sooner/);
  const card = frame.locator(".vr").nth(1);
  await expect(card).toContainText("08:00–20:00");
  expect(plain(await card.locator(".dfs").innerText())).toMatch(/P1 resolve 3 h/);
  while (await frame.locator(".more button").count()) await frame.locator(".more button").click();
  const whys = (await frame.locator(".flp .bcs").allInnerTexts()).map(plain);
  expect(whys.length).toBeGreaterThanOrEqual(37);
  for (const why of whys) expect(why).toMatch(/now counts: \+|The target is now/);
  expect(whys.join("\n")).toContain("Evening 17:30–20:00 now counts: + 2 h 30 m");
  expect(whys.join("\n")).toContain("Took 3 h 14 m. The target is now 3 h, not 4 h");

  const before = await terms(element);
  await page.getByRole("button", { name: /^Make this the agreement/ }).click();
  expect((await terms(element)).agreement.calendars.office.hours).toEqual({ "mon-fri": ["08:00-20:00"] });
  expect((await heard("sla-variant")).map((event) => event.detail)).toEqual([{ action: "adopt", id: "b" }]);
  await frame.locator(".nws").getByRole("button", { name: "Undo" }).click();
  expect(await terms(element)).toEqual(before);
});

test("E2: a variant equal to A says that nothing changes", async ({ open }) => {
  const { element, frame } = await open(COMPARE);
  await element.evaluate((calculator) => calculator.addVariant({ name: "Standard support" }));
  await expect(frame.locator(".lead")).toContainText("Nothing changes");
  await expect(frame.locator(".cm")).toHaveCount(0);
  await expect(frame.locator(".flp")).toHaveCount(0);
});

test("by keyboard alone: a quick variant, edited on the left, duplicated and removed", async ({ open }) => {
  const { page, element, frame } = await open(COMPARE);
  await press(page, "+ 2 hours each evening");
  await expect(frame.locator(".vr")).toHaveCount(2);
  await press(page, "Edit B, + 2 hours each evening");
  await expect(frame.locator(".bnr")).toContainText("Editing B");
  await expect(frame.locator(".rail")).toContainText("09:00–19:30");
  await press(page, "Back to the agreement");
  await expect(frame.locator(".bnr")).toHaveCount(0);
  await expect(frame.locator(".rail")).not.toContainText("19:30");
  await reach(page, "Edit B, + 2 hours each evening");
  await press(page, "Duplicate B, + 2 hours each evening");
  await expect(frame.locator(".vr")).toHaveCount(3);
  await press(page, "Remove B, + 2 hours each evening");
  await expect(frame.locator(".vr")).toHaveCount(2);
  expect((await terms(element)).variants.map((variant) => variant.id)).toEqual(["c"]);
  await page.keyboard.press("Control+z");
  await expect(frame.locator(".vr")).toHaveCount(3);
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

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ open }) => {
      const { page, element, frame } = await open({ ...COMPARE, width, colorScheme });
      await addExtended(element);
      await expect(frame.locator(".flp")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include("sla-calculator").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
    });
  }
}

test("nothing is wider than 320 px", async ({ open }) => {
  const { element, frame, overflow } = await open({ ...COMPARE, width: 320 });
  await addExtended(element);
  await element.evaluate((calculator) => calculator.addVariant({ pauses: null }, "No pauses"));
  await expect(frame.locator(".flp")).toHaveCount(2);
  expect(await overflow()).toEqual({ page: 0, frame: 0 });
});
