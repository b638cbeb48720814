// Whether what an element says is what its types promise: a value is written out, and the compiler reads it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const types = fileURLToPath(new URL("../../dist/sla-calculator.js", import.meta.url));
const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
const OPTIONS = ["--noEmit", "--strict", "--ignoreConfig", "--module", "esnext", "--moduleResolution", "bundler", "--target", "esnext", "--lib", "esnext,dom", "--types", ""];

/**
 * What the compiler finds wrong with the details of events, each field of them being one that is promised, and each
 * that is promised being there. `path`: where the file for it may lie. Blobs do not come out of the page: they count as one.
 */
export function mistyped(events, path) {
  const lines = events.map(({ type, detail }, place) => {
    const written = JSON.stringify(detail, (name, value) => (name === "blob" ? "BLOB" : value)).replaceAll('"BLOB"', "new Blob()");
    return `export const e${place}: SlaCalculatorEventMap["${type}"]["detail"] = ${written};`;
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [`import type { SlaCalculatorEventMap } from ${JSON.stringify(types)};`, ...lines].join("\n"));
  try {
    execFileSync(process.execPath, [compiler, ...OPTIONS, path], { encoding: "utf8" });
    return [];
  } catch (error) {
    return error.stdout.trim().split("\n");
  }
}
