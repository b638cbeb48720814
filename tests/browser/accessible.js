// What anybody must be able to see, reach and read: the measures of the checklist's lines on accessibility.
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of those tags that look at colours: the only ones that another colour scheme can break. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Rows of many, and the cells of the days of a grid, are all made alike: the first ones stand for them. */
const ALIKE = [".tt tbody tr:nth-child(n + 9)", ".pgr:nth-child(n + 3)"];

/**
 * The faults that axe finds on a page, each with its first element; `colours`: only those that colours make;
 * `rules`: only these; `without`: what is not looked at.
 */
export async function faults(page, { colours = false, rules, without = [] } = {}) {
  // Read once a page: it is much, and a page is looked at several times.
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe.source);
  const only = colours ? COLOURS : rules;
  const { violations, passes } = await page.evaluate(
    async ({ without, runOnly }) => {
      const exclude = without.map((selector) => ({ fromShadowDom: ["sla-calculator", selector] }));
      const { violations, passes } = await window.axe.run({ exclude }, { runOnly, resultTypes: ["violations"] });
      return {
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 200)} ${nodes[0].any[0]?.message ?? ""}`),
        passes: passes.length,
      };
    },
    { without: [...ALIKE, ...without], runOnly: only ? { type: "rule", values: only } : { type: "tag", values: TAGS } },
  );
  if (passes + violations.length === 0) return ["there was nothing to look at"];
  return violations;
}

/**
 * Waits until every clock on the page is laid out for the room that it has: it is measured, drawn and put in its place
 * in frames of their own.
 */
export const fits = (page) =>
  page.waitForFunction(() =>
    [...document.querySelector("sla-calculator").shadowRoot.querySelectorAll(".plot")].every((plot) => {
      if (!plot.checkVisibility()) return true;
      const placed = (box) => ["x", "w"].every((name) => box.style.getPropertyValue(`--${name}`) === `${box.dataset[name]}px`);
      const last = [...plot.querySelectorAll(".sg")].at(-1);
      return last && Number(last.dataset.x) + Number(last.dataset.w) === plot.clientWidth && [...plot.querySelectorAll("[data-x]")].every(placed);
    }),
  );

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * The controls that are smaller than 24 px. A control in its label is as large as the label; links in a sentence
 * and the cells of the grid of hours, which the rows above it stand for, may be smaller.
 */
export const small = (frame) =>
  frame.evaluate((frame, controls) =>
    [...frame.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest("[role=gridcell], .vh"))
      // A heading to which the focus goes is nothing to press.
      .filter((control) => control.matches("a, button, input, select, textarea, summary") || control.tabIndex >= 0)
      .filter((control) => !["A", "BUTTON"].includes(control.tagName) || getComputedStyle(control).display !== "inline" || control.closest("p, li, td") === null)
      .map((control) => [control, (control.closest("label") ?? control).getBoundingClientRect()])
      .filter(([, { width, height }]) => Math.min(width, height) < 23.99)
      .map(([control, { width, height }]) => `${control.ariaLabel ?? control.innerText} ${width} × ${height} ${control.outerHTML.slice(0, 100)}`), CONTROLS);

/** What is wider than its place, of the page, and of all that hides or scrolls what is too wide; a labelled region may scroll. */
export const wide = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sla-calculator").shadowRoot;
    const boxes = [document.documentElement, ...root.querySelectorAll("[part=frame], .sla, .hd, .rail, .mn, .card, dialog, [role=menu]")];
    const overflowing = boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => `${box.className || box.localName} ${box.scrollWidth} > ${box.clientWidth}`);
    const scrolling = [...root.querySelectorAll("*")]
      .filter((box) => ["auto", "scroll"].includes(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
      .filter((box) => !["INPUT", "SELECT", "TEXTAREA"].includes(box.tagName) && !(box.tabIndex === 0 && box.ariaLabel))
      .map((box) => `scrolls without a name: ${box.outerHTML.slice(0, 100)}`);
    return [...overflowing, ...scrolling];
  });

/**
 * The texts that are cut. A text is cut if a line of it stands out of a box around it that hides what stands out,
 * or out of its own button. What scrolls, and fields, which show the rest when somebody goes on in them, cut nothing.
 */
export const cut = (frame) =>
  frame.evaluate((frame) => {
    const cut = [];
    const walk = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.data.trim();
      const own = node.parentElement;
      if (!text || own.closest(".vh, select, textarea, datalist") || !own.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
      for (let box = own; box !== frame && lines.length; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { overflowX, overflowY, display, position, clipPath } = style;
        if (clipPath !== "none" && position === "absolute") break;
        if (["auto", "scroll"].includes(overflowX)) break;
        if (display === "inline" || display === "contents") continue;
        const button = box.localName === "button";
        const hides = (overflow) => overflow !== "visible" || button;
        if (!hides(overflowX) && !hides(overflowY)) continue;
        const edge = box.getBoundingClientRect();
        const slack = 1 + (Number.parseFloat(style.overflowClipMargin) || 0);
        const out = lines.some(
          (line) =>
            (hides(overflowX) && (line.left < edge.left - slack || line.right > edge.right + slack)) ||
            // A line is higher than its letters.
            (hides(overflowY) && (line.top < edge.top - slack - 3 || line.bottom > edge.bottom + slack + 3)),
        );
        if (out) cut.push(`“${text}” by ${box.className || box.localName}`);
      }
    }
    return cut;
  });

/** The values that a reader may set for the spacing of text (WCAG 1.4.12), inside of the calculator. */
export const spread = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *, *::before, *::after { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`);
    const { shadowRoot } = document.querySelector("sla-calculator");
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });

