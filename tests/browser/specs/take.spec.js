// Share, keep, take away: links, the draft, exports, print, and a page without scripts.
import { readFileSync } from "node:fs";
import { expect, test } from "../widget.js";
import { focused, press, reach } from "../keyboard.js";
import { pagesOf } from "../pdf.js";

const KEY = "sla-calculator:1:default";

const rename = (element, name) =>
  element.evaluate((calculator, name) => (calculator.agreement = { ...calculator.agreement, name }), name);

/** Renames the agreement as a person does. */
async function renamed(frame, name) {
  await frame.getByRole("button", { name: "Change the name" }).click();
  await frame.getByLabel("Name of the agreement").fill(name);
  await frame.getByLabel("Name of the agreement").press("Escape");
  await expect(frame.getByRole("heading", { name })).toBeVisible();
}

const menu = async (frame, name) => {
  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitem", { name }).click();
};

const stored = (page) => page.evaluate(() => Object.entries(localStorage));

/** The text of a file that a menu item downloads. */
async function taken(page, frame, name) {
  const download = page.waitForEvent("download");
  await menu(frame, name);
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("A5 without scripts the fallback is there, also where WebAssembly is blocked", async ({ open, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/tests/no-js.html");
  await expect(page.getByRole("cell", { name: "4 hours, around the clock" })).toBeVisible();
  await expect(page.getByText("A P2 ticket logged on a Friday at 16:40 is due on Monday at 16:10.")).toBeVisible();
  // What stands in `noscript` is found by its place: looking by text leaves it out.
  const words = page.locator("noscript p");
  await expect(words).toBeVisible();
  await expect(words).toHaveText("With scripts, this is a calculator for your own tickets.");
  await context.close();

  const blocked = await open({ path: "no-js.html", policy: "default-src 'self'; script-src 'self'", ready: false, mayFail: true });
  await expect(blocked.page.getByText("rules block WebAssembly")).toBeVisible();
  await expect(blocked.page.getByRole("cell", { name: "4 hours, around the clock" })).toBeVisible();
  const errors = await blocked.heard("sla-error");
  expect(errors.map(({ detail }) => [detail.code, detail.fatal])).toEqual([["wasm-blocked", true]]);
});

test("F6 the address never changes, and a link is read beside a route", async ({ open }) => {
  const giver = await open({ path: "hash-router.html#/route" });
  const before = giver.page.url();
  await rename(giver.element, "Gold");
  const url = await giver.element.evaluate((calculator) => calculator.getShareUrl());
  expect(url).toMatch(/\/tests\/hash-router\.html#\/route&sla=1\.[\w-]+$/);
  await giver.frame.getByRole("button", { name: "Share link" }).click();
  await expect(giver.frame.getByLabel("Link", { exact: true })).toHaveValue(url);
  await giver.page.keyboard.press("Escape");
  await giver.frame.getByRole("tab", { name: /All tickets/ }).click();
  expect(giver.page.url()).toBe(before);

  const taker = await open({ path: `hash-router.html${new URL(url).hash}` });
  await expect(taker.frame.getByText("This link brings the terms Gold. Your draft is kept.")).toBeVisible();
  await expect(taker.page.locator("#route")).toHaveText("/route");
  await taker.frame.getByRole("button", { name: "Use the link" }).click();
  await expect(taker.frame.getByRole("heading", { name: "Gold" })).toBeVisible();
  await expect(taker.frame.getByText("This link brings")).toHaveCount(0);
  expect((await taker.heard("sla-change")).at(-1).detail.cause).toBe("link");
  expect(taker.page.url()).toBe(url);
  expect(await taker.page.evaluate(() => window.routes)).toEqual(["/route"]);
});

test("I1 a reload restores terms, not tickets; forgetting empties it", async ({ open }) => {
  const { page, frame, element, heard } = await open();
  expect(await stored(page)).toEqual([]);
  await renamed(frame, "Mine");
  await expect(frame.getByText("Saved on this device")).toBeVisible();
  await element.evaluate((calculator) => (calculator.tickets = [{ id: "T-1", fields: { priority: "P2" }, events: [["2026-11-20T10:00Z", "opened"]] }]));
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await expect.poll(async () => JSON.parse((await stored(page))[0][1]).view).toBe("tickets");
  const draft = (await stored(page))[0];
  expect(draft[0]).toBe(KEY);
  expect(draft[1]).not.toContain("T-1");
  const mine = await element.evaluate((calculator) => calculator.agreement);

  await page.reload();
  await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  expect(await element.evaluate((calculator) => calculator.agreement)).toEqual(mine);
  expect(await element.evaluate((calculator) => [calculator.view, calculator.tickets.length])).toEqual(["tickets", 135]);
  await expect(frame.getByRole("tab", { name: /All tickets/ })).toHaveAttribute("aria-selected", "true");
  expect((await heard("sla-change")).map(({ detail }) => detail.cause)).toEqual(["draft"]);

  await menu(frame, "Forget everything here");
  await frame.getByRole("button", { name: "Cancel" }).click();
  expect((await stored(page)).length).toBe(1);
  await menu(frame, "Forget everything here");
  await frame.getByRole("dialog").getByRole("button", { name: "Forget everything" }).click();
  await expect(frame.getByRole("heading", { name: "Standard support" })).toBeVisible();
  await expect.poll(() => stored(page)).toEqual([]);
  await expect(frame.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("I1 persist=none: as the page writes it, nothing that keeps is written or read", async ({ open }) => {
  const { page, frame, element } = await open({
    attributes: 'persist="none"',
    // Before any script of the page: what the start touches counts too.
    prepare: (page) =>
      page.addInitScript(() => {
        window.touched = [];
        const watch = (owner, names) => {
          for (const name of names) {
            const own = owner[name];
            owner[name] = function (...given) {
              window.touched.push(name);
              return own.apply(this, given);
            };
          }
        };
        watch(Storage.prototype, ["setItem", "getItem", "removeItem", "clear", "key"]);
        watch(IDBFactory.prototype, ["open", "deleteDatabase", "databases"]);
        watch(CacheStorage.prototype, ["open", "match", "has", "delete", "keys"]);
        const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
        const told = (name, act) =>
          function (...given) {
            window.touched.push(name);
            return act.apply(this, given);
          };
        Object.defineProperty(Document.prototype, "cookie", { get: told("cookie", get), set: told("cookie", set) });
        // Items are reached as properties, too.
        for (const name of ["localStorage", "sessionStorage"]) {
          const { get } = Object.getOwnPropertyDescriptor(Window.prototype, name) ?? Object.getOwnPropertyDescriptor(window, name);
          Object.defineProperty(window, name, { get: told(name, get) });
        }
      }),
  });
  expect(await element.evaluate((calculator) => [calculator.getAttribute("persist"), calculator.persist])).toEqual(["none", "none"]);
  // What otherwise is kept: terms, the view, how a file was read, tickets; and what otherwise empties it.
  await renamed(frame, "Mine");
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await frame.getByRole("button", { name: "Paste", exact: true }).click();
  await frame.getByLabel("Paste rows with their header").fill("Key,Priority,Created\nA-1,P2,2026-11-20T10:00Z\n");
  await frame.getByRole("button", { name: "Read these rows" }).click();
  await frame.getByRole("button", { name: "Use 1 ticket" }).click();
  await expect(frame.getByRole("heading", { name: "1 ticket in." })).toBeVisible();
  await frame.getByRole("button", { name: "Export" }).click();
  await expect(frame.getByRole("menuitem", { name: "Tickets as CSV" })).toBeVisible();
  await expect(frame.getByRole("menuitemcheckbox")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(frame.getByText("Saved on this device")).toHaveCount(0);
  await element.evaluate((calculator) => calculator.reset());
  expect(await page.evaluate(() => window.touched)).toEqual([]);
  const kept = () =>
    page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys()]);
  expect(await kept()).toEqual([[], [], "", [], []]);
  expect(await page.context().cookies()).toEqual([]);
  // What watches is told when something is touched.
  expect(new Set(await page.evaluate(() => window.touched))).toEqual(new Set(["localStorage", "sessionStorage", "cookie", "databases", "keys"]));
});

test("I1 a draft on a page's own terms comes back with these terms only", async ({ open }) => {
  const { page, frame, element } = await open({
    prepare: (page) =>
      page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          const calculator = document.querySelector("sla-calculator");
          const name = sessionStorage.name ?? "Ours";
          customElements.whenDefined("sla-calculator").then(() => {
            calculator.agreement = { version: 1, name, timeZone: "UTC", calendars: { always: { hours: { "mon-sun": ["00:00-24:00"] } } },
              priorities: [{ id: "P2", name: "High" }], targets: [{ id: "t", metric: "resolution", within: "2h", calendar: "always" }] };
          });
        });
      }),
  });
  await renamed(frame, "Mine");
  await expect(frame.getByText("Saved on this device")).toBeVisible();
  const names = async () => {
    await page.reload();
    return element.evaluate((calculator) => calculator.whenReady().then(() => calculator.agreement.name));
  };
  expect(await names()).toBe("Mine");
  await page.evaluate(() => (sessionStorage.name = "Theirs"));
  expect(await names()).toBe("Theirs");
});

test("I1 looking round on other terms of the page leaves the draft on its own as it is", async ({ open }) => {
  const { page, frame, element } = await open({
    prepare: (page) =>
      page.addInitScript(() => {
        addEventListener("DOMContentLoaded", () => {
          document.querySelector("sla-calculator").preset = sessionStorage.preset ?? "business-us";
        });
      }),
  });
  await renamed(frame, "Mine");
  await expect(frame.getByText("Saved on this device")).toBeVisible();
  const on = async (preset) => {
    await page.evaluate((preset) => (sessionStorage.preset = preset), preset);
    await page.reload();
    return element.evaluate((calculator) => calculator.whenReady().then(() => calculator.agreement.name));
  };
  expect(await on("always")).not.toBe("Mine");
  await frame.getByRole("tab", { name: /All tickets/ }).click();
  await expect.poll(() => page.evaluate((key) => JSON.parse(localStorage[key]).view, KEY)).toBe("tickets");
  expect(await on("business-us")).toBe("Mine");
  await expect(frame.getByRole("tab", { name: /All tickets/ })).toHaveAttribute("aria-selected", "true");
});

/** What is kept of tickets, as text. */
const kept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open("sla-calculator").onsuccess = ({ target: { result } }) => {
          const [store] = result.objectStoreNames;
          result.transaction(store).objectStore(store).getAll().onsuccess = (event) => {
            result.close();
            resolve(event.target.result.join());
          };
        };
      }),
  );

