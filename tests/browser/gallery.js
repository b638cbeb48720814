// Pictures of everything that the widget can show, for people to look at: `cargo xtask gallery FOLDER`.
//
//   node gallery.js FOLDER [--widths=360,768,1280] [--schemes=light,dark] [--scenes=WORD]
//
// `--scenes` takes those whose name has the word in it. The folder lies outside the repository.
import { mkdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { launch } from "./browser.js";
import { SCENES, stage, wear } from "./scenes.js";
import { openWidget } from "./widget.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: "string", default: "360,768,1280" },
    schemes: { type: "string", default: "light,dark" },
    scenes: { type: "string", default: "" },
  },
});

const repository = fileURLToPath(new URL("../..", import.meta.url));
const folder = resolve(process.env.INIT_CWD ?? ".", positionals[0] ?? "");
if (!positionals[0] || (folder + sep).startsWith(repository)) {
  console.error("usage: cargo xtask gallery FOLDER, a folder outside the repository");
  process.exit(1);
}
await mkdir(folder, { recursive: true });

const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:8088";
const browser = await chromium.launch(launch());
const problems = [];
let taken = 0;
for (const scene of SCENES.filter(({ name }) => name.includes(values.scenes))) {
  for (const width of values.widths.split(",").map(Number)) {
    for (const colorScheme of values.schemes.split(",")) {
      const name = `${scene.name}-${width}-${colorScheme}`;
      const widget = await openWidget(browser, { ...scene.open, width, colorScheme, context: { ...scene.open.context, baseURL } });
      try {
        await wear(widget, colorScheme);
        await stage(scene, widget);
        await widget.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        taken += 1;
      } catch (error) {
        problems.push(`${name}: ${error.message.split("\n")[0]}`);
      }
      if (!scene.open.mayFail) problems.push(...widget.problems.map((problem) => `${name}: ${problem}`));
      await widget.context.close();
    }
  }
}
await browser.close();
console.log(`${taken} pictures in ${folder}`);
if (problems.length) {
  console.error(problems.join("\n"));
  process.exit(1);
}
