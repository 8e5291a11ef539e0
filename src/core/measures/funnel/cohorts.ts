/** Cohorts: contacts by the period of their first step, and which share of them went on to each later stage. */
import { DAY, nextPeriod, PERIODS, type Period, periodName, startOfPeriod } from "../../calendar";
import { choice, day, type OptionValues } from "../../options";
import type { ActivityLog } from "../activityLog";
import { observedPeriod } from "../observed/observed";
import { periodsBetween } from "../periods";
import { share } from "../share";
import { windowEnd } from "./conversionWindow";
import { type Journey, type Journeys, journeysOf } from "./journeys";
import { funnelOptions } from "./options";

const { by: _by, touch: _touch, ...sharedOptions } = funnelOptions;

export const cohortOptions = {
  period: choice(PERIODS, "One cohort for each month, quarter, year or week of the first step."),
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
  /** The stages after the first. */
  stages: readonly string[];
  cohorts: Cohort[];
}

/** Every period from the first cohort's to the last one's, empty ones included. @throws LedgerError for options that name what does not exist */
export function cohortsOf(log: ActivityLog, options: CohortOptions): Cohorts {
  return cohortsIn(journeysOf(log, { ...options, by: undefined, touch: "first" }), options);
}

/** The cohorts of journeys that were found already, with the same options. */
export function cohortsIn(journeys: Journeys, options: CohortOptions): Cohorts {
  const { log, labels } = journeys;
  const { period, window } = options;
  const asOf = observedPeriod(log, undefined, { days: 1, "as of": options["as of"] }).asOf;
  const reached = new Map<number, number[]>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const journey of journeys.all) {
    if (journey.depth === 0) continue;
    const time = firstStep(journeys, journey);
    const start = startOfPeriod(time, period);
    first = Math.min(first, time);
    last = Math.max(last, time);
    let counts = reached.get(start);
    if (!counts) {
      counts = labels.map(() => 0);
      reached.set(start, counts);
    }
    for (let stage = 0; stage < journey.depth; stage++) counts[stage]!++;
  }
  const cohorts = periodsBetween(first, last, period, "first steps").map((start): Cohort => {
    const [size = 0, ...later] = reached.get(start) ?? labels.map(() => 0);
    return {
      period: periodName(start, period),
      contacts: size,
      conversions: later.map((count) => share(count, size)),
      isComplete:
        window === undefined ? undefined : windowEnd(closes(start, period, options.to), window) <= asOf + DAY,
    };
  });
  return { stages: labels.slice(1), cohorts };
}

/** The moment from which nobody can join any more. */
function closes(start: number, period: Period, to = Number.POSITIVE_INFINITY): number {
  return Math.min(nextPeriod(start, period), to + DAY);
}

function firstStep({ histories }: Journeys, { places }: Journey): number {
  let first = Number.POSITIVE_INFINITY;
  for (const place of places) if (place >= 0) first = Math.min(first, histories.times[place]!);
  return first;
}
