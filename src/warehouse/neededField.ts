/** Makes sure that a table has a column that a result needs. */
import { warehouseErrors } from "../problems/warehouseErrors";
import type { Project } from "./project";
import { SOURCES, type SourceName } from "./sources";

/** @throws LedgerError that names the column, and those that there are */
export function needField(project: Project, name: SourceName, column: string): void {
  const source = project.source(name);
  if (source?.fields.some((field) => field.column === column)) return;
  const headers = source?.fields.map(({ header }) => header.text) ?? [];
  throw warehouseErrors.missingColumn(name, SOURCES[name].columns[column as never], headers);
}
