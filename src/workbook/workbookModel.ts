/** What a workbook says: each of its tables and what follows from them, read once and only when asked for. */
import type { AuditModel } from "../definitions/auditModels";
import type { DrqlKind } from "../definitions/drqls";
import { LedgerError } from "../problems/problem";
import type { Grid } from "../reading/grid";
import { remembering } from "../reading/remembering";
import type { Rows } from "../reading/rows";
import type { Columns, Table } from "../reading/table";
import type { Zone } from "../reading/zone";
import { ACTIVITIES } from "../tabs/activities";
import { AUDIT } from "../tabs/audit";
import { CONTACTS } from "../tabs/contacts";
import { KINDS } from "../tabs/drqlKinds";
import { EVENTS } from "../tabs/events";
import { JOURNEY } from "../tabs/journey";
import { type ActivityLog, type ActivityRows, activityLog, logBefore } from "./activityLog";
import { type Audit, readAudits } from "./audits";
import { type HeldEvents, readHeldEvents } from "./heldEvents";
import { type JourneyPlan, readJourney } from "./journeyPlan";
import { readKinds } from "./leadKinds";
import { type Leads, readLeads } from "./leads";
import { readTable } from "./readTable";
import { unitLog } from "./unitLog";
import { filledReader, unreadReader } from "./unreadReader";

/** Row by row 1 where something holds, else 0. */
export type RowMarks = Uint8Array;

/** Members throw a LedgerError where their table is not there or cannot be read. */
export interface WorkbookModel {
  zone: Zone;
  has(table: Table): boolean;
  rows<C extends Columns>(table: Table<C>): Rows<C>;
  /** The rows of a table that may be left out. */
  rowsIfAny<C extends Columns>(table: Table<C>): Rows<C> | undefined;
  /** The journey of its tab, else the built-in one. */
  plan(): JourneyPlan;
  /** What happened; of the values of that column of Contacts, such as companies, in place of people where one is given. */
  log(unit?: string): ActivityLog;
  /** The same; where there are no activities, of the milestones in Contacts alone. */
  logOrMilestones(unit?: string): ActivityLog;
  /** The kinds of leads of their tab, else the built-in ones. */
  kinds(): readonly DrqlKind[];
  leads(): Leads;
  /** The events that took place; undefined without an Events range. */
  heldEvents(): HeldEvents | undefined;
  audits(model: AuditModel): readonly Audit[];
  /** Of each row down to the last filled one whether it says anything; its cell in a column, where one is named. */
  filled(table: Table, name?: string): RowMarks;
  /** Of each row down to the last filled one whether its cell in a column says something that cannot be read, or nothing where it must not be empty. */
  unread(table: Table, name: string): RowMarks;
  /** The same workbook as if it had no other tables than these. */
  only(tables: readonly Table[]): WorkbookModel;
  /** The same workbook with a log that ends before that moment, a local time. */
  before(moment: number): WorkbookModel;
}

/** The model over these ranges, by the name of their table; a table without one is left out. */
export function workbookModel(grids: Readonly<Record<string, Grid | undefined>>, zone: Zone): WorkbookModel {
  const once = remembering();
  const rows = <C extends Columns>(table: Table<C>): Rows<C> =>
    once(`rows of ${table.name}`, () => {
      const grid = grids[table.name];
      if (grid === undefined) throw missingTab(table.name);
      return readTable(table, grid, zone);
    });

  const modelOf = (isTaken: (table: Table) => boolean, end: number | undefined): WorkbookModel => {
    const has = (table: Table) => grids[table.name] !== undefined && isTaken(table);
    const rowsIfAny = <C extends Columns>(table: Table<C>) => (has(table) ? rows(table) : undefined);
    /** What follows from tables that may be left out is shared by all models that have the same of them. */
    const derived = <T>(what: string, optional: readonly Table[], make: () => T): T =>
      once([what, ...optional.filter(has).map(({ name }) => name)].join(" "), make);
    const logFrom = (activities: () => ActivityRows, unit: string | undefined) => {
      const logOf = (which: string, make: () => ActivityLog) =>
        derived(which, [ACTIVITIES, JOURNEY, CONTACTS], make);
      const ofPeople = logOf("log", () => activityLog(activities(), model.plan(), rowsIfAny(CONTACTS)));
      const ofUnits = unit === undefined ? ofPeople : logOf(`log by ${unit}`, () => unitLog(ofPeople, unit));
      return end === undefined
        ? ofUnits
        : logOf(`log by ${unit} before ${end}`, () => logBefore(ofUnits, end));
    };
    const model: WorkbookModel = {
      zone,
      has,
      rows: (table) => {
        if (!isTaken(table)) throw missingTab(table.name);
        return rows(table);
      },
      rowsIfAny,
      plan: () => derived("journey", [JOURNEY], () => readJourney(rowsIfAny(JOURNEY))),
      log: (unit) => logFrom(() => model.rows(ACTIVITIES), unit),
      logOrMilestones: (unit) =>
        has(ACTIVITIES) ? model.log(unit) : logFrom(() => readTable(ACTIVITIES, NO_ACTIVITIES, zone), unit),
      kinds: () => derived("kinds", [KINDS], () => readKinds(rowsIfAny(KINDS))),
      leads: () => derived("leads", [KINDS], () => readLeads(rows(ACTIVITIES), model.kinds())),
      heldEvents: () =>
        derived("held events", [EVENTS], () => {
          const events = rowsIfAny(EVENTS);
          return events && readHeldEvents(events);
        }),
      filled: (table, name) =>
        once(`filled ${name} of ${table.name}`, () => {
          const all = model.rows(table);
          return marks(all, name === undefined ? (row) => !all.isBlank(row) : filledReader(all, name));
        }),
      unread: (table, name) =>
        derived(`unread ${name} of ${table.name}`, [JOURNEY, KINDS], () => {
          const all = model.rows(table);
          return marks(all, unreadReader(model, all, name));
        }),
      audits: (name) => once(`audits of ${name}`, () => readAudits(rows(AUDIT), name)),
      only: (tables) => modelOf((table) => isTaken(table) && tables.includes(table), end),
      before: (moment) => modelOf(isTaken, moment),
    };
    return model;
  };
  return modelOf(() => true, undefined);
}

function marks({ filled }: Rows, holds: (row: number) => boolean): RowMarks {
  const found = new Uint8Array(filled);
  for (let row = 0; row < filled; row++) if (holds(row)) found[row] = 1;
  return found;
}

const NO_ACTIVITIES: Grid = [["Date", "Activity", "Contact"]];

function missingTab(table: string): LedgerError {
  return new LedgerError(
    `There is no ${table} tab yet. Make or match one from the sidebar (Set up), then refresh again.`,
  );
}
