/**
 * The parts of the engine that a first paint does without.
 *
 * `complete` fetches them in the background. Code that needs a part before it has come calls `load`,
 * which waits for it: rare, and the one way that a function called by the engine can wait.
 */
import { initSync } from "./engine.js";

/** Name and integrity by number; the others rely on the first. */
const PARTS = [/* @PARTS@ */];

const here = new Set();
let fetched;

let base = import.meta.url;

/** Says where the engine lies: its parts are beside it. */
export function lieBeside(engine) {
  base = engine;
}

const address = (part) => new URL(PARTS[part][0], base);

/** The functions of the engine that parts call, by their place in its table. */
const lent = new Proxy({}, { get: (_, place) => initSync().lent.get(Number(place)) });

/** Links a part to the engine. A part of another build does not fit, and throws. */
function link(part, module) {
  if (here.has(part)) return;
  new WebAssembly.Instance(module, { first: initSync(), lent });
  here.add(part);
}

/** Waits for a part, for the engine's own use. */
export function load(part) {
  if (part && !here.has(0)) load(0);
  const request = new XMLHttpRequest();
  request.open("GET", address(part), false);
  // Bytes as characters: a request that is waited for may not ask for an array.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  if (request.status !== 200) throw new Error(`${PARTS[part][0]} could not be loaded`);
  const bytes = Uint8Array.from(request.responseText, (character) => character.charCodeAt(0));
  link(part, new WebAssembly.Module(bytes));
}

/** Resolves when every part is here; rejects if one could not be had, and can be called again. */
export function complete() {
  fetched ??= arrive().catch((error) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function arrive() {
  const compiled = PARTS.map(([, integrity], part) =>
    here.has(part) ? undefined : WebAssembly.compileStreaming(fetch(address(part), { integrity })),
  );
  const modules = await Promise.all(compiled);
  modules.forEach((module, part) => module && link(part, module));
}
