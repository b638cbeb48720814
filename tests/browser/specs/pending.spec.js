// While the result of many tickets is worked out the last one stays, and all that is done meanwhile counts.
import { longest, watched, writeList } from "../many.js";
import { test, expect } from "../widget.js";

/** So many that an edit waits for the next one before they are judged. */
const MANY = 20_000;

/** Opens *All tickets* and brings in a list. */
async function opened(open, info, options = {}) {
  const widget = await open({ attributes: 'view="tickets"', ...options });
  await bringIn(widget, info, MANY);
  return widget;
}

async function bringIn({ frame, page }, info, count) {
  const path = writeList(info.outputPath(`list-${count}.csv`), count);
  const chooser = page.waitForEvent("filechooser");
  await frame.getByRole("button", { name: "Import CSV" }).click();
  await (await chooser).setFiles(path);
  const said = count.toLocaleString("en-GB");
  await frame.getByRole("button", { name: `Use ${said} tickets` }).click();
  await expect(frame.getByRole("heading", { name: `${said} tickets in.` })).toBeVisible({ timeout: 60_000 });
}

const settled = (frame) => expect(frame.getByText("Recalculating…")).toHaveCount(0, { timeout: 60_000 });

/** Puts values into fields, one after the other, each as soon as the last one is painted. */
const fill = async (page, ...fields) => {
  const ids = await Promise.all(fields.map(async ([field, value]) => [await field.getAttribute("id"), value]));
  await page.evaluate(async (ids) => {
    const root = document.querySelector("sla-calculator").shadowRoot;
    for (const [id, value] of ids) {
      const field = root.getElementById(id);
      field.value = value;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
  }, ids);
};

test("the focus is on what came in, also the second time", async ({ open }, info) => {
  const widget = await opened(open, info);
  const heading = (count) => widget.frame.getByRole("heading", { name: `${count} tickets in.` });
  await expect(heading("20,000")).toBeFocused({ timeout: 60_000 });
  await bringIn(widget, info, MANY + 1);
  await expect(heading("20,001")).toBeFocused({ timeout: 60_000 });
});

test("who went on in the terms while the tickets were judged stays there, then and after an edit", async ({ open }, info) => {
  const { frame, page } = await opened(open, info);
  await settled(frame);
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  const opens = frame.getByLabel("Monday opens").first();
  await opens.fill("08:30");
  await page.keyboard.press("Enter");
  await expect(frame.locator(".clause .eff [role=status]").first()).toContainText("missed", { timeout: 60_000 });
  await expect(opens).toBeFocused();
});

test("two edits of a ticket, one before the other is judged, both count; so do two new tickets", async ({ open }, info) => {
  const { frame, page, element } = await opened(open, info);
  await settled(frame);
  const id = await frame.locator(".tid").first().textContent();
  const [reply, resolved] = ["Reply", "Resolved"].map((name) => frame.getByLabel(name, { exact: true }));
  await frame.locator(".tid").first().click();
  await expect(reply).toBeVisible();
  const logged = await frame.getByLabel("Logged", { exact: true }).inputValue();
  const day = new Date(`${logged}Z`);
  const later = (days) => new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 16);
  await fill(page, [resolved, later(2)], [reply, later(1)]);
  await settled(frame);
  const events = await element.evaluate((calculator, id) => calculator.tickets.find((ticket) => ticket.id === id).events, id);
  const at = (kind) => events.find(([, what]) => what === kind)?.[0].slice(0, 10);
  expect([at("replied"), at("resolved")]).toEqual([later(1).slice(0, 10), later(2).slice(0, 10)]);

  // Two more, the second before the first is judged.
  const form = frame.getByRole("group", { name: "New ticket" });
  for (const number of ["NEW-1", "NEW-2"]) {
    await frame.getByRole("button", { name: "Add ticket" }).first().click();
    await form.getByLabel("Ticket").fill(number);
    await form.getByLabel("Logged").fill("2026-11-20T09:00");
    await form.getByRole("button", { name: "Add ticket" }).click();
    await expect(form).toHaveCount(0);
  }
  await settled(frame);
  expect(await element.evaluate((calculator) => calculator.tickets.slice(-2).map(({ id }) => id))).toEqual(["NEW-1", "NEW-2"]);
});

