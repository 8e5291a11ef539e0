/** What the team's activities are for, or whatever else tells them apart, as shares of all of them. */
import { largestFirst } from "../arithmetic/largestFirst";
import { share } from "../arithmetic/share";
import { PURPOSE_BENCHMARK_2019, type Purpose } from "../definitions/benchmarks";
import { PERIODS, periodName } from "../reading/calendar";
import { between, choice, isBetween, type OptionValues, optionalChoice, text } from "../reading/options";
import { periodIndex } from "../reading/periodIndex";
import { periodsHolding } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import { labelBeside } from "../words/labels";
import type { ActivityLog } from "../workbook/activityLog";
import { isByTeam } from "../workbook/journeyPlan";
import { latestIn } from "../workbook/lookBack";
import { mixGroups } from "./mixGroups";

export const mixOptions = {
  by: text(
    "Purpose, Reach, Need, Owner, Worked with or the header of any column of Activities",
    "One row for each value; Purpose, beside a survey of companies, if left out.",
  ),
  ...between("activities dated"),
  period: optionalChoice(PERIODS, "Adds what there was in each month, quarter, year, week or day."),
  show: choice(
    ["shares", "activities"],
    "shares: several values in a cell share an activity, so that all shares add up to 1; activities: it counts under each of them, periods say how many, and the total has each once.",
  ),
  "year starts": yearStarts,
};

export interface MixRow {
  group: string;
  /** Whether it is the row of those that say nothing. */
  isNone: boolean;
  /** How many activities; of shares one may count under several by parts. */
  activities: number;
  /** Of all activities. */
  share: number | undefined;
  /** How many of the survey's answers named it; undefined where the survey did not ask. */
  survey: number | undefined;
  /** The share within each of the mix's periods, or how many activities. */
  byPeriod: (number | undefined)[];
}

export interface Mix {
  title: string;
  hasSurvey: boolean;
  shows: "shares" | "activities";
  /** Their names, oldest first; none unless asked for. */
  periods: string[];
  rows: MixRow[];
  /** Each activity once. */
  total: MixRow;
}

/** The team's activities by what they are for, or by whatever else tells them apart. @throws LedgerError for options that name what does not exist */
export function mixOf(log: ActivityLog, options: OptionValues<typeof mixOptions>): Mix {
  const { title, isInOrder, names, of } = mixGroups(log, options.by);
  const { show: shows } = options;
  const none = names.length - 1;
  const periods = periodsOf(log, options);
  const counts = new Float64Array(names.length);
  const inPeriods = periods.starts.map(() => new Float64Array(names.length));
  let sum = 0;
  const sums = new Float64Array(periods.starts.length);
  forTeam(log, options, (row, time) => {
    const groups = of(row);
    const at = periods.indexOf(time);
    const part = shows === "shares" ? 1 / groups.length : 1;
    sum++;
    if (at >= 0) sums[at]!++;
    for (const group of groups) {
      counts[group]! += part;
      if (at >= 0) inPeriods[at]![group]! += part;
    }
  });
  const isPurpose = title === "Purpose" && isInOrder;
  const inPeriod = (count: number, at: number) => (shows === "shares" ? share(count, sums[at]!) : count);
  const values = [...names.keys()].filter((group) => group !== none && (isInOrder || counts[group]! > 0));
  if (!isInOrder) values.sort((a, b) => largestFirst(counts[a]!, names[a]!, counts[b]!, names[b]!));
  const shown = counts[none]! > 0 ? [...values, none] : values;
  return {
    title,
    hasSurvey: isPurpose,
    shows,
    periods: periods.names,
    rows: shown.map((group) => ({
      group: names[group]!,
      isNone: group === none,
      activities: counts[group]!,
      share: share(counts[group]!, sum),
      survey: isPurpose ? PURPOSE_BENCHMARK_2019[names[group] as Purpose] : undefined,
      byPeriod: inPeriods.map((each, at) => inPeriod(each[group]!, at)),
    })),
    total: {
      group: labelBeside("total", names),
      isNone: false,
      activities: sum,
      share: share(sum, sum),
      survey: undefined,
      byPeriod: Array.from(sums, inPeriod),
    },
  };
}

/** Calls back for each of the team's activities between the dates asked for. */
function forTeam(
  log: ActivityLog,
  options: Pick<OptionValues<typeof mixOptions>, "from" | "to">,
  each: (row: number, time: number) => void,
): void {
  const isDated = isBetween(options);
  const isTeams = log.activity.keys.map((_, code) => isByTeam(log.step(code)));
  for (let row = 0; row < log.rows.count; row++) {
    const time = log.times[row]!;
    if (isTeams[log.activities[row]!] && isDated(time)) each(row, time);
  }
}

/** The periods of the team's activities; one with an odd date far behind all others is in none of them. */
function periodsOf(log: ActivityLog, options: OptionValues<typeof mixOptions>) {
  const { period, "year starts": firstMonth } = options;
  if (!period) return { starts: [], names: [], indexOf: () => -1 };
  const times: number[] = [];
  forTeam(log, options, (_, time) => times.push(time));
  const starts = periodsHolding(times, latestIn(log, undefined), period, "activities", options);
  return {
    starts,
    names: starts.map((start) => periodName(start, period, firstMonth)),
    indexOf: periodIndex(starts, period),
  };
}
