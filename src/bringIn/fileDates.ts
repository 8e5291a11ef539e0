/** Reads the dates of a file into the spreadsheet's time zone: by the clock they are told by, and in the order of day and month that the file keeps. */
import type { Fault } from "../problems/problem";
import { dateText, isWholeDay, startOfDay } from "../reading/calendar";
import { readDate } from "../reading/cells/date";
import { type Zone, zone } from "../reading/zone";
import { headerKey } from "../words/text";
import { headersOf } from "./fileCells";
import type { FileTable } from "./fileTable";
import { receivingTable } from "./receivingTable";
import type { DayOrder } from "./recipe";

const HAS_CLOCK = /\d:\d|\d ?[ap]\.?m/i;

/** Reads a cell as `2025-07-11` or `2025-07-11 14:30`, "" for a blank one, or as its fault. Date cells are of the spreadsheet's zone. */
export function dateReader(told: string | undefined, order: DayOrder | undefined, sheetZone: Zone) {
  const fileZone = told === undefined ? sheetZone : zone(told);
  const known = new Map<unknown, string | Fault>();
  return (cell: unknown): string | Fault => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const read = readNew(cell);
    known.set(cell, read);
    return read;
  };

  function readNew(cell: unknown): string | Fault {
    const isText = typeof cell === "string";
    const read = readDate(cell, isText ? fileZone : sheetZone);
    const settled = typeof read === "number" ? read : inOrder(read, order, fileZone);
    if (typeof settled !== "number") return settled;
    if (Number.isNaN(settled)) return "";
    const isMoment = isText && HAS_CLOCK.test(cell);
    const local = isMoment && told !== undefined ? sheetZone.local(fileZone.instant(settled)) : settled;
    return dateText(isWholeDay(local) ? local : Math.floor(local / 1000) * 1000);
  }
}

/** The reading in that order, where the order is all that was missing. */
function inOrder(fault: Fault, order: DayOrder | undefined, fileZone: Zone): number | Fault {
  const [dayFirst, monthFirst] = fault.kind === "ambiguousDate" ? (fault.instead ?? []) : [];
  const text = order === "day first" ? dayFirst : order === "month first" ? monthFirst : undefined;
  return text === undefined ? fault : readDate(text, fileZone);
}

/** The day of a moment. */
export function dayOf(text: string, sheetZone: Zone): string {
  const read = readDate(text, sheetZone);
  return typeof read === "number" && !Number.isNaN(read) ? dateText(startOfDay(read)) : text;
}

/** Headers below which dates are read. */
function dateHeaders({ recipe }: FileTable): string[] {
  return recipe.gives.flatMap(({ table, columns }) =>
    Object.entries(columns).flatMap(([name, source]) =>
      receivingTable(table).columns[name]?.kind === "date" ? headersOf(source) : [],
    ),
  );
}

const DIGITS = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}\b/;

interface ShownOrder {
  order: DayOrder | undefined;
  isOpen: boolean;
}

/** The order that the file's own dates show; `isOpen` where some could be read either way and none shows which. */
export function shownOrder(file: FileTable): ShownOrder {
  return file.once("shown order", () => orderIn(file));
}

function orderIn(file: FileTable): ShownOrder {
  const places = dateHeaders(file).flatMap((header) => file.places.get(headerKey(header)) ?? []);
  let [dayFirst, monthFirst, either] = [0, 0, 0];
  for (let row = file.header + 1; row < file.end; row++)
    for (const place of places) {
      const cell = file.rows[row]![place];
      const parts = typeof cell === "string" ? DIGITS.exec(cell) : null;
      if (!parts) continue;
      const [first, second] = [Number(parts[1]), Number(parts[3])];
      if (first > 12) dayFirst++;
      else if (second > 12) monthFirst++;
      else if (first !== second) either++;
    }
  const order =
    dayFirst > 0 === monthFirst > 0
      ? undefined
      : dayFirst > 0
        ? ("day first" as const)
        : ("month first" as const);
  return { order, isOpen: order === undefined && either > 0 };
}
