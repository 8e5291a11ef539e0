/** The source tabs as the summaries read them: each table once, with what counts of it and what does not. */

import { checkTable } from "../check/check";
import { attempt } from "../problems/attempt";
import { LedgerError, type Problem } from "../problems/problem";
import { startOfDay } from "../reading/calendar";
import type { Rows } from "../reading/rows";
import type { Columns, Table } from "../reading/table";
import { ACTIVITIES } from "../tabs/activities";
import { AUDIT } from "../tabs/audit";
import { TABLES } from "../tabs/tables";
import { type ActivityLog, readActivityLog } from "../workbook/activityLog";
import { type Audit, readAudits } from "../workbook/audits";
import { readHeldEvents } from "../workbook/heldEvents";
import { readJourney } from "../workbook/journeyPlan";
import { readKinds } from "../workbook/leadKinds";
import { readLeads } from "../workbook/leads";
import { lookBackOver } from "../workbook/lookBack";
import { readTable } from "../workbook/readTable";
import { countRows } from "./countRows";
import { type PeriodPair, periodsUpTo } from "./periodPair";
import { remembering } from "./remembering";
import type { SummaryInput } from "./source";

export type Sources = ReturnType<typeof readSources>;

/** A table with all that is wrong in it; `error` where it cannot be read at all. */
export interface CheckedTable {
  name: string;
  tab: string;
  rows: number;
  leftOut: number;
  /** Index of the column by its header text. */
  headers: readonly string[];
  problems: readonly Problem[];
  error: string | undefined;
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

  const check = (table: Table, tab: string): CheckedTable => {
    const known = { name: table.name, tab, rows: 0, leftOut: 0, headers: [], problems: [] };
    const journey = optional("Journey");
    const context = {
      plan: journey && attempt(() => readJourney(journey, zone)).value,
      kinds: attempt(kinds).value ?? readKinds(undefined, zone),
    };
    const { value, error } = attempt(() => {
      const read = rows(table);
      return { ...countRows(read), headers: read.header.texts, problems: checkTable(read, context) };
    });
    return { ...known, ...value, error };
  };

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
    checked: (): CheckedTable[] =>
      once("checked", () =>
        (TABLES as readonly Table[]).flatMap((table) => {
          const source = sources[table.name];
          return source ? [check(table, source.tab)] : [];
        }),
      ),
  };
}
