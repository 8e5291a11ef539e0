/** Retention: of those who began in a period, which share was active again so many periods later. */
import { DAY, nextPeriod, PERIODS, periodName } from "../reading/calendar";
import { between, choice, day, isBetween, type OptionValues, text } from "../reading/options";
import { periodIndex } from "../reading/periodIndex";
import { periodsBetween } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { by, type Dimension, dimensionOf, valueAt } from "../workbook/dimension";
import { lastDay } from "../workbook/lookBack";
import { namedActivities } from "../workbook/namedActivities";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";
import { inBlocks, needRoom } from "../workbook/valueBlocks";
import { type CohortShares, cellsOf, cohortShares, type Members } from "./cohortShares";

const ANY = "an activity, else a stage; any activity by the community if left out";

export const retentionOptions = {
  period: choice(
    PERIODS,
    "One cohort for each month, quarter, year, week or day, and one share for each after it.",
  ),
  "year starts": yearStarts,
  kind: choice(
    ["first", "recurring"],
    "first: a contact is in the cohort of its very first start; recurring: in that of every period in which it does the start.",
  ),
  counts: choice(["on", "on or after"], "Active again in that very period, or in that or any later one."),
  start: text(ANY, "What puts a contact into a cohort."),
  return: text(ANY, "What counts as active again."),
  ...between("starts dated"),
  "as of": day(
    "The last day looked at; the latest date in the data if left out. Periods that end later stay blank.",
  ),
  by: by("One block for each value: of the contact, or of the start that puts it into the cohort."),
  unit,
};

export interface RetentionRow extends Pick<CohortShares, "contacts" | "shares"> {
  /** The value that it is of, "" where the cohorts are not broken down. */
  value: string;
  cohort: string;
}

export interface Retention {
  by: Dimension | undefined;
  /** How many periods there are up to the last day, that of the first cohort included. */
  periods: number;
  /** All cohorts together come last, or last in each block. */
  rows: readonly RetentionRow[];
}

/** The cohorts of all contacts, or of those of each value. @throws LedgerError for options that name what does not exist */
export function retentionOf(log: ActivityLog, options: OptionValues<typeof retentionOptions>): Retention {
  const { period, "year starts": firstMonth } = options;
  const isStart = namedActivities(log, "start", options.start);
  const isReturn = namedActivities(log, "return", options.return);
  const dimension = options.by === undefined ? undefined : dimensionOf(log, options.by);
  needPeople(log);
  const isDated = isBetween(options);
  const end = lastDay(log, undefined, options["as of"]) + DAY;
  const timelines = timelinesOf(log);
  const { starts, entries, times } = timelines;
  const { activities, persons } = log;
  const begins = (entry: number) => isStart[activities[entry]!] === 1;

  /** Every start that puts a contact into a cohort: whose it was, and its place in the timelines. */
  const begun = { people: [] as number[], places: [] as number[] };
  let first = Number.POSITIVE_INFINITY;
  for (let person = 0; person < persons; person++)
    for (let place = starts[person]!; place < starts[person + 1]! && times[place]! < end; place++) {
      if (!begins(entries[place]!)) continue;
      if (isDated(times[place]!)) {
        begun.people.push(person);
        begun.places.push(place);
        if (times[place]! < first) first = times[place]!;
      }
      if (options.kind === "first") break;
    }
  const list = periodsBetween(first, end - DAY, period, "starts", firstMonth);
  const indexOf = periodIndex(list, period);

  /** By value; in each cohort a contact is once, by its first start there. */
  const groups: Members[] = [];
  let [lastPerson, lastCohort] = [-1, -1];
  for (let start = 0; start < begun.people.length; start++) {
    const [person, place] = [begun.people[start]!, begun.places[start]!];
    const cohort = indexOf(times[place]!);
    if (person === lastPerson && cohort === lastCohort) continue;
    [lastPerson, lastCohort] = [person, cohort];
    const code = dimension ? valueAt(dimension, timelines, person, place, begins) : 0;
    groups[code] ??= { people: [], cohorts: [] };
    groups[code].people.push(person);
    groups[code].cohorts.push(cohort);
  }

  const active = { places: new Int32Array(list.length), count: 0 };
  const activeAgain = (person: number) => {
    active.count = 0;
    for (let place = starts[person]!; place < starts[person + 1]! && times[place]! < end; place++) {
      if (isReturn[activities[entries[place]!]!] === 0) continue;
      const at = indexOf(times[place]!);
      if (at >= 0 && (active.count === 0 || active.places[active.count - 1]! < at))
        active.places[active.count++] = at;
    }
    return active;
  };
  const over = list.filter((start) => nextPeriod(start, period) <= end).length;
  const soFar = { periods: list.length, over };
  const nameOf = (cohort: number) => (cohort < 0 ? "All" : periodName(list[cohort]!, period, firstMonth));
  needRoom(
    dimension,
    groups.reduce((cells, { cohorts }) => cells + cellsOf(cohorts, list.length), 0),
  );
  const blocks = groups.flatMap((members, code) => {
    const rows = cohortShares(members, activeAgain, options.counts, soFar);
    return [
      {
        code,
        contacts: rows[rows.length - 1]!.contacts,
        rows: rows.map((row) => ({ ...row, cohort: nameOf(row.cohort) })),
      },
    ];
  });
  return { by: dimension, periods: list.length, rows: inBlocks(dimension, blocks) };
}