/** Imports a ticket, and keeps it. */
async function keepOne({ frame, element }) {
  await element.evaluate((calculator) => calculator.importTickets("Key,Priority,Created\nA-1,P2,2026-11-20T10:00Z\n"));
  await frame.getByRole("button", { name: "Export" }).click();
  await frame.getByRole("menuitemcheckbox", { name: "Keep tickets on this device" }).click();
  await expect(frame.getByText("Saved on this device")).toBeVisible();
}

// Terms that come before the tickets lead to results of their own: those must not be kept in the tickets' place.
for (const [terms, attributes, edits] of [
  ["the example's", "", false],
  ["a person's", "", true],
  ["a preset's", 'preset="business-de"', false],
]) {
  test(`I1 tickets that are kept come back beside ${terms} terms`, async ({ open }) => {
    const { page, frame, element } = await open({ attributes: `view="tickets" ${attributes}` });
    if (edits) await renamed(frame, "Mine");
    await keepOne({ frame, element });
    await expect.poll(() => page.evaluate(() => indexedDB.databases().then(({ length }) => length))).toBe(1);
    await expect.poll(() => kept(page)).toContain("A-1");
    for (let round = 0; round < 2; round++) {
      await page.reload();
      await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
      expect(await element.evaluate((calculator) => calculator.tickets.map(({ id }) => id))).toEqual(["A-1"]);
    }
  });
}

