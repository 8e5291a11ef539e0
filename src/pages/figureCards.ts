/** The headline figures on the Scorecard, side by side. */
import { FORMATS } from "../functions/numberFormats";
import { attempt } from "../problems/attempt";
import type { Figure } from "./figures";
import { snapshotBy } from "./history";
import type { PageLayout } from "./layout";
import type { PageCell } from "./page";
import type { Summary } from "./summary";
import { fromRows, leftOut } from "./top";
import { unreadBeside, unreadTold, widest } from "./unreadTold";

/** A column for each figure: its name, the number, what it is of, and how it changed. */
export function figureCards(page: PageLayout, summary: Summary): void {
  const { baseline, history, period } = summary;
  const figures = summary.figures();
  const until = attempt(() => period().before.to).value;
  const earlier = until === undefined ? undefined : snapshotBy(history, until)?.figures;
  const put = (make: (figure: Figure) => PageCell) => page.cards(figures.map(make));
  put(({ label }) => ({ value: label, look: "label" }));
  put((figure) => headline(figure, summary));
  put(({ of }) => ({ value: of, look: "quiet" }));
  const beside = figures.map(({ unread }) => unreadBeside(unread));
  if (beside.some(Boolean)) page.cards(beside.map((value): PageCell => ({ value, look: "bad" })));
  put((figure) => change(figure, figure.before ?? earlier?.get(figure.measure), "on last period"));
  if (baseline) put((figure) => change(figure, baseline.figures.get(figure.measure), "on baseline"));
  page.sayUnread(widest(figures.flatMap(({ unread }) => unread)));
}

function headline({ value, format, formula, reads, unread, error }: Figure, summary: Summary): PageCell {
  const told = unreadTold(unread).map(({ sentence }) => `\n${sentence}`);
  const note =
    error ?? `${fromRows(summary, reads)} ${leftOut(summary, reads)}${told.join("")}\nLive: ${formula}`;
  return { value: value ?? "–", format, look: "figure", note };
}

/** The difference as a number, as far as it is shown; its words stand in the format, such as `+12 on last period`. */
function change({ value, format }: Figure, before: number | undefined, since: string): PageCell {
  if (value === undefined || before === undefined) return {};
  const isRate = format === FORMATS.rate;
  const words = isRate ? `0" pts ${since}"` : `${format}" ${since}"`;
  const digits = format === FORMATS.days ? 10 : 1;
  const difference = Math.round((value - before) * (isRate ? 100 : 1) * digits) / digits;
  return {
    value: difference + 0,
    format: `+${words};-${words};"as ${since.replace("on", "at")}"`,
    look: "quiet",
  };
}
