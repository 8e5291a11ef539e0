/** How a table of the warehouse is declared: once, as data, from which its SQLX file, its checks and the reference derive. */
import type { Options, OptionValues } from "../reading/options";
import type { Project } from "./project";

/** What the SQL of a table may ask for. */
export interface SqlContext {
  project: Project;
  /** The full name of another table of the project, which is made before this one. */
  ref(name: string): string;
}

/** What must hold for the table, which Dataform asserts after each run. */
export interface TableAssertions {
  uniqueKey?: readonly string[];
  nonNull?: readonly string[];
  /** Conditions that hold for every row. */
  rowConditions?: readonly string[];
}

export interface WarehouseTable {
  name: string;
  /** One or two sentences. */
  about: string;
  /** A view is computed whenever it is read; an incremental table keeps the rows of earlier runs. */
  type: "table" | "view" | "incremental";
  /** Of an incremental table: what a row replaces that was there. */
  uniqueKey?: readonly string[];
  /** The column of dates by which it is partitioned. */
  partitionBy?: string;
  /** By which columns a large table is clustered. */
  clusterBy?: readonly string[];
  /** What the variables of this result are called before the point, and its options; undefined for a table that has none. */
  result?: { name: string; options: Options };
  assertions?: TableAssertions;
  sql(context: SqlContext): string;
}

/** A table whose SQL is given the values of its result's options. */
interface DeclaredTable<O extends Options> extends Omit<WarehouseTable, "result" | "sql"> {
  result?: { name: string; options: O };
  sql(context: SqlContext, options: OptionValues<O>): string;
}

/** Declares a table of the warehouse. */
export function warehouseTable<O extends Options>({ sql, ...table }: DeclaredTable<O>): WarehouseTable {
  const { name, options } = table.result ?? { name: "", options: {} as O };
  return { ...table, sql: (context) => sql(context, context.project.options(name, options)) };
}

/** What must hold beyond single tables: Dataform fails where the query gives a row. */
export interface WarehouseAssertion {
  name: string;
  about: string;
  sql(context: SqlContext): string;
}

/** Rows of literals as a table; every row has the same columns. */
export function rowsOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const structs = rows.map((row) => {
    const values = Object.entries(row).map(([name, value]) => `${value} AS ${name}`);
    return `STRUCT(${values.join(", ")})`;
  });
  return `SELECT * FROM UNNEST([\n    ${structs.join(",\n    ")}\n  ])`;
}
