/** What each team got in the reporting period, beside the period before. */
import type { ResultColumn } from "../functions/resultColumns";
import { comparedColumnsOfLeads } from "../leads/drqlColumns";
import { drql } from "../leads/drqlFunction";
import type { DrqlRow } from "../leads/leadCounts";
import { noLeads, rowOf } from "../leads/leadCounts";
import { dateText } from "../reading/calendar";
import { asOptions } from "./periodPair";
import type { ReportingPeriodName } from "./source";
import type { Summary } from "./summary";
import type { FindUnread } from "./unreadTold";

/** The periods that the custom function compares by itself. */
const COMPARE: Partial<Record<ReportingPeriodName, string>> = {
  "This month": "month",
  "This quarter": "quarter",
  "This year": "year",
};

/** Rows in the order of the kinds table, all teams together last; with the call that gives the same, where there is one. */
export interface TeamsCompared {
  columns: readonly ResultColumn<DrqlRow>[];
  rows: readonly DrqlRow[];
  call?: string;
  unread: FindUnread;
}

/** @throws LedgerError as DEVREL_DRQL itself */
export function teamsCompared({ ask, input, period }: Summary): TeamsCompared {
  const { now, before } = period();
  const compare = COMPARE[input.period];
  const firstMonth = input.yearStarts === undefined ? "" : `; year starts=${input.yearStarts}`;
  const { rows, columns, unread } = ask(drql, asOptions(now));
  if (compare) return { ...ask(drql, `compare=${compare}; as of=${dateText(now.to)}${firstMonth}`), unread };
  const earlier = ask(drql, asOptions(before)).rows;
  const of = (all: readonly DrqlRow[], group: string) =>
    all.find((row) => row.group === group) ?? rowOf(group, noLeads(0));
  const groups = [...new Set([...rows.slice(0, -1), ...earlier.slice(0, -1)].map(({ group }) => group))];
  const total = { ...rows[rows.length - 1]!, before: earlier[earlier.length - 1]! };
  return {
    columns: [columns[0]!, ...comparedColumnsOfLeads],
    rows: [...groups.map((group) => ({ ...of(rows, group), before: of(earlier, group) })), total],
    unread,
  };
}

/** The rows of those who got anything in either period, all together included. */
export function withLeads(rows: readonly DrqlRow[]): readonly DrqlRow[] {
  return rows.filter(({ total, before }) => total + before!.total > 0);
}
