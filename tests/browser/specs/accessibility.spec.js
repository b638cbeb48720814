// Section G of the checklist, on every scene (`scenes.js`): a new view, editor or state is measured by itself.
//
// A scene is opened once and looked at by one check after the other. The keyboard walks of whole situations are
// in the specs of the situations; here is what holds for everything: `accessible.js` says how each is measured.
import { comparer, cut, dim, faults, fits, gather, small, spread, wide } from "../accessible.js";
import { SCENES, stage, wear } from "../scenes.js";
import { expect, openWidget, test } from "../widget.js";

const scene = (name) => SCENES.find((scene) => scene.name === name);

/**
 * Without the languages whose words only are others; how long they are, the specs of languages look at. Nor is measured
 * again what differs for the eye alone.
 */
const MEASURED = SCENES.filter(({ name }) => !/^(es|fr|nl|pt|pseudo|grey|reduced)-/.test(name));

/** Gives a scene another width; what a narrow widget folds stays open. */
async function resize({ page }, { name }, width, height = 900) {
  await page.setViewportSize({ width, height });
  const show = page.getByRole("button", { name: "Show terms", exact: true });
  if (name.startsWith("terms") && (await show.isVisible())) await show.click();
  await fits(page);
}

for (const one of MEASURED) {
  test.describe(one.name, () => {
    // One page for all checks of a scene, one after the other.
    test.describe.configure({ mode: "default", timeout: 60_000 });
    let widget;
    /** The column of one page is wider than the narrowest. */
    const least = one.open.path === "narrow-column.html" ? 360 : 320;
    const started = one.open.ready ?? true;
    test.beforeAll(async ({ browser }) => {
      widget = await openWidget(browser, one.open);
      await stage(one, widget);
    });
    test.afterAll(async () => {
      await widget.context.close();
      if (!one.open.mayFail) expect(widget.problems, "errors on the page").toEqual([]);
    });

    test(`G1: axe finds nothing: ${one.name}`, async () => {
      const { page } = widget;
      // The terms are looked at in the scenes that are about them. Another language changes no colours.
      const without = /^(ticket-|tickets|import-|compare$|compare-(variant|three))/.test(one.name) ? [".rail"] : [];
      for (const width of /^(de|ar)-/.test(one.name) ? [320] : [1280, 768, 320]) {
        await resize(widget, one, width);
        await wear(widget, "light");
        expect(await faults(page, { without }), `${width} px, light`).toEqual([]);
        // Forced colours are the person's, not the scheme's.
        if (one.open.context?.forcedColors) continue;
        await wear(widget, "dark");
        expect(await faults(page, { without, colours: true }), `${width} px, dark`).toEqual([]);
      }
    });

    test(`G2: the focus is outlined: ${one.name}`, async () => {
      const { page, frame } = widget;
      test.skip(!started, "there is no control");
      await resize(widget, one, 1280);
      // From now on the focus is one of the keyboard.
      await page.keyboard.press("Shift");
      for (const colorScheme of ["light", "dark"]) {
        await wear(widget, colorScheme);
        expect(await dim(frame), colorScheme).toEqual([]);
      }
    });

    test(`G3: controls are 24 px at least: ${one.name}`, async () => {
      test.skip(!started, "there is no control");
      for (const width of [360, 1280]) {
        await resize(widget, one, width);
        expect(await small(widget.frame), `${width} px`).toEqual([]);
      }
    });

    test(`G4: nothing is wider than 320 px, at 400 % neither: ${one.name}`, async () => {
      await resize(widget, one, least);
      expect(await wide(widget.page), "320 px").toEqual([]);
      // 1280 by 1024 at 400 %.
      await resize(widget, one, least, 256);
      expect(await wide(widget.page), "400 %").toEqual([]);
    });

    test(`G5: text spacing cuts no text: ${one.name}`, async () => {
      test.skip(!started, "the page's own text is shown");
      for (const width of [1280, least]) {
        await resize(widget, one, width);
        expect(await cut(widget.frame), `${width} px, as it is`).toEqual([]);
        await spread(widget.page);
        await resize(widget, one, width + 1);
        const [texts, boxes] = [await cut(widget.frame), await wide(widget.page)];
        await gather(widget.page);
        expect([...texts, ...boxes], `${width} px, spread`).toEqual([]);
      }
    });

    test(`G6: forced colours and reduced motion: ${one.name}`, async () => {
      test.skip(!started, "nothing is drawn");
      const { page, frame } = widget;
      await resize(widget, one, 1280);
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await moving(page), "moves").toEqual([]);
      await page.emulateMedia({ reducedMotion: null, forcedColors: "active" });
      expect(await bare(frame), "has no edge").toEqual([]);
      await page.emulateMedia({ forcedColors: null });
    });
  });
}