test("I1 an import that is taken back is kept no longer: the example comes as the example", async ({ open }) => {
  const { page, frame, element } = await open({ attributes: 'view="tickets"' });
  await keepOne({ frame, element });
  expect(await kept(page)).toContain("A-1");
  await element.evaluate((calculator) => calculator.undo());
  await expect(frame.getByText("Example data")).toBeVisible();
  await expect.poll(() => kept(page)).toBe("");
  await page.reload();
  await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
  await expect(frame.getByText("Example data")).toBeVisible();
});

test("I1 tickets are kept when asked; what cannot be saved is said once", async ({ open }) => {
  const { page, frame, element } = await open({ attributes: 'view="tickets"' });
  await keepOne({ frame, element });
  const again = async () => {
    await page.reload();
    await element.evaluate((calculator) => calculator.whenReady().then(() => undefined));
    return element.evaluate((calculator) => calculator.tickets.map(({ id }) => id));
  };
  expect(await again()).toEqual(["A-1"]);
  // What comes later is kept in their place.
  await element.evaluate((calculator) => calculator.importTickets("Key,Priority,Created\nB-2,P2,2026-11-20T10:00Z\n"));
  await expect.poll(() => kept(page)).toContain("B-2");
  expect(await again()).toEqual(["B-2"]);
  const databases = () => page.evaluate(() => indexedDB.databases());
  expect(await databases()).toHaveLength(1);
  await menu(frame, "Forget everything here");
  await frame.getByRole("dialog").getByRole("button", { name: "Forget everything" }).click();
  await expect.poll(databases).toEqual([]);
  expect(await stored(page)).toEqual([]);

  const full = await open({
    prepare: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  });
  await renamed(full.frame, "Mine");
  await expect(full.frame.getByText("Not saved on this device.")).toBeVisible();
  await renamed(full.frame, "Yours");
  expect((await full.heard("sla-error")).map(({ detail }) => detail.code)).toEqual(["storage"]);
});

