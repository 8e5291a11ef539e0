/** The audits of a workbook: those in its Audit tab, and those under way. */

import { LedgerError } from "../problems/problem";
import { dateText } from "../reading/calendar";
import { readText } from "../reading/cells/cellText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { AUDIT } from "../tabs/audit";
import { readTable } from "../workbook/readTable";
import type { Audits } from "./auditContract";
import { leftBehind, readDrafts, sweepDrafts } from "./auditDrafts";
import { readEnds } from "./auditEnds";
import { recogniseTabs } from "./recognise";

/** What the figures of an audit are made of. */
const COLUMNS = ["date", "model", "practice", "answer", "scope", "target"] as const;

/** The audits there are, finished and under way. */
export function audits(workbook: Workbook): Audits {
  const sheetZone = zone(workbook.timeZone());
  const today = dateText(sheetZone.local(Date.now())).slice(0, 10);
  const settings = workbook.settings();
  const texts = settings.all();
  const kept = { workbook: workbook.id(), today, drafts: readDrafts(texts), ended: readEnds(texts) };
  if (leftBehind(texts).length > 0) workbook.inTurn(() => sweepDrafts(settings));
  const [found] = recogniseTabs(workbook, undefined, [AUDIT]);
  if (!found) return { ...kept, rows: [] };
  try {
    const { header, count, cell } = readTable(AUDIT, found.grid, sheetZone);
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