/** Takes the spacing away again. */
export const gather = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("sla-calculator");
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.slice(0, -1);
  });

/**
 * What is wrong with the focus of each visible control: its outline is two pixels wide at least, stands out by 3 to 1
 * from what is behind it, and nothing around it cuts it off.
 */
export const dim = (frame) =>
  frame.evaluate((frame, controls) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const rgb = (colours) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const light = (colours) => {
      const [r, g, b] = [...rgb(colours)].map((value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    /** What is painted behind an element, from the page's ground on. */
    const behind = (element) => {
      const grounds = [];
      for (let box = element; box; box = box.parentElement) grounds.unshift(getComputedStyle(box).backgroundColor);
      return ["Canvas", ...grounds];
    };
    const within = frame.querySelector("dialog[open]") ?? frame;
    const before = frame.getRootNode().activeElement;
    const wrong = [];
    for (const control of within.querySelectorAll(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.disabled || control.closest(".vh")) continue;
      control.focus({ preventScroll: true });
      // What is laid over a drawing of it shows its focus there.
      const drawn = control.matches(".sw input") ? control.nextElementSibling : control;
      const { outlineWidth, outlineStyle, outlineColor, outlineOffset } = getComputedStyle(drawn);
      const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)];
      const say = (what) => wrong.push(`${what}: ${drawn.outerHTML.slice(0, 100)}`);
      if (outlineStyle === "none" || width < 2) {
        say(`no outline (${outlineWidth} ${outlineStyle})`);
        continue;
      }
      const ground = behind(offset < 0 ? drawn : drawn.parentElement);
      const [one, other] = [light([...ground, outlineColor]), light(ground)];
      const contrast = Math.max(one, other) / Math.min(one, other);
      if (contrast < 3) say(`contrast ${contrast.toFixed(1)} of ${outlineColor} on ${ground.at(-1)}`);
      const box = drawn.getBoundingClientRect();
      const reach = offset + width - 0.5;
      for (let around = drawn.parentElement; around && around !== frame; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.display === "contents" || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
        const edge = around.getBoundingClientRect();
        const slack = Number.parseFloat(style.overflowClipMargin) || 0;
        const scrolls = (overflow) => ["auto", "scroll"].includes(overflow);
        const across = !scrolls(style.overflowX) || around.scrollWidth <= around.clientWidth;
        if (
          (across && (box.left - reach < edge.left - slack || box.right + reach > edge.right + slack)) ||
          (!scrolls(style.overflowY) && (box.top - reach < edge.top - slack || box.bottom + reach > edge.bottom + slack))
        ) {
          say(`cut off by ${around.className || around.localName}`);
          break;
        }
      }
    }
    before?.focus({ preventScroll: true });
    return wrong;
  }, CONTROLS);

/** A page of the same browser that compares pictures of another. */
export async function comparer(context) {
  const page = await context.newPage();
  /** How many pixels of two pictures differ by a contrast of 3 to 1 or more. */
  return (before, after) =>
    page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (data) => {
            const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
            canvas.drawImage(bitmap, 0, 0);
            return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
          }),
        );
        const linear = (value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        const light = (data, at) => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
        let changed = 0;
        for (let at = 0; at < Math.min(a.length, b.length); at += 4) {
          const [one, other] = [light(a, at), light(b, at)];
          if (Math.max(one, other) / Math.min(one, other) >= 3) changed += 1;
        }
        return changed;
      },
      [before.toString("base64"), after.toString("base64")],
    );
}
