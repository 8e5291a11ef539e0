/** The months, quarters, years, weeks or days between two dates. */

import { LedgerError } from "../problems/problem";
import { dateText, type Month, nextPeriod, type Period, startOfDay, startOfPeriod } from "./calendar";

const MOST_PERIODS = 600;

/**
 * Every period from the first local time's to the last one's, as the first moment of each; none where there are no times.
 * @throws LedgerError where an odd date makes them too many to show
 */
export function periodsBetween(
  first: number,
  last: number,
  period: Period,
  what: string,
  yearStarts: Month = "January",
): number[] {
  const starts = everyPeriod(first, last, period, yearStarts, MOST_PERIODS + 1);
  if (starts.length > MOST_PERIODS)
    throw new LedgerError(
      `The ${what} are dated from ${dateText(startOfDay(first))} to ${dateText(startOfDay(last))}, which is more than ${MOST_PERIODS} ${period}s. Mend the odd date, or narrow it with from and to.`,
    );
  return starts;
}

/** The same however many they are, to count in rather than to show; at most so many. */
export function everyPeriod(
  first: number,
  last: number,
  period: Period,
  yearStarts: Month,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const starts: number[] = [];
  let start = startOfPeriod(first, period, yearStarts);
  for (; start <= last && starts.length < most; start = nextPeriod(start, period)) starts.push(start);
  return starts;
}

/**
 * Every period from the first of these times to the last of them; those behind the latest date that is not odd stretch no list, unless
 * `from` or `to` ask for later ones.
 * @throws LedgerError where they are too many to show
 */
export function periodsHolding(
  times: readonly number[],
  latest: number,
  period: Period,
  what: string,
  { from = Number.NEGATIVE_INFINITY, to, "year starts": yearStarts }: ListOptions,
): number[] {
  const end = to !== undefined || from > latest ? Number.POSITIVE_INFINITY : latest;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    if (time < first) first = time;
    if (time > last && time <= end) last = time;
  }
  return periodsBetween(first, last, period, what, yearStarts);
}

interface ListOptions {
  from: number | undefined;
  to: number | undefined;
  "year starts": Month;
}