test("I2 a link brings back what was shared; broken ones change nothing", async ({ open }) => {
  const giver = await open();
  const plain = await giver.element.evaluate((calculator) => calculator.getShareUrl());
  expect(plain.length).toBeLessThanOrEqual(700);
  await giver.element.evaluate((calculator) => {
    const { agreement } = calculator;
    agreement.calendars.office.hours = { "mon-fri": ["08:00-20:00"] };
    agreement.name = "Größer & “besser” 世界";
    delete agreement.credits;
    delete agreement.limits;
    calculator.agreement = agreement;
    calculator.ticket = { priority: "P1", logged: "2026-11-21T10:00", pauses: [{ from: "2026-11-21T11:00", reason: "x" }] };
  });
  const said = () => ({ agreement: document.querySelector("sla-calculator").agreement, ticket: document.querySelector("sla-calculator").ticket });
  const shared = await giver.page.evaluate(said);
  const url = await giver.element.evaluate((calculator) => calculator.getShareUrl());
  expect(url.length).toBeLessThanOrEqual(8000);
  const withTickets = await giver.element.evaluate((calculator) => calculator.getShareUrl({ tickets: true }));
  const rows = await giver.element.evaluate((calculator) => calculator.tickets);

  const taker = await open({ path: `bare.html${new URL(url).hash}` });
  const own = await taker.page.evaluate(said);
  await expect(taker.frame.getByText("This link brings the terms Größer")).toBeVisible();
  expect(await taker.page.evaluate(said)).toEqual(own);
  await taker.frame.getByRole("button", { name: "Keep mine" }).click();
  expect(await taker.page.evaluate(said)).toEqual(own);
  expect(await taker.element.evaluate((calculator, url) => calculator.loadShareUrl(url, { ask: false }), url)).toBe(true);
  expect(await taker.page.evaluate(said)).toEqual(shared);
  await taker.frame.getByRole("button", { name: "Undo" }).click();
  expect(await taker.page.evaluate(said)).toEqual(own);
  await taker.element.evaluate((calculator) => (calculator.tickets = []));
  expect(await taker.element.evaluate((calculator, url) => calculator.loadShareUrl(url, { ask: false }), withTickets)).toBe(true);
  expect(await taker.element.evaluate((calculator) => calculator.tickets)).toEqual(rows);

  const before = await taker.page.evaluate(said);
  const packed = (json, version = "1") =>
    taker.page.evaluate(
      async ([json, version]) => {
        const stream = new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw"));
        const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
        let text = "";
        for (const byte of bytes) text += String.fromCharCode(byte);
        return `#sla=${version}.${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
      },
      [json, version],
    );
  const whole = JSON.stringify({ version: 1, agreement: before.agreement });
  const broken = {
    corrupted: `${new URL(url).hash.slice(0, -9)}`,
    "not base64": "#sla=1.%%%",
    oversized: await packed(`${" ".repeat(1 << 20)}${whole}`),
    "of a future version": await packed(whole, "2"),
    "with terms of a future version": await packed(JSON.stringify({ version: 1, agreement: { ...before.agreement, version: 2, more: 1 } })),
    "with another base": await packed(JSON.stringify({ version: 1, base: "standard-9", agreement: {} })),
    invalid: await packed(JSON.stringify({ version: 1, agreement: { ...before.agreement, timeZone: "Europe/Atlantis" } })),
  };
  for (const [kind, hash] of Object.entries(broken)) {
    expect(await taker.element.evaluate((calculator, hash) => calculator.loadShareUrl(hash), hash), kind).toBe(false);
    await expect(taker.frame.getByRole("alert"), kind).toHaveText(/We could not read the agreement in this link\. Your own terms are unchanged\./);
    expect(await taker.page.evaluate(said), kind).toEqual(before);
    await taker.frame.getByRole("button", { name: "Dismiss" }).click();
  }
  expect(await taker.element.evaluate((calculator) => calculator.loadShareUrl("#other"))).toBe(false);
  await expect(taker.frame.getByRole("alert")).toHaveCount(0);

  const old = await open({ path: `bare.html${broken.corrupted}` });
  await expect(old.frame.getByRole("alert")).toContainText("We could not read the agreement in this link.");
});

/**
 * A link of the first release: the example called "Gold support", open 08:00 to 20:00, P1 in 3 hours, without a cap;
 * and a P1 that was logged on Saturday 21 November 2026 at 10:00.
 */
const OLD =
  "#sla=1.pZTBaoQwEIZfpQz0ppCoW7a-wF576G3ZQ6qjBmJik9hlEd-9k7YHtdCuepH4z-T_8hMyA3ygddJoyHkEoraILWoP-QBatAg5nIwqH1zfdcZ6iKAQCnUprAstpqpkgWHVmP5bao2OKyshPwM75ozFCaMvXMZxjMALW6OnvvMAsiTzjscWXWe0Q_Ju0VtZkFxJ6_y0cm1QB_fOSmOlvwX7F06uVJK-kVQEfmgn5yNBqKu4OdJqIxT9Px8eYYxmZKN6H8JP2DP1Hm7arMEmOwIni8AL8M9t_AXelHeBPa7CpjvypnNw9h-Y_QJvyrvApuUabLYjb7a43_XgTXmXWHYP9xKBkq0Mj1n3SpHBe4_uCzPzD8-FWk1dYzhmwpKnmPM44a88DIYwG2jvm3Bh1jgvArOMOYyf";

test("I2 text that is no address has no link", async ({ open }) => {
  const { element } = await open();
  for (const text of ["http://", "https://a b/#sla=1.x", "nothing at all", ""]) {
    expect(await element.evaluate((calculator, text) => calculator.loadShareUrl(text), text), text).toBe(false);
  }
});

test("I2 a link of an earlier release brings the terms that it was made of", async ({ open }) => {
  const { page, frame, element } = await open({ path: `bare.html${OLD}` });
  await frame.getByRole("button", { name: "Use the link" }).click();
  const told = JSON.parse(readFileSync(new URL("../../data/standard-1.json", import.meta.url), "utf8"));
  told.name = "Gold support";
  told.calendars.office.hours = { "mon-fri": ["08:00-20:00"] };
  told.targets.find(({ id }) => id === "p1-resolution").within = "3h";
  delete told.limits;
  // What it says of the example is what `standard-1` was, whatever the example is now.
  await page.evaluate(() => document.querySelector("sla-calculator").whenReady());
  expect(await element.evaluate((calculator) => calculator.agreement)).toEqual(told);
  expect(await element.evaluate((calculator) => calculator.ticket)).toEqual({ priority: "P1", logged: "2026-11-21T10:00:00" });
  await expect(frame.locator(".big")).toHaveText("Sat 21 Nov, 13:00");
});

test("I2 the dialog says what is in the link and how long it is; a page can take it over", async ({ open }) => {
  const { frame, page, element } = await open({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
  const button = frame.getByRole("button", { name: "Share link" });
  await button.click();
  const dialog = frame.getByRole("dialog", { name: "Share link" });
  await expect(dialog).toContainText("The terms and this one ticket. Not your 135 tickets.");
  const link = dialog.getByLabel("Link", { exact: true });
  const url = await link.inputValue();
  await expect(dialog).toContainText(`${url.length} of at most 8,000 characters`);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByText("Copied").first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await dialog.getByLabel("Include tickets").check();
  await expect(dialog).toContainText("And 135 tickets.");
  await expect.poll(() => link.inputValue()).not.toBe(url);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  await element.evaluate((calculator) => {
    calculator.tickets = Array.from({ length: 300 }, (_, n) => ({ id: `T${n}`, fields: { priority: "P2" }, events: [["2026-11-20T10:00Z", "opened"]] }));
    calculator.addEventListener("sla-share", (event) => {
      window.shared = event.detail;
      event.preventDefault();
    }, { once: true });
  });
  await button.click();
  await expect.poll(() => page.evaluate(() => window.shared?.includesTickets)).toBe(false);
  await expect(dialog).toHaveCount(0);
  await button.click();
  await expect(dialog.getByLabel("Include tickets")).toBeDisabled();
  await page.keyboard.press("Escape");
  await element.evaluate((calculator) => (calculator.share = "none"));
  await expect(button).toBeHidden();
});

test("I3 CSV and JSON bring back the same results, and the clause has its worked example", async ({ open }) => {
  const { page, frame, element } = await open({ attributes: 'view="tickets"' });
  const results = () => element.evaluate((calculator) => calculator.results);
  const before = await results();

  const csv = await taken(page, frame, "Tickets as CSV");
  expect(csv.name).toBe("sla-report-2026-11-24.csv");
  expect(csv.text.charCodeAt(0)).toBe(0xfeff);
  expect(csv.text.trimEnd().split("\r\n").length).toBe(136);
  await element.evaluate((calculator) => (calculator.tickets = []));
  expect(await results()).not.toEqual(before);
  await element.evaluate((calculator, text) => calculator.importTickets(text), csv.text);
  expect(await results()).toEqual(before);

  const json = await taken(page, frame, "Document and results as JSON");
  expect(json.name).toBe("sla-report-2026-11-24.json");
  expect(JSON.parse(json.text)).toMatchObject({ format: "sla-calculator", version: 1, results: { tickets: 135 } });
  await element.evaluate((calculator) => (calculator.tickets = []));
  await frame.getByRole("button", { name: "Export" }).click();
  const choosing = page.waitForEvent("filechooser");
  await frame.getByRole("menuitem", { name: "Open a file" }).click();
  await (await choosing).setFiles({ name: "sla.json", mimeType: "application/json", buffer: Buffer.from(json.text) });
  await expect.poll(results).toEqual(before);

  const clause = await taken(page, frame, "Contract clause");
  expect(clause.name).toBe("sla-clause-2026-11-24.md");
  expect(clause.text).toContain("### Service levels: Standard support");
  expect(clause.text).toContain(
    "**Example.** A P2 ticket logged on Friday 20 November 2026 at 16:40, waiting for customer on Monday from 11:00 to 13:30, is due on Tuesday 24 November at 10:10.",
  );
  expect(clause.text).toContain("5% of the monthly fee of £12,000; below 90%: 10%; below 85%: 15%. Exactly 95% earns no credit. Cap 15%.");

  const due = await taken(page, frame, "Due date (.ics)");
  expect(due.name).toBe("sla-due-2026-11-24.ics");
  expect(due.text).toContain("\r\nDTSTART:20261124T101000Z\r\n");

  const event = element.evaluate(
    (calculator) =>
      new Promise((resolve) => {
        calculator.addEventListener("sla-export", async (event) => {
          event.preventDefault();
          const { format, filename, blob } = event.detail;
          resolve([format, filename, blob.type, (await blob.text()).length > 0]);
        }, { once: true });
      }),
  );
  let downloads = 0;
  page.on("download", () => downloads++);
  await menu(frame, "Tickets as CSV");
  expect(await event).toEqual(["csv", "sla-report-2026-11-24.csv", "text/csv;charset=utf-8", true]);
  expect(downloads).toBe(0);
  expect(await element.evaluate((calculator) => calculator.exportAs("markdown").then((blob) => blob.text()))).toBe(clause.text);
  await expect(element.evaluate((calculator) => calculator.exportAs("pdf"))).rejects.toThrow("There is no export as");
});

/** What lies outside the frame, or is drawn outside of it: on paper nobody can scroll to it. */
const cutOff = (element) =>
  element.evaluate((calculator) => {
    const frame = calculator.shadowRoot.querySelector("[part=frame]");
    const { right, left } = frame.getBoundingClientRect();
    const out = (node) => {
      const box = node.getBoundingClientRect();
      return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
    };
    const clipped = (node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const hides = (overflow) => overflow !== "visible";
      return (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1);
    };
    const shown = [...frame.querySelectorAll("*")].filter((node) => node.checkVisibility() && !node.closest(".vh"));
    return shown.filter((node) => (node.matches("td, th, p, h3, h4, svg, text") && out(node)) || clipped(node)).map((node) => `${node.localName} ${node.textContent}`);
  });

/** What the heads of the long tables say, without white space. */
const HEADS = { tickets: "TicketPriority", compare: "TicketPriorityABBecause" };

for (const view of ["ticket", "tickets", "compare"]) {
  test(`I4 on paper ${view} is whole and alone, its long table has its head on each page, and the page is as it was`, async ({ open }) => {
    const { page, frame, element } = await open({ path: "hash-router.html", attributes: `view="${view}"` });
    if (view === "compare") {
      await element.evaluate((calculator) => calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } } }, "Longer"));
      await expect(frame.locator(".flp tbody tr")).toHaveCount(10);
    }
    // A sheet of the page's own stays where it is.
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      window.before = [...document.adoptedStyleSheets];
      window.print = () => (window.printed = true);
    });
    const asBefore = () => page.evaluate(() => document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === window.before[0]);
    const markup = () => page.evaluate(() => [document.documentElement, document.body].map((node) => node.cloneNode().outerHTML));
    const bare = await markup();
    await menu(frame, "Print or PDF");
    await page.waitForFunction(() => window.printed);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
    await page.emulateMedia({ media: "print" });
    // A4 between its margins of 14 mm.
    await page.setViewportSize({ width: 688, height: 1017 });
    await expect(page.getByText("Beside")).toBeHidden();
    await expect(page.getByRole("heading", { name: "Support", exact: true })).toBeHidden();
    await expect(frame.getByRole("button", { name: "Export" })).toBeHidden();
    for (const said of ["Standard support", "London time", "Estimate, not legal advice", "Tickets logged from"]) {
      await expect(frame.locator(".foot")).toContainText(said);
    }
    for (const clause of ["Service hours", "Holidays", "Targets", "The clock pauses when", "Service credits"]) {
      await expect(frame.getByRole("heading", { name: clause }).first()).toBeVisible();
    }
    expect(await cutOff(element)).toEqual([]);
    for (const table of await frame.locator("table:is(.tt, .led):visible").all()) {
      expect(await table.locator("thead").first().evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
    }

    const rows = frame.locator(view === "tickets" ? "table.tt tbody tr" : ".flp tbody tr");
    const ids = await rows.locator(".tid").evaluateAll((ids) => ids.map((id) => id.firstChild.textContent.trim()));
    // The browser tells the page when it has printed.
    const pages = pagesOf(await page.pdf({ format: "A4" }));
    const paper = pages.join("");
    for (const said of ["Servicehours", "Servicecredits", "Estimate,notlegaladvice"]) expect(paper).toContain(said);
    expect(paper).not.toContain("Beside");
    if (view === "ticket") {
      expect(paper).toContain("Tue24Nov,10:10");
      expect(paper).toContain("Targetreached:due.");
    } else {
      const turned = () => element.evaluate((calculator) => calculator.results.variants[0].flips.length);
      expect(ids.length).toBe(view === "tickets" ? 135 : await turned());
      for (const id of ids) expect(paper).toContain(id);
      const long = pages.filter((page) => ids.some((id) => page.includes(id)));
      expect(long.length).toBeGreaterThanOrEqual(view === "tickets" ? 3 : 2);
      for (const page of long) expect(page).toContain(HEADS[view]);
    }
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await asBefore()).toBe(true);
    expect(await markup()).toEqual(bare);
    await expect(page.getByText("Beside")).toBeVisible();
    await expect(frame.getByRole("button", { name: "Export" })).toBeVisible();
    if (view === "tickets") await expect(frame.locator("table.tt tbody tr")).toHaveCount(50);
    if (view === "compare") await expect(frame.locator(".flp tbody tr")).toHaveCount(10);
  });
}

for (const where of ["beside another", "at the top of a shadow root"]) {
  test(`I4 a calculator ${where} is alone on paper`, async ({ open }) => {
    const { page } = await open({ path: "two-widgets.html" });
    const [first, second] = [page.locator("#one"), page.locator("#two")];
    await second.scrollIntoViewIfNeeded();
    if (where !== "beside another") {
      await second.evaluate((calculator) => {
        const outer = document.createElement("article");
        const [before, after] = [document.createElement("p"), document.createElement("div")];
        before.textContent = "Before it";
        after.append(Object.assign(document.createElement("p"), { textContent: "After it" }));
        document.querySelector("main").append(outer);
        outer.attachShadow({ mode: "open" }).append(before, calculator, after);
      });
    }
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await second.evaluate((calculator) => calculator.whenReady().then(() => calculator.print()));
    await page.emulateMedia({ media: "print" });
    const beside = [first, page.getByRole("heading", { name: "Support", exact: true }), ...["Before it", "After it"].map((text) => page.getByText(text, { exact: true }))];
    for (const one of beside) await expect(one).toBeHidden();
    await expect(second.locator(".foot")).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(first).toBeVisible();
  });
}

/** The contrast of each text on paper with what is painted behind it, where it is less than 4.5 to 1. */
const faint = (frame) =>
  frame.evaluate((frame) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const light = (colours) => {
      canvas.fillStyle = "#fff";
      canvas.fillRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const faint = [];
    let looked = 0;
    const walk = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const own = node.parentElement;
      if (!node.data.trim() || own.closest(".vh, select, option, datalist, svg") || !own.checkVisibility({ visibilityProperty: true })) continue;
      const grounds = [];
      for (let box = own; box; box = box.parentElement ?? box.getRootNode().host) grounds.unshift(getComputedStyle(box).backgroundColor);
      const [ground, ink] = [light(grounds), light([...grounds, getComputedStyle(own).color])];
      const contrast = Math.max(ground, ink) / Math.min(ground, ink);
      looked++;
      if (contrast < 4.5) faint.push(`${contrast.toFixed(1)}: ${node.data.trim().slice(0, 40)}, .${own.className}`);
    }
    return { faint, looked };
  });

for (const view of ["ticket", "tickets", "compare"]) {
  test(`I4 a dark calculator is printed in dark letters on white, and what is opened is whole: ${view}`, async ({ open }) => {
    const { page, frame, element } = await open({ path: "dark-page.html", attributes: `view="${view}" theme="dark" terms="open"` });
    if (view === "compare") {
      await element.evaluate((calculator) => calculator.addVariant({ calendars: { office: { hours: { "mon-fri": ["08:00-20:00"] } } } }, "Longer"));
      await expect(frame.locator(".flp tbody tr")).toHaveCount(10);
    }
    if (view === "tickets") {
      await frame.locator("table.tt tbody button.tid").first().click();
      await frame.getByText("How the credit comes about").click();
      for (const chart of ["By priority", "By month"]) await frame.getByRole("button", { name: `Show as table ${chart}` }).click();
    }
    await expect(frame.locator(".rail .clause").first()).toBeVisible();
    // Everything that unfolds in the panel and beside it is open, and what is open stays open on paper.
    const opened = await frame.evaluate((frame) => {
      const all = [...frame.querySelectorAll("details")].filter((details) => details.parentElement.checkVisibility());
      for (const details of all) details.open = true;
      return all.length;
    });
    if (view === "tickets") expect(opened).toBeGreaterThan(1);
    const lightness = (locator, property) =>
      locator.evaluate((element, property) => {
        const [r, g, b] = getComputedStyle(element)[property].match(/[\d.]+/g).map(Number);
        return (r + g + b) / 3;
      }, property);
    expect(await lightness(frame.locator(".sla"), "backgroundColor"), "on screen it is dark").toBeLessThan(60);

    await page.evaluate(() => {
      window.print = () => (window.printed = true);
    });
    await element.evaluate((calculator) => calculator.print());
    await page.waitForFunction(() => window.printed);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize({ width: 688, height: 1017 });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
    for (const ground of [".sla", ".card"]) expect(await lightness(frame.locator(ground).first(), "backgroundColor"), ground).toBe(255);
    expect(await lightness(frame.locator(".sla"), "color")).toBeLessThan(40);
    const { faint: pale, looked } = await faint(frame);
    expect(looked).toBeGreaterThan(50);
    expect(pale).toEqual([]);
    expect(await cutOff(element)).toEqual([]);
    // An open table has all its rows on the paper, each in sight.
    const tables = await frame.locator("table:visible").count();
    expect(tables).toBeGreaterThan(0);
    // Letters that are drawn as one are two again.
    const paper = pagesOf(await page.pdf({ format: "A4", printBackground: true })).join("").normalize("NFKC");
    const rows = await frame.locator("details[open] :is(td, th, dd, li):visible").allInnerTexts();
    if (view === "tickets") expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !paper.includes(row.normalize("NFKC").replace(/\s+/g, ""))), "not on paper").toEqual([]);
  });
}

test("the menu is worked by keyboard alone", async ({ open }) => {
  const { page, frame } = await open({ path: "strict-csp.html" });
  const at = async (name, key) => expect.poll(async () => (await focused(page)).name, key).toBe(name);
  await press(page, "Export");
  await at("Tickets as CSV");
  for (const [key, name] of [
    ["ArrowDown", "Document and results as JSON"],
    ["ArrowUp", "Tickets as CSV"],
    ["ArrowUp", "Forget everything here"],
    ["Home", "Tickets as CSV"],
    ["End", "Forget everything here"],
    ["p", "Print or PDF"],
    ["d", "Document and results as JSON"],
    ["d", "Due date (.ics)"],
  ]) {
    await page.keyboard.press(key);
    await at(name, key);
  }
  await page.keyboard.press("Escape");
  await expect(frame.getByRole("menu")).toHaveCount(0);
  await at("Export");
  await page.keyboard.press("Enter");
  // A key that comes before the focus has moved would be the button's.
  await at("Tickets as CSV");
  await page.keyboard.press("Tab");
  await expect(frame.getByRole("menu")).toHaveCount(0);
  await reach(page, "Export", { key: "Shift+Tab" });
  await page.keyboard.press("Enter");
  await at("Tickets as CSV");
  await page.keyboard.press("w");
  await at("What is sent and kept");
  await page.keyboard.press("Enter");
  const dialog = frame.getByRole("dialog", { name: "What is sent and kept" });
  await expect(dialog).toContainText("The calculator sends nothing.");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await at("Export");
  await press(page, "Share link", { key: "Shift+Tab" });
  await expect(frame.getByRole("dialog", { name: "Share link" })).toBeVisible();
});
