// What a first paint does without comes after it: late, in its time, or again.
import { test, expect } from "../widget.js";

const PART = /\/engine-\w+\.wasm$/;

/** Holds back what is fetched in the background; what the engine waits for itself comes through. */
const holdBack = (page) =>
  page.route(PART, (route) => (route.request().resourceType() === "xhr" ? route.continue() : undefined));

const waitedFor = (requests) =>
  requests.filter((request) => request.resourceType() === "xhr").map((request) => new URL(request.url()).pathname);

const answer = (frame) => frame.getByText("Tue 24 Nov, 10:10").first();

for (const [what, options] of [
  ["at 1280 px", { width: 1280 }],
  ["at 360 px", { width: 360, colorScheme: "dark" }],
  ["with a language and a zone of its own", { timezoneId: "Asia/Kolkata", locale: "de-DE" }],
]) {
  test(`the first paint needs no part, ${what}`, async ({ open }) => {
    const { frame, requests, shift } = await open({ ...options, ready: false, prepare: holdBack });
    await expect(answer(frame)).toBeVisible();
    expect(waitedFor(requests)).toEqual([]);
    expect(await shift()).toBe(0);
  });
}

test("an agreement of the page's own needs no part either", async ({ open }) => {
  const { frame, requests } = await open({
    ready: false,
    prepare: async (page) => {
      await holdBack(page);
      await page.addInitScript(() =>
        addEventListener("DOMContentLoaded", () => {
          document.querySelector("sla-calculator").agreement = {
            version: 1,
            name: "Hosting",
            timeZone: "Europe/Berlin",
            calendars: { office: { hours: { "mon-fri": ["08:00-12:00", "13:00-18:00"] } } },
            priorities: [{ id: "P2" }],
            targets: [{ id: "t", metric: "resolution", within: "4h", calendar: "office" }],
          };
        }),
      );
    },
  });
  await expect(frame.getByText("Hosting").first()).toBeVisible();
  expect(waitedFor(requests)).toEqual([]);
});

test("who is faster than the parts is answered all the same", async ({ open }) => {
  const { frame, requests, problems } = await open({ ready: false, prepare: holdBack });
  await frame.getByLabel("Priority").selectOption("P1");
  await expect(frame.getByText("Fri 20 Nov, 20:40").first()).toBeVisible();
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await expect(frame.getByRole("table").first()).toBeVisible();
  expect(waitedFor(requests)[0]).toBe("/engine-rest.wasm");
  expect(new Set(waitedFor(requests)).size).toBe(waitedFor(requests).length);
  expect(problems).toEqual([]);
});

test("when a part cannot be had the answer stays, and another try mends it", async ({ open }) => {
  const { page, frame, element, heard } = await open({
    ready: false,
    mayFail: true,
    prepare: (page) => page.route("**/engine-terms.wasm", (route) => route.abort()),
  });
  const note = page.getByText("A part of the calculator could not be loaded.");
  await expect(note).toBeVisible();
  await expect(answer(frame)).toBeVisible();
  expect(await frame.evaluate((node) => node.inert)).toBe(true);
  const errors = await heard("sla-error");
  expect(errors.map(({ detail }) => [detail.code, detail.fatal])).toEqual([["wasm-fetch", false]]);
  await page.unroute("**/engine-terms.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(note).toBeHidden();
  await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await expect(frame.getByRole("button", { name: "24/7" })).toBeVisible();
});

test("a part that is not the one that was published is refused", async ({ open }) => {
  const { heard, page } = await open({
    ready: false,
    mayFail: true,
    prepare: (page) =>
      page.route("**/engine-rest.wasm", async (route) => {
        const response = await route.fetch();
        const body = Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]);
        await route.fulfill({ response, body });
      }),
  });
  await expect(page.getByText("A part of the calculator could not be loaded.")).toBeVisible();
  expect((await heard("sla-error")).map(({ detail }) => detail.code)).toEqual(["wasm-fetch"]);
});

test("a part that is waited for is checked before it runs", async ({ open }) => {
  const { frame, problems } = await open({
    ready: false,
    mayFail: true,
    prepare: (page) =>
      page.route(PART, async (route) => {
        // What is fetched in the background does not come.
        if (route.request().resourceType() !== "xhr") return;
        const response = await route.fetch();
        // A section of its own name changes nothing that it does.
        const body = Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]);
        await route.fulfill({ response, body });
      }),
  });
  await expect(answer(frame)).toBeVisible();
  await frame.getByLabel("Priority").selectOption("P1");
  await expect.poll(() => problems.join()).toContain("engine-rest.wasm is not the one that was published");
  await expect(answer(frame)).toBeVisible();
});

test("all tickets first: the view waits for its parts, and says why it does not come", async ({ open }) => {
  const { page, heard } = await open({
    ready: false,
    mayFail: true,
    attributes: 'view="tickets"',
    prepare: (page) => page.route("**/engine-tickets.wasm", (route) => route.abort()),
  });
  await expect(page.getByText("One of its files could not be loaded.")).toBeVisible();
  expect((await heard("sla-error")).map(({ detail }) => [detail.code, detail.fatal])).toEqual([["wasm-fetch", true]]);
});
