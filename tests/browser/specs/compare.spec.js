// Compare terms: variants beside the agreement on the same tickets.
import { test, expect } from "../widget.js";

const COMPARE = { attributes: 'view="compare"' };

/** 08:00 to 20:00, and P1 in 3 hours. */
const addExtended = (element) =>
  element.evaluate((calculator) => {
    const targets = calculator.agreement.targets.map((target) => (target.id === "p1-resolution" ? { ...target, within: "3h" } : target));
    return calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } }, targets }, "Extended hours");
  });
const terms = (element) => element.evaluate(({ agreement, variants }) => ({ agreement, variants }));

test("E2: a variant equal to A says that nothing changes", async ({ open }) => {
  const { element, frame } = await open(COMPARE);
  await element.evaluate((calculator) => calculator.addVariant({ name: "Standard support" }));
  await expect(frame.locator(".lead")).toContainText("Nothing changes");
  await expect(frame.locator(".cm")).toHaveCount(0);
  await expect(frame.locator(".flp")).toHaveCount(0);
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
