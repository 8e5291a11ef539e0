/** The DRQL tally: leads handed to other teams, by team, kind or any column, by status or over time. */
import { PERIODS, type Period, periodName, startOfPeriod } from "../calendar";
import { DRQL_STATUSES, type DrqlKind } from "../definitions/drql";
import { between, isBetween, type OptionValues, optionalChoice, text } from "../options";
import { ACTIVITIES } from "../tables/activities";
import type { Grid } from "../tables/grid";
import { type Rows, readRows } from "../tables/rows";
import { headerKey } from "../text";
import type { Zone } from "../zone";
import { byColumn, NO_VALUE } from "./byColumn";
import { readKinds } from "./drqlKinds";
import { largestFirst } from "./grouping";
import { type Lead, readLeads } from "./leads";
import { median } from "./median";
import { periodsBetween } from "./periods";
import { share } from "./share";

export const drqlOptions = {
  by: text(
    "Team, Kind or the header of any column of Activities",
    "One row for each value; Team if left out.",
  ),
  period: optionalChoice(
    PERIODS,
    "One column for each month, quarter, year or week instead of one for each status.",
  ),
  ...between("leads dated"),
  status: optionalChoice(DRQL_STATUSES, "Only leads with this status."),
};

export interface DrqlRow {
  group: string;
  /** One count for each of DRQL_STATUSES. */
  byStatus: number[];
  total: number;
  /** (accepted + acted on) / (accepted + declined + acted on). */
  acceptanceRate: number | undefined;
  /** Days from passed on to answered on. */
  medianDays: number | undefined;
  /** One count for each of the tally's periods. */
  byPeriod: number[];
}

export interface DrqlTally {
  title: string;
  /** The names of the periods, oldest first; none unless asked for. */
  periods: string[];
  rows: DrqlRow[];
  total: DrqlRow;
}

/** Tallies the leads of a range. @throws LedgerError for options that name what does not exist */
export function drqlTally(
  activities: Grid,
  kindsGrid: Grid | undefined,
  options: OptionValues<typeof drqlOptions>,
  zone: Zone,
): DrqlTally {
  const kinds = readKinds(kindsGrid, zone);
  const rows = readRows(ACTIVITIES, activities, zone);
  return tallyLeads(readLeads(rows, kinds), rows, kinds, options);
}

/** Tallies leads that were read already. @throws LedgerError for options that name what does not exist */
export function tallyLeads(
  all: readonly Lead[],
  rows: Rows<typeof ACTIVITIES.columns>,
  kinds: readonly DrqlKind[],
  options: OptionValues<typeof drqlOptions>,
): DrqlTally {
  const dated = isBetween(options);
  const status = options.status === undefined ? undefined : DRQL_STATUSES.indexOf(options.status);
  const leads = all.filter((lead) => dated(lead.date) && (status === undefined || lead.status === status));
  const starts = options.period ? leadPeriods(leads, options.period) : [];
  const { title, groups } = grouped(rows, kinds, leads, options.by);
  const toRow = (group: string, its: readonly Lead[]) => rowOf(group, its, starts, options.period);
  return {
    title,
    periods: starts.map((start) => periodName(start, options.period!)),
    rows: groups.map(({ name, leads: its }) => toRow(name, its)),
    total: toRow("Total", leads),
  };
}

interface Group {
  name: string;
  leads: Lead[];
}

/** Teams and kinds stand in the order of the kinds table, each of them, unknown last; other values largest first. */
function grouped(
  rows: Rows<typeof ACTIVITIES.columns>,
  kinds: readonly DrqlKind[],
  leads: readonly Lead[],
  by = "Team",
): { title: string; groups: Group[] } {
  const key = headerKey(by);
  if (key === "team" || key === "kind") {
    const known = [...new Set(kinds.map((kind) => kind[key]))];
    const groups = collect(leads, (lead) => lead[key], known);
    return { title: key === "team" ? "Team" : "Kind", groups };
  }
  const { title, place } = byColumn(by, [rows]);
  const values = rows.textReader(place);
  for (const { row } of leads) values.at(row);
  const groups = collect(leads, ({ row }) => values.names[values.at(row)] || NO_VALUE, []);
  groups.sort((a, b) => largestFirst(a.leads.length, a.name, b.leads.length, b.name));
  return { title, groups };
}

function collect(leads: readonly Lead[], nameOf: (lead: Lead) => string, known: readonly string[]): Group[] {
  const groups = new Map<string, Group>(known.map((name) => [name, { name, leads: [] }]));
  for (const lead of leads) {
    const name = nameOf(lead);
    let group = groups.get(name);
    if (!group) {
      group = { name, leads: [] };
      groups.set(name, group);
    }
    group.leads.push(lead);
  }
  return [...groups.values()];
}

function rowOf(group: string, leads: readonly Lead[], starts: readonly number[], period?: Period): DrqlRow {
  const byStatus: number[] = DRQL_STATUSES.map(() => 0);
  const byPeriod = starts.map(() => 0);
  const indexes = new Map(starts.map((start, index) => [start, index]));
  const days: number[] = [];
  for (const { status, date, daysToAnswer } of leads) {
    byStatus[status]!++;
    if (period) byPeriod[indexes.get(startOfPeriod(date, period))!]!++;
    if (daysToAnswer !== undefined) days.push(daysToAnswer);
  }
  const [, , accepted, declined, actedOn] = byStatus as [number, number, number, number, number];
  return {
    group,
    byStatus,
    total: leads.length,
    acceptanceRate: share(accepted + actedOn, accepted + declined + actedOn),
    medianDays: median(days),
    byPeriod,
  };
}

function leadPeriods(leads: readonly Lead[], period: Period): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { date } of leads) {
    first = Math.min(first, date);
    last = Math.max(last, date);
  }
  return periodsBetween(first, last, period, "leads");
}
