/** How many of the rows that a figure rests on cannot be read: the one place that decides whether a figure has to say so, or cannot be told. */
import { attempt } from "../problems/attempt";
import type { Basis } from "./basis";
import type { WorkbookModel } from "./workbookModel";

export interface Unread {
  basis: Basis;
  /** The filled rows that would be used. */
  rows: number;
  /** Those that cannot be read. */
  unread: number;
  /** By which columns, with the number of such rows; a row may be in several. */
  by: readonly { name: string; rows: number }[];
  /** Whether some of them have words that the built-in journey does not know, which the figure rests on for want of a Journey tab. */
  isByBuiltIn: boolean;
}

/** Whether a figure says so: where they are many, or its basis has it told in any case. */
export function isTold(found: Unread): boolean {
  const { unread, basis, isByBuiltIn } = found;
  return areMany(found) || (unread > 0 && (basis.consequence !== undefined || isByBuiltIn));
}

/** Whether a figure says so beside itself: where more than a tenth cannot be read. */
export function areMany({ rows, unread }: Unread): boolean {
  return unread * 10 > rows;
}

/** Whether a rate cannot be told: where more than half cannot be read. */
export function areMost({ rows, unread }: Pick<Unread, "rows" | "unread">): boolean {
  return unread * 2 > rows;
}

/** Whether nothing at all can be read, so that there is no figure, not even 0. */
export function areAll({ rows, unread }: Pick<Unread, "rows" | "unread">): boolean {
  return rows > 0 && unread === rows;
}

/**
 * What cannot be read of these rows. Of rows dated outside of `isWithin` nothing is asked but their date; which of the rows
 * without a readable date belong there nobody knows, so dates are looked at over all rows, apart from the other columns.
 * Of a tab that cannot be read at all nothing is said here: whoever needs it says so.
 */
export function unreadIn(
  workbook: WorkbookModel,
  basis: Basis,
  isWithin?: (local: number) => boolean,
): readonly Unread[] {
  const { table, reads } = basis;
  if (!workbook.has(table) || attempt(() => workbook.rows(table)).error !== undefined) return [];
  if (!isWithin || table.columns.date === undefined) return [counted(workbook, basis, reads)];
  const others = reads.filter((name) => name !== "date");
  const parts = [reads.includes("date") ? ["date"] : [], others].filter(({ length }) => length > 0);
  return parts.map((part) => counted(workbook, basis, part, part[0] === "date" ? undefined : isWithin));
}

function counted(
  workbook: WorkbookModel,
  basis: Basis,
  reads: readonly string[],
  isWithin?: (local: number) => boolean,
): Unread {
  const { table, among } = basis;
  const meant = workbook.filled(table, among);
  const unreadCells = reads.map((name) => workbook.unread(table, name));
  // The last row that counts is the last one with a date.
  const dates = isWithin && workbook.rows(table).dates("date" as never);
  const by = reads.map(() => 0);
  let [all, unread] = [0, 0];
  for (let row = 0; row < meant.length; row++) {
    if (meant[row] === 0 || (dates && !isWithin(dates[row]!))) continue;
    all++;
    let isUnread = false;
    for (let at = 0; at < by.length; at++) {
      if (unreadCells[at]![row] === 0) continue;
      by[at]!++;
      isUnread = true;
    }
    if (isUnread) unread++;
  }
  const found = reads.map((name, at) => ({ name, rows: by[at]! })).filter((each) => each.rows > 0);
  const isByBuiltIn = found.some(({ name }) => name === "activity") && workbook.plan().isBuiltIn;
  return { basis, rows: all, unread, by: found, isByBuiltIn };
}
