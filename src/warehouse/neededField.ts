/** Whether a table that the warehouse reads has a column, and what is said where a result needs one that it lacks. */
import { warehouseErrors } from "../problems/warehouseErrors";
import type { Project } from "./project";
import { SOURCES, type SourceName } from "./sources";

/** False also where the table is left out. */
export function hasField(project: Project, name: SourceName, column: string): boolean {
  return project.source(name)?.fields.some((field) => field.column === column) ?? false;
}

/** @throws LedgerError that names the column, and those that there are */
export function needField(project: Project, name: SourceName, column: string): void {
  if (hasField(project, name, column)) return;
  const headers = project.source(name)?.fields.map(({ header }) => header.text) ?? [];
  throw warehouseErrors.missingColumn(name, SOURCES[name].columns[column as never], headers);
}
