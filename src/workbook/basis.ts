/** Which rows the figures rest on, and by which of their columns: declared with what computes them. */
import type { Table } from "../reading/table";
import { ACTIVITIES } from "../tabs/activities";
import { AUDIT } from "../tabs/audit";
import { CONTACTS } from "../tabs/contacts";
import { EVENTS } from "../tabs/events";
import { JOURNEY } from "../tabs/journey";

/** Rows of one table. */
export interface Basis {
  table: Table;
  /** The columns by which a row is read, by our names: a row of which one of them cannot be read is not used as it should be. */
  reads: readonly string[];
  /** Only rows that say something in this column are meant. */
  among?: string | undefined;
  /** What such rows are called where that is not "rows of Activities". */
  called?: [one: string, several: string];
  /** The titles of the result columns that rest on it; all where left out. */
  columns?: readonly string[];
  /** What becomes of rows that cannot be read; with it, they are told however few they are. */
  consequence?: string;
}

/** Everything that was done. */
export const DEEDS: Basis = { table: ACTIVITIES, reads: ["date", "activity"] };

/** What was done with or by a developer. */
export const STEPS: Basis = { ...DEEDS, among: "contact" };

const lead: Omit<Basis, "reads"> = { table: ACTIVITIES, among: "drql", called: ["lead", "leads"] };
export const LEADS: Basis = { ...lead, reads: ["date"] };
/** Under which team a lead counts; no column's numbers are wrong for want of it. */
export const LEAD_KINDS: Basis = { ...lead, reads: ["drql"], columns: [] };
export const LEAD_STATUSES: Basis = {
  ...lead,
  reads: ["status"],
  columns: ["Acceptance rate"],
  consequence: "counted in Total only",
};
export const LEAD_ANSWERS: Basis = {
  ...lead,
  reads: ["passedOn", "answeredOn"],
  columns: ["Median days to answer"],
};

export const HELD: Basis = { table: EVENTS, reads: ["start", "status"] };

const AUDITED: Basis = { table: AUDIT, reads: ["date", "model", "answer"] };

/** Of events that were held, what they cost. */
export const EVENT_COSTS: Basis = {
  table: EVENTS,
  reads: ["cost"],
  among: "cost",
  columns: ["Cost", "Cost per contact", "Cost per contact moved on", "Cost per DRQL"],
};

/** What a table is read by at least: its required columns. */
export function leastBasis(table: Table): Basis {
  const { columns } = table;
  return { table, reads: Object.keys(columns).filter((name) => columns[name]!.required) };
}

/** What figures rest on that are computed from these tables, unless they say otherwise. */
export function usualBases(tables: readonly Table[]): readonly Basis[] {
  const [hasJourney, hasContacts] = [JOURNEY, CONTACTS].map((each) => tables.includes(each));
  const deeds = hasContacts ? STEPS : DEEDS;
  const usual = [...(hasJourney ? [deeds] : []), HELD, AUDITED];
  return tables.map((table) => usual.find((basis) => basis.table === table) ?? leastBasis(table));
}

/** What is told of a table as a whole. */
export function basesOf(table: Table): readonly Basis[] {
  const own = [DEEDS, LEAD_KINDS, LEAD_STATUSES, HELD, AUDITED].filter((basis) => basis.table === table);
  return own.length > 0 ? own : [leastBasis(table)];
}
