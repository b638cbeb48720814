// Guards the looks of the gallery's scenes: pictures as they were when somebody last looked at them.
//
// `npx playwright test snapshots --update-snapshots` takes them anew; look at each before it is committed.
//
// A picture depends on the fonts of a machine. Lines of text, drawn and compared first, tell whether this machine
// draws as the one that took the pictures; elsewhere the pictures are left out. Where the regions of a scene begin
// and how wide they are follows from the styles and not from the fonts: that is compared on every machine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { SCENES, stage, wear } from "../scenes.js";
import { expect, test } from "../widget.js";

/** What a scene's picture shows, if not the panel: what the scene is about. */
const SHOWS = [
  [/^(ticket|forced-colors|ar-ticket|pseudo-ticket)$/, ".sla"],
  [/^(ticket-|state-never-due)/, ".q"],
  [/^tickets-as-tables$/, ".k2.b"],
  [/^(tickets-row-open|state-nothing-found|grey-tickets-list)$/, ".tb"],
  [/^reduced-motion$/, ".hrd[aria-label=Saturday]"],
  [/^terms-readonly$/, ".rail"],
  [/^terms-name$/, ".railh"],
  [/^terms-/, ".clause:has(.edr)"],
  [/^compare-editing$/, ".bnr"],
  [/menu$/, ".mnu"],
  [/dialog/, "dialog"],
  [/^state-broken-link$/, ".rfs"],
  [/^state-blocked$/, "host"],
];

/** The scenes with a picture on a narrow, dark page beside the one on a wide, light page. */
const NARROW = /^(ticket|ticket-judged|tickets|tickets-row-open|import-3-left-out|compare-variant|terms-service-hours|terms-targets|menu|dialog-share|state-empty|ar-ticket|ar-menu)$/;

/** The lines of the acceptance list that a picture holds. */
const HOLDS = [
  [/^(forced-colors|reduced-motion)/, "G6 "],
  [/^grey-/, "G7 "],
  [/^pseudo-/, "H2 "],
];

/** No picture: others show the same, or one of another language does. */
const NONE = /^(compare|state-not-used|ticket-asked|ticket-clocks-go-back|de-ticket|narrow-column|import-done|ticket-christmas|tickets-new-row|import-1-choose|import-2-check|(es|fr|nl|pt)-.*|(de|ar)-(tickets|compare|compare-three|import|terms)|de-menu|(de|ar)-dialog)$/;

/** A picture is not higher: what follows are more rows. */
const MOST = 1000;

const REGIONS = ".hd, .rail, .mn, .tabs, .card, .clause, .edr, .vr, .rfs, .bnr, dialog, .mnu";

/** Takes pictures anew, rather than comparing them. */
const taking = (info) => ["all", "changed"].includes(info.config.updateSnapshots);

/** Whether this machine draws text as the one did that took the pictures: letters, weights, figures, another script. */
async function drawsAlike(page, info) {
  await page.setContent(`<div id="lines" style="width: 600px">
    <p style="font: 14px ui-sans-serif, system-ui, sans-serif">Resolve by Tue 24 Nov, 10:10 – £3,000 · 91.4% <b>£12,000</b></p>
    <p style="font: 600 34px ui-sans-serif, system-ui, sans-serif">Tue 24 Nov, 10:10</p>
    <p style="font: 13px ui-monospace, monospace">Issue key,Priority</p><p lang="ar" dir="rtl">الاتفاقية، 91.4%</p></div>`);
  const drawn = await page.locator("#lines").screenshot();
  const path = info.snapshotPath("lines.png");
  if (taking(info)) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || !drawn.equals(readFileSync(path))) writeFileSync(path, drawn);
  }
  return existsSync(path) && drawn.equals(readFileSync(path));
}

test("this machine draws text as the pictures have it, or they are left out", async ({ page }, info) => {
  test.skip(!(await drawsAlike(page, info)), "other fonts, or another browser: only the places of regions are compared");
});

for (const scene of SCENES.filter(({ name }) => !NONE.test(name))) {
  // Long words are in the way where it is narrowest.
  const shapes = [[scene.name.startsWith("pseudo-") ? 320 : 1280, "light"]];
  if (NARROW.test(scene.name)) shapes.push([360, "dark"]);
  for (const [width, colorScheme] of shapes) {
    const name = `${scene.name}-${width}`;
    const line = HOLDS.find(([names]) => names.test(scene.name))?.[1] ?? "";
    test(`${line}${scene.name} at ${width} px, ${colorScheme}`, async ({ open, page }, info) => {
      const alike = await drawsAlike(page, info);
      const widget = await open({ ...scene.open, width, colorScheme });
      await wear(widget, colorScheme);
      await stage(scene, widget);

      const regions = await widget.element.evaluate((calculator, regions) => {
        const root = calculator.shadowRoot;
        const within = root.querySelector("[part=frame]")?.getBoundingClientRect() ?? calculator.getBoundingClientRect();
        return [...root.querySelectorAll(regions)]
          .filter((region) => region.checkVisibility())
          .map((region) => {
            const { left, width } = region.getBoundingClientRect();
            return [region.classList[0] ?? region.localName, Math.round(left - within.left), Math.round(width)];
          });
      }, REGIONS);
      const path = info.snapshotPath(`${name}.json`);
      if (taking(info)) writeFileSync(path, `[\n${regions.map((region) => `  ${JSON.stringify(region)}`).join(",\n")}\n]\n`);
      const then = JSON.parse(readFileSync(path, "utf8"));
      expect(regions.map(([region]) => region), "the regions, in their order").toEqual(then.map(([region]) => region));
      // What opens over the page is as wide as its words.
      for (const [index, [region, left, wide]] of regions.entries()) {
        if (["mnu"].includes(region)) continue;
        expect(Math.abs(left - then[index][1]), `${region} ${index} begins at ${left}, was at ${then[index][1]}`).toBeLessThanOrEqual(2);
        expect(Math.abs(wide - then[index][2]), `${region} ${index} is ${wide} wide, was ${then[index][2]}`).toBeLessThanOrEqual(2);
      }

      if (!alike) return;
      const what = SHOWS.find(([names]) => names.test(scene.name))?.[1] ?? (width > 1000 ? ".mn" : ".sla");
      const shown = what === "host" ? widget.element : widget.element.locator(what).first();
      await shown.scrollIntoViewIfNeeded();
      await widget.page.mouse.move(0, 0);
      const box = await shown.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + scrollX, y: top + scrollY, width, height };
      });
      await expect(widget.page).toHaveScreenshot(`${name}.png`, {
        fullPage: true,
        clip: { ...box, height: Math.min(box.height, MOST) },
        animations: "disabled",
        // How long a link is depends on the address of the server.
        mask: [widget.frame.locator(".lnk + .fine")],
        maskColor: "#888",
        threshold: 0.02,
        maxDiffPixels: 50,
      });
    });
  }
}
