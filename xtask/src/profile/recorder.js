// Stands in for `engine-parts.js` while `cargo xtask profile` records: nothing is cut out, and each
// function of the module has a global that says whether it ran.
import { initSync } from "./engine.js";

export function load() {}

/** Called when the first paint is on screen. */
export async function complete() {
  // What observers and effects do at once belongs to it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ran = new Map();
  for (const [name, { value }] of Object.entries(initSync())) {
    const [, mark] = name.match(/^ran (\w+)/) ?? [];
    // Copies of a function share a mark.
    if (mark) ran.set(mark, ran.get(mark) || value === 1);
  }
  globalThis.idle = [...ran.keys()].filter((mark) => !ran.get(mark));
}

export function lieBeside() {}
