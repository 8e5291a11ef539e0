/** The community over time: how many belong to it, how many are active, who does the work, and what it is worth. */
import { share } from "../arithmetic/share";
import { type Period, periodName } from "../reading/calendar";
import { isMissing } from "../reading/missing";
import type { OptionValues } from "../reading/options";
import { periodRowOptions, periodRows } from "../reading/periodRows";
import type { ActivityLog } from "../workbook/activityLog";
import { communitySteps } from "../workbook/communitySteps";
import { by, type Dimension, dimensionOf } from "../workbook/dimension";
import type { HeldEvents } from "../workbook/heldEvents";
import { logsByValue, valuesOfPeople } from "../workbook/logsByValue";
import { lastDay } from "../workbook/lookBack";
import { unit } from "../workbook/unitLog";
import { inBlocks, needRoom } from "../workbook/valueBlocks";
import { doneIn } from "./communityWork";
import { memberSince } from "./members";

export const communityOptions = {
  ...periodRowOptions,
  by: by(
    "One block for each value: of the contact, or of its first activity by the community. Events, and what was done by nobody in particular, are in none.",
  ),
  unit,
};

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
  by: Dimension | undefined;
  period: Period;
  /** With the value that they are of, "" where they are not broken down. */
  rows: (CommunityRow & { value: string })[];
}

/** The community as a whole, or of the contacts of each value. @throws LedgerError for dates the wrong way round, too many periods, or a column that is not there */
export function communityOf(
  log: ActivityLog,
  hasActivities: boolean,
  events: HeldEvents | undefined,
  options: OptionValues<typeof communityOptions>,
): Community {
  const dimension = options.by === undefined ? undefined : dimensionOf(log, options.by);
  const asOf = lastDay(log, events, options["as of"]);
  const since = memberSince(log);
  const parts = dimension ? partsOf(log, since, dimension) : [{ log, since, events }];
  let cells = 0;
  const blocks = parts.flatMap((part, code) => {
    const rows = periodsOf(part, asOf, hasActivities, options);
    cells += rows.length * FIGURES;
    needRoom(dimension, cells);
    return [{ code, contacts: part.since.length, rows }];
  });
  return { by: dimension, period: options.period, rows: inBlocks(dimension, blocks) };
}

/** In each row. */
const FIGURES = 10;

/** A community, or the part of one whose contacts have one value. */
interface Part {
  log: ActivityLog;
  /** When its people came, in any order; NaN for nobody. */
  since: ArrayLike<number>;
  events: HeldEvents | undefined;
}

/** The parts by value; events are no contact's, and so in none. Whoever came has an entry in the log: an activity, or the day of joining. */
function partsOf(log: ActivityLog, since: Float64Array, dimension: Dimension): Part[] {
  const steps = communitySteps(log);
  const codes = valuesOfPeople(log, dimension, (entry) => steps[log.activities[entry]!] !== undefined);
  const dates: number[][] = [];
  for (let person = 0; person < since.length; person++) {
    if (isMissing(since[person]!)) continue;
    dates[codes[person]!] ??= [];
    dates[codes[person]!]!.push(since[person]!);
  }
  const logs = logsByValue(log, codes);
  return dates.map((own, code) => ({
    log: logs[code]!,
    since: own,
    events: undefined,
  }));
}

/** Every period from the first date to the last day. */
function periodsOf(
  { log, since, events }: Part,
  asOf: number,
  hasActivities: boolean,
  options: OptionValues<typeof communityOptions>,
): CommunityRow[] {
  const { period, "year starts": firstMonth } = options;
  const heldAt = events?.all.map(({ start }) => start) ?? [];
  const earliest = Math.min(...[since, log.times, heldAt].map(earliestOf));
  const { starts, firstShown, placeOf } = periodRows(earliest, asOf, options);
  const joined = new Float64Array(starts.length);
  for (let at = 0; at < since.length; at++) {
    const place = placeOf(since[at]!);
    if (place >= 0) joined[place]!++;
  }
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
  return rows.slice(firstShown);
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
    if (!(event.attendees >= 0)) continue;
    attendees[at]! += event.attendees;
    known[at]!++;
  }
  return {
    events,
    attendees: attendees.map((sum, at) => (events[at]! > 0 && known[at] === 0 ? undefined : sum)),
  };
}
