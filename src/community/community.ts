/** The community over time: how many belong to it, how many are active, who does the work, and what it is worth. */
import { share } from "../arithmetic/share";
import { type Period, periodName } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import { periodRowOptions, periodRows } from "../reading/periodRows";
import type { ActivityLog } from "../workbook/activityLog";
import type { HeldEvents } from "../workbook/heldEvents";
import { lastDay } from "../workbook/lookBack";
import { unit } from "../workbook/unitLog";
import { doneIn } from "./communityWork";
import { memberSince } from "./members";

export const communityOptions = { ...periodRowOptions, unit };

/** One period; what no range tells is undefined. */
export interface CommunityRow {
  period: string;
  /** Who belongs to it at its end. */
  members: number;
  joined: number;
  /** Joined over members before. */
  growth: number | undefined;
  active: number | undefined;
  events: number | undefined;
  attendees: number | undefined;
  activities: number | undefined;
  /** Champions' part of the activities that name somebody. */
  byChampions: number | undefined;
  /** The fewest contacts who together did at least half of those. */
  halfBy: number | undefined;
  worth: number | undefined;
}

export interface Community {
  period: Period;
  rows: readonly CommunityRow[];
}

/** Every period from the first date to the last day. @throws LedgerError for dates the wrong way round, or too many periods */
export function communityOf(
  log: ActivityLog,
  hasActivities: boolean,
  events: HeldEvents | undefined,
  options: OptionValues<typeof communityOptions>,
): Community {
  const { period, "year starts": firstMonth } = options;
  const asOf = lastDay(log, events, options["as of"]);
  const since = memberSince(log);
  const heldAt = events?.all.map(({ start }) => start) ?? [];
  const earliest = Math.min(...[since, log.times, heldAt].map(earliestOf));
  const { starts, firstShown, placeOf } = periodRows(earliest, asOf, options);
  const joined = new Float64Array(starts.length);
  for (const time of since) if (placeOf(time) >= 0) joined[placeOf(time)]!++;
  const work = hasActivities ? doneIn(log, starts.length, placeOf) : undefined;
  const held = events && heldIn(events, starts.length, placeOf);
  let members = 0;
  const rows = starts.map((start, at): CommunityRow => {
    const before = members;
    members += joined[at]!;
    return {
      period: periodName(start, period, firstMonth),
      members,
      joined: joined[at]!,
      growth: share(joined[at]!, before),
      active: work?.active[at],
      events: held?.events[at],
      attendees: held?.attendees[at],
      activities: work?.activities[at],
      byChampions: work?.byChampions[at],
      halfBy: work?.halfBy[at],
      worth: work?.worth[at],
    };
  });
  return { period, rows: rows.slice(firstShown) };
}

/** The earliest time; Infinity where there is none. */
function earliestOf(times: ArrayLike<number>): number {
  let earliest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times.length; at++) if (times[at]! < earliest) earliest = times[at]!;
  return earliest;
}

/** How many events were held in each period, and how many people came to those of which that is known. */
function heldIn({ all, hasAttendees }: HeldEvents, periods: number, placeOf: (time: number) => number) {
  const events = new Float64Array(periods);
  const attendees = Array.from({ length: periods }, () => (hasAttendees ? 0 : undefined));
  const known = new Float64Array(periods);
  for (const event of all) {
    const at = placeOf(event.start);
    if (at < 0) continue;
    events[at]!++;
    if (!(event.attendees >= 0) || attendees[at] === undefined) continue;
    attendees[at] += event.attendees;
    known[at]!++;
  }
  return {
    events,
    attendees: attendees.map((sum, at) => (events[at]! > 0 && known[at] === 0 ? undefined : sum)),
  };
}
