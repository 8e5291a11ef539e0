/** The Audit tab of a workbook, as it stands. */
import { dateText } from "../core/calendar";
import { LedgerError } from "../core/problems/problem";
import { AUDIT } from "../core/tables/audit";
import { readText } from "../core/tables/cells/text";
import { readRows } from "../core/tables/rows";
import { zone } from "../core/zone";
import type { Workbook } from "../sheets/workbook";
import type { Audits } from "./auditContract";
import { readDrafts } from "./auditDrafts";
import { recogniseTabs } from "./recognise";

/** What the figures of an audit are made of. */
const COLUMNS = ["date", "model", "practice", "answer", "scope", "target"] as const;

export function auditTab(workbook: Workbook) {
  return recogniseTabs(workbook).find(({ table }) => table.name === AUDIT.name);
}

/** The audits there are, finished and under way. */
export function audits(workbook: Workbook): Audits {
  const sheetZone = zone(workbook.timeZone());
  const today = dateText(sheetZone.local(Date.now())).slice(0, 10);
  const drafts = readDrafts(workbook.settings());
  const found = auditTab(workbook);
  if (!found) return { today, drafts, rows: [] };
  try {
    const { header, count, cell } = readRows(AUDIT, found.grid, sheetZone);
    const rows = [COLUMNS.map((name) => AUDIT.columns[name].title)];
    for (let row = 0; row < count; row++)
      rows.push(
        COLUMNS.map((name) => {
          const place = header.places[name];
          return place === undefined ? "" : readText(cell(row, place), sheetZone);
        }),
      );
    return { today, drafts, rows };
  } catch (error) {
    if (error instanceof LedgerError) return { today, drafts, rows: [], error: error.message };
    throw error;
  }
}
