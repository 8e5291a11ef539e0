/** The headline figures of a digest, each with what it is of and how it changed. */
import { FORMATS } from "../functions/numberFormats";
import { figureChanges } from "../pages/figureChanges";
import type { Figure } from "../pages/figures";
import type { Summary } from "../pages/summary";
import { unreadBeside, unreadSentence, widest } from "../pages/unreadTold";
import type { NotTold } from "../pages/untold";
import { numberText } from "../words/numberText";
import { isTold } from "../workbook/unread";
import type { DigestPart, DigestPoint } from "./digest";

/** Figures that have a value; why others have none is added to `missing`. */
export function digestHeadlines(summary: Summary, missing: NotTold[]): Omit<DigestPart, "heading"> {
  const changesOf = figureChanges(summary);
  const points: DigestPoint[] = [];
  const figures = summary.figures();
  for (const figure of figures) {
    const { label, value, of, format } = figure;
    if (value === undefined) {
      missing.push({ what: label, why: whyUntold(figure) });
      continue;
    }
    const { lastPeriod, baseline } = changesOf(figure);
    const beside = [
      changeText(format, lastPeriod, "last period"),
      changeText(format, baseline, "baseline"),
      unreadBeside(figure.unread),
    ].filter(Boolean);
    const text = `${valueText(format, value)}${/^(since|so|of) /.test(of) ? " " : ", "}${of}`;
    points.push({ label, text: beside.length > 0 ? `${text} (${beside.join(", ")})` : text });
  }
  return {
    points,
    remarks: widest(figures.flatMap(({ unread }) => unread))
      .filter(isTold)
      .map(unreadSentence),
  };
}

function whyUntold({ error, unread }: Figure): string {
  const beside = unreadBeside(unread);
  return error ?? (beside === undefined ? "there is nothing to tell yet." : `not told, ${beside}.`);
}

function valueText(format: string, value: number): string {
  if (format === FORMATS.rate) return `${Math.round(100 * value)}%`;
  return format === FORMATS.days ? value.toFixed(1) : numberText(value);
}

/** Such as `+12 on last period`; undefined where it is not known. */
function changeText(format: string, difference: number | undefined, since: string): string | undefined {
  if (difference === undefined) return undefined;
  if (difference === 0) return `as at ${since}`;
  const size = format === FORMATS.rate ? `${numberText(difference)} pts` : valueText(format, difference);
  return `${difference > 0 ? "+" : ""}${size} on ${since}`;
}
