/** The files of a Dataform project that computes in BigQuery what the custom functions compute in Sheets. */

import { createRequire } from "node:module";
import { build } from "esbuild";
import { checkRows } from "../../src/check/checkRows";
import { DRQL_KINDS } from "../../src/definitions/drqls";
import { warehouseErrors } from "../../src/problems/warehouseErrors";
import type { Grid } from "../../src/reading/grid";
import type { Table } from "../../src/reading/table";
import { zone } from "../../src/reading/zone";
import { KINDS } from "../../src/tabs/drqlKinds";
import { JOURNEY } from "../../src/tabs/journey";
import type { DeclaredTab } from "../../src/tabs/tab";
import { readProject, TIME_ZONE, type WrittenWorkbook } from "../../src/warehouse/project";
import { readSource, SOURCES, type SourceName } from "../../src/warehouse/sources";
import type { WarehouseTable } from "../../src/warehouse/warehouseTable";
import { WAREHOUSE_ASSERTIONS, WAREHOUSE_TABLES } from "../../src/warehouseTables";
import { readTable } from "../../src/workbook/readTable";
import { deepestAttemptFunction } from "./functions";
import { resultOptions } from "./ledger";

export interface WarehouseWish {
  /** The Google Cloud project, and the dataset in it that holds the sources and the results. */
  project: string;
  dataset: string;
  location?: string | undefined;
  timeZone?: string | undefined;
  /** The address of the spreadsheet whose tabs are the sources; undefined where native tables are. */
  sheet?: string | undefined;
  journey?: Grid | undefined;
  kinds?: Grid | undefined;
  /** The headers of the team's own tabs; the template's where left out. */
  headers?: Partial<Record<SourceName, readonly string[]>> | undefined;
}

/** Stands for the full name of a function until it is known. */
const NAME = "<name>";

/** Every file by its path in the project. @throws LedgerError for what cannot be used */
export async function warehouseProject(wish: WarehouseWish): Promise<Record<string, string>> {
  const workbook = writtenWorkbook(wish);
  readProject(workbook, { [TIME_ZONE]: wish.timeZone ?? "" });
  checkTabs(workbook);
  const sources = Object.keys(workbook.tables) as SourceName[];
  const files: Record<string, string> = {
    "workflow_settings.yaml": settings(wish),
    "includes/workbook.js": `// The tables with their columns in order, the journey and the kinds of leads. Change them here.\nmodule.exports = ${JSON.stringify(workbook, null, 2)};\n`,
    "includes/ledger.js": await ledgerCode(),
    "includes/attempts.js": `// The function deepest_attempt: its name in the warehouse is given.
exports.create = (name) => ${JSON.stringify(await deepestAttemptFunction(NAME))}.replace(${JSON.stringify(NAME)}, () => name);
`,
    "definitions/functions/deepest_attempt.sqlx": `config {
  type: "operations",
  hasOutput: true,
  description: "The deepest attempt in one contact's history, found by the very code of DEVREL_FUNNEL: order, times, stages, how many stages, window in days or -1."
}

\${attempts.create(self())}
`,
  };
  for (const name of sources) files[`definitions/sources/${name}.sqlx`] = sourceFile(name, workbook, wish);
  for (const table of WAREHOUSE_TABLES)
    files[`definitions/${folderOf(table)}/${table.name}.sqlx`] = tableFile(table);
  for (const { name, about } of WAREHOUSE_ASSERTIONS)
    files[`definitions/assertions/${name}.sqlx`] = sqlFile(name, {
      type: "assertion",
      name,
      description: about,
    });
  return files;
}

/** Makes sure that the tabs which become part of the project can be read. @throws LedgerError that names the first problem */
function checkTabs({ journey, kinds }: WrittenWorkbook): void {
  for (const [table, grid] of [
    [JOURNEY, journey],
    [KINDS, kinds],
  ] as const) {
    if (!grid) continue;
    const rows = readTable(table as Table, grid, zone("Etc/UTC"));
    const found = checkRows(
      rows,
      table as unknown as DeclaredTab,
      { kinds: DRQL_KINDS },
      { harmless: false },
    );
    if (found.length > 0) throw warehouseErrors.unreadTab(table.name, found);
  }
}

