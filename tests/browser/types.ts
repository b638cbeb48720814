// The package's types, used as a page would use them. This file is checked, never run.
import { engine, type InvalidError, type SlaCalculatorElement } from "../../dist/sla-calculator.js";

const calculator: SlaCalculatorElement = document.createElement("sla-calculator");
calculator.view = "tickets";
calculator.theme = "dark";
calculator.now = new Date(0);
calculator.agreement = { version: 1 };
// @ts-expect-error: there is no such view.
calculator.view = "calendar";
const added: string = calculator.addVariant({ name: "Gold" }, "Gold");
const removed: boolean = calculator.removeVariant(added);
calculator.addEventListener("sla-variant", (event) => console.log(event.detail.action === "adopt", removed));
const turned: string[] | undefined = calculator.results?.variants[0]?.flips.map(({ ticket, after }) => `${ticket} ${after}`);
// @ts-expect-error: results are the element's to give.
calculator.results = {};

calculator.views = "ticket tickets";
calculator.hide = ["paint", "reply"];
const shown: readonly string[] = [...calculator.views, ...calculator.hide, calculator.preset, calculator.hourCycle];
const due: string | undefined = (await calculator.calculate({ priority: "P2", logged: "2026-11-20T16:40" })).resolution.due?.local;
const counted: number | undefined = (await calculator.explain("INC-1"))?.[0]?.sums.counted;
const names: string[] = calculator.results?.variants.map(({ name }) => name) ?? [];
console.log(shown, due, counted, names, calculator.headingLevel + 1);
calculator.addEventListener("sla-import-start", ({ detail }) => console.log(detail.kind === "paste", detail.blob.size));
calculator.addEventListener("sla-ticket-change", ({ detail }) => console.log(detail.ticket.priority, detail.result?.resolution.margin));
calculator.addEventListener("sla-select", ({ detail }) => console.log(detail.status === "met", detail.expanded));
calculator.addEventListener("sla-change", (event) => {
  const cause: "edit" | "undo" | "redo" | "link" | "draft" | "reset" = event.detail.cause;
  console.log(cause, event.detail.paths.length);
});
document.addEventListener("sla-error", (event) => {
  const fatal: boolean = event.detail.fatal;
  console.log(fatal, event.detail.issues?.[0]?.path);
});

const same: SlaCalculatorElement = await calculator.whenReady();
const issues: InvalidError["issues"] = same.validate({});
const module = await engine();
new module.Widget("2026-11-24T12:00:00Z", () => {}).free();
console.log(issues, turned, document.querySelector("sla-calculator")?.version);
