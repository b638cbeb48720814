/**
 * What the calculator does on demand: questions, imports, share links, the draft in this browser, files, print.
 *
 * `sla-calculator.js` fetches this the first time that one of them is needed. What an answer, a file, a link or a
 * draft holds the engine says and checks; here is what needs the browser: compression, storage, downloads, the
 * printer. Nothing here writes to the address bar, and nothing leaves the page.
 */

/** The most characters of a link, its base included. */
const MOST = 8000;

/** The most characters that a link may unpack to. */
const MOST_UNPACKED = 1 << 20;

/** The terms that links are told as a difference from: the example, as long as it stays what it is. */
const BASE = "standard-1";

/** A link of ours in a fragment, which may have other content: `#/route&sla=1.…`. */
const LINK = /(^|&)sla=([^&]*)/;

const DATABASE = "sla-calculator";

/** The files by format, as the page asks for them. */
const FORMATS = ["csv", "json", "markdown", "ics"];

/** What a file leaves open: the order of day and month, or the zone. Nothing is guessed. */
export class AmbiguousDateError extends TypeError {
  name = "AmbiguousDateError";

  constructor({ message, issues, questions }) {
    super(message);
    this.issues = issues;
    this.questions = questions;
  }
}

export class Extras {
  #element;
  #host;
  /** Whether it was said that nothing can be saved: that is said once. */
  #told = false;
  /** Whether kept tickets follow what is here: not before those that were kept are here. */
  #follows = false;
  /** Who waits for a person to look at a file: how to tell what came of it. */
  #confirming;

  /**
   * `host` is the element's side: `widget()`, `given` (what the page set, as JSON text by name), `fire`, `load`
   * (holidays), and `key()`, under which its draft is saved.
   */
  constructor(element, host) {
    this.#element = element;
    this.#host = host;
  }

  /** What a view asks. */
  async asked(word, text) {
    try {
      if (word === "share") await this.#share(text === "on");
      else if (word === "download") await this.download(text);
      else await this[word](text);
    } catch (error) {
      this.#error("export-failed", error);
    }
  }

  // Questions and imports.

  async calculate(ticket, { variant } = {}) {
    return this.#ask("calculate", JSON.stringify({ ticket, variant }));
  }

  /** The clocks of a ticket of the list, by its id, or of one that is given. */
  async explain(ticket) {
    if (typeof ticket !== "object" || ticket === null) return this.#ask("explain", String(ticket));
    const { response, resolution } = await this.calculate(ticket);
    return [response, resolution];
  }

