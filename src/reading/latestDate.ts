/** Which date is the latest of many, but for a few that lie far behind all others: most likely their years are mistyped. */

import { DAY, startOfDay } from "./calendar";
import { isMissing } from "./missing";

/** How many days without any date tell the few behind them from the others. */
export const GAP_DAYS = 366;
/** Of fewer dates none is called odd. */
export const FEWEST_DATES = 5;
/** One date in so many may be odd, and one in any case. */
export const ONE_IN = 100;
export const MOST_ODD = 10;

/** The latest date that is not odd; -Infinity where there is none at all. Missing dates are passed over. */
export function latestDate(dates: ArrayLike<number>): number {
  const { top, count } = latestFirst(dates);
  const allowed = count < FEWEST_DATES ? 0 : Math.min(MOST_ODD, Math.max(1, Math.floor(count / ONE_IN)));
  let odd = 0;
  for (let behind = 1; behind <= allowed; behind++)
    if (startOfDay(top[behind - 1]!) - startOfDay(top[behind]!) > GAP_DAYS * DAY) odd = behind;
  return top[odd] ?? Number.NEGATIVE_INFINITY;
}

/** The eleven latest dates, the latest first, and how many dates there are. */
function latestFirst(dates: ArrayLike<number>): { top: number[]; count: number } {
  const top: number[] = [];
  let count = 0;
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at]!;
    if (isMissing(date)) continue;
    count++;
    if (top.length > MOST_ODD && date <= top[MOST_ODD]!) continue;
    let place = Math.min(top.length, MOST_ODD);
    for (; place > 0 && top[place - 1]! < date; place--) top[place] = top[place - 1]!;
    top[place] = date;
  }
  return { top, count };
}
