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
import { latestIn } from "../workbook/lookBack";
import { funnelOptions } from "./funnelOptions";
import { journeysOf } from "./journeys";

const { by: _by, touch: _touch, interval: _interval, ...sharedOptions } = funnelOptions;

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
  /** Of which length. */
  period: Period;
  /** The stages after the first. */
  stages: readonly string[];
  cohorts: Cohort[];
}

/** Every period from the first cohort's to the last one's, empty ones included, but for odd dates far behind all others. @throws LedgerError for options that name what does not exist */
export function cohortsOf(log: ActivityLog, options: CohortOptions): Cohorts {
  const journeys = journeysOf(log, { ...options, by: undefined, touch: "first", interval: "no" });
  const { labels, depths, entered } = journeys;
  const { period, window, "year starts": firstMonth } = options;
  const latest = latestIn(log, undefined);
  const asOf = startOfDay(options["as of"] ?? latest);
  const reached = new Map<number, number[]>();
  const times: number[] = [];
  for (let person = 0; person < depths.length; person++) {
    const depth = depths[person]!;
    if (depth === 0) continue;
    const time = entered[person]!;
    const start = startOfPeriod(time, period, firstMonth);
    const counts = reached.get(start) ?? labels.map(() => 0);
    reached.set(start, counts);
    times.push(time);
    for (let stage = 0; stage < depth; stage++) counts[stage]!++;
  }
  const starts = periodsHolding(times, latest, period, "first steps", options);
  const cohorts = starts.map((start): Cohort => {
    const [contacts = 0, ...later] = reached.get(start) ?? labels.map(() => 0);
    const hadTime = (days: number) => closes(start, period, options.to) + days * DAY <= asOf + DAY;
    return {
      period: periodName(start, period, firstMonth),
      contacts,
      conversions: later.map((count) => share(count, contacts)),
      isComplete: window === undefined ? undefined : hadTime(window),
    };
  });
  return { period, stages: labels.slice(1), cohorts };
}

/** The moment from which nobody can join any more. */
function closes(start: number, period: Period, to = Number.POSITIVE_INFINITY): number {
  return Math.min(nextPeriod(start, period), to + DAY);
}
