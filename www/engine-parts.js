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
  if (integrity(bytes) !== PARTS[part][1]) throw new Error(`${PARTS[part][0]} is not the one that was published`);
  link(part, new WebAssembly.Module(bytes));
}

/** SHA-256 (FIPS 180-4), as `integrity` writes it: the browser's own would have to be awaited. */
function integrity(bytes) {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => primes.map((prime) => (prime ** (1 / root) % 1) * 2 ** 32);
  const constants = Int32Array.from(fraction(3));
  const hash = Int32Array.from(fraction(2).slice(0, 8));
  const { length } = bytes;
  const padded = new Uint8Array(((length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[length] = 128;
  const view = new DataView(padded.buffer);
  // No part has as much as 2³² bits.
  view.setUint32(padded.length - 4, length * 8);
  const words = new Int32Array(64);
  const turned = (word, by) => (word >>> by) | (word << (32 - by));
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const w = words[i - 15];
      const v = words[i - 2];
      words[i] = words[i - 16] + (turned(w, 7) ^ turned(w, 18) ^ (w >>> 3)) + words[i - 7] + (turned(v, 17) ^ turned(v, 19) ^ (v >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i];
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] += word));
  }
  const digest = new DataView(hash.buffer);
  hash.forEach((word, i) => digest.setInt32(i * 4, word));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash.buffer)))}`;
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
