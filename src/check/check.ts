/** Every problem of a tab: cells that cannot be read, rows that do not count, and what each table knows to look for. */
import type { Problem } from "../problems/problem";
import { readText } from "../reading/cells/cellText";
import type { Rows } from "../reading/rows";
import { checkActivities } from "./activitiesChecks";
import { checkAudit } from "./auditChecks";
import { checkContacts } from "./contactsChecks";
import { checkKinds } from "./drqlKindsChecks";
import { checkEvents } from "./eventsChecks";
import { checkJourney } from "./journeyChecks";
import { checkKpis } from "./kpisChecks";
import { checkRepeatedRows } from "./repeatedRows";
import type { Check, CheckContext, Report } from "./report";
import { checkCells } from "./unreadableCells";

/** Tables whose rows are told apart by a name look for that name instead of for repeated rows. */
const CHECKS: Record<string, readonly Check[]> = {
  Activities: [checkRepeatedRows, checkActivities],
  Events: [checkEvents],
  Contacts: [checkContacts],
  Journey: [checkJourney],
  "DRQL kinds": [checkKinds],
  Audit: [checkRepeatedRows, checkAudit],
  KPIs: [checkRepeatedRows, checkKpis],
};

/** All problems of a table, by row and then by column. */
export function checkTable(rows: Rows, context: CheckContext): Problem[] {
  const found: { place: number; problem: Problem }[] = [];
  const report: Report = (row, column, fault) => {
    const place = typeof column === "number" ? column : (rows.header.places[column] ?? -1);
    const header = rows.header.texts[place] ?? rows.table.columns[column]?.title ?? "";
    const value = place < 0 ? "" : readText(rows.cell(row, place), rows.zone);
    found.push({ place, problem: { ...fault, row: rows.rowNumber(row), column: header, value } });
  };
  for (const check of [checkCells, ...CHECKS[rows.table.name]!]) check(rows, report, context);
  found.sort((a, b) => a.problem.row - b.problem.row || a.place - b.place);
  return found.map(({ problem }) => problem);
}
