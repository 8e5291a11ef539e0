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

/** The `days`, a part of a day being a whole one, up to and including `asOf`, else up to the latest of these local times. */
export function reportingPeriod(
  days: number,
  asOf: number | undefined,
  ...dated: Iterable<number>[]
): LookBack {
  let latest = asOf ?? Number.NEGATIVE_INFINITY;
  if (asOf === undefined) {
    for (const times of dated) for (const time of times) if (time > latest) latest = time;
  }
  const last = startOfDay(latest);
  const from = last - (Math.ceil(days) - 1) * DAY;
  return { from, asOf: last, includes: (local) => local >= from && local < last + DAY };
}

/** The days looked back over: up to the latest activity, milestone or held event unless `as of` says otherwise. */
export function lookBackOver(
  log: ActivityLog,
  events: HeldEvents | undefined,
  options: OptionValues<typeof lookBackOptions>,
) {
  const milestones = log.milestones.map(({ time }) => time);
  const starts = events?.all.map(({ start }) => start) ?? [];
  return reportingPeriod(options.days, options["as of"], countedTimes(log), milestones, starts);
}

function* countedTimes({ times, activity }: ActivityLog): Iterable<number> {
  for (let row = 0; row < times.length; row++) if (activity.codes[row] !== 0) yield times[row]!;
}
