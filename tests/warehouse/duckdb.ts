/** Runs a compiled project on DuckDB, its SQL translated from BigQuery's dialect. */
import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBListVector,
  DuckDBScalarFunction,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import { transpile } from "@polyglot-sql/sdk";
import { deepestAttempt } from "../../src/funnel/deepestAttempt";
import type { Grid } from "../../src/reading/grid";
import type { CompiledAction, CompiledProject } from "./dataform";
import { cellText, type SqlEngine } from "./engine";

/** What the translator leaves as it is and DuckDB calls otherwise. */
const MACROS = [
  "CREATE MACRO normalize_and_casefold(x, form) AS replace(lower(nfc_normalize(x)), 'ß', 'ss')",
  "CREATE MACRO replaced_everywhere(x, pattern, other) AS regexp_replace(x, pattern, other, 'g')",
  "CREATE MACRO counted_where(condition) AS coalesce(count_if(condition), 0)",
  "CREATE MACRO date_from_unix_date(days) AS DATE '1970-01-01' + days::INTEGER",
];
const NAMES: readonly [RegExp, string][] = [
  [/\bREGEXP_REPLACE\(/g, "replaced_everywhere("],
  [/\b(?:REGEXP_FULL_MATCH|REGEXP_LIKE)\(/g, "regexp_matches("],
  [/\bCOUNT_IF\(/g, "counted_where("],
  [/\bNFKC\b/g, "'NFKC'"],
];

/** A query of BigQuery's as DuckDB takes it. @throws where the translator does not know it */
export function translated(query: string): string {
  const short = query.replace(/`[\w-]+\.[\w-]+\.(\w+)`/g, "$1");
  const { success, sql, error } = transpile(short, "bigquery" as never, "duckdb" as never) as {
    success: boolean;
    sql?: string[];
    error?: string;
  };
  if (!success || !sql) throw new Error(`${error} in:\n${short}`);
  return NAMES.reduce((text, [from, to]) => text.replace(from, to), sql.join(";\n"));
}

/** The tables and views of a project, each after those that it reads. */
export function inOrder({ tables, operations }: CompiledProject): CompiledAction[] {
  const all = [...tables, ...operations];
  const done = new Set<string>();
  const found: CompiledAction[] = [];
  const visit = (action: CompiledAction) => {
    if (done.has(action.target.name)) return;
    done.add(action.target.name);
    for (const { name } of action.dependencyTargets ?? []) {
      const needed = all.find(({ target }) => target.name === name);
      if (needed) visit(needed);
    }
    found.push(action);
  };
  all.forEach(visit);
  return found;
}

/** DuckDB as what runs the warehouse's SQL. */
export async function duckdb(): Promise<SqlEngine> {
  const connection = await openDatabase();
  return {
    name: "DuckDB",
    load: (name, fields, rows) => loadGrid(connection, name, fields, rows),
    make: (name, query) => runQuery(connection, name, query),
    async read(table) {
      const found = await connection.runAndReadAll(`SELECT * EXCLUDE (place) FROM ${table} ORDER BY place`);
      return { header: found.columnNames(), rows: found.getRowsJS().map((row) => row.map(plainCell)) };
    },
  };
}

/** Numbers, texts, local times; null for a blank. */
function plainCell(cell: unknown): unknown {
  if (typeof cell === "bigint") return Number(cell);
  if (typeof cell === "boolean") return cell ? "Yes" : "No";
  return cell instanceof Date ? cell.getTime() : cell;
}

/** A database in memory, with our own code as a function. */
export async function openDatabase(threads = 1): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`SET threads = ${threads}`);
  for (const macro of MACROS) await connection.run(macro);
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: "deepest_attempt",
      parameterTypes: [VARCHAR, LIST(DOUBLE), LIST(DOUBLE), DOUBLE, DOUBLE],
      returnType: LIST(DOUBLE),
      mainFunction: (_, input, output) => {
        const columns = [0, 1, 2, 3, 4].map((place) => input.getColumnVector(place));
        const numbers = (place: number, row: number) =>
          [...(columns[place] as DuckDBListVector).getItem(row)!.items] as number[];
        for (let row = 0; row < input.rowCount; row++)
          (output as DuckDBListVector).setItem(
            row,
            listValue(
              deepestAttempt(
                columns[0]!.getItem(row) as string,
                numbers(1, row),
                numbers(2, row),
                columns[3]!.getItem(row) as number,
                columns[4]!.getItem(row) as number,
              ),
            ),
          );
        output.flush();
      },
    }),
  );
  return connection;
}

/** Puts a range into the database as a table of texts, as an external table over a tab is one. */
export async function loadGrid(
  connection: DuckDBConnection,
  name: string,
  fields: readonly string[],
  rows: Grid,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${name} (${["row_number", ...fields].map((field) => `"${field}" VARCHAR`).join(", ")})`,
  );
  const appender = await connection.createAppender(name);
  rows.forEach((cells, row) => {
    appender.appendVarchar(String(row + 2));
    for (let at = 0; at < fields.length; at++) {
      const text = cellText(cells[at]);
      if (text === undefined) appender.appendNull();
      else appender.appendVarchar(text);
    }
    appender.endRow();
  });
  appender.closeSync();
}

/** Makes a table of what a query of BigQuery's gives. */
export async function runQuery(connection: DuckDBConnection, name: string, query: string): Promise<void> {
  let known = translations.get(query);
  if (known === undefined) {
    known = translated(query);
    translations.set(query, known);
  }
  await connection.run(`CREATE OR REPLACE TABLE ${name} AS ${known}`);
}

const translations = new Map<string, string>();
