// Files with many tickets, the same ones every time, and how long the page stood still.
import { writeFileSync } from "node:fs";

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A list of so many tickets: logged over two years, some without a reply, one in fifty still open and one in
 * a hundred closed without a date, so that it can't be told.
 */
export function writeList(path, count, seed = 7) {
  const next = random(seed);
  const at = (minutes) => new Date(Date.UTC(2024, 10, 1) + minutes * 60_000).toISOString().slice(0, 16) + "Z";
  const lines = ["Number,Priority,Status,Created,First reply,Resolved"];
  for (let row = 0; row < count; row++) {
    const logged = Math.floor(next() * 2 * 365 * 1440);
    const replied = next() < 0.9 ? at(logged + Math.floor(next() * 300)) : "";
    const kind = next();
    const [status, resolved] =
      kind < 0.02 ? ["Open", ""] : kind < 0.03 ? ["Closed", ""] : ["Closed", at(logged + 300 + Math.floor(next() * next() * 9_000))];
    lines.push(`INC-${100_000 + row},P${1 + Math.floor(next() * 4)},${status},${at(logged)},${replied},${resolved}`);
  }
  writeFileSync(path, lines.join("\n") + "\n");
  return path;
}

/** What `open` needs so that the page keeps how long its tasks took. */
export const watched = {
  prepare: (page) =>
    page.addInitScript(() => {
      window.tasks = [];
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) window.tasks.push(task.duration);
      }).observe({ type: "longtask" });
    }),
};

/** The longest task since the last call, in milliseconds; 0 if none was longer than 50. */
export const longest = (page) =>
  page.evaluate(async () => {
    // Observers are told a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.round(Math.max(0, ...window.tasks.splice(0)));
  });
