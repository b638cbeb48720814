/**
 * `<sla-calculator>`: the custom element around the engine.
 *
 * The element is defined as soon as this module runs. The engine (`engine.js`,
 * `engine.wasm`) and the styles lie beside this file and are fetched once for all elements
 * of a page, when the first of them comes near the viewport. Until then, and if they cannot
 * be had, the element shows its own content. The engine's `Widget` keeps the document and
 * its undo stack; this class keeps the page's side of it: attributes, properties, events
 * and the element's life.
 */

const VERSION = "@VERSION@";
const INTEGRITY = "@INTEGRITY@";

/** How long a start may take before the page says that it is under way, in milliseconds. */
const PATIENCE = 400;
/** How often what is left of a ticket is counted anew while somebody looks, in milliseconds. */
const TICK = 30_000;

/** How far outside the viewport an element starts to load. */
const NEAR = "400px";

const TEXT = {
  loading: "Loading the calculator",
  failed: "The calculator could not start.",
  "wasm-blocked": "Your browser or this site's security rules block WebAssembly.",
  "wasm-fetch": "One of its files could not be loaded.",
  "wasm-integrity": "One of its files is not the one that was published.",
  stopped: "It stopped because of an error of its own.",
  below: "The terms are below.",
  incomplete: "A part of the calculator could not be loaded.",
  again: "Try again",
};

/** What is needed before the widget's own styles are there; theirs are added to this. */
const SHELL = `
:host { display: block }
:host([hidden]) { display: none !important }
:host([theme="light" i]) { color-scheme: light !important }
:host([theme="dark" i]) { color-scheme: dark !important }
.shell { container-type: inline-size; position: relative; inline-size: 100% }
.wait { display: flow-root; min-height: var(--sla-min-height, 720px) }
@container (max-width: 700px) { .wait { min-height: var(--sla-min-height, 1200px) } }
.failed > .wait { min-height: 0 }
.ready > .wait, .shell > .frame { display: none }
.ready > .frame { display: block }
.wait > .note { margin: 8px 0; font: 14px/20px ui-sans-serif, system-ui, sans-serif }
.wait > .note:empty { margin: 0 }
.shell > .line { display: none; position: absolute; inset: 0 0 auto; height: 2px; overflow: hidden }
.line::after { content: ""; display: block; width: 30%; height: 2px; background: var(--sla-accent, light-dark(#2450d6, #93aeff)); animation: line 1.2s ease-in-out infinite alternate }
.slow > .line { display: block }
.lost { margin: 0 0 8px; font: 14px/20px ui-sans-serif, system-ui, sans-serif }
.lost > button { font: inherit; min-height: 24px }
@keyframes line { to { transform: translateX(233%) } }
@media (prefers-reduced-motion: reduce) { .line::after { width: 100%; animation: none } }
`;

/** An instant says its offset: the page's zone must not decide. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
const inRange = (time) => time >= 0 && time < Date.UTC(2200, 0);

function isZone(name) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** One of a few words, of which the first is the default. */
const word = (...all) => (written) => {
  const lower = written?.toLowerCase();
  return all.includes(lower) ? lower : all[0];
};

/** Those of a few words that are written; if there are none of them, the default. */
const list = (none, ...all) => (written) => {
  const words = (written ?? "").toLowerCase().split(/\s+/);
  const found = all.filter((one) => words.includes(one));
  return found.length ? found : [...none];
};

/** A whole number within bounds. */
const number = (from, to, none) => (written) =>
  /^\d+$/.test(written ?? "") && written >= from && written <= to ? Number(written) : none;

const flag = (written) => written !== null;
const text = (none) => (written) => written || none;

const VIEWS = ["ticket", "tickets", "compare"];

