/** Asks the same of a workbook twice, as a cell would and as the warehouse does, and compares the answers cell by cell. */
import { callFunction } from "../../src/app/callFunction";
import { LedgerError } from "../../src/problems/problem";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { readProject, TIME_ZONE } from "../../src/warehouse/project";
import { fieldName, ROW_FIELD, SOURCES, type SourceName } from "../../src/warehouse/sources";
import { WAREHOUSE_TABLES } from "../../src/warehouseTables";
import type { SqlEngine } from "./engine";

/** The tabs of a workbook, header rows first. */
export interface Tabs {
  activities?: Grid | undefined;
  contacts?: Grid | undefined;
  events?: Grid | undefined;
  journey?: Grid | undefined;
  kinds?: Grid | undefined;
}

export interface Question {
  tabs: Tabs;
  /** As in a cell: `by=Channel; window=90`. */
  options: string;
  timeZone: string;
}

/** A result here and there. */
export interface ResultPair {
  /** The custom function, and which tabs it takes in which order. */
  name: string;
  takes: readonly (keyof Tabs)[];
  table: string;
}

export const RESULTS: readonly ResultPair[] = [
  { name: "DEVREL_FUNNEL", takes: ["activities", "journey", "contacts"], table: "devrel_funnel" },
  { name: "DEVREL_JOURNEYS", takes: ["activities", "journey", "contacts"], table: "devrel_journeys" },
  { name: "DEVREL_COHORTS", takes: ["activities", "journey", "contacts"], table: "devrel_cohorts" },
  { name: "DEVREL_DRQL", takes: ["activities", "kinds"], table: "devrel_drql" },
  { name: "DEVREL_RETENTION", takes: ["activities", "journey", "contacts"], table: "devrel_retention" },
  { name: "DEVREL_LIFECYCLE", takes: ["activities", "journey", "contacts"], table: "devrel_lifecycle" },
  { name: "DEVREL_ATTRIBUTION", takes: ["activities", "journey", "contacts"], table: "devrel_attribution" },
  { name: "DEVREL_EVENTS", takes: ["events", "activities", "journey", "contacts"], table: "devrel_events" },
  {
    name: "DEVREL_COMMUNITY",
    takes: ["contacts", "activities", "journey", "events"],
    table: "devrel_community",
  },
  { name: "DEVREL_PEOPLE", takes: ["activities", "journey", "contacts"], table: "devrel_people" },
];

/** What a cell shows below the header, and the header; numbers, texts, local times, null for a blank. @throws LedgerError */
export function askSheet(
  { name, takes }: ResultPair,
  { tabs, options, timeZone }: Question,
): { header: string[]; rows: unknown[][] } {
  const args = [...takes.map((tab) => tabs[tab]), options];
  const [header, ...rows] = callFunction(name, args, { timeZone: () => timeZone }) as unknown[][];
  const sheetZone = zone(timeZone);
  const plain = (cell: unknown) =>
    cell instanceof Date ? sheetZone.local(cell.getTime()) : cell === "" || cell === undefined ? null : cell;
  return { header: header!.map(String), rows: rows.map((row) => row.map(plain)) };
}

/** The same of the warehouse. @throws LedgerError */
export async function askWarehouse(
  engine: SqlEngine,
  { table }: Pick<ResultPair, "table">,
  { tabs, options, timeZone }: Question,
): Promise<{ header: string[]; rows: unknown[][] }> {
  const headers = (grid: Grid) => [ROW_FIELD, ...grid[0]!.map(String)];
  const names = (Object.keys(SOURCES) as SourceName[]).filter((name) => tabs[name]);
  const tables = Object.fromEntries(names.map((name) => [name, { headers: headers(tabs[name]!) }]));
  const variables = { [TIME_ZONE]: timeZone, ...variablesOf(options) };
  const project = readProject(
    { tables, journey: tabs.journey ?? null, kinds: tabs.kinds ?? null },
    variables,
  );
  for (const name of names) {
    const [header, ...rows] = tabs[name]!;
    const fields = header!.map((text) => fieldName(String(text)));
    await engine.load(name, fields, rows);
  }
  const made = new Set<string>(["deepest_attempt", ...names]);
  const make = async (wanted: string): Promise<void> => {
    if (made.has(wanted)) return;
    made.add(wanted);
    const needed: string[] = [];
    const declared = WAREHOUSE_TABLES.find(({ name }) => name === wanted)!;
    const ref = (name: string) => {
      needed.push(name);
      return name;
    };
    const sql = declared.sql({ project, ref });
    for (const name of needed) await make(name);
    await engine.make(wanted, sql);
  };
  await make(table);
  const { header, rows } = await engine.read(table);
  return { header, rows: isLong(header) ? wide(rows) : rows };
}

/** Results that have a row where the sheet has a column end with the name of that column and its value. */
function isLong(header: readonly string[]): boolean {
  return header[header.length - 2] === "period";
}

/** As the sheet has them: one row for all that follow one another and begin alike. */
function wide(rows: readonly unknown[][]): unknown[][] {
  const found: unknown[][] = [];
  let begin = "";
  for (const row of rows) {
    const own = JSON.stringify(row.slice(0, -2));
    if (own !== begin) found.push(row.slice(0, -2));
    begin = own;
    found[found.length - 1]!.push(row[row.length - 1]);
  }
  return found;
}

/** `by=Channel; window=90` as variables. */
export function variablesOf(options: string): Record<string, string> {
  const pairs = options.split(";").filter((pair) => pair.trim() !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

const CLOSE = 1e-9;

/** Where two answers differ, as a sentence; undefined where they do not. */
export function difference(sheet: unknown[][], warehouse: unknown[][]): string | undefined {
  if (sheet.length !== warehouse.length)
    return `${sheet.length} rows in the sheet, ${warehouse.length} in the warehouse`;
  for (const [row, cells] of sheet.entries())
    for (const [column, cell] of cells.entries()) {
      const other = warehouse[row]![column] ?? null;
      const isSame =
        typeof cell === "number" && typeof other === "number"
          ? Math.abs(cell - other) <= CLOSE * Math.max(1, Math.abs(cell))
          : cell === other;
      if (!isSame)
        return `row ${row + 1}, column ${column + 1}: ${JSON.stringify(cell)} in the sheet, ${JSON.stringify(other)} in the warehouse`;
    }
  return undefined;
}

/** Where the two differ, as a sentence; undefined where they do not. Both may refuse. */
export async function comparison(
  engine: SqlEngine,
  pair: ResultPair,
  question: Question,
): Promise<string | undefined> {
  const refusal = (error: unknown) => {
    if (!(error instanceof LedgerError)) throw error;
    return error;
  };
  const sheet = await Promise.resolve()
    .then(() => askSheet(pair, question))
    .catch(refusal);
  const warehouse = await askWarehouse(engine, pair, question).catch(refusal);
  if (sheet instanceof Error && warehouse instanceof Error) return undefined;
  if (sheet instanceof Error) return `only the sheet refuses: ${sheet.message}`;
  if (warehouse instanceof Error) return `only the warehouse refuses: ${warehouse.message}`;
  return difference(sheet.rows, warehouse.rows);
}
