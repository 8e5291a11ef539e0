/** Puts what was brought into blank cells of contacts who are there, and adds further ids to the others. */
import type { Fill } from "../bringIn/planPeople";
import { readText } from "../reading/cells/cellText";
import type { Zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { peopleKey } from "../words/text";
import { writeCells } from "./columnRuns";
import { dayCell } from "./dayCell";
import { idsInRow } from "./heldInWorkbook";
import { type ReceivingTab, receivedColumns } from "./receivingTabs";

/** Cells that are filled by now, or hold a formula, stay as they are. */
export function fillCells(
  workbook: Workbook,
  contacts: ReceivingTab,
  fills: readonly Fill[],
  sheetZone: Zone,
): void {
  const { rows, places, tab } = contacts;
  const rowOf = rowsByContact(contacts, sheetZone);
  const columns = receivedColumns("Contacts");
  const filled: { row: number; column: number; value: unknown }[] = [];
  for (const name of new Set(fills.map(({ column }) => column))) {
    const place = places[name]!;
    const area = { tab, row: 1, column: place + 1, rows: contacts.height, columns: 1 };
    const formulas = workbook.formulas(area);
    const said = new Map<number, string>();
    for (const { contact, to } of fills.filter(({ column }) => column === name)) {
      const row = rowOf.get(peopleKey(contact));
      if (row === undefined || formulas[rows.rowNumber(row) - 1]?.[0]) continue;
      const before = said.get(row) ?? readText(rows.cell(row, place), sheetZone);
      if (name === "alsoKnownAs") said.set(row, before === "" ? to : `${before}; ${to}`);
      else if (before === "") said.set(row, to);
    }
    for (const [row, text] of said) {
      const value = columns[name]!.kind === "date" ? dayCell(text, sheetZone) : text;
      filled.push({ row: rows.rowNumber(row), column: place + 1, value });
    }
  }
  writeCells(workbook, tab, filled);
}

/** The first row of each contact, by its own id. */
export function rowsByContact(contacts: ReceivingTab, sheetZone: Zone): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < contacts.rows.count; row++) {
    const [own] = idsInRow(contacts, row, sheetZone);
    if (own !== undefined && !found.has(peopleKey(own))) found.set(peopleKey(own), row);
  }
  return found;
}
