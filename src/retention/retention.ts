/** Retention: of those who began in a period, which share was active again so many periods later. */
import { share } from "../arithmetic/share";
import { DAY, nextPeriod, PERIODS, type Period, periodName } from "../reading/calendar";
import { between, choice, day, isBetween, type OptionValues, text } from "../reading/options";
import { periodIndex } from "../reading/periodIndex";
import { periodsBetween } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { lastDay } from "../workbook/lookBack";
import { namedActivities } from "../workbook/namedActivities";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";

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
  unit,
};

export interface RetentionRow {
  cohort: string;
  contacts: number;
  /** By how many periods later; undefined where that period is not over yet, or nobody began. */
  shares: readonly (number | undefined)[];
}

export interface Retention {
  /** How many periods there are up to the last day, that of the first cohort included. */
  periods: number;
  /** All cohorts together come last. */
  rows: readonly RetentionRow[];
}

/** Every cohort from the first to the last, empty ones included, and all together. @throws LedgerError for options that name what does not exist */
export function retentionOf(log: ActivityLog, options: OptionValues<typeof retentionOptions>): Retention {
  const { period } = options;
  const isStart = namedActivities(log, "start", options.start);
  const isReturn = namedActivities(log, "return", options.return);
  needPeople(log);
  const isDated = isBetween(options);
  const asOf = lastDay(log, undefined, options["as of"]);
  const { starts, entries, times } = timelinesOf(log);
  const { activities, persons } = log;

  /** Every start that puts a contact into a cohort: whose it was, and when. */
  const begun = { people: [] as number[], times: [] as number[] };
  for (let person = 0; person < persons; person++)
    for (let place = starts[person]!; place < starts[person + 1]!; place++) {
      const time = times[place]!;
      if (time >= asOf + DAY) break;
      if (isStart[activities[entries[place]!]!] === 0) continue;
      if (isDated(time)) {
        begun.people.push(person);
        begun.times.push(time);
      }
      if (options.kind === "first") break;
    }
  const [first, last] = endsOf(begun.times);
  const list = periodsBetween(first, asOf, period, "starts", options["year starts"]);
  const indexOf = periodIndex(list, period);
  const cohorts = list.length === 0 ? 0 : indexOf(last) + 1;
  const sizes = new Float64Array(cohorts);
  const returned = Array.from({ length: cohorts }, (_, cohort) => new Float64Array(list.length - cohort));

  /** In which periods a contact was active again, in order, each once. */
  const active = new Int32Array(list.length);
  let [count, ofPerson, lastCohort] = [0, -1, -1];
  for (let start = 0; start < begun.people.length; start++) {
    const person = begun.people[start]!;
    if (person !== ofPerson) {
      [count, ofPerson, lastCohort] = [0, person, -1];
      for (let place = starts[person]!; place < starts[person + 1]!; place++) {
        if (times[place]! >= asOf + DAY) break;
        if (isReturn[activities[entries[place]!]!] === 0) continue;
        const at = indexOf(times[place]!);
        if (at >= 0 && (count === 0 || active[count - 1]! < at)) active[count++] = at;
      }
    }
    const cohort = indexOf(begun.times[start]!);
    if (cohort === lastCohort) continue;
    lastCohort = cohort;
    sizes[cohort]!++;
    const later = returned[cohort]!;
    if (options.counts === "on") {
      for (let at = count - 1; at >= 0 && active[at]! > cohort; at--) later[active[at]! - cohort]!++;
    } else if (count > 0) {
      for (let at = active[count - 1]! - cohort; at > 0; at--) later[at]!++;
    }
  }

  const over = list.filter((start) => nextPeriod(start, period) <= asOf + DAY).length;
  return { periods: list.length, rows: rowsOf(list, period, options, sizes, returned, over) };
}

/** The cohorts and all of them; `over` of the periods are over. */
function rowsOf(
  list: readonly number[],
  period: Period,
  options: OptionValues<typeof retentionOptions>,
  sizes: Float64Array,
  returned: readonly Float64Array[],
  over: number,
): RetentionRow[] {
  const rows = returned.map((later, cohort): RetentionRow => {
    const contacts = sizes[cohort]!;
    const shareAt = (count: number, at: number) => (cohort + at < over ? share(count, contacts) : undefined);
    return {
      cohort: periodName(list[cohort]!, period, options["year starts"]),
      contacts,
      shares: Array.from(later, (count, at) => (at === 0 ? share(contacts, contacts) : shareAt(count, at))),
    };
  });
  if (rows.length === 0) return rows;
  const contacts = sizes.reduce((sum, size) => sum + size, 0);
  const all = list.map((_, at) => {
    if (at === 0) return share(contacts, contacts);
    let [back, hadTime] = [0, 0];
    for (let cohort = 0; cohort < returned.length && cohort + at < over; cohort++) {
      back += returned[cohort]![at]!;
      hadTime += sizes[cohort]!;
    }
    return share(back, hadTime);
  });
  return [...rows, { cohort: "All", contacts, shares: all }];
}

function endsOf(times: readonly number[]): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return [first, last];
}
