/** How many touches it takes: contacts by the number of rows that name them before they reached the goal. */
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { daysBetween } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import type { ActivityLog } from "../workbook/activityLog";
import { eachConversion, type touchOptions } from "./touches";

export interface TouchCount {
  /** So many, or all contacts together. */
  touches: string | number;
  contacts: number;
  /** Of all contacts who converted. */
  share: number | undefined;
  /** Of all contacts together. */
  medianTouches: number | undefined;
  /** From the first touch to the goal, of contacts with a touch. */
  medianDays: number | undefined;
}

/** Up to so many touches every number has a row; beyond it only those that occur, so that one busy contact makes no thousand rows. */
const EVERY_NUMBER_TO = 100;

/** One row for each number of touches, and all together. None where nobody converted. */
export function touchCounts(log: ActivityLog, options: OptionValues<typeof touchOptions>): TouchCount[] {
  const counts: number[] = [];
  const daysByCount: number[][] = [];
  eachConversion(log, options, ({ at, count, times }) => {
    counts.push(count);
    daysByCount[count] ??= [];
    if (count > 0) daysByCount[count].push(daysBetween(times[0]!, at));
  });
  if (counts.length === 0) return [];
  const contactsWith = new Float64Array(daysByCount.length);
  for (const count of counts) contactsWith[count]!++;
  const rows: TouchCount[] = [];
  for (let touches = 0; touches < contactsWith.length; touches++) {
    const contacts = contactsWith[touches]!;
    if (contacts === 0 && touches > EVERY_NUMBER_TO) continue;
    const medianDays = median(daysByCount[touches] ?? []);
    rows.push({
      touches,
      contacts,
      share: share(contacts, counts.length),
      medianTouches: undefined,
      medianDays,
    });
  }
  const all = { touches: "All", contacts: counts.length, share: 1 };
  return [...rows, { ...all, medianTouches: median(counts), medianDays: median(daysByCount.flat()) }];
}
