/** The days that a measure looks back over: so many, ending with the latest date in the data unless told otherwise. */
import { DAY, startOfDay } from "../reading/calendar";
import { latestDate } from "../reading/latestDate";
import { day, type OptionValues, positive } from "../reading/options";
import type { ActivityLog } from "./activityLog";
import type { HeldEvents } from "./heldEvents";

export const lookBackOptions = {
  days: positive(365, "How many days to look back over."),
  "as of": day("The last day looked at; the latest date in the data if left out."),
};

export interface LookBack {
  /** Local time of the first moment. */
  from: number;
  /** Local time of the last day's first moment; -Infinity where there is no data. */
  asOf: number;
  includes(local: number): boolean;
}

/**
 * The `days`, a part of a day being a whole one, up to and including `as of`, else up to the latest date in the data.
 */
export function lookBackOver(
  log: ActivityLog,
  events: HeldEvents | undefined,
  { days, "as of": asOf }: OptionValues<typeof lookBackOptions>,
): LookBack {
  const last = lastDay(log, events, asOf);
  const from = last - (Math.ceil(days) - 1) * DAY;
  return { from, asOf: last, includes: (local) => local >= from && local < last + DAY };
}

/** The first moment of the day that is asked for, else of that of the latest date in the data; -Infinity where there is none. */
export function lastDay(log: ActivityLog, events: HeldEvents | undefined, asOf: number | undefined): number {
  return startOfDay(asOf ?? latestIn(log, events));
}

/**
 * The latest date of an activity, a milestone or a held event; -Infinity where there is none. Each of the three is looked at by
 * itself for odd dates, which are told where they stand.
 */
export function latestIn({ times, rows }: ActivityLog, events: HeldEvents | undefined): number {
  const starts = events?.all.map(({ start }) => start) ?? [];
  return Math.max(
    latestDate(times.subarray(0, rows.count)),
    latestDate(times.subarray(rows.count)),
    latestDate(starts),
  );
}
