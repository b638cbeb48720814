/** The types of `sla-calculator.js`: the element, its events, and access to the engine. */

import type * as Engine from "./engine.js";

/** The engine's module, started. All elements of the page share it. */
export function engine(): Promise<typeof Engine>;

/** What is wrong with a value, and where: `agreement.targets[0].within`. */
export interface Issue {
  path: string;
  code: string;
  message: string;
}

/** What invalid data throws when it is set. */
export interface InvalidError extends TypeError {
  issues: Issue[];
}

export interface ReadyDetail {
  version: string;
  /** The language in use, such as `en-GB`. */
  locale: string;
  /** The agreement's time zone, such as `Europe/London`. */
  zone?: string;
}

export interface ChangeDetail {
  agreement: object;
  /** The places that changed: `agreement.calendars.office.hours`. */
  paths: string[];
  /** `link`: brought by a link; `draft`: saved in this browser; `reset`: everything was forgotten. */
  cause: "edit" | "undo" | "redo" | "link" | "draft" | "reset";
}

/** A ticket in question, as `ticket` and `calculate` take it. */
export type TicketQuestion = Engine.Question;

/** What follows for a ticket in question. */
export type TicketResult = Engine.Answer;

/** The steps of one clock, which add up to its calendar time. */
export type Explanation = Engine.Explanation;

export interface TicketChangeDetail {
  ticket: TicketQuestion;
  /** `null` where the terms cannot give one. */
  result: TicketResult | null;
}

/** The figures of the resolution. */
export type Summary = Engine.Summary;

export interface ResultsDetail {
  /** The instant of judging. */
  asOf: string;
  summary: Summary;
  /** Amount, currency and periods; `null` if the agreement has none. */
  credit: Engine.CreditReport | null;
}

/** What `sla-results` carries. */
export interface ResultsTold extends ResultsDetail {
  /** How long it took to judge the tickets, in milliseconds of work. */
  durationMs: number;
}

/** Everything that follows from terms and tickets. */
export interface Results extends ResultsDetail {
  byPriority: Engine.PriorityFigure[];
  byMonth: Engine.MonthFigure[];
  /** Both clocks of each ticket, in the order of `tickets`; `null` above 10,000 of them. */
  tickets: { id: string; response: Engine.Clock; resolution: Engine.Clock }[] | null;
  /** What follows from each of `variants`; of more than 10,000 tickets, of those that somebody looked at. */
  variants: VariantResults[];
  /** All else: measures, findings, exclusions. */
  report: Engine.Report;
}

export interface ImportStartDetail {
  /** The file's name; empty for what was pasted. */
  name: string;
  /** In bytes. */
  size: number;
  kind: "file" | "paste";
  blob: Blob;
}

export interface ImportDetail {
  /** The file's name; empty for what was pasted. */
  name: string;
  /** Rows after the header. */
  rows: number;
  accepted: number;
  rejected: number;
  tickets: number;
  /** How dates in numbers were read; `null` if there were none. */
  dayOrder: "day-first" | "month-first" | null;
  /** In which zone times without an offset were read; `null` if there were none. */
  zone: string | null;
  /** Whose export it was taken for. */
  source: "jira" | "servicenow" | "zendesk" | "freshdesk" | "other";
}

export interface SelectDetail {
  ticketId: string;
  /** How its clock stands of the metric that is shown. */
  status: Engine.Status;
  expanded: boolean;
}

export interface ViewChangeDetail {
  view: View;
  previous: View;
}

/** The formats of {@link SlaCalculatorElement.exportAs}. */
export type ExportFormat = "csv" | "json" | "markdown" | "ics";

export interface ExportDetail {
  format: ExportFormat;
  /** Such as `sla-report-2026-11-24.csv`. */
  filename: string;
  blob: Blob;
}

export interface ShareDetail {
  url: string;
  /** How many characters it has; above 8,000 it is not offered. */
  length: number;
  includesTickets: boolean;
}

