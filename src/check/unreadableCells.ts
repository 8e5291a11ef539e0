/** Finds the cells that cannot be read as their column asks, and required cells that are empty. */

import { faults } from "../problems/cellFaults";
import type { Fault } from "../problems/problem";
import { readDate, readFirstDay } from "../reading/cells/date";
import { errorFault } from "../reading/cells/errorCell";
import { splitIds } from "../reading/cells/ids";
import { readNumber } from "../reading/cells/number";
import { readYesNo } from "../reading/cells/yesNo";
import { isBlank } from "../reading/grid";
import { columnAt } from "../reading/header";
import { nothingReader } from "../reading/nothingReader";
import { choiceReader, type Rows } from "../reading/rows";
import type { Column } from "../reading/table";
import type { Zone } from "../reading/zone";
import { CONTACTS } from "../tabs/contacts";
import type { Report } from "../tabs/tab";
import { alikeName } from "../words/alike";
import { listed } from "../words/text";
import { milestoneColumns } from "../workbook/milestones";
import type { ContactRows } from "../workbook/people";
import type { Surroundings } from "./surroundings";

type FindFault = (cell: unknown) => Fault | undefined;

/** Reports every cell that does not say what its column asks for. */
export function checkCells(rows: Rows, report: Report, { plan }: Surroundings): void {
  const dated = plan && isContacts(rows) ? milestoneColumns(rows, plan).map(({ place }) => place) : [];
  const columns = rows.header.texts.map((_, place) => faultFinder(rows, place, dated));
  for (let row = 0; row < rows.filled; row++) {
    if (rows.isBlank(row)) continue;
    for (let place = 0; place < columns.length; place++) {
      const cell = rows.cell(row, place);
      const fault = columns[place]!(isBlank(cell) ? "" : cell);
      if (fault) report(row, place, fault);
    }
  }
}

function isContacts(rows: Rows): rows is ContactRows {
  return rows.table.name === CONTACTS.name;
}

/** A column that we do not know may hold anything, unless its dates count as activities. */
function faultFinder(rows: Rows, place: number, dated: readonly number[]): FindFault {
  const { columns } = rows.table;
  const name = columnAt(rows.header, place);
  if (name === undefined && rows.header.others.contact?.includes(place)) return idFault;
  if (name === undefined)
    return dated.includes(place) ? (cell) => asFault(readDate(cell, rows.zone)) : errorCellFault;
  const column = columns[name]!;
  const missing = column.required ? faults.missing(column.title) : undefined;
  const find = KIND_FAULTS[column.kind](column, rows.zone);
  const saysNothing = nothingReader(column, rows.zone);
  const mayBeNothing = column.required && (column.kind === "text" || column.kind === "people");
  return (cell) => {
    if (cell === "") return missing;
    const fault = find(cell);
    return (fault || mayBeNothing) && saysNothing(cell) ? missing : fault;
  };
}

const KIND_FAULTS: Record<Column["kind"], (column: Column, zone: Zone) => FindFault> = {
  text: ({ firstOfSeveral }) => (firstOfSeveral ? idFault : errorCellFault),
  people: () => idFault,
  date: ({ spans }, zone) =>
    onceForEachText((cell) => asFault(spans ? readFirstDay(cell, zone) : readDate(cell, zone))),
  yesNo: () => onceForEachText((cell) => asFault(readYesNo(cell))),
  number: (column) =>
    onceForEachText((cell) => {
      const number = readNumber(cell);
      if (typeof number !== "number") return number;
      return number < 0 && !column.negative ? faults.negative(number) : undefined;
    }),
  choice: ({ choices, unread }, zone) => {
    const read = choiceReader(choices, zone);
    const allowed = choices.map(({ name }) => name);
    return onceForEachText((cell) => {
      const fault = errorCellFault(cell);
      if (fault || !Number.isNaN(read(cell))) return fault;
      if (typeof cell === "object") return faults.dateNotText(listed(allowed, "or"));
      return faults.notAChoice(String(cell), unread, allowed, alikeName(String(cell), allowed));
    });
  },
};

/** An id, or several, in a cell: a number that Sheets has rounded, or the text of one. */
function idFault(cell: unknown): Fault | undefined {
  const isRounded =
    typeof cell === "number"
      ? Number.isInteger(cell) && Math.abs(cell) >= FIRST_ROUNDED
      : typeof cell === "string" && splitIds(cell, "people").some((id) => SCIENTIFIC.test(id));
  return isRounded ? faults.lostDigits(String(cell)) : errorCellFault(cell);
}

/** The least number with 16 digits. */
const FIRST_ROUNDED = 1e15;
/** As Sheets shows long numbers. */
const SCIENTIFIC = /^\d([.,]\d+)?e\+\d{2,}$/i;

/** The same text tends to stand in many cells, and takes long to read and to speak of. */
function onceForEachText(find: FindFault): FindFault {
  const found = new Map<string, Fault | undefined>();
  return (cell) => {
    if (typeof cell !== "string") return find(cell);
    if (!found.has(cell)) found.set(cell, find(cell));
    return found.get(cell);
  };
}

function errorCellFault(cell: unknown): Fault | undefined {
  return typeof cell === "string" ? errorFault(cell) : undefined;
}

function asFault(read: number | Fault): Fault | undefined {
  return typeof read === "number" ? undefined : read;
}