/** A control of each kind, by the scene that has it. */
const KINDS = {
  "ticket-asked": [".tab", ".btn", ".ib:not(:disabled)", "select.in", ".in[type=date]", ".in[type=time]", ".pzc", ".check input", ".ed"],
  "tickets-row-open": [".pri", ".seg[aria-pressed=false]", ".seg[aria-pressed=true]", ".swt", ".flt [aria-pressed=false]", ".flt [aria-pressed=true]", ".in[type=search]", ".hdb", ".tid", "summary"],
  "import-3-left-out": [".rd input", ".mp select", ".lay > summary", ".fin .btn"],
  "compare-variant": [".vbs .lk", ".chp"],
  "terms-service-hours": [".sw input", ".hr .in", ".hr .ib", "[role=gridcell][tabindex='0']"],
  "terms-service-credits": [".tier .in", ".more > summary"],
  menu: [".mi"],
  "dialog-share": ["dialog .in", "dialog .btn"],
};

for (const [name, kinds] of Object.entries(KINDS)) {
  test(`G2: focused and not, the pictures differ by a band: ${name}`, async ({ open }) => {
    test.slow();
    const widget = await open(scene(name).open);
    const { page, frame, context } = widget;
    await stage(scene(name), widget);
    const compare = await comparer(context);
    await page.bringToFront();
    await page.keyboard.press("Shift");
    for (const colorScheme of ["light", "dark"]) {
      await wear(widget, colorScheme);
      for (const kind of kinds) {
        const control = frame.locator(kind).locator("visible=true").first();
        if ((await control.count()) === 0) throw new Error(`${kind} is not in ${name}`);
        const box = await control.evaluate((control) => {
          control.focus();
          control.scrollIntoView({ block: "center" });
          const { x, y, width, height } = control.getBoundingClientRect();
          return { x, y, width, height };
        });
        const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: box.width + 12, height: box.height + 12 };
        const focused = await page.screenshot({ clip });
        // The focus is elsewhere, and what it opened stays open.
        await control.evaluate((control) => {
          const others = [...control.getRootNode().querySelectorAll("a[href], button, input, select")];
          const far = others.filter((other) => other.checkVisibility() && !other.disabled && other !== control);
          (control.closest("[role=menu], dialog") ? far.filter((other) => other.closest("[role=menu], dialog")) : far).at(-1)?.focus({ preventScroll: true });
        });
        const plain = await page.screenshot({ clip });
        // Curves, and a neighbour that is near, may cost a part of the band of two pixels.
        const band = 2 * 2 * (box.width + box.height);
        expect(await compare(plain, focused), `${kind}, ${colorScheme}`).toBeGreaterThan(0.7 * band);
      }
    }
  });
}

/** As somebody sees it who sees no colours. */
const grey = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
};

test("G7: without colour a status is told by its word and its icon", async ({ open }) => {
  /** By the words on it: the icons of a badge, or of what is filtered by it. */
  const icons = new Map();
  for (const name of ["tickets", "ticket-judged", "compare-variant", "import-2-check"]) {
    const widget = await open(scene(name).open);
    await stage(scene(name), widget);
    for (const [word, icon] of await widget.frame.locator(".bdg:visible, .flt button:visible, .ps:visible").evaluateAll((badges) =>
      badges.map((badge) => [badge.innerText.replace(/[\d,.]+.*| points.*/, "").trim(), badge.querySelector(".ic")?.innerHTML ?? ""]),
    )) {
      if (!icons.has(word)) icons.set(word, new Set());
      icons.get(word).add(icon);
    }
  }
  const statuses = ["Met", "Missed", "At risk", "Running", "Paused", "Can’t tell"];
  const drawn = statuses.map((status) => [...(icons.get(status) ?? [])].filter(Boolean));
  for (const [index, status] of statuses.entries()) expect(drawn[index], `icons of ${status}`).toHaveLength(1);
  expect(new Set(drawn.flat()).size, "each status has an icon of its own").toBe(statuses.length);
});