export interface ErrorDetail {
  /**
   * `wasm-…`: the calculator could not start. `stopped`: it ran into an error of its own.
   * `…-invalid`: what the page gave, or a file of the package, cannot be read. `language-missing`: it is English instead.
   * `import-failed`: a file that a person brought cannot be read; `issues` says where. `export-failed`: a file cannot be made. `share-failed`: a link would be too long, and no dialog says so. `storage`: nothing can be saved in this browser.
   */
  code:
    | "wasm-blocked"
    | "wasm-fetch"
    | "wasm-integrity"
    | "stopped"
    | "agreement-invalid"
    | "holidays-invalid"
    | "agreements-invalid"
    | "tickets-invalid"
    | "ticket-invalid"
    | "outages-invalid"
    | "samples-invalid"
    | "figures-invalid"
    | "variants-invalid"
    | "preset-invalid"
    | "language-missing"
    | "import-failed"
    | "export-failed"
    | "share-failed"
    | "storage";
  message: string;
  /** Whether the element shows its own content instead of the calculator. */
  fatal: boolean;
  issues?: Issue[];
}

export interface VariantDetail {
  action: "add" | "remove" | "adopt";
  id: string;
}

/** What follows from other terms, in `results.variants`. */
export interface VariantResults {
  id: string;
  name: string;
  /** The figures of the resolution, as in `results.summary`; `null` if these terms cannot be compared. */
  summary: Summary | null;
  /** The estimate under these terms; `null` if they have no credits. */
  credit: Engine.CreditReport | null;
  /** The clocks that are judged otherwise than under the agreement. */
  flips: { ticket: string; metric: string; before: string; after: string }[];
  /** Why these terms cannot be compared. */
  issues?: Issue[];
}

/** Other terms to compare with. */
export interface Variant {
  id: string;
  name?: string;
  /** What it changes: a JSON merge patch (RFC 7396) on the agreement. */
  patch: object;
}

/** What is looked for in a column of a file. */
export type ImportRole =
  | "id"
  | "priority"
  | "logged"
  | "replied"
  | "resolved"
  | "status"
  | "category"
  | "assignment-group"
  /** Of logs: when the row was written. */
  | "updated"
  /** Of change logs: which field changed, what it was, what it is since. */
  | "field"
  | "from"
  | "to";

/** How a file is to be read, where it is not found in the file itself. */
export interface ImportOptions {
  /**
   * Whether a person looks at the file first, in the widget: the promise waits for them, and is rejected with an
   * `AbortError` if they leave it. Otherwise nothing is shown.
   */
  confirm?: boolean;
  /** Columns by their name in the header, or their position such as `"#3"`; `""` is none. */
  mapping?: Partial<Record<ImportRole, string>>;
  /** Whether 03/04/2026 is the 3rd of April or the 4th of March. */
  dayOrder?: "day-first" | "month-first";
  /** The IANA name of the zone of times that carry no offset. */
  zone?: string;
  /** What separates the cells: `","`, `";"`, a tab or another sign. */
  separator?: string;
  /** What stands around cells. */
  quote?: "double" | "single" | "none";
  encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Whether the first row names the columns. */
  header?: boolean;
  /** What one row is: a ticket, a ticket's state after an update, or a change of one field. */
  source?: "ticket-list" | "servicenow-log" | "change-log";
  /** A date without a time of day is its midnight; else its row is left out. */
  datesAlone?: boolean;
  /** The priorities to which the file's are matched, by id or name: the agreement's if left out. */
  priorities?: { id: string; name?: string }[];
}

/** What a file leaves open: the order of day and month, or the zone. Nothing is guessed. */
export interface AmbiguousDateError extends InvalidError {
  name: "AmbiguousDateError";
  questions: Engine.ImportQuestion[];
}

export interface ImportReport {
  /** How many tickets are in. */
  tickets: number;
  /** How many rows the file has after its header. */
  rows: number;
  /** The rows that are in no ticket, each with its line, the reason, and the value at fault. */
  leftOut: { row: number; ticket: string; reason: string; column: string; value: string }[];
  /** Statuses that look like waiting, with the number of tickets that had them. */
  suggestedPauses: { status: string; tickets: number }[];
}

