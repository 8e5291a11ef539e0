/** The days that a measure looks back over: so many, ending with the latest date in the data unless told otherwise. */
import { DAY, startOfDay } from "../reading/calendar";
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
 * The `days`, a part of a day being a whole one, up to and including `as of`, else up to the latest entry of the log or held event.
 */
export function lookBackOver(
  { times }: ActivityLog,
  events: HeldEvents | undefined,
  { days, "as of": asOf }: OptionValues<typeof lookBackOptions>,
): LookBack {
  let latest = asOf ?? Number.NEGATIVE_INFINITY;
  if (asOf === undefined) {
    for (let entry = 0; entry < times.length; entry++) if (times[entry]! > latest) latest = times[entry]!;
    for (const { start } of events?.all ?? []) if (start > latest) latest = start;
  }
  const last = startOfDay(latest);
  const from = last - (Math.ceil(days) - 1) * DAY;
  return { from, asOf: last, includes: (local) => local >= from && local < last + DAY };
}