test("G7: without colour the stretches of a clock and the bars are told by their patterns", async ({ open }) => {
  const widget = await open(scene("ticket").open);
  const { page, frame, context } = widget;
  await grey(page);
  const compare = await comparer(context);
  await page.bringToFront();
  const pictures = new Map();
  const take = async (name, locator) => pictures.set(name, await locator.first().screenshot());
  await late(widget);
  for (const kind of ["run", "pa", "shut", "late"]) await take(kind, frame.locator(`.key.${kind}`));
  const names = [...pictures.keys()];
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const changed = await compare(pictures.get(one), pictures.get(other));
      expect(changed, `${one} beside ${other}: pixels that differ by 3 to 1`).toBeGreaterThan(15);
    }
  }
});

/** The agreement of the example with an availability, and an outage of each kind that its drawing knows. */
const outages = ({ element }) =>
  element.evaluate((calculator) => {
    const uptime = { id: "uptime", calendar: "office", goal: "99.99%", period: "month", exclude: ["maintenance"], shortestOutage: "2m" };
    calculator.agreement = { ...calculator.agreement, availability: [uptime] };
    calculator.outages = [
      { from: "2026-11-02T09:00:00Z", to: "2026-11-02T09:30:00Z" },
      { from: "2026-11-03T09:00:00Z", to: "2026-11-03T10:00:00Z", kind: "maintenance" },
      { from: "2026-11-04T09:00:00Z", to: "2026-11-04T09:01:00Z" },
      { from: "2026-11-07T09:00:00Z", to: "2026-11-08T10:00:00Z" },
      // Counted already.
      { from: "2026-11-02T09:10:00Z", to: "2026-11-02T09:20:00Z" },
    ];
  });

/** Three variants, each of which changes the figures. */
const four = async ({ element, frame }) => {
  await element.evaluate((calculator) => {
    for (const hours of [{ "mon-fri": ["08:00-20:00"] }, { "mon-fri": ["06:00-22:00"] }, { sat: ["09:00-17:00"] }]) {
      calculator.addVariant({ calendars: { office: { hours } } });
    }
  });
  await expect(frame.locator(".vr")).toHaveCount(4);
  await expect(frame.locator(".cb.d").first()).toBeVisible();
};

/** A ticket that was paused, ran over its target and was resolved. */
const late = async ({ element, frame }) => {
  await element.evaluate((calculator) => {
    calculator.ticket = {
      priority: "P2",
      logged: "2026-11-20T16:40",
      pauses: [{ from: "2026-11-23T11:00", to: "2026-11-23T13:30" }],
      resolved: "2026-11-24T16:00",
    };
  });
  await expect(frame.locator(".key.late")).toBeVisible();
};

/**
 * The charts: the scene in which each is, what is done there, the marks of each of its states, and, for marks that
 * are alike but for their colour, the box around a mark in which words or an icon tell its state.
 */
const CHARTS = [
  ["the clock", "ticket", late, { running: ".clk .sg.run", paused: ".clk .sg.pa", closed: ".clk .sg.shut", late: ".clk .sg.late" }],
  ["the clock's key", "ticket", late, { running: ".key.run", paused: ".key.pa", closed: ".key.shut", late: ".key.late" }],
  ["the bars by priority", "tickets", undefined, { met: ".pbar .met", missed: ".pbar .missed" }, ".pb"],
  ["the dots by month", "tickets", undefined, { met: ".tr .ok", missed: ".tr .no" }],
  ["the bars of the tickets", "tickets", undefined, { met: ".mb.met", missed: ".mb.missed", running: ".mb.running", paused: ".mb.paused" }, "tr"],
  ["the priorities", "tickets", undefined, { P1: ".pn .r0", P2: ".pn .r1", P3: ".pn .r2", P4: ".pn .r3" }],
  ["the bars of variants", "compare", four, { A: ".cb.a .pb", B: ".cb.b .pb", C: ".cb.c .pb", D: ".cb.d .pb" }],
  ["the outages", "tickets", outages, { counted: ".avk .cnt", "left out": ".avk .exc", short: ".avk .sht", closed: ".avk .out", other: ".avk .oth" }],
  ["the outages' strip", "tickets", outages, { counted: ".avs .ast .cnt", "left out": ".avs .ast .exc", short: ".avs .ast .sht", closed: ".avs .ast .out", other: ".avs .ast .oth" }],
];

