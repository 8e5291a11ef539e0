/** The DRQL tally: leads handed to other teams, by team, kind or any column, by status or over time. */

import { largestFirst } from "../arithmetic/largestFirst";
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { DRQL_STATUSES } from "../definitions/drqls";
import { PERIODS, type Period, periodName, startOfPeriod } from "../reading/calendar";
import { latestDate } from "../reading/latestDate";
import { isMissing } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import { between, isBetween, type OptionValues, optionalChoice, text } from "../reading/options";
import { listEnd, periodsBetween } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import { labelBeside } from "../words/labels";
import { countedTimes } from "../workbook/activityLog";
import { type Leads, UNREAD } from "../workbook/leads";
import { groupsOf } from "./leadGroups";

export const drqlOptions = {
  by: text(
    "Team, Kind or the header of any column of Activities",
    "One row for each value; Team if left out.",
  ),
  period: optionalChoice(
    PERIODS,
    "One column for each month, quarter, year, week or day instead of one for each status.",
  ),
  "year starts": yearStarts,
  ...between("leads dated"),
  status: optionalChoice(DRQL_STATUSES, "Only leads with this status."),
};

export interface DrqlRow {
  group: string;
  /** One count for each of DRQL_STATUSES. */
  byStatus: number[];
  total: number;
  /** Those of the total that stand in no status, since theirs cannot be read. */
  unread: number;
  /** (accepted + acted on) / (accepted + declined + acted on). */
  acceptanceRate: number | undefined;
  /** Days from passed on to answered on. */
  medianDays: number | undefined;
  /** One count for each of the tally's periods. */
  byPeriod: number[];
}

export interface DrqlTally {
  title: string;
  /** The names of the periods, oldest first; undefined unless asked for. */
  periods: string[] | undefined;
  rows: DrqlRow[];
  total: DrqlRow;
}

/** Tallies leads. @throws LedgerError for options that name what does not exist */
export function tallyLeads(leads: Leads, options: OptionValues<typeof drqlOptions>): DrqlTally {
  needColumn(leads.activities, "drql");
  const { period, "year starts": firstMonth } = options;
  const chosen = chosenLeads(leads, options);
  const starts = period ? leadPeriods(leads, chosen, period, options) : [];
  const columns = new Map(starts.map((start, column) => [start, column]));
  const { title, known, groupOf, name } = groupsOf(leads, options.by);
  const tallies: (Tally | undefined)[] = Array.from({ length: known }, () => newTally(starts.length));
  for (const lead of chosen) {
    const column = period ? (columns.get(startOfPeriod(leads.dates[lead]!, period, firstMonth)) ?? -1) : -1;
    const group = groupOf(lead);
    tallies[group] ??= newTally(starts.length);
    add(tallies[group], leads, lead, column);
  }
  const found = tallies.flatMap((tally, group) => (tally ? [rowOf(name(group), tally)] : []));
  if (known === 0) found.sort((a, b) => largestFirst(a.total, a.group, b.total, b.group));
  return {
    title,
    periods: period && starts.map((start) => periodName(start, period, firstMonth)),
    rows: found,
    total: rowOf(
      labelBeside(
        "total",
        found.map(({ group }) => group),
      ),
      sumOf(tallies, starts.length),
    ),
  };
}

/** The leads that the options ask for, by their places in the columns. */
function chosenLeads(
  { dates, statuses }: Leads,
  options: Pick<OptionValues<typeof drqlOptions>, "from" | "to" | "status">,
): number[] {
  const isDated = isBetween(options);
  const status = options.status && DRQL_STATUSES.indexOf(options.status);
  const chosen: number[] = [];
  for (let lead = 0; lead < dates.length; lead++)
    if (isDated(dates[lead]!) && (status === undefined || statuses[lead] === status)) chosen.push(lead);
  return chosen;
}

interface Tally {
  byStatus: number[];
  unread: number;
  byPeriod: number[];
  days: number[];
}

function newTally(periods: number): Tally {
  return { byStatus: DRQL_STATUSES.map(() => 0), unread: 0, byPeriod: Array(periods).fill(0), days: [] };
}

function add(tally: Tally, { statuses, daysToAnswer }: Leads, lead: number, column: number): void {
  const status = statuses[lead]!;
  if (status === UNREAD) tally.unread++;
  else tally.byStatus[status]!++;
  if (column >= 0) tally.byPeriod[column]!++;
  const days = daysToAnswer[lead]!;
  if (!isMissing(days)) tally.days.push(days);
}

function sumOf(tallies: readonly (Tally | undefined)[], periods: number): Tally {
  const sum = newTally(periods);
  for (const tally of tallies) {
    if (!tally) continue;
    sum.unread += tally.unread;
    for (const [status, count] of tally.byStatus.entries()) sum.byStatus[status]! += count;
    for (const [period, count] of tally.byPeriod.entries()) sum.byPeriod[period]! += count;
    sum.days = sum.days.concat(tally.days);
  }
  return sum;
}

function rowOf(group: string, { byStatus, unread, byPeriod, days }: Tally): DrqlRow {
  const [, , accepted, declined, actedOn] = byStatus as [number, number, number, number, number];
  return {
    group,
    byStatus,
    total: byStatus.reduce((sum, count) => sum + count, unread),
    unread,
    acceptanceRate: share(accepted + actedOn, accepted + declined + actedOn),
    medianDays: median(days),
    byPeriod,
  };
}

/** The periods of the leads; one with an odd date far behind all activities is in the total only. */
function leadPeriods(
  { dates, activities }: Leads,
  chosen: readonly number[],
  period: Period,
  options: Pick<OptionValues<typeof drqlOptions>, "from" | "to" | "year starts">,
): number[] {
  const end = listEnd(latestDate(countedTimes(activities)), options);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const lead of chosen) {
    first = Math.min(first, dates[lead]!);
    if (dates[lead]! <= end) last = Math.max(last, dates[lead]!);
  }
  return periodsBetween(first, last, period, "leads", options["year starts"]);
}