/** The element's events; all of them bubble and cross shadow roots. */
export interface SlaCalculatorEventMap {
  /** The calculator is on screen. */
  "sla-ready": CustomEvent<ReadyDetail>;
  /** A person changed the agreement, or `undo()` and `redo()` did; never an echo of what the page set. */
  "sla-change": CustomEvent<ChangeDetail>;
  /** A person asks about another ticket. */
  "sla-ticket-change": CustomEvent<TicketChangeDetail>;
  /** New results, also after the page set something: the figures of `results`. */
  "sla-results": CustomEvent<ResultsTold>;
  /** A person brings in a file; cancel to handle it in the page. */
  "sla-import-start": CustomEvent<ImportStartDetail>;
  /** A person brought in a file's tickets. */
  "sla-import": CustomEvent<ImportDetail>;
  /** A person opened or closed a ticket of the list. */
  "sla-select": CustomEvent<SelectDetail>;
  /** A person is about to look at another view; cancel to stay. */
  "sla-view-change": CustomEvent<ViewChangeDetail>;
  /** A person added or removed a variant, or made its terms the agreement. */
  "sla-variant": CustomEvent<VariantDetail>;
  /** A person takes a file away; cancel to take the blob instead. */
  "sla-export": CustomEvent<ExportDetail>;
  /** A person makes a link; cancel to show it in another way. */
  "sla-share": CustomEvent<ShareDetail>;
  /** It could not start, or could not read what it was given. */
  "sla-error": CustomEvent<ErrorDetail>;
}

export type View = "ticket" | "tickets" | "compare";

/** What a page can hide; `credits` and `reply` are all that is said of them. */
export type Hidden = "header" | "share" | "export" | "import" | "privacy" | "credits" | "paint" | "reply";

export class SlaCalculatorElement extends HTMLElement {
  /** The view shown; reflects, and follows a person's choice. */
  view: View;
  /** The views offered, in the order of the tabs; one alone has no tabs. Set as a list or as words; reflects. */
  get views(): View[];
  set views(value: View[] | string | null);
  /** The built-in agreement of the example, to which `agreement = null` returns; `null` follows the language; reflects. */
  get preset(): "business-uk" | "business-us" | "business-de" | "always" | "extended";
  set preset(value: string | null);
  /** `auto` is what is usual in the language; reflects. */
  get hourCycle(): "auto" | "h23" | "h12";
  set hourCycle(value: string | null);
  /** The day with which weeks begin, Monday is `"1"`; `auto` is what is usual in the language; reflects. */
  get firstDay(): "auto" | "1" | "2" | "3" | "4" | "5" | "6" | "7";
  set firstDay(value: string | number | null);
  /** The zone in which times are shown and typed: the agreement's, the viewer's own, or an IANA name; reflects. */
  get displayZone(): string;
  set displayZone(value: string | null);
  /** How much room things take; reflects. */
  get density(): "comfortable" | "compact";
  set density(value: string | null);
  /** The level of the title, 1 to 5; the other headings follow. With the header hidden they begin at it. Reflects. */
  get headingLevel(): number;
  set headingLevel(value: number | null);
  /** What is hidden. Set as a list or as words; reflects. */
  get hide(): Hidden[];
  set hide(value: Hidden[] | string | null);
  /** `eager` loads at once, `lazy` when it comes near the viewport; reflects. */
  get loading(): "lazy" | "eager";
  set loading(value: string | null);
  /**
   * The address of `engine.wasm`, its parts being beside it; `null` is beside the script. The first element that
   * starts decides for the page. Reflects.
   */
  wasmSrc: string | null;
  /** Whether the agreement's clauses are shown; reflects. */
  terms: "auto" | "open" | "closed" | "hidden";
  /** `auto` follows the page's `color-scheme`; reflects. */
  theme: "auto" | "light" | "dark";
  /** Whether terms are saved in this browser; `none` touches no storage; reflects. */
  persist: "draft" | "none";
  /** The name of the draft: one a name; reflects. */
  storageKey: string;
  /** `event` tells the page by `sla-share` and shows no dialog; `none` offers and reads no links; reflects. */
  share: "link" | "event" | "none";
  /** What links are made on; `null` is the page's own address; reflects. */
  shareBase: string | null;
  /** The terms cannot be edited; a ticket can still be tried. */
  readOnly: boolean;
  /** It starts without the example's tickets, asking for a file instead. */
  noExample: boolean;
  /** The tickets that a file may hold to be used as a whole, 1,000,000 unless it is set. */
  maxRows: number;
  /** The instant that counts as now, RFC 3339; `null` is the present. */
  get now(): string | null;
  set now(value: string | Date | null);

