/** The leads of one group, counted. */
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { DRQL_STATUSES } from "../definitions/drqls";
import { isMissing } from "../reading/missing";
import { isAccepted, isAnswered, type Leads, UNREAD } from "../workbook/leads";

export interface DrqlRow {
  group: string;
  /** One count for each of DRQL_STATUSES. */
  byStatus: number[];
  total: number;
  /** Those of the total that stand in no status, since theirs cannot be read. */
  unread: number;
  /** Acted on ones too. */
  accepted: number;
  /** Those that were accepted, declined or acted on. */
  answered: number;
  /** Accepted of accepted and declined. */
  acceptanceRate: number | undefined;
  /** Days from passed on to answered on. */
  medianDays: number | undefined;
  /** One count for each of the tally's periods. */
  byPeriod: number[];
  /** The same of the days that it is compared with. */
  before?: DrqlRow;
}

/** What is counted of a group. */
export interface LeadCounts {
  byStatus: number[];
  unread: number;
  byPeriod: number[];
  days: number[];
}

export function noLeads(periods: number): LeadCounts {
  return { byStatus: DRQL_STATUSES.map(() => 0), unread: 0, byPeriod: Array(periods).fill(0), days: [] };
}

export function addLead(
  counts: LeadCounts,
  { statuses, daysToAnswer }: Leads,
  lead: number,
  column: number | undefined,
): void {
  const status = statuses[lead]!;
  if (status === UNREAD) counts.unread++;
  else counts.byStatus[status]!++;
  if (column !== undefined) counts.byPeriod[column]!++;
  const days = daysToAnswer[lead]!;
  if (!isMissing(days)) counts.days.push(days);
}

/** All groups together. */
export function sumOf(groups: readonly (LeadCounts | undefined)[], periods: number): LeadCounts {
  const sum = noLeads(periods);
  for (const counts of groups) {
    if (!counts) continue;
    sum.unread += counts.unread;
    for (const [status, count] of counts.byStatus.entries()) sum.byStatus[status]! += count;
    for (const [period, count] of counts.byPeriod.entries()) sum.byPeriod[period]! += count;
    sum.days = sum.days.concat(counts.days);
  }
  return sum;
}

/** A row of the tally. */
export function rowOf(group: string, { byStatus, unread, byPeriod, days }: LeadCounts): DrqlRow {
  const sumWhere = (isMeant: (status: number) => boolean) =>
    byStatus.reduce((sum, count, status) => sum + (isMeant(status) ? count : 0), 0);
  const [accepted, answered] = [sumWhere(isAccepted), sumWhere(isAnswered)];
  return {
    group,
    byStatus,
    total: byStatus.reduce((sum, count) => sum + count, unread),
    unread,
    accepted,
    answered,
    acceptanceRate: share(accepted, answered),
    medianDays: median(days),
    byPeriod,
  };
}