/** By what the first mark of each state can be told where there are no colours. */
const told = (frame, states, around) =>
  frame.evaluate(
    (frame, [states, around]) => {
      /** Only what is no colour of a value. */
      const drawn = (value) => value.replace(/(rgba?|color|oklab)\([^()]*\)/g, "ink");
      return Object.fromEntries(
        Object.entries(states).map(([state, selector]) => {
          const mark = [...frame.querySelectorAll(selector)].find((mark) => mark.checkVisibility());
          if (!mark) return [state, "not there"];
          const style = getComputedStyle(mark);
          const box = around && mark.closest(around);
          const beside = box && [...box.querySelectorAll(".bdg, .ps")].map((one) => [one.innerText.replace(/[\d\s]+/g, " "), one.querySelector(".ic")?.innerHTML]);
          const edges = mark instanceof SVGElement ? [style.strokeDasharray, style.stroke === "none" ? "0" : style.strokeWidth] : [style.borderTopStyle, style.borderTopWidth];
          const filled = mark instanceof SVGElement ? drawn(style.fill) : style.backgroundColor === "rgba(0, 0, 0, 0)" ? "hollow" : "ink";
          const shape = [mark.localName, mark.getAttribute("d"), mark instanceof SVGRectElement && !box ? mark.getAttribute("height") : ""];
          return [state, JSON.stringify([shape, filled, drawn(style.backgroundImage), edges, beside, style.printColorAdjust])];
        }),
      );
    },
    [states, around],
  );

for (const [what, name, act, states, around] of CHARTS) {
  test(`G7: without colour, forced or on paper the states of ${what} are told by pattern, shape, edge or words`, async ({ open }) => {
    const widget = await open(scene(name).open);
    const { page, frame } = widget;
    await stage({ ...scene(name), act: act ?? scene(name).act }, widget);
    for (const media of [{}, { forcedColors: "active" }, { media: "print" }]) {
      await page.emulateMedia({ media: null, forcedColors: null, ...media });
      const found = await told(frame, states, around);
      const here = JSON.stringify(media);
      expect(Object.entries(found).filter(([, look]) => look === "not there"), here).toEqual([]);
      const same = Object.entries(found).flatMap(([one, look], place) =>
        Object.entries(found).slice(place + 1).filter(([, other]) => other === look).map(([other]) => `${one} and ${other}: ${look}`),
      );
      expect(same, here).toEqual([]);
      // Else a printer leaves out what is painted behind.
      if (media.media) for (const look of Object.values(found)) expect(look).toContain('"exact"');
    }
  });
}

test("G7: the ring says in its middle what it draws, and leaves a gap between its parts", async ({ open }) => {
  const widget = await open(scene("tickets").open);
  const { page, frame } = widget;
  await stage(scene("tickets"), widget);
  for (const media of [{}, { forcedColors: "active" }, { media: "print" }]) {
    await page.emulateMedia({ media: null, forcedColors: null, ...media });
    await expect(frame.locator(".kc b")).toBeVisible();
    expect((await frame.locator(".kc b").innerText()).replace(/\s/g, "")).toBe("91.4%");
    // Each arc of the ring: where it begins and how long it is, in thousandths of the whole.
    const arcs = await frame.locator(".ring").evaluate((ring) =>
      [".r1", ".r2"].map((part) => {
        const { strokeDasharray, strokeDashoffset } = getComputedStyle(ring.querySelector(part));
        return [Number.parseFloat(strokeDasharray), -Number.parseFloat(strokeDashoffset) || 0];
      }),
    );
    const [[met, from], [, missed]] = arcs;
    expect(missed - (from + met), JSON.stringify(arcs)).toBeGreaterThan(3);
  }
});

/** What would move: transitions and animations, of elements and of what is drawn before and after them. */
const moving = (page) =>
  page.evaluate(() =>
    [...document.querySelector("sla-calculator").shadowRoot.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
        const still = transitionDuration.split(", ").every((time) => time === "0s") && animationName === "none";
        return still ? [] : [`${element.className || element.localName}${pseudo ?? ""}: ${transitionDuration} ${animationName}`];
      }),
    ),
  );

/** Controls and statuses that only a colour set apart: without border, outline, underline and icon. */
const bare = (frame) =>
  frame.evaluate((frame) => {
    const edge = (element) => {
      const { borderBlockEndWidth, borderBlockEndStyle, outlineStyle, outlineWidth } = getComputedStyle(element);
      return (borderBlockEndStyle !== "none" && Number.parseFloat(borderBlockEndWidth) > 0) || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0);
    };
    return [...frame.querySelectorAll(".btn, .in, .seg, .chp, .tab, .bdg, .card, dialog, [role=menu], .segs")]
      .filter((element) => element.checkVisibility() && !element.parentElement?.closest(".segs, .side"))
      .filter((element) => !edge(element) || (element.matches(".bdg") && !element.innerText.trim()))
      .map((element) => element.outerHTML.slice(0, 120));
  });
