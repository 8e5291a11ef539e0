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
import { readTabs, recogniseTabs } from "./recognise";

/** What the figures of an audit are made of. */
const COLUMNS = ["date", "model", "practice", "answer", "scope", "target"] as const;

/** The tab, with its grid as readers shall see it and the width that it really has. */
export function auditTab(workbook: Workbook) {
  const tabs = readTabs(workbook);
  const found = recogniseTabs(workbook, tabs).find(({ table }) => table.name === AUDIT.name);
  const width = tabs.find(({ tab }) => tab.id === found?.tab.id)?.grid[0]?.length ?? 0;
  return found && { ...found, width };
}

/** The audits there are, finished and under way. */
export function audits(workbook: Workbook): Audits {
  const sheetZone = zone(workbook.timeZone());
  const today = dateText(sheetZone.local(Date.now())).slice(0, 10);
  const kept = { workbook: workbook.id(), today, drafts: readDrafts(workbook.settings()) };
  const found = auditTab(workbook);
  if (!found) return { ...kept, rows: [] };
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
    return { ...kept, rows };
  } catch (error) {
    if (error instanceof LedgerError) return { ...kept, rows: [], error: error.message };
    throw error;
  }
}
