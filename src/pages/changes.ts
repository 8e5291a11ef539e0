/** The part of the Scorecard that says what changed since the refresh before. */
import { FORMATS } from "../functions/numberFormats";
import { lastDifferent } from "./history";
import { cell, type PageLayout } from "./layout";
import type { Summary } from "./summary";
import { timeText } from "./top";

const MOST = 8;

/** The measures that changed most, by share. */
export function changes(page: PageLayout, summary: Summary): void {
  const before = lastDifferent(summary.history, summary.now());
  if (!before) {
    page.say("This is the first refresh that History knows. Changes show from the next one on.");
    return;
  }
  const changed = [...summary.measured()]
    .map(([name, { value, format }]) => ({ name, format, value, was: before.figures.get(name) }))
    .filter(({ was, value }) => was !== undefined && was !== value)
    .sort((a, b) => shareOf(b.value, b.was!) - shareOf(a.value, a.was!));
  page.say(
    changed.length === 0
      ? `No figure differs from the refresh of ${timeText(before.time)}.`
      : `Since the refresh of ${timeText(before.time)}, the largest changes first; History has them all.`,
  );
  if (changed.length === 0) return;
  const empty = { title: "", holds: "text", of: () => undefined } as const;
  const number = { holds: "number", of: () => undefined } as const;
  page.table({
    columns: [
      { title: "Measure", holds: "text", of: () => undefined },
      empty,
      empty,
      { title: "Was", ...number },
      { title: "Is", ...number },
    ],
    rows: [],
  });
  for (const { name, format, value, was } of changed.slice(0, MOST))
    page.put({ value: name }, undefined, undefined, cell(was, format), cell(value, format || FORMATS.number));
}

function shareOf(value: number, was: number): number {
  return Math.abs(value - was) / Math.max(Math.abs(value), Math.abs(was));
}