  /**
   * The terms. `null` returns to the built-in example. Throws {@link InvalidError}.
   *
   * Holidays that they name are fetched from `holidays/` beside the script: the results follow then,
   * and a preset that is not there is told by `sla-error`.
   */
  get agreement(): object | null;
  set agreement(value: object | null);
  /** The tickets. `null` returns to the built-in example. Throws {@link InvalidError}. */
  get tickets(): object[] | null;
  set tickets(value: object[] | null);
  /** When services were down, for promises of availability; `null` is none. Throws {@link InvalidError}. */
  get outages(): object[] | null;
  set outages(value: object[] | null);
  /** Requests of services, by short stretches of time; `null` is none. Throws {@link InvalidError}. */
  get samples(): object[] | null;
  set samples(value: object[] | null);
  /** Figures that somebody else took; `null` is none. Throws {@link InvalidError}. */
  get figures(): object[] | null;
  set figures(value: object[] | null);
  /** Other terms to compare with, at most three; `null` is none. Throws {@link InvalidError}. */
  get variants(): Variant[] | null;
  set variants(value: Variant[] | null);
  /** The one ticket in question; `null` returns to the example's. Throws {@link InvalidError}. */
  get ticket(): TicketQuestion | null;
  set ticket(value: TicketQuestion | null);

  /** The last results, frozen; `null` before the start. */
  readonly results: Results | null;
  /** The element, once it can be used. Asking loads it, also far from the viewport. */
  readonly ready: Promise<this>;
  readonly version: string;

  /** The same as {@link ready}. */
  whenReady(): Promise<this>;
  /** What is wrong with an agreement; empty if nothing. Only after {@link ready}. */
  validate(agreement: object): Issue[];
  /** What follows for a ticket, under the agreement or a variant. Nothing changes on screen. Rejects with {@link InvalidError}. */
  calculate(ticket: TicketQuestion, options?: { variant?: string }): Promise<TicketResult>;
  /** The clocks of a ticket of the list, by its id, or of a given one, each with its steps; `undefined` if there is none. */
  explain(ticket: string | TicketQuestion): Promise<Explanation[] | undefined>;
  /**
   * Reads a CSV export as the widget's import does, and puts its tickets in place, as one change that can be
   * taken back.
   *
   * Nothing is guessed: rejects with an {@link AmbiguousDateError} whose `questions` say what the file leaves open (the
   * order of day and month, the zone), to be answered by `options`; and with an {@link InvalidError} whose `issues` say
   * why it cannot be read.
   */
  importTickets(
    data: string | Blob | ArrayBuffer | ArrayBufferView,
    options?: ImportOptions,
  ): Promise<ImportReport>;
  /** Adds a variant and tells its id. Throws {@link InvalidError}. */
  addVariant(patch: object, name?: string): string;
  /** Takes a variant away; `false` if there is none of this id. */
  removeVariant(id: string): boolean;
  /** Gives the focus to the first control of the view. */
  focus(options?: FocusOptions): void;
  /** Takes back the last change; `false` if there was none. */
  undo(): boolean;
  redo(): boolean;
  /** What a person would take away: tickets with results, the document with results, the clause, the due date. */
  exportAs(format: ExportFormat): Promise<Blob>;
  /** The same as a download; `sla-export` can be cancelled. Some browsers want a person's click before it. */
  download(format: ExportFormat): Promise<void>;
  /** A link with the terms and the one ticket, and the tickets if wanted. Rejects above 8,000 characters. */
  getShareUrl(options?: { tickets?: boolean }): Promise<string>;
  /** Reads such a link: asks the person, or uses it at once. `false` if there is none that can be read. */
  loadShareUrl(url: string | URL, options?: { ask?: boolean }): Promise<boolean>;
  /** Prints this element alone. */
  print(): Promise<void>;
  /** Returns to what the page set, or to the example; left out, all three of them. */
  reset(what?: { terms?: boolean; tickets?: boolean; draft?: boolean }): Promise<void>;

  addEventListener<K extends keyof SlaCalculatorEventMap>(
    type: K,
    listener: (this: SlaCalculatorElement, event: SlaCalculatorEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof SlaCalculatorEventMap>(
    type: K,
    listener: (this: SlaCalculatorElement, event: SlaCalculatorEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "sla-calculator": SlaCalculatorElement;
  }
  interface GlobalEventHandlersEventMap extends SlaCalculatorEventMap {}
}
