// Situation 1: somebody has logged a ticket and asks when it is due.
//
// By hand, under the terms of the example (Mon–Fri 09:00–17:30 London; P2: reply in 1 h, resolution in 8 h):
//
//   logged Fri 6 Nov 16:40     Fri 16:40–17:30 is 50 m, so the reply is due Mon 09:10 (10 m more),
//                              and the resolution Mon 16:10 (7 h 10 m more)
//   replied Mon 9 Nov 09:05    50 m + 5 m = 55 m of 1 h: met, 5 m to spare
//   paused Mon 10:00–12:15     2 h 15 m: 16:10 would become 18:25, which is 55 m past closing: Tue 10 Nov, 09:55
//
//   Fri 16:40–17:30 50 m + Mon 09:00–10:00 1 h + Mon 12:15–17:30 5 h 15 m + Tue 09:00–09:55 55 m = 8 h counted
//   63 h 30 m over the weekend + 15 h 30 m over the night = 79 h closed; with the pause 89 h 15 m = 3 d 17 h 15 m
import { test, expect } from "../widget.js";
import { Keys } from "../keyboard.js";
import { Finger } from "../situation.js";

const plain = (text) => text.replace(/\s+/g, " ").trim();

/** What the visitor reads in the end. */
async function read({ page, frame }) {
  await expect(frame.locator(".big")).toHaveText("Tue 10 Nov, 09:55");
  await expect(frame.locator(".ans .sub").first()).toContainText(/8\sh/);
  const seen = (locator) =>
    locator.evaluateAll((nodes) =>
      nodes.map((node) => {
        const copy = node.cloneNode(true);
        for (const hidden of copy.querySelectorAll(".vh")) hidden.remove();
        return copy.textContent.replace(/\s+/g, " ").trim();
      }),
    );
  await expect.poll(async () => (await seen(frame.locator(".ans .sub")))[0]).toBe("8 h of service time, spread over 3 d 17 h 15 m on the calendar. London time, GMT.");
  await expect.poll(async () => (await seen(frame.locator(".side"))).join(" ")).toContain("Met, 5 m to spare");
  await expect(page.getByRole("heading", { name: "Why Tuesday 09:55?" })).toBeVisible();
  await expect.poll(() => seen(frame.locator(".led tbody tr .time"))).toEqual(["+ 0 h 50 m", "63 h 30 m", "+ 1 h 00 m", "2 h 15 m", "+ 5 h 15 m", "15 h 30 m", "+ 0 h 55 m"]);
  await expect.poll(() => seen(frame.locator(".led tfoot"))).toEqual(["Counted 8 h, paused 2 h 15 m, closed 79 h89 h 15 m8 h of 8 h"]);
}

for (const timezoneId of ["Europe/London", "America/Los_Angeles", "Asia/Kolkata"]) {
  test(`G2 situation 1 by keyboard alone [${timezoneId}]`, async ({ open }) => {
    test.slow();
    const widget = await open({ timezoneId });
    const { page, frame } = widget;
    const keys = new Keys(page);
    await keys.to("Priority");
    // From P1, as somebody who does not know which one is chosen.
    await keys.press("Home");
    await keys.press("ArrowDown");
    await expect(frame.getByLabel("Priority", { exact: true })).toHaveValue("P2");
    await keys.to("Logged on");
    await keys.fill("11062026");
    await keys.to("At");
    await keys.fill("0440PM");
    await expect(frame.getByText("Friday 6 November 2026")).toBeVisible();
    // The example's pause came along; this ticket had none.
    await keys.to(/^Mon 9, 11:00–13:30$/);
    await keys.press("Enter");
    await keys.to("Remove");
    await keys.press("Enter");
    await expect(frame.locator(".big")).toHaveText("Mon 9 Nov, 16:10");
    await expect.poll(async () => plain(await frame.locator(".side").innerText())).toContain("Mon 9 Nov, 09:10");

    await keys.to("Replied");
    await keys.press("Enter");
    await keys.to("Replied on");
    await keys.fill("11092026");
    await keys.to("At");
    await keys.fill("0905AM");
    await expect(frame.locator(".side")).toContainText(/Met, 5\sm.* to spare/);

    await keys.back("Add pause");
    await keys.press("Enter");
    await expect(frame.getByLabel("Paused from")).toBeFocused();
    await keys.fill("11092026");
    await keys.to("At");
    await keys.fill("1000AM");
    await keys.to("Until");
    await keys.fill("11092026");
    await keys.to("At");
    await keys.fill("1215PM");
    await keys.to("Done");
    await keys.press("Enter");
    await keys.to("Copy working");
    await read(widget);
  });
}

test("situation 1 by touch at 360 px", async ({ open }) => {
  const widget = await open({ width: 360, height: 740, context: { hasTouch: true, isMobile: true } });
  const { frame } = widget;
  const finger = new Finger(widget);
  await finger.look();
  await finger.type(frame.getByLabel("Logged on"), "2026-11-06");
  await finger.type(frame.locator("#logged-time"), "16:40");
  await finger.tap(frame.locator(".pzc").first());
  await finger.tap(frame.getByRole("button", { name: "Remove", exact: true }));
  await expect(frame.locator(".big")).toHaveText("Mon 9 Nov, 16:10");
  await finger.tap(frame.getByRole("button", { name: "Replied", exact: true }));
  await finger.type(frame.getByLabel("Replied on"), "2026-11-09");
  await finger.type(frame.locator("#replied-time"), "09:05");
  await finger.tap(frame.getByRole("button", { name: "Add pause" }));
  await finger.type(frame.getByLabel("Paused from"), "2026-11-09");
  await finger.type(frame.locator("#pause-from-time"), "10:00");
  await finger.type(frame.getByLabel("Until"), "2026-11-09");
  await finger.type(frame.locator("#pause-to-time"), "12:15");
  await finger.tap(frame.getByRole("button", { name: "Done" }));
  await read(widget);
});