/** What the project says of the workbook. */
export function writtenWorkbook({ headers, journey, kinds }: WarehouseWish): WrittenWorkbook {
  const tables: WrittenWorkbook["tables"] = {};
  for (const name of Object.keys(SOURCES) as SourceName[]) {
    const usual = Object.values(SOURCES[name].columns).map(({ title }) => title);
    const own = headers ? headers[name] : usual;
    if (own) tables[name] = { headers: own };
  }
  return { tables, journey: journey ?? null, kinds: kinds ?? null };
}

/** Our code as the one file that the SQLX files call. */
async function ledgerCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/warehouse/ledger.ts"],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "browser",
    external: ["includes/workbook.js"],
    target: "es2019",
    legalComments: "none",
  });
  return outputFiles[0]!.text;
}

function coreVersion(): string {
  const { version } = createRequire(import.meta.url)("@dataform/core/package.json") as { version: string };
  return version;
}

function settings({ project, dataset, location = "EU", timeZone = "" }: WarehouseWish): string {
  const options = new Map<string, string>();
  for (const each of Object.values(resultOptions()))
    for (const [name, { about, allows }] of Object.entries(each))
      if (!options.has(name)) options.set(name, `${about} ${allows.join(", ")}.`);
  const lines = [...options].map(
    ([name, about]) => `  # ${about.replace(/\n/g, " ")}\n  ${JSON.stringify(name)}: ""`,
  );
  return `defaultProject: ${JSON.stringify(project)}
defaultDataset: ${JSON.stringify(dataset)}
defaultLocation: ${JSON.stringify(location)}
defaultAssertionDataset: ${JSON.stringify(`${dataset}_assertions`)}
dataformCoreVersion: ${coreVersion()}
# The options of the custom functions, under the same names. An empty one has its default; "funnel.window" is that of one result alone.
vars:
  # The time zone of the spreadsheet, such as Europe/Berlin.
  ${JSON.stringify(TIME_ZONE)}: ${JSON.stringify(timeZone || "Etc/UTC")}
${lines.join("\n")}
`;
}

function folderOf({ name }: WarehouseTable): string {
  return name.startsWith("devrel_") ? "results" : "shared";
}

function sourceFile(name: SourceName, workbook: WrittenWorkbook, { sheet }: WarehouseWish): string {
  const about = `The ${SOURCES[name].name} tab: ${SOURCES[name].about}`;
  if (sheet === undefined) return config({ type: "declaration", name, description: about });
  const { fields } = readSource(name, workbook.tables[name]!);
  return `${config({ type: "operations", hasOutput: true, description: about })}
CREATE OR REPLACE EXTERNAL TABLE \${self()} (
  ${fields.map(({ field }) => `\`${field}\` STRING`).join(",\n  ")}
)
OPTIONS (
  format = 'GOOGLE_SHEETS',
  uris = [${JSON.stringify(sheet)}],
  sheet_range = ${JSON.stringify(SOURCES[name].name)},
  skip_leading_rows = 1
)
`;
}

function tableFile(table: WarehouseTable): string {
  const { name, about, type, uniqueKey, clusterBy, partitionBy, assertions } = table;
  const said = {
    type,
    name,
    description: about,
    tags: ["devrel"],
    // A full refresh would lose what only it holds.
    ...(type === "incremental" && { uniqueKey, protected: true }),
    ...((clusterBy || partitionBy) && { bigquery: { clusterBy, partitionBy } }),
    ...(assertions && { assertions }),
  };
  return sqlFile(name, said);
}

/** A file that says what it is and leaves its SQL to our code. */
function sqlFile(name: string, said: object): string {
  return `${config(said)}\n\${ledger.sql(${JSON.stringify(name)}, ref)}\n`;
}

function config(said: object): string {
  return `config ${JSON.stringify(said, null, 2)}\n`;
}
