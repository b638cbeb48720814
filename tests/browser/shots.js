// Pictures of the widget, for people to look at. They go outside the repository.
//
//   node shots.js FOLDER [--widths=360,768,1280] [--schemes=light,dark]
//                        [--views=ticket,tickets] [--page=bare.html] [--click=SELECTOR]
//
// `--click` may be repeated: each selector is clicked in turn before the picture is taken.
import { mkdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { launch } from "./browser.js";
import { openWidget } from "./widget.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: "string", default: "360,768,1280" },
    schemes: { type: "string", default: "light,dark" },
    views: { type: "string", default: "ticket,tickets" },
    page: { type: "string", default: "bare.html" },
    click: { type: "string", multiple: true, default: [] },
  },
});

const repository = fileURLToPath(new URL("../..", import.meta.url));
const folder = resolve(positionals[0] ?? "");
if (!positionals[0] || (folder + sep).startsWith(repository)) {
  console.error("usage: node shots.js FOLDER, a folder outside the repository");
  process.exit(1);
}
await mkdir(folder, { recursive: true });

const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:8088";
await fetch(baseURL).catch(() => {
  console.error(`nothing answers on ${baseURL}: run "cargo xtask serve --port 8088 --tests" first`);
  process.exit(1);
});

const browser = await chromium.launch(launch());
for (const view of values.views.split(",")) {
  for (const width of values.widths.split(",").map(Number)) {
    for (const colorScheme of values.schemes.split(",")) {
      const widget = await openWidget(browser, {
        path: values.page,
        width,
        colorScheme,
        attributes: `view="${view}"`,
        context: { baseURL },
      });
      for (const selector of values.click) await widget.page.locator(selector).first().click();
      const path = join(folder, `${view}-${width}-${colorScheme}.png`);
      await widget.page.screenshot({ path, fullPage: true });
      console.log(path, ...widget.problems);
      await widget.context.close();
    }
  }
}
await browser.close();
