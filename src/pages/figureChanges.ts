/** How a headline figure changed: since the period before, and since the baseline. */
import { FORMATS } from "../functions/numberFormats";
import { attempt } from "../problems/attempt";
import type { Figure } from "./figures";
import { snapshotBy } from "./history";
import type { Summary } from "./summary";

/** Differences as far as they are shown, those of rates in percentage points; undefined where one of the two values is not known. */
export interface FigureChanges {
  lastPeriod: number | undefined;
  baseline: number | undefined;
}

/** Where a figure itself does not know what it was, History may. */
export function figureChanges({
  baseline,
  history,
  period,
}: Pick<Summary, "baseline" | "history" | "period">): (figure: Figure) => FigureChanges {
  const until = attempt(() => period().before.to).value;
  const earlier = until === undefined ? undefined : snapshotBy(history, until)?.figures;
  return (figure) => ({
    lastPeriod: difference(figure, figure.before ?? earlier?.get(figure.measure)),
    baseline: difference(figure, baseline?.figures.get(figure.measure)),
  });
}

function difference({ value, format }: Figure, before: number | undefined): number | undefined {
  if (value === undefined || before === undefined) return undefined;
  const scale = format === FORMATS.rate ? 100 : 1;
  const digits = format === FORMATS.days ? 10 : 1;
  return Math.round((value - before) * scale * digits) / digits + 0;
}
