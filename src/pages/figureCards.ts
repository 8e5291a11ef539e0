/** The headline figures on the Scorecard, side by side. */
import { FORMATS } from "../functions/numberFormats";
import { figureChanges } from "./figureChanges";
import type { Figure } from "./figures";
import type { PageLayout } from "./layout";
import type { PageCell } from "./page";
import type { Summary } from "./summary";
import { fromRows, leftOut } from "./top";
import { unreadBeside, unreadTold, widest } from "./unreadTold";
import { type NotTold, untoldSentences } from "./untold";

/** A column for each figure: its name, the number, what it is of, and how it changed. */
export function figureCards(page: PageLayout, summary: Summary): void {
  const figures = summary.figures();
  const changesOf = figureChanges(summary);
  const put = (make: (figure: Figure) => PageCell) => page.cards(figures.map(make));
  put(({ label }) => ({ value: label, look: "label" }));
  put((figure) => headline(figure, summary));
  put(({ of }) => ({ value: of, look: "quiet" }));
  const beside = figures.map(({ unread }) => unreadBeside(unread));
  if (beside.some(Boolean)) page.cards(beside.map((value): PageCell => ({ value, look: "bad" })));
  put((figure) => change(figure, changesOf(figure).lastPeriod, "last period"));
  if (summary.baseline) put((figure) => change(figure, changesOf(figure).baseline, "baseline"));
  page.say(...untoldSentences(untold(figures)));
  page.sayUnread(widest(figures.flatMap(({ unread }) => unread)));
}

/** Those that cannot be computed, with the reason. */
function untold(figures: readonly Figure[]): NotTold[] {
  return figures.flatMap(({ label, error }) => (error === undefined ? [] : [{ what: label, why: error }]));
}

function headline({ value, format, formula, reads, unread, error }: Figure, summary: Summary): PageCell {
  const told = unreadTold(unread).map(({ sentence }) => `\n${sentence}`);
  const note =
    error ?? `${fromRows(summary, reads)} ${leftOut(summary, reads)}${told.join("")}\nLive: ${formula}`;
  return { value: value ?? "–", format, look: "figure", note };
}

/** The difference as a number; its words stand in the format, such as `+12 on last period`. */
function change({ format }: Figure, difference: number | undefined, since: string): PageCell {
  if (difference === undefined) return {};
  const words = format === FORMATS.rate ? `0" pts on ${since}"` : `${format}" on ${since}"`;
  return { value: difference, format: `+${words};-${words};"as at ${since}"`, look: "quiet" };
}
