/** Cohorts: contacts by the period of their first step, and which share of them went on to each later stage. */

import { share } from "../arithmetic/share";
import {
  DAY,
  nextPeriod,
  PERIODS,
  type Period,
  periodName,
  startOfDay,
  startOfPeriod,
} from "../reading/calendar";
import { choice, day, type OptionValues } from "../reading/options";
import { periodsHolding } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import type { ActivityLog } from "../workbook/activityLog";
import type { Dimension } from "../workbook/dimension";
import { latestIn } from "../workbook/lookBack";
import { inBlocks } from "../workbook/valueBlocks";
import { breakdownOf } from "./breakdown";
import { funnelOptions } from "./funnelOptions";
import { type Journeys, journeysOf } from "./journeys";

const { interval: _interval, ...sharedOptions } = funnelOptions;

export const cohortOptions = {
  period: choice(PERIODS, "One cohort for each month, quarter, year, week or day of the first step."),
  "year starts": yearStarts,
  ...sharedOptions,
  "as of": day("The day up to which Complete looks; the latest date in the data if left out."),
};

type CohortOptions = OptionValues<typeof cohortOptions>;

export interface Cohort {
  period: string;
  contacts: number;
  /** For each stage after the first, the share of the cohort that got there. */
  conversions: (number | undefined)[];
  /** Whether everybody who can still join it had the window's days; undefined without a window. */
  isComplete: boolean | undefined;
}

export interface Cohorts {
  by: Dimension | undefined;
  /** Of which length. */
  period: Period;
  /** The stages after the first. */
  stages: readonly string[];
  /** With the value that they are of, "" where they are not broken down. */
  cohorts: (Cohort & { value: string })[];
}

/** Cohorts of all contacts, or of those of each value. @throws LedgerError for options that name what does not exist */
export function cohortsOf(log: ActivityLog, options: CohortOptions): Cohorts {
  const journeys = journeysOf(log, { ...options, interval: "no" });
  const { by, labels, depths } = journeys;
  const valuesOf = by ? breakdownOf(journeys, by) : () => 0;
  const groups: number[][] = [];
  const addTo = (code: number, person: number) => {
    groups[code] ??= [];
    groups[code].push(person);
  };
  for (let person = 0; person < depths.length; person++) {
    if (depths[person] === 0) continue;
    const codes = valuesOf(person);
    if (typeof codes === "number") addTo(codes, person);
    else for (const code of codes) addTo(code, person);
  }
  const cohorts = cohortsIn(journeys, options);
  const blocks = groups.flatMap((people, code) => [{ code, contacts: people.length, rows: cohorts(people) }]);
  return { by, period: options.period, stages: labels.slice(1), cohorts: inBlocks(by, blocks) };
}

/** Finds the cohorts of some contacts: every period from the first one's to the last one's, empty ones included, but for odd dates far behind all others. */
function cohortsIn({ log, labels, depths, entered }: Journeys, options: CohortOptions) {
  const { period, window, to, "year starts": firstMonth } = options;
  const latest = latestIn(log, undefined);
  const asOf = startOfDay(options["as of"] ?? latest);
  const hadTime = (start: number, days: number) => closes(start, period, to) + days * DAY <= asOf + DAY;
  return (people: readonly number[]): Cohort[] => {
    const reached = new Map<number, number[]>();
    for (const person of people) {
      const start = startOfPeriod(entered[person]!, period, firstMonth);
      const counts = reached.get(start) ?? labels.map(() => 0);
      reached.set(start, counts);
      for (let stage = 0; stage < depths[person]!; stage++) counts[stage]!++;
    }
    const times = people.map((person) => entered[person]!);
    return periodsHolding(times, latest, period, "first steps", options).map((start) => {
      const [contacts = 0, ...later] = reached.get(start) ?? labels.map(() => 0);
      return {
        period: periodName(start, period, firstMonth),
        contacts,
        conversions: later.map((count) => share(count, contacts)),
        isComplete: window === undefined ? undefined : hadTime(start, window),
      };
    });
  };
}

/** The moment from which nobody can join any more. */
function closes(start: number, period: Period, to = Number.POSITIVE_INFINITY): number {
  return Math.min(nextPeriod(start, period), to + DAY);
}