/** What the attribute of each property means: the value of what is written, or of `null` where it is absent. */
const ATTRIBUTES = {
  view: word(...VIEWS),
  views: list(VIEWS, ...VIEWS),
  terms: word("auto", "open", "closed", "hidden"),
  readOnly: flag,
  preset: word("", "business-uk", "business-us", "business-de", "always", "extended"),
  hourCycle: word("auto", "h23", "h12"),
  firstDay: word("auto", "1", "2", "3", "4", "5", "6", "7"),
  displayZone: (written) => (written && (written === "viewer" || isZone(written)) ? written : "agreement"),
  now: (written) => (written && INSTANT.test(written) && inRange(Date.parse(written)) ? written : null),
  theme: word("auto", "light", "dark"),
  density: word("comfortable", "compact"),
  headingLevel: number(1, 5, 2),
  hide: list([], "header", "share", "export", "import", "privacy", "credits", "paint", "reply"),
  persist: word("draft", "none"),
  storageKey: text("default"),
  share: word("link", "event", "none"),
  shareBase: text(null),
  noExample: flag,
  maxRows: number(1, 2 ** 32 - 1, 1_000_000),
  loading: word("lazy", "eager"),
  wasmSrc: text(null),
};

/** `headingLevel` is written `heading-level`; only `readonly` is written as HTML does. */
const written = (name) => (name === "readOnly" ? "readonly" : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

const NAMES = Object.fromEntries(Object.keys(ATTRIBUTES).map((name) => [written(name), name]));

/** How the page wants things shown: the engine takes these together. */
const PAGE = ["views", "displayZone", "hide"];

/** The built-in agreements by language, where the page names none; elsewhere it is the one in the engine. */
const PRESETS = { "en-us": "business-us", de: "business-de", "de-de": "business-de" };

const BUILT_IN = "business-uk";

/** The days of a week, as a language tag names them. */
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** What is done by `sla-extras.js`, which is fetched when one of them is asked for. */
const EXTRAS = ["calculate", "explain", "importTickets", "exportAs", "download", "getShareUrl", "loadShareUrl", "print", "reset"];

/** What a person is about to do, and a page may do in its place. */
const ASKED = ["sla-view-change", "sla-import-start"];

/**
 * The parts that a page may style, by the classes that the widget's own styles use: a class alone, or two of
 * one element.
 */
const PARTS = {
  hd: "header",
  ttl: "title",
  prv: "privacy",
  ac: "actions",
  rail: "agreement",
  clause: "clause",
  edr: "clause-editor",
  tabs: "tabs",
  tab: "tab",
  pane: "panel",
  card: "card",
  ans: "answer",
  big: "answer-time",
  clk: "clock",
  "sg run": "clock-running",
  "sg pa": "clock-paused",
  "sg shut": "clock-closed",
  "sg late": "clock-late",
  led: "ledger",
  bdg: "badge",
  btn: "button",
  ib: "button",
  "btn pri": "button-primary",
  in: "input",
  ring: "chart",
  pbs: "chart",
  trf: "chart",
  st: "chart",
  rfs: "notice",
  note: "notice",
  hint: "notice",
};

/** Properties that take objects and never reflect. */
const DATA = ["agreement", "tickets", "ticket", "outages", "samples", "figures", "variants"];

/** A failed start: a reason that `sla-error` carries as its code. */
class StartError extends Error {
  constructor(code, cause) {
    super(`${TEXT.failed} ${TEXT[code]}`, { cause });
    this.name = "StartError";
    this.code = code;
  }
}

const beside = (file) => new URL(file, import.meta.url);

let sheets;

/** The sheets that all elements adopt: what every paint needs, and what comes with the parts. */
function styles() {
  if (!sheets) {
    sheets = [new CSSStyleSheet(), new CSSStyleSheet()];
    sheets[0].replaceSync(SHELL);
  }
  return sheets;
}

/** The parts of elements by all that they follow from: a view has many elements and few kinds of them. */
const NAMED = new Map();

function partsOf(node) {
  const kind = `${node.localName} ${node.ariaSelected} ${node.getAttribute("class")}`;
  if (!NAMED.has(kind)) NAMED.set(kind, namesOf(node));
  return NAMED.get(kind);
}

/** The names under which a page may style an element of the widget. */
function namesOf(node) {
  const classes = [...node.classList];
  const pairs = classes.slice(1).map((one) => `${classes[0]} ${one}`);
  const names = [...classes, ...pairs].flatMap((one) => PARTS[one] ?? []);
  if (node.localName === "table") names.push("table");
  if (names[0] === "badge") names.push(...classes.slice(1).map((one) => `badge-${one}`));
  if (names[0] === "tab" && node.ariaSelected === "true") names.push("tab-selected");
  return names.join(" ");
}

/** Gives an element of the widget what the page around it decides: its parts, and the level of a heading. */
function dress(node, lower) {
  const parts = partsOf(node);
  if (parts !== (node.getAttribute("part") ?? "")) node.setAttribute("part", parts);
  if (!/^h[2-6]$/.test(node.localName)) return;
  if (lower) node.setAttribute("aria-level", Number(node.localName[1]) + lower);
  else node.removeAttribute("aria-level");
}

let starting;
let arriving;

/**
 * The engine's module, started: `const { evaluate } = await engine()`.
 *
 * All elements of the page share it. A page without the element may import `engine.js`
 * itself instead. Rejects with an error whose `code` is that of `sla-error`.
 */
export async function engine() {
  await complete();
  const { glue } = await loaded();
  return glue;
}

/** Resolves when everything is here that a first paint does without. */
async function complete() {
  const { parts } = await loaded();
  arriving ??= Promise.all([parts.complete(), fetchText("parts.css")]).then(
    ([, css]) => styles()[1].replaceSync(css),
    (error) => {
      arriving = undefined;
      throw error instanceof StartError ? error : new StartError("wasm-fetch", error);
    },
  );
  return arriving;
}

/** The engine as far as a first paint needs it, and what loads the rest. */
function loaded(source) {
  starting ??= start(source).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(source) {
  const address = source ? new URL(source, document.baseURI) : beside("engine.wasm");
  try {
    // The smallest module there is: where the page's policy forbids it, nothing is fetched.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (error) {
    throw new StartError("wasm-blocked", error);
  }
  const [[glue, parts], module, css] = await Promise.all([
    Promise.all([import("./engine.js"), import("./engine-parts.js")]).catch((error) => {
      throw new StartError("wasm-fetch", error);
    }),
    fetchModule(address),
    fetchText("sla-calculator.css"),
  ]);
  try {
    await glue.default({ module_or_path: module });
  } catch (error) {
    throw new StartError("wasm-blocked", error);
  }
  styles()[0].replaceSync(SHELL + css);
  parts.lieBeside(address);
  return { glue, parts };
}

async function fetchModule(address) {
  let response;
  try {
    response = await fetch(address, { integrity: INTEGRITY });
  } catch (error) {
    // A browser does not say why; the file is there, but is not the right one, if it comes
    // without the check.
    const plain = await fetch(address).catch(() => undefined);
    throw new StartError(plain?.ok ? "wasm-integrity" : "wasm-fetch", error);
  }
  if (!response.ok) throw new StartError("wasm-fetch");
  return response;
}

async function fetchText(name, options) {
  try {
    const response = await fetch(beside(name), options);
    if (response.ok) return await response.text();
  } catch (error) {
    throw new StartError("wasm-fetch", error);
  }
  throw new StartError("wasm-fetch");
}

/** Files of the package's folders that were asked for, by path: each is fetched once a page. */
const files = new Map();

/** The text of a file in a folder beside this script; nothing if there is none. */
function file(folder, name) {
  // Names come from documents: none leads out of the folder.
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  const path = `${folder}/${name}.json`;
  if (!files.has(path)) {
    // The network or the server may be back the next time.
    const text = fetchText(path, { redirect: "error" }).catch(() => void files.delete(path));
    files.set(path, text);
  }
  return files.get(path);
}

const holidays = (name) => file("holidays", name);

/** What is built in: British English. */
const OWN = ["", "en", "en-GB"];

/** The languages that have a file in `languages/`. */
const LANGUAGES = ["ar", "de", "es", "fr", "nl", "pt"];

/** The end of the mounting that is under way. */
let turn = Promise.resolve();

/** What becomes of each language that was asked for: whether it could be learnt. */
const learning = new Map();

/** Sees to it that a language is known before something is shown in it; resolves to whether it is. */
async function learn(widget, tag) {
  if (OWN.includes(tag)) return true;
  await complete();
  const name = tag.split("-")[0].toLowerCase();
  if (!LANGUAGES.includes(name)) return true;
  if (!learning.has(name)) {
    const learnt = file("languages", name).then((text) => {
      try {
        if (text) widget.learn(name, text);
      } catch {
        // A file that is none of a language is as good as none.
        text = undefined;
      }
      if (!text) learning.delete(name);
      return Boolean(text);
    });
    learning.set(name, learnt);
  }
  return learning.get(name);
}

/** Elements that wait to come near the viewport. */
const watcher =
  globalThis.IntersectionObserver &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) target.whenReady().catch(() => {});
      }
    },
    { rootMargin: NEAR },
  );

