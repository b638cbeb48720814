// Guards the looks: pictures of scenes, and what a screen reader is told of each, as they were when somebody
// last looked at them. `npx playwright test snapshots --update-snapshots` takes them anew: look at each.
//
// Pictures depend on the browser and on the fonts of a machine. A line of text, drawn and compared first,
// tells whether this one draws as the one did that took them; elsewhere only what is said is compared.
import { readFileSync } from "node:fs";
import { SCENES, stage } from "../scenes.js";
import { test, expect } from "../widget.js";

/** The scenes that have pictures, and their widths. */
const PICTURES = { ticket: [360, 1280], tickets: [360, 1280], "terms-service-hours": [1280], "terms-targets": [1280], "terms-service-credits": [1280], "ar-ticket": [360], "de-tickets": [360], "forced-colors": [1280] };

/** What a picture of a line of text is on a machine that draws as these pictures were drawn. */
async function drawsAlike(page, info) {
  if (info.config.updateSnapshots === "all" || info.config.updateSnapshots === "changed") return true;
  await page.setContent(`<p id="line">Resolve by Tue 24 Nov, 10:10 – £3,000 · 91.4%</p>`);
  const drawn = await page.locator("#line").screenshot();
  return drawn.equals(readFileSync(info.snapshotPath("line.png")));
}

test("a line of text is drawn as in the pictures, or they are not compared", async ({ page }, info) => {
  await page.setContent(`<p id="line">Resolve by Tue 24 Nov, 10:10 – £3,000 · 91.4%</p>`);
  if (await drawsAlike(await page.context().newPage(), info)) {
    await expect(page.locator("#line")).toHaveScreenshot("line.png");
  }
});

for (const scene of SCENES) {
  const widths = PICTURES[scene.name] ?? [];
  for (const width of widths) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${scene.name} at ${width} px, ${colorScheme}`, async ({ open, page }, info) => {
        test.skip(!(await drawsAlike(page, info)), "this machine draws text in another way");
        const widget = await open({ ...scene.open, width, colorScheme });
        await stage(scene, widget);
        await expect(widget.page).toHaveScreenshot(`${scene.name}-${width}-${colorScheme}.png`, {
          fullPage: true,
          animations: "disabled",
          maxDiffPixelRatio: 0.001,
        });
      });
    }
  }
}
