/** The DRQL tally: leads handed to other teams, by team, kind or any column, by status or over time. */

import { largestFirst } from "../arithmetic/largestFirst";
import { DRQL_STATUSES } from "../definitions/drqls";
import { optionErrors } from "../problems/optionErrors";
import { PERIODS, type Period, periodName, startOfDay, startOfPeriod } from "../reading/calendar";
import { COMPARED_PERIODS, calendarPeriod, type PeriodPair } from "../reading/calendarPeriod";
import { latestDate } from "../reading/latestDate";
import { needColumn } from "../reading/neededColumn";
import { between, day, isBetween, type OptionValues, optionalChoice, text } from "../reading/options";
import { periodsHolding } from "../reading/periods";
import { yearStarts } from "../reading/yearStarts";
import { labelBeside } from "../words/labels";
import { countedTimes } from "../workbook/activityLog";
import type { Leads } from "../workbook/leads";
import { addLead, type DrqlRow, type LeadCounts, noLeads, rowOf, sumOf } from "./leadCounts";
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
  compare: optionalChoice(
    COMPARED_PERIODS,
    "The month, quarter or year that holds the day of as of, up to that day, beside the first days, as many, of the one before. A finished one is compared with the whole one before.",
  ),
  "as of": day("With compare: the last day looked at; the latest date in the data if left out."),
};

export interface DrqlTally {
  title: string;
  /** The names of the periods, oldest first; undefined unless asked for. */
  periods: string[] | undefined;
  /** Whether each row has the days before beside it. */
  isCompared: boolean;
  rows: DrqlRow[];
  total: DrqlRow;
}

type DrqlOptions = OptionValues<typeof drqlOptions>;

/** Tallies leads. @throws LedgerError for options that name what does not exist, or contradict one another */
export function tallyLeads(leads: Leads, options: DrqlOptions): DrqlTally {
  needColumn(leads.activities, "drql");
  const { period, "year starts": firstMonth } = options;
  const compared = comparedDays(leads, options);
  const chosen = chosenLeads(leads, { ...options, ...compared?.now });
  const starts = period ? leadPeriods(leads, chosen, period, options) : [];
  const columns = new Map(starts.map((start, column) => [start, column]));
  const { title, known, groupOf, name } = groupsOf(leads, options.by);
  const countsOf = (some: readonly number[]) => {
    const groups: (LeadCounts | undefined)[] = Array.from({ length: known }, () => noLeads(starts.length));
    for (const lead of some) {
      const column = period && columns.get(startOfPeriod(leads.dates[lead]!, period, firstMonth));
      const group = groupOf(lead);
      groups[group] ??= noLeads(starts.length);
      addLead(groups[group], leads, lead, column);
    }
    return groups;
  };
  const now = countsOf(chosen);
  const before = compared && countsOf(chosenLeads(leads, { ...options, ...compared.before }));
  const found: DrqlRow[] = [];
  for (let group = 0; group < Math.max(now.length, before?.length ?? 0); group++) {
    if (!now[group] && !before?.[group]) continue;
    const rowFrom = (counts: LeadCounts | undefined) => rowOf(name(group), counts ?? noLeads(starts.length));
    found.push({ ...rowFrom(now[group]), ...(before && { before: rowFrom(before[group]) }) });
  }
  if (known === 0) found.sort((a, b) => largestFirst(a.total, a.group, b.total, b.group));
  const label = labelBeside(
    "total",
    found.map(({ group }) => group),
  );
  const totalOf = (groups: typeof now) => rowOf(label, sumOf(groups, starts.length));
  return {
    title,
    periods: period && starts.map((start) => periodName(start, period, firstMonth)),
    isCompared: compared !== undefined,
    rows: found,
    total: { ...totalOf(now), ...(before && { before: totalOf(before) }) },
  };
}

/** The days of the option `compare`. @throws LedgerError where another option chooses days too */
function comparedDays({ activities }: Leads, options: DrqlOptions): PeriodPair | undefined {
  const { compare } = options;
  if (compare === undefined) return undefined;
  const other = (["period", "from", "to"] as const).find((key) => options[key] !== undefined);
  if (other !== undefined) throw optionErrors.notTogether("compare", other, "as of");
  const asOf = startOfDay(options["as of"] ?? latestDate(countedTimes(activities)));
  return calendarPeriod(asOf, compare, options["year starts"]);
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

/** The periods of the leads; one with an odd date far behind all activities is in the total only. */
function leadPeriods(
  { dates, activities }: Leads,
  chosen: readonly number[],
  period: Period,
  options: DrqlOptions,
): number[] {
  const times = chosen.map((lead) => dates[lead]!);
  return periodsHolding(times, latestDate(countedTimes(activities)), period, "leads", options);
}