/** What the engine threw, as the error a page expects: a `TypeError` with `issues`. */
function rejected(error) {
  const message = error?.message ?? String(error);
  return Object.assign(new TypeError(message, { cause: error }), { issues: error?.issues ?? [] });
}

function element(name, className = "") {
  const node = document.createElement(name);
  node.className = className;
  return node;
}

// On a server, where there are no elements, the module can still be imported.
const Base = globalThis.HTMLElement ?? class {};

/** The element's class; `sla-calculator.d.ts` describes its members. */
export class SlaCalculatorElement extends Base {
  static observedAttributes = [...Object.keys(NAMES), "lang"];

  #shell = element("div", "shell");
  #wait = element("div", "wait");
  #note = element("p", "note");
  #frame;
  #widget;
  #ready;
  /** Ends the wait for a frame that went away before it showed anything. */
  #settle;
  #dresser;
  /** What says that some of those parts could not be had. */
  #lost;
  /** The parts of the engine that a first paint does without are here. */
  #whole = false;
  /** There are results that nobody was told of yet. */
  #owed = false;
  /** While what the widget said is written back, it is not told of it again. */
  #hearing = false;
  /** Data that was set before the engine or the holidays it names were there, as JSON text by name. */
  #early = new Map();
  /** The data that the page set last and the widget took, as JSON text by name. */
  #given = new Map();
  /** The built-in agreement that the example has. */
  #chosen = BUILT_IN;
  /** What is done on demand, once it was asked for. */
  #more;
  #ticking;
  /** What is left of a ticket's time goes on while somebody looks, unless the page pins its now. */
  #tick = () => {
    if (this.#whole && !this.now && !document.hidden) this.#widget.tick(new Date().toISOString());
  };

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = styles();
    this.#note.setAttribute("role", "status");
    this.#wait.append(document.createElement("slot"), this.#note);
    this.#shell.append(element("div", "line"), this.#wait);
    // Whatever an event leads to is shown in this widget's language, not in that of another one of the page.
    for (const type of ["pointerdown", "click", "input", "change", "keydown", "focusin", "focusout", "toggle", "drop"]) {
      this.#shell.addEventListener(type, () => this.#widget?.speak(), true);
    }
    root.append(this.#shell);
    // A page may have set properties before this class was there to receive them.
    for (const name of [...DATA, ...Object.keys(ATTRIBUTES)]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  connectedCallback() {
    if (this.#widget) {
      if (this.#frame) return;
      this.#speak()
        .then(() => this.isConnected && !this.#frame && this.#mount())
        .catch((error) => this.#fail("stopped", error.message));
    } else if (watcher && this.loading === "lazy") {
      watcher.observe(this);
    } else {
      this.whenReady().catch(() => {});
    }
  }

  disconnectedCallback() {
    // Moving an element takes it out and puts it back: only what stays out was removed.
    queueMicrotask(() => {
      if (this.isConnected) return;
      watcher?.unobserve(this);
      this.#unmount();
      // A start that failed is tried again when the element comes back.
      if (this.#shell.classList.contains("failed")) this.#ready = undefined;
    });
  }

  attributeChangedCallback(attribute, before, after) {
    if (before === after || this.#hearing) return;
    const name = NAMES[attribute];
    if (name === "loading" && this.isConnected && this.loading === "eager") this.whenReady().catch(() => {});
    if (!this.#widget) return;
    const settings = this.#settings();
    if (name === "headingLevel") this.#dress();
    else if (name === "preset") this.#choose();
    else if (PAGE.includes(name)) {
      this.#send({ page: this.#page(), view: this.view });
      this.#dress();
    } else if (name in settings) {
      this.#send({ [name]: settings[name] });
      this.#tick();
    } else if (!name || name === "hourCycle" || name === "firstDay") this.#speak().catch(() => {});
  }

  get version() {
    return VERSION;
  }

  get ready() {
    return this.whenReady();
  }

  whenReady() {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  static {
    for (const [name, read] of Object.entries(ATTRIBUTES)) {
      const attribute = written(name);
      Object.defineProperty(this.prototype, name, {
        get() {
          const value = read(this.getAttribute(attribute));
          if (name === "preset") return value || (PRESETS[this.#language().toLowerCase()] ?? BUILT_IN);
          return name !== "view" || this.views.includes(value) ? value : this.views[0];
        },
        set(value) {
          if (read === flag) this.toggleAttribute(attribute, Boolean(value));
          else if (value == null) this.removeAttribute(attribute);
          else this.setAttribute(attribute, Array.isArray(value) ? value.join(" ") : (value.toISOString?.() ?? value));
        },
        enumerable: true,
        configurable: true,
      });
    }
    for (const name of EXTRAS) {
      this.prototype[name] = async function (...given) {
        await this.whenReady();
        return (await this.#extras())[name](...given);
      };
    }
    for (const name of DATA) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#datum(name);
        },
        set(value) {
          this.#setDatum(name, value);
        },
        enumerable: true,
        configurable: true,
      });
    }
  }

  get results() {
    const results = this.#widget?.ask("results", "");
    return results ? Object.freeze(results) : null;
  }

  validate(agreement) {
    if (!this.#widget) {
      throw new DOMException("The calculator has not started: await whenReady().", "InvalidStateError");
    }
    return this.#widget.validate(JSON.stringify(agreement ?? null));
  }

  focus(options) {
    const controls = this.#frame?.querySelectorAll("#panel :is(select, input, button, textarea, a, [tabindex='0'])") ?? [];
    const first = [...controls].find((node) => !node.disabled && node.checkVisibility());
    if (first) first.focus(options);
    else super.focus(options);
  }

  addVariant(patch, name = "") {
    const variants = this.variants ?? [];
    let id = "b";
    for (let number = 2; variants.some((variant) => variant.id === id); number++) id = `b-${number}`;
    this.variants = [...variants, { id, name, patch }];
    return id;
  }

  removeVariant(id) {
    const variants = this.variants ?? [];
    const left = variants.filter((variant) => variant.id !== id);
    if (left.length === variants.length) return false;
    this.variants = left;
    return true;
  }

  undo() {
    return this.#widget?.undo() ?? false;
  }

  redo() {
    return this.#widget?.redo() ?? false;
  }

  #datum(name) {
    if (!this.#widget || this.#early.has(name)) return JSON.parse(this.#early.get(name) ?? "null");
    return JSON.parse(this.#widget.datum(name));
  }

  /** Objects travel as text, so that an error names the path of what is wrong. */
  #setDatum(name, value) {
    this.#setJson(name, JSON.stringify(value ?? null));
  }

  #setJson(name, json) {
    // What comes after data that waits for its holidays may only make sense with it.
    if (!this.#widget || this.#early.size) {
      this.#early.set(name, json);
      return;
    }
    try {
      this.#give(this.#widget, [[name, json]]);
    } catch (error) {
      if (!error.presets) throw rejected(error);
      this.#early.set(name, json);
      this.#deliver(this.#widget);
    }
  }

  /** Only what the widget takes was given: a reset goes back to it. */
  #give(widget, data) {
    widget.set(`{${data.map(([name, json]) => `"${name}":${json}`)}}`);
    for (const [name, json] of data) this.#given.set(name, json);
  }

  /** Hands the widget what was set so far; holidays that the terms name are fetched first. */
  async #deliver(widget) {
    // More than once: while the first are fetched, others may have been set.
    for (let last; this.#early.size; ) {
      const early = [...this.#early];
      try {
        // Together first: tickets may only make sense under the agreement they come with.
        this.#give(widget, early);
      } catch ({ presets = [] }) {
        const lacking = presets.join();
        // What did not come is not asked for again at once.
        if (lacking && lacking !== last) {
          last = lacking;
          await this.#load(widget, presets);
          continue;
        }
        for (const one of early) {
          try {
            this.#give(widget, [one]);
          } catch (error) {
            this.#refuse(one[0], error);
          }
        }
      }
      this.#early.clear();
    }
  }

  /** Fetches holidays; the engine says what it lacks where there is no such file. */
  async #load(widget, ids) {
    const texts = await Promise.all(ids.map(holidays));
    try {
      widget.loadPresets(texts.filter(Boolean));
    } catch (error) {
      this.#refuse("holidays", error);
    }
  }

  #send(values) {
    this.#widget.set(JSON.stringify(values));
  }

  /** The nearest language around the element, also around the shadow roots it is in. */
  #language() {
    let lang;
    for (let node = this; node instanceof Node && !lang; node = node.getRootNode().host) {
      lang = node.closest("[lang]")?.lang;
    }
    return lang ?? "";
  }

  /** The same with what the page wants otherwise than that language has it: `en-GB-u-hc-h12`. */
  #tag() {
    const { hourCycle, firstDay } = this;
    const wishes = (hourCycle === "auto" ? "" : `-hc-${hourCycle}`) + (firstDay === "auto" ? "" : `-fw-${DAYS[firstDay - 1]}`);
    const language = this.#language();
    if (!wishes) return language;
    const base = /^(en)?$/.test(language) ? "en-GB" : language;
    return base + (base.includes("-u-") ? "" : "-u") + wishes;
  }

  /** The attributes as the engine takes them. It has no clock, so the time comes from here. */
  #settings() {
    const { view, terms, readOnly, noExample, maxRows } = this;
    return { view, terms, readOnly, noExample, maxRows, lang: this.#tag(), now: this.now ?? new Date().toISOString() };
  }

  #page() {
    const { views, displayZone, hide } = this;
    const own = displayZone === "viewer" ? Intl.DateTimeFormat().resolvedOptions().timeZone : displayZone;
    return { views, zone: own === "agreement" ? "" : own, hide };
  }

  /** Whether the page wants what a first paint does not know. */
  #wants() {
    return this.preset !== BUILT_IN || PAGE.some((name) => this.hasAttribute(written(name)));
  }

