/** Finds the blank cells of contacts who are there that get what was brought, and those that get further ids. */
import type { Fill } from "../bringIn/planPeople";
import { readText } from "../reading/cells/cellText";
import type { Zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { peopleKey } from "../words/text";
import { broughtCell } from "./broughtCell";
import { idsInRow } from "./heldInWorkbook";
import { type ReceivingTab, receivedColumns } from "./receivingTabs";

/** A cell of a tab with its new value; rows and columns count from 1. */
export interface FilledCell {
  row: number;
  column: number;
  value: unknown;
}

/** Cells that are filled by now, or hold a formula, stay as they are. */
export function filledCells(
  workbook: Workbook,
  contacts: ReceivingTab,
  fills: readonly Fill[],
  sheetZone: Zone,
): FilledCell[] {
  const { rows, places, tab } = contacts;
  const rowOf = rowsByContact(contacts, sheetZone);
  const columns = receivedColumns("Contacts");
  const filled: FilledCell[] = [];
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
      const value = broughtCell(columns[name]!, text, sheetZone);
      filled.push({ row: rows.rowNumber(row), column: place + 1, value });
    }
  }
  return filled;
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