test("what Compare terms offers goes by how things stand", async ({ open }, info) => {
  const { frame, page, element } = await opened(open, info);
  await settled(frame);
  await page.getByRole("tab", { name: "Compare terms" }).click();
  const offers = frame.getByRole("group", { name: "Try at once" }).getByRole("button");
  await expect(offers.first()).toHaveText("+ 2 hours each evening");
  await element.evaluate(async (calculator) => {
    const { agreement } = calculator;
    agreement.calendars.office.hours = { "mon-fri": ["08:00-20:00"] };
    calculator.agreement = agreement;
    const chips = () => calculator.shadowRoot.querySelectorAll(".qck .chp");
    for (let press = 0; press < 2; press++) {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      chips()[0].click();
    }
  });
  await expect(frame.locator(".vrs .vr")).toHaveCount(3);
  const variants = await element.evaluate((calculator) => calculator.variants);
  expect(new Set(variants.map(({ id }) => id)).size).toBe(2);
  expect(JSON.stringify(variants[0].patch), "two hours more than there are now").toContain("08:00-22:00");
  await expect(offers.filter({ hasText: /evening|Saturday/ })).toHaveCount(0);
});

test("a file that is read leaves the focus with who types elsewhere", async ({ open }, info) => {
  const { frame, page } = await open({ attributes: 'view="tickets"' });
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  const path = writeList(info.outputPath("list.csv"), 200_000);
  const chooser = page.waitForEvent("filechooser");
  await frame.getByRole("button", { name: "Import CSV" }).click();
  await (await chooser).setFiles(path);
  await expect(frame.getByText("Reading the file…")).toBeVisible();
  const opens = frame.getByLabel("Monday opens").first();
  await opens.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("8");
  await expect(frame.getByRole("button", { name: "Use 200,000 tickets" })).toBeVisible({ timeout: 90_000 });
  await expect(opens).toBeFocused();
  await expect(opens).toHaveValue("8");
});

test("a clause that is opened meanwhile tells only of its own edits", async ({ open }, info) => {
  const { frame, page } = await opened(open, info);
  await settled(frame);
  await frame.getByRole("button", { name: "Change Service hours" }).click();
  await fill(page, [frame.getByLabel("Monday opens").first(), "15:00"]);
  await frame.getByRole("button", { name: "Change Targets" }).click();
  await fill(page, [frame.getByLabel("P4 Low, resolve within"), "90 days"], [frame.getByLabel("P4 Low, resolve within"), "91 days"]);
  const line = (title) => frame.locator(".clause", { has: page.getByRole("heading", { name: title }) }).locator(".eff [role=status]");
  await expect(line("Service hours")).toContainText("missed", { timeout: 60_000 });
  await expect(line("Targets")).toContainText("fewer", { timeout: 60_000 });
  await expect(line("Targets")).not.toContainText("more");
});

test("the answers to a rule are weighed in slices", async ({ open }, info) => {
  test.setTimeout(120_000);
  const { frame, page } = await opened(open, info, watched);
  await settled(frame);
  await frame.getByRole("button", { name: "Change How time is counted" }).click();
  await longest(page);
  await page.evaluate(() => {
    const root = document.querySelector("sla-calculator").shadowRoot;
    window.said = [];
    new MutationObserver(() => {
      const text = root.querySelector(".wg")?.textContent;
      if (text && window.said.at(-1) !== text) window.said.push(text);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
  await frame.getByRole("button", { name: /^What would each answer change/ }).first().click();
  // First that it is being worked out, which may be over between two looks, and then what it comes to.
  const said = () => page.evaluate(() => window.said);
  await expect.poll(said, { timeout: 60_000 }).toEqual(["Recalculating…", expect.stringMatching(/\.$/)]);
  const task = await longest(page);
  console.log(`20,000 tickets weighed; longest task ${task} ms`);
  expect(task).toBeLessThan(250);
});