  /** Takes the built-in agreement that the page names, or its language, for the example's. */
  async #choose() {
    const name = this.preset;
    if (name === this.#chosen) return;
    this.#chosen = name;
    const json = name === BUILT_IN ? "null" : await file("presets", name);
    if (!json) this.#refuse("preset", { message: `The agreement “${name}” could not be loaded.` });
    if (name !== this.#chosen) return;
    if (json) this.#setJson("preset", json);
    // It can be chosen again.
    else this.#chosen = undefined;
  }

  async #start() {
    watcher?.unobserve(this);
    this.#shell.classList.remove("failed");
    this.#note.textContent = "";
    this.#wait.append(this.#note);
    const slow = setTimeout(() => {
      this.#shell.classList.add("slow");
      this.#note.textContent = TEXT.loading;
    }, PATIENCE);
    try {
      const { glue } = await loaded(this.wasmSrc);
      await parsed();
      const more = !this.#widget && this.#remembers() && (await this.#extras());
      if (more) more.look();
      // These need every part at once: better to wait for all than for one after the other.
      const whole = more || this.view !== "ticket" || this.terms === "open" || this.#wants() || !OWN.includes(this.#tag());
      if (whole) await complete();
      // A start that is tried again goes on with the widget there is.
      if (!this.#widget) await this.#create(glue.Widget);
      if (more) await more.recall();
      if (whole) this.#widget.painted();
      if (this.isConnected && !this.#frame) await this.#mount();
      this.#note.textContent = "";
    } catch (error) {
      this.#fail(error instanceof StartError ? error.code : "stopped", error.message);
      throw error;
    } finally {
      clearTimeout(slow);
      this.#shell.classList.remove("slow");
    }
    await this.#complete();
    if (this.#owed) this.#tellResults();
    const agreement = JSON.parse(this.#widget.datum("agreement"));
    const locale = this.#language() || "en-GB";
    this.#fire("sla-ready", { version: VERSION, locale, zone: agreement?.timeZone });
    return this;
  }

  /**
   * Waits for what the first paint does without. If that does not come, what is on screen stays to be
   * read, but is not to be used: it could not answer.
   */
  async #complete() {
    try {
      await complete();
      this.#lost?.remove();
      if (this.#frame) this.#frame.inert = false;
      this.#whole = true;
      this.#widget.painted();
      this.#tick();
    } catch (error) {
      this.#ready = undefined;
      this.#lose();
      this.#fire("sla-error", { code: "wasm-fetch", message: TEXT.incomplete, fatal: false });
      throw error;
    }
  }

  #lose() {
    if (this.#frame) this.#frame.inert = true;
    if (!this.#lost) {
      this.#lost = element("p", "lost");
      this.#lost.setAttribute("role", "alert");
      const again = element("button");
      again.textContent = TEXT.again;
      again.onclick = () => this.whenReady().catch(() => {});
      this.#lost.append(`${TEXT.incomplete} `, again);
    }
    this.#shell.prepend(this.#lost);
  }

  /**
   * Makes the widget and hands it everything that was set so far.
   *
   * The engine holds on to the function that it calls, so that must not hold the element:
   * else a removed element, and with it the widget, could never be collected. The glue frees
   * a widget whose element is gone.
   */
  async #create(Widget) {
    const self = new WeakRef(this);
    const widget = new Widget(this.#settings().now, (type, detail) => self.deref()?.#heard(type, detail));
    await this.#prepare(widget);
    const settings = this.#settings();
    widget.set(JSON.stringify(this.#wants() ? { ...settings, page: this.#page() } : settings));
    this.#readBlock();
    this.#widget = widget;
    await this.#deliver(widget);
  }

  /** Fetches what the attributes ask for; the page may go on changing them meanwhile. */
  async #prepare(widget) {
    const asked = () => `${this.#tag()} ${this.preset}`;
    for (let known; known !== asked(); ) {
      known = asked();
      await this.#learn(widget);
      await this.#choose();
    }
  }

  /** `<script type="application/json" slot="agreement">`, unless the property was set. */
  #readBlock() {
    const block = this.querySelector(':scope > script[type="application/json"][slot="agreement"]');
    if (!block || this.#early.has("agreement")) return;
    try {
      this.#setDatum("agreement", JSON.parse(block.textContent));
    } catch (error) {
      const message = `The agreement's data block is not JSON: ${error.message}`;
      this.#refuse("agreement", { message, issues: [{ path: "agreement", code: "json", message }] });
    }
  }

  /** Shows everything in the language around the element. */
  async #speak() {
    await this.#learn(this.#widget);
    this.#send({ lang: this.#tag() });
    await this.#choose();
  }

  async #learn(widget) {
    const tag = this.#tag();
    if (await learn(widget, tag)) return;
    const message = `What the language “${tag}” says could not be loaded: it is English instead.`;
    this.#fire("sla-error", { code: "language-missing", message, fatal: false });
  }

  #refuse(name, { message, issues = [] }) {
    this.#fire("sla-error", { code: `${name}-invalid`, message, fatal: false, issues });
  }

  /**
   * A new frame for each mount: a view leaves its listeners on the frame it is given.
   * Resolves when the frame shows something; only then does it take the fallback's place.
   */
  async #mount() {
    const frame = element("div", "frame");
    frame.setAttribute("part", "frame");
    this.#frame = frame;
    this.#shell.append(frame);
    this.#dresser = new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === "attributes") dress(target, this.#lower());
        for (const node of addedNodes) if (node.localName) this.#dress(node);
      }
    });
    this.#dresser.observe(frame, { childList: true, subtree: true, attributeFilter: ["class", "aria-selected"] });
    const shown = new Promise((resolve) => {
      const seen = new MutationObserver(() => this.#settle());
      this.#settle = () => {
        seen.disconnect();
        resolve();
      };
      seen.observe(frame, { childList: true });
    });
    // Views are made a little later, in the language that is in force then: one widget after the other.
    const made = turn.then(() => {
      if (this.#frame !== frame) return undefined;
      this.#widget.mount(frame);
      return frame.hasChildNodes() ? undefined : shown;
    });
    turn = made.catch(() => {});
    await made;
    if (this.#frame !== frame) return;
    this.#shell.classList.add("ready");
    this.#tick();
    document.addEventListener("visibilitychange", this.#tick);
    this.#ticking = setInterval(this.#tick, TICK);
  }

  /** By how many levels headings stand lower than they are written; without the title those below it take its place. */
  #lower() {
    return this.headingLevel - (this.hide.includes("header") ? 3 : 2);
  }

  #dress(root = this.#frame?.firstElementChild) {
    if (!root) return;
    const lower = this.#lower();
    for (const node of [root, ...root.querySelectorAll("[class], table, h2, h3, h4, h5, h6")]) dress(node, lower);
  }

  #unmount() {
    if (!this.#frame) return;
    this.#widget.unmount();
    document.removeEventListener("visibilitychange", this.#tick);
    clearInterval(this.#ticking);
    // Who holds the frame must not hold the element by it.
    this.#dresser.disconnect();
    this.#frame.remove();
    this.#frame = undefined;
    this.#settle();
    this.#shell.classList.remove("ready");
  }

  /**
   * What the widget reports, once its call has ended: a listener may call back into it. What it asks is answered
   * at once: whether the page lets a person go on.
   */
  #heard(type, detail) {
    if (ASKED.includes(type)) return this.#fire(type, detail, true);
    queueMicrotask(() => {
      if (type === "sla-view") this.#reflect(...detail);
      else if (type === "sla-results") {
        this.#tellResults();
        this.#more?.then((more) => more.renew(), () => {});
      }
      else if (type === "sla-presets") this.#load(this.#widget, detail);
      else if (type === "sla-index") this.#offer();
      else if (type === "sla-published") this.#publish(detail);
      else if (type === "sla-take") this.#extras().then((more) => more.asked(...detail), () => {});
      else if (type === "sla-imported") this.#imported(detail);
      else if (type === "sla-error" && detail.fatal) this.#fail(detail.code, detail.message);
      else this.#fire(type, detail);
      if (type === "sla-view" || (type === "sla-change" && !["draft", "reset"].includes(detail.cause))) {
        this.#keep(type === "sla-change");
      }
      // Whoever asks what is left asks now.
      if (["sla-view", "sla-ticket-change"].includes(type)) this.#tick();
    });
    return true;
  }

  /** A person left the place where a file is checked, with its tickets or without. */
  #imported(detail) {
    if (detail) this.#fire("sla-import", detail);
    this.#more?.then((more) => more.imported(detail), () => {});
  }

  /** Whether a draft or a link waits to be read. */
  #remembers() {
    try {
      if (this.persist !== "none" && localStorage[this.#key()]) return true;
    } catch {
      // Storage is blocked: there is no draft.
    }
    return this.share !== "none" && location.hash.includes("sla=");
  }

  #key() {
    return `sla-calculator:1:${this.storageKey}`;
  }

  #keep(changed) {
    if (this.persist === "none") return;
    this.#extras().then((more) => more.keep(changed), () => {});
  }

  #extras() {
    this.#more ??= import("./sla-extras.js").then(
      ({ Extras }) =>
        new Extras(this, {
          widget: () => this.#widget,
          given: this.#given,
          fire: (...event) => this.#fire(...event),
          load: (ids) => this.#load(this.#widget, ids),
          key: () => this.#key(),
        }),
      (error) => {
        this.#more = undefined;
        this.#fire("sla-error", { code: "wasm-fetch", message: TEXT.incomplete, fatal: false });
        throw error;
      },
    );
    return this.#more;
  }

  /** A person looks for other holidays; without the list there are those that are loaded. */
  async #offer() {
    const index = await holidays("index");
    if (index) this.#widget.offerPresets(index);
  }

  /** A person looks at agreements that others published. */
  async #publish(name) {
    const text = await file("agreements", name);
    try {
      this.#widget.publish(name, text ?? "");
    } catch (error) {
      this.#refuse("agreements", error);
    }
  }

  /** Results are worked out when a page is told of them: not before the first paint. */
  #tellResults() {
    this.#owed = !this.#whole;
    if (this.#whole) this.#fire("sla-results", this.#widget.ask("figures", ""));
  }

  /** A person chose another view or panel: the attributes follow, for the page's own styles. */
  #reflect(view, terms) {
    this.#hearing = true;
    if (this.view !== view) this.view = view;
    if (this.terms !== terms) this.terms = terms;
    this.#hearing = false;
  }

  #fail(code, message) {
    this.#shell.classList.remove("ready");
    this.#shell.classList.add("failed");
    const fallback = this.textContent.trim() !== "" || this.querySelector("img, svg, table");
    const reason = TEXT[code] ?? TEXT.stopped;
    this.#note.textContent = [TEXT.failed, reason, fallback && TEXT.below].filter(Boolean).join(" ");
    this.#wait.prepend(this.#note);
    this.#fire("sla-error", { code, message, fatal: true });
  }

  #fire(type, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/** A data block may stand after the element's start tag: wait until the page has been read. */
function parsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

if (globalThis.customElements && !customElements.get("sla-calculator")) {
  customElements.define("sla-calculator", SlaCalculatorElement);
}
