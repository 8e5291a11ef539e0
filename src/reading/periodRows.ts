/** Tables with a row for each period of all that happened: the options that choose which are shown, and these periods. */
import { DAY, PERIODS } from "./calendar";
import { between, choice, day, isBetween, type OptionValues } from "./options";
import { periodIndex } from "./periodIndex";
import { everyPeriod, periodsBetween } from "./periods";
import { yearStarts } from "./yearStarts";

export const periodRowOptions = {
  period: choice(PERIODS, "One row for each month, quarter, year, week or day."),
  "year starts": yearStarts,
  ...between("periods that hold a day"),
  "as of": day("The last day looked at; the latest date in the data if left out."),
};

export interface PeriodRows {
  /** The first moment of every period from the earliest time to the last day, or to the day of `to`. */
  starts: readonly number[];
  /** The place of the first of them that is shown. */
  firstShown: number;
  /** The place of a local time's period, -1 where it lies in none or after the last day, of which nothing is known. */
  placeOf(local: number): number;
}

/** None where nothing happened by the last day. @throws LedgerError for dates the wrong way round, or too many periods to show */
export function periodRows(
  earliest: number,
  asOf: number,
  options: OptionValues<typeof periodRowOptions>,
): PeriodRows {
  const { period, from = earliest, to = Number.POSITIVE_INFINITY, "year starts": firstMonth } = options;
  isBetween(options);
  const until = asOf + DAY;
  if (!(earliest < until)) return { starts: [], firstShown: 0, placeOf: () => -1 };
  const end = Math.min(asOf, to);
  const shown = periodsBetween(Math.max(earliest, from), end, period, "activities", firstMonth);
  const starts = everyPeriod(earliest, end, period, firstMonth);
  const indexOf = periodIndex(starts, period);
  return {
    starts,
    firstShown: starts.length - shown.length,
    placeOf: (local) => (local < until ? indexOf(local) : -1),
  };
}