  async importTickets(data, { confirm = false, ...options } = {}) {
    const bytes = await bytesOf(data);
    const wanted = { name: data instanceof File ? data.name : "", confirm, options };
    // What waited for another file is not answered any more.
    if (confirm) this.imported(null);
    try {
      const report = this.#host.widget().importTickets(bytes, JSON.stringify(wanted));
      if (!confirm) return report;
    } catch (error) {
      throw error.questions ? new AmbiguousDateError(error) : error;
    }
    return new Promise((resolve, reject) => (this.#confirming = { resolve, reject }));
  }

  /** A person is done with a file: its tickets are in, or nothing is. */
  imported(detail) {
    const waiting = this.#confirming;
    this.#confirming = undefined;
    if (detail) waiting?.resolve(this.#ask("imported"));
    else waiting?.reject(new DOMException("The file was not imported.", "AbortError"));
  }

  // Links.

  async getShareUrl({ tickets = false } = {}) {
    const url = await this.#link(tickets);
    if (url.length > MOST) throw tooLong(url.length);
    return url;
  }

  async loadShareUrl(url, { ask = true } = {}) {
    if (!URL.canParse(url, location.href)) return false;
    const [, , written] = LINK.exec(new URL(url, location.href).hash.slice(1)) ?? [];
    if (written === undefined) return false;
    try {
      const brought = await this.#unpacked(written);
      await this.#apply(() => this.#ask(ask ? "offer" : "take", brought));
      return true;
    } catch {
      this.#ask("unreadable");
      return false;
    }
  }

  async #share(tickets) {
    const url = await this.#link(tickets);
    const { length } = url;
    const fits = length <= MOST;
    const detail = { url, length, includesTickets: tickets };
    const goes = !fits || this.#host.fire("sla-share", detail, true);
    if (goes && this.#element.share === "link") this.#ask("linked", `${length} ${MOST} ${fits ? url : ""}`);
    // The dialog says it; without one the page is told.
    else if (!fits) this.#error("share-failed", tooLong(length));
  }

  async #link(tickets) {
    const brought = this.#ask("terms", tickets ? "on" : "");
    const agreement = difference(this.#ask("example"), brought.agreement);
    const packed = await through(JSON.stringify({ ...brought, base: BASE, agreement }), new CompressionStream("deflate-raw"));
    const base = new URL(this.#element.shareBase ?? location.href, location.href);
    const other = base.hash.slice(1).replace(LINK, "").replace(/^&/, "");
    base.hash = "";
    return `${base.href.replace(/#$/, "")}#${other && `${other}&`}sla=1.${written(packed)}`;
  }

  /** The JSON text that a link carries; throws if it is of another version, damaged, or too large. */
  async #unpacked(text) {
    if (!text.startsWith("1.") || text.length > MOST) throw new RangeError("This link is not one of ours.");
    const bytes = read(text.slice(2));
    const json = new TextDecoder("utf-8", { fatal: true }).decode(
      await through(bytes, new DecompressionStream("deflate-raw"), MOST_UNPACKED),
    );
    const { base, ...brought } = JSON.parse(json);
    if (base !== undefined && base !== BASE) throw new RangeError("This link builds on terms that are not known here.");
    if (base) brought.agreement = merged(this.#ask("example"), brought.agreement);
    return JSON.stringify(brought);
  }

  // The draft.

  /** At the start: the view of the draft, unless the page says which one to show. */
  look() {
    const { view } = this.#draft() ?? {};
    if (view && !this.#element.hasAttribute("view")) this.#element.view = view;
  }

  /** At the start: the terms of the draft, the tickets that were kept, and what a link in the address brings. */
  async recall() {
    const draft = this.#draft();
    // A draft made on other terms of the page is not what its author would want on these.
    if (draft?.agreement && draft.base === this.#base()) {
      const values = `{"agreement":${JSON.stringify(draft.agreement)},"cause":"draft"}`;
      await this.#apply(() => this.#host.widget().set(values)).catch(() => {});
    }
    const headers = this.#headers();
    if (headers) this.#ask("known", headers);
    if (draft?.tickets) {
      this.#ask("keeps", "on");
      const kept = await this.#database("readonly", (store) => store.get(this.#host.key())).catch(() => {});
      if (kept && !this.#host.given.has("tickets")) {
        await this.#apply(() => this.#host.widget().set(kept)).catch(() => {});
      }
    }
    this.#follows = true;
    if (this.#element.share !== "none") await this.loadShareUrl(location.href);
  }

  /** After a change: saves the view, and the terms if a person changed them. */
  keep(changed) {
    if (this.#element.persist === "none") return;
    // A draft on other terms stays until somebody changes these: another page may have it under the same key.
    const before = this.#draft() ?? { base: this.#base() };
    const { view } = this.#element;
    const own = changed && { base: this.#base(), agreement: JSON.parse(this.#host.widget().datum("agreement")) };
    this.#save({ ...before, ...own, view }, changed);
  }

  /** There are other results: tickets that are kept are kept as they are now. */
  renew() {
    if (this.#follows && this.#draft()?.tickets) this.#keepData();
  }

  /** After an import: how its file was read, so that the next one with its header is read alike. */
  remember() {
    if (this.#element.persist === "none") return;
    this.keep(false);
    const headers = this.#ask("headers");
    if (headers && !this.#told) this.#store(headers, `${this.#host.key()}:headers`);
  }

  /** How files were read before, by what their headers say: JSON text for the engine. */
  #headers() {
    if (this.#element.persist === "none") return null;
    try {
      return localStorage.getItem(`${this.#host.key()}:headers`);
    } catch {
      // Blocked: nothing is known.
      return null;
    }
  }

  /** Keeps the tickets as they are now, and from now on, or no longer. */
  async keepTickets(on) {
    if (this.#element.persist === "none") return;
    const draft = this.#draft() ?? { base: this.#base(), view: this.#element.view };
    const saved = this.#save({ ...draft, tickets: on === "on" });
    this.#follows = true;
    if (!saved || !on) await this.#database("readwrite", (store) => store.delete(this.#host.key())).catch(() => {});
    else if (!(await this.#keepData())) return;
    if (saved) this.#ask("saved", "on");
  }

  async #keepData() {
    const values = ["tickets", "outages", "samples", "figures"].map((name) => [name, this.#host.widget().datum(name)]);
    const given = values.filter(([, json]) => json !== "null").map(([name, json]) => `"${name}":${json}`);
    const data = `{${given.join()}}`;
    const key = this.#host.key();
    const own = this.#host.widget().datum("own") === "true";
    try {
      // The example comes by itself, and as the example.
      await this.#database("readwrite", (store) => (own ? store.put(data, key) : store.delete(key)));
      return true;
    } catch {
      this.#ask("saved");
      return false;
    }
  }

  #save(draft, says) {
    if (this.#told || !this.#store(JSON.stringify(draft))) return false;
    if (says) this.#ask("saved", "on");
    return true;
  }

  #store(text, key = this.#host.key()) {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch (error) {
      this.#told = true;
      this.#ask("saved");
      this.#error("storage", error);
      return false;
    }
  }

  #draft() {
    if (this.#element.persist === "none") return undefined;
    try {
      return JSON.parse(localStorage.getItem(this.#host.key())) ?? undefined;
    } catch {
      // Blocked, or written by something else: there is no draft.
      return undefined;
    }
  }

  #base() {
    return this.#host.given.get("agreement") ?? this.#host.given.get("preset") ?? "null";
  }

  #database(mode, use) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction("kept", mode);
        const request = use(transaction.objectStore("kept"));
        transaction.oncomplete = () => {
          database.close();
          resolve(request.result);
        };
        transaction.onabort = transaction.onerror = () => {
          database.close();
          reject(transaction.error);
        };
      };
    });
  }

  /** What a person asks for: everything that was saved and everything that was changed. */
  async forget() {
    await this.#reset({ terms: true, tickets: true, draft: true }, "reset");
  }

  async reset(what = { terms: true, tickets: true, draft: true }) {
    await this.#reset(what);
  }

  async #reset({ terms = false, tickets = false, draft = false }, cause) {
    if (draft && this.#element.persist !== "none") {
      try {
        const key = this.#host.key();
        const own = (name) => name === key || name.startsWith(`${key}:`);
        for (const name of Object.keys(localStorage).filter(own)) localStorage.removeItem(name);
        const kept = await indexedDB.databases?.();
        if (kept?.some(({ name }) => name === DATABASE)) {
          await this.#database("readwrite", (store) => store.delete(key));
          const rest = await this.#database("readonly", (store) => store.count());
          if (!rest) indexedDB.deleteDatabase(DATABASE);
        }
      } catch {
        // What is blocked holds nothing.
      }
    }
    const names = [...(terms ? ["agreement", "ticket", "variants"] : []), ...(tickets ? ["tickets", "outages", "samples", "figures"] : [])];
    if (!names.length) return;
    const values = names.map((name) => `"${name}":${this.#host.given.get(name) ?? "null"}`);
    if (cause) values.push(`"cause":"${cause}"`);
    await this.#apply(() => this.#host.widget().set(`{${values}}`));
  }

  // Files.

  async exportAs(format) {
    return this.#file(format).blob;
  }

  async download(format) {
    const { filename, blob } = this.#file(format);
    if (!this.#host.fire("sla-export", { format, filename, blob }, true)) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = filename;
    link.click();
    // An address that is revoked at once may stop the download.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  #file(format) {
    if (!FORMATS.includes(format)) throw new TypeError(`There is no export as “${format}”: ${FORMATS.join(", ")}.`);
    const { name, kind, text } = this.#ask(format);
    return { filename: name, blob: new Blob([text], { type: kind }) };
  }

  // Paper.

  /** Prints this element alone: every other one of the page is left out until it is done. */
  async print() {
    this.#ask("printing", "on");
    const sheets = papers(this.#element);
    for (const [root, sheet] of sheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    addEventListener(
      "afterprint",
      () => {
        for (const [root, sheet] of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
        this.#ask("printing");
      },
      { once: true },
    );
    // Once for the rows that are drawn now, once for their layout.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    print();
  }

  // The engine.

  #ask(word, text = "") {
    return this.#host.widget().ask(word, text);
  }

  /** Sets something whose holidays may have to be fetched first. */
  async #apply(set) {
    try {
      set();
    } catch (error) {
      if (!error.presets?.length) throw error;
      await this.#host.load(error.presets);
      set();
    }
  }

  #error(code, error) {
    const { message, issues } = error;
    this.#host.fire("sla-error", { code, message, fatal: false, issues });
  }
}

/** Text, a file or bytes as bytes. */
async function bytesOf(data) {
  if (typeof data === "string") return new TextEncoder().encode(data);
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

/** A JSON merge patch (RFC 7396) that makes the one of the other. */
function difference(from, to) {
  const patch = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (after === undefined) patch[name] = null;
    else patch[name] = isObject(before) && isObject(after) ? difference(before, after) : after;
  }
  return patch;
}

/** What a merge patch makes. */
function merged(from, patch) {
  if (!isObject(patch)) return patch;
  const result = isObject(from) ? { ...from } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    // `__proto__` would be an inherited name otherwise.
    else Object.defineProperty(result, name, { value: merged(result[name], value), enumerable: true, configurable: true, writable: true });
  }
  return result;
}

const tooLong = (length) => new RangeError(`The link would have ${length} characters, ${MOST} at most.`);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Text or bytes through a stream; throws as soon as more than `most` bytes come out. */
async function through(data, stream, most = Infinity) {
  const reader = new Blob([data]).stream().pipeThrough(stream).getReader();
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("It is too large.");
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Bytes as base64url without padding. */
function written(bytes) {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Bytes of base64url. */
function read(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

/**
 * A sheet for the page, and one for each shadow root around the element, that leave nothing but the element:
 * all that stands beside the way to it is hidden, and what is on the way is a plain box.
 */
function papers(element) {
  const sheets = [];
  for (let node = element, root = node.getRootNode(); ; node = root.host, root = node.getRootNode()) {
    const rules = [];
    for (let child = node, parent; (parent = child.parentNode) && parent !== document.documentElement; child = parent) {
      rules.push(
        `${path(parent)} > :not(${place(child)}) { display: none !important }`,
        `${path(parent)} { all: unset !important; display: block !important }`,
      );
    }
    const sheet = new CSSStyleSheet();
    const page = root === document ? '@page { margin: 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }' : "";
    sheet.replaceSync(`@media print { html { background: #fff !important } ${rules.join("\n")} }\n${page}`);
    sheets.push([root, sheet]);
    if (root === document || !root.host) return sheets;
  }
}

const place = (node) => `:nth-child(${[...node.parentNode.children].indexOf(node) + 1})`;

/** A selector that fits this element of its root alone, or the root itself. */
function path(node) {
  if (node instanceof ShadowRoot) return ":host";
  return node === document.documentElement ? ":root" : `${path(node.parentNode)} > ${place(node)}`;
}
