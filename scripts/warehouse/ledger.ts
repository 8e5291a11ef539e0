/** What the SQLX files of a written project call: becomes `includes/ledger.js`, and runs where Dataform compiles. */
import type { Options } from "../../src/reading/options";
import {
  checkVariables,
  readProject,
  type Variables,
  type WrittenWorkbook,
} from "../../src/warehouse/project";
import { WAREHOUSE_ASSERTIONS, WAREHOUSE_TABLES } from "../../src/warehouseTables";

declare const dataform: { projectConfig: { vars?: Variables } };
declare const require: (path: string) => WrittenWorkbook;

/** The SQL of a table or an assertion, as the project's variables ask for it. @throws LedgerError with one sentence for what cannot be used */
export function sql(name: string, ref: (name: string) => string): string {
  const variables = dataform.projectConfig.vars ?? {};
  checkVariables(variables, resultOptions());
  const project = readProject(require("includes/workbook.js"), variables);
  const declared = [...WAREHOUSE_TABLES, ...WAREHOUSE_ASSERTIONS].find((each) => each.name === name)!;
  return declared.sql({ project, ref });
}

/** The options of each result, by what its variables are called before the point. */
export function resultOptions(): Record<string, Options> {
  return Object.fromEntries(
    WAREHOUSE_TABLES.flatMap(({ result }) => (result ? [[result.name, result.options]] : [])),
  );
}
