// What a PDF says, page by page: as much of the format as the browser writes.
import { inflateSync } from "node:zlib";

/** The text of each page without any white space, in the order in which it is drawn. */
export function pagesOf(pdf) {
  const objects = new Map();
  for (const [, number, body] of pdf.toString("latin1").matchAll(/(?:^|\s)(\d+) 0 obj\b([\s\S]*?)\bendobj\b/g)) {
    objects.set(number, body);
  }
  const alphabets = new Map();
  const alphabet = (font) => {
    if (!alphabets.has(font)) alphabets.set(font, letters(objects, font));
    return alphabets.get(font);
  };
  const root = [...objects.values()].find((body) => /\/Type\s*\/Pages\b/.test(body) && !/\/Parent\b/.test(body));
  return leaves(objects, root).map((page) => {
    const fonts = new Map();
    const resources = resolved(objects, page, "Resources") ?? page;
    for (const [, name, font] of (resolved(objects, resources, "Font") ?? "").matchAll(/\/(\w+)\s+(\d+) 0 R/g)) fonts.set(name, font);
    const [, contents] = /\/Contents\s+(\d+) 0 R/.exec(page);
    let font;
    let text = "";
    for (const [, name, codes] of stream(objects.get(contents)).matchAll(/\/(\w+)\s+[\d.]+\s+Tf|<([\dA-Fa-f]+)>/g)) {
      if (name) font = alphabet(fonts.get(name));
      else text += codes.match(/.{4}/g)?.map((code) => font?.get(code.toLowerCase()) ?? "").join("") ?? "";
    }
    return text.replace(/\s+/g, "");
  });
}

/** The pages below a node of the tree of pages. */
function leaves(objects, node) {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node);
  if (!kids) return [node];
  return [...kids[1].matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => leaves(objects, objects.get(number)));
}

/** A dictionary in a dictionary, which may be an object of its own. */
function resolved(objects, body, name) {
  const own = new RegExp(`/${name}\\s*(?:(\\d+) 0 R|<<([\\s\\S]*))`).exec(body);
  if (!own) return undefined;
  return own[1] ? objects.get(own[1]) : own[2].slice(0, closing(own[2]));
}

/** Where a dictionary ends that begins before this text. */
function closing(text) {
  let depth = 1;
  for (const { 0: mark, index } of text.matchAll(/<<|>>/g)) {
    depth += mark === "<<" ? 1 : -1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** What the glyphs of a font stand for, as the font tells. */
function letters(objects, font) {
  const told = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(font) ?? "");
  const known = new Map();
  if (!told) return known;
  const map = stream(objects.get(told[1]));
  const character = (hex) => String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  for (const [, list] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of list.matchAll(/<(\w+)>\s*<(\w+)>/g)) known.set(code.toLowerCase(), character(to));
  }
  for (const [, list] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) {
        known.set(code.toString(16).padStart(4, "0"), String.fromCodePoint(parseInt(first, 16) + code - parseInt(from, 16)));
      }
    }
  }
  return known;
}

/** The text of a stream. */
function stream(body) {
  const [, length] = /\/Length\s+(\d+)/.exec(body);
  const start = /stream\r?\n/.exec(body);
  const bytes = Buffer.from(body.slice(start.index + start[0].length, start.index + start[0].length + Number(length)), "latin1");
  return (/\/FlateDecode\b/.test(body.slice(0, start.index)) ? inflateSync(bytes) : bytes).toString("latin1");
}
