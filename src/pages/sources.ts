/** The source tabs as the summaries read them: each table once, with what counts of it and what does not. */

import { type CheckedTable, checkTables } from "../check/checkTables";
import { LedgerError } from "../problems/problem";
import { startOfDay } from "../reading/calendar";
import type { Rows } from "../reading/rows";
import type { Columns, Table } from "../reading/table";
import { ACTIVITIES } from "../tabs/activities";
import { AUDIT } from "../tabs/audit";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { type ActivityLog, readActivityLog } from "../workbook/activityLog";
import { type Audit, readAudits } from "../workbook/audits";
import { readHeldEvents } from "../workbook/heldEvents";
import { readKinds } from "../workbook/leadKinds";
import { readLeads } from "../workbook/leads";
import { lookBackOver } from "../workbook/lookBack";
import { readTable } from "../workbook/readTable";
import { type PeriodPair, periodsUpTo } from "./periodPair";
import { remembering } from "./remembering";
import type { SummaryInput } from "./source";

export type Sources = ReturnType<typeof readSources>;

/** A table that has a tab, checked. */
export interface CheckedSource extends CheckedTable {
  table: Table;
  /** The tab's name in the workbook. */
  tab: string;
}

/** Nothing is read before it is asked for. Members throw a LedgerError where their table is missing or cannot be read. */
export function readSources(input: SummaryInput) {
  const { sources, zone } = input;
  const once = remembering();
  const optional = (table: string) => sources[table]?.grid;
  const grid = (table: string) => {
    const found = optional(table);
    if (!found)
      throw new LedgerError(
        `There is no ${table} tab yet. Make or match one from the sidebar (Set up), then refresh again.`,
      );
    return found;
  };
  const rows = <C extends Columns>(table: Table<C>): Rows<C> =>
    once(`rows ${table.name}`, () => readTable(table, grid(table.name), zone));
  const kinds = () => once("kinds", () => readKinds(optional("DRQL kinds"), zone));
  const log = (): ActivityLog =>
    once("log", () => readActivityLog(grid("Activities"), optional("Journey"), optional("Contacts"), zone));

  return {
    input,
    once,
    rows,
    kinds,
    log,
    has: (table: string) => sources[table] !== undefined,
    leads: () => once("leads", () => readLeads(rows(ACTIVITIES), kinds())),
    heldEvents: () =>
      once("events", () => {
        const given = optional("Events");
        return given && readHeldEvents(given, zone);
      }),
    audits: (model: "Maturity" | "Needs"): Audit[] =>
      once(`audits ${model}`, () => readAudits(grid("Audit"), model, zone)),
    /** The statement that was answered for a practice, as the Audit tab has it. */
    statements: () =>
      once("statements", () => {
        const audit = rows(AUDIT);
        const practice = audit.texts("practice");
        const statement = audit.texts("statement");
        const found = new Map<string, string>();
        for (let row = 0; row < audit.count; row++)
          if (statement.codes[row] !== 0)
            found.set(practice.keys[practice.codes[row]!]!, statement.names[statement.codes[row]!]!);
        return found;
      }),
    /** The reporting period and the one before. It ends with the latest activity, so that it is never an empty stretch. */
    period: (): PeriodPair =>
      once("period", () => {
        const today = startOfDay(input.refreshedAt);
        const latest = lookBackOver(log(), undefined, { days: 1, "as of": undefined }).asOf;
        const to = latest > Number.NEGATIVE_INFINITY ? Math.min(latest, today) : today;
        return periodsUpTo(to, input.period, input.baseline);
      }),
    /** Every table that has a tab, checked, in the order in which users meet them. */
    checked: (): readonly CheckedSource[] =>
      once("checked", () => {
        const known: readonly DeclaredTab[] = TABLES;
        const ranges = known.flatMap((table) => {
          const source = sources[table.name];
          return source ? [{ table, ...source }] : [];
        });
        return checkTables(ranges, zone);
      }),
  };
}
