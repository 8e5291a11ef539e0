/** What the team's activities are for, or whatever else tells them apart, as shares of all of them. */
import { largestFirst } from "../arithmetic/largestFirst";
import { share } from "../arithmetic/share";
import { PURPOSE_BENCHMARK_2019, type Purpose } from "../definitions/benchmarks";
import { PERIODS, periodName } from "../reading/calendar";
import { between, isBetween, type OptionValues, optionalChoice, text } from "../reading/options";
import { periodIndex } from "../reading/periodIndex";
import { periodsHolding } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
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
  period: optionalChoice(PERIODS, "Adds the shares in each month, quarter, year, week or day."),
  "year starts": yearStarts,
};

export interface MixRow {
  group: string;
  /** How many activities, of which one may count under several by parts. */
  activities: number;
  share: number | undefined;
  /** How many of the survey's answers named it; undefined where the survey did not ask. */
  survey: number | undefined;
  /** The share within each of the mix's periods. */
  byPeriod: (number | undefined)[];
}

export interface Mix {
  title: string;
  hasSurvey: boolean;
  /** Their names, oldest first; none unless asked for. */
  periods: string[];
  rows: MixRow[];
}

/** The shares of the team's activities. @throws LedgerError for options that name what does not exist */
export function mixOf(log: ActivityLog, options: OptionValues<typeof mixOptions>): Mix {
  const { title, isInOrder, names, of } = mixGroups(log, options.by);
  const none = names.length - 1;
  const periods = periodsOf(log, options);
  const all = new Float64Array(names.length);
  const inPeriods = periods.starts.map(() => new Float64Array(names.length));
  forTeam(log, options, (row, time) => {
    const groups = of(row);
    const period = inPeriods[periods.indexOf(time)];
    for (const group of groups) {
      all[group]! += 1 / groups.length;
      if (period) period[group]! += 1 / groups.length;
    }
  });
  const sumOf = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const [sum, sums] = [sumOf(all), inPeriods.map(sumOf)];
  const isPurpose = title === "Purpose" && isInOrder;
  const shown = [...names.keys()].filter((group) => all[group]! > 0 || (isInOrder && group !== none));
  if (!isInOrder)
    shown.sort(
      (a, b) =>
        Number(a === none) - Number(b === none) || largestFirst(all[a]!, names[a]!, all[b]!, names[b]!),
    );
  return {
    title,
    hasSurvey: isPurpose,
    periods: periods.names,
    rows: shown.map((group) => ({
      group: names[group]!,
      activities: all[group]!,
      share: share(all[group]!, sum),
      survey: isPurpose ? PURPOSE_BENCHMARK_2019[names[group] as Purpose] : undefined,
      byPeriod: inPeriods.map((counts, period) => share(counts[group]!, sums[period]!)),
    })),
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
