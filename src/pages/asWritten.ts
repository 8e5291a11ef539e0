/** Which rows and columns of a tab are rows and columns of a summary as it was written, whatever their order now. */
import { widthOf } from "../reading/grid";
import type { PageArea } from "./page";
import type { Prints } from "./prints";

export interface ColumnAsWritten {
  /** The column of the summary, from 0. */
  index: number;
  /** Whether at least half of what was written in it is there. */
  isSure: boolean;
}

/** The columns of a grid that hold what a summary's columns did; each is at most one of them. */
export function columnsAsWritten(
  cells: Prints,
  prints: Prints,
  width: number,
  area: PageArea | undefined,
): Map<number, ColumnAsWritten> {
  const first = area ? area.column - 1 : 0;
  const end = area ? first + area.columns : widthOf(cells);
  const wanted = Array.from({ length: width }, (_, index) => countsIn(prints, index));
  const pairs: { column: number; index: number; common: number; isSure: boolean }[] = [];
  for (let column = first; column < end; column++) {
    const found = countsIn(cells, column);
    wanted.forEach((counts, index) => {
      const common = inCommon(counts, found);
      if (common > 0) pairs.push({ column, index, common, isSure: 2 * common >= sizeOf(counts) });
    });
  }
  pairs.sort(
    (a, b) =>
      b.common - a.common || Math.abs(a.column - first - a.index) - Math.abs(b.column - first - b.index),
  );
  const known = new Map<number, ColumnAsWritten>();
  const taken = new Set<number>();
  for (const { column, index, isSure } of pairs) {
    if (known.has(column) || taken.has(index)) continue;
    known.set(column, { index, isSure });
    taken.add(index);
  }
  return known;
}

/**
 * The rows of a grid that hold a row of the summary: wholly, or within its area at least half of it.
 * `mayStray`: rows outside of the area count where they hold one wholly that is in it no more.
 */
export function rowsAsWritten(
  cells: Prints,
  prints: Prints,
  columnOf: ReadonlyMap<number, ColumnAsWritten>,
  isInArea: (row: number) => boolean,
  mayStray: boolean,
): Map<number, number> {
  const columns = [...columnOf].sort(([, a], [, b]) => a.index - b.index);
  const asIs = (r: number) => columns.map(([column]) => cells[r]![column] ?? "");
  const asWas = (w: number) => columns.map(([, { index }]) => prints[w]![index] ?? "");
  const left = new Map<string, number[]>();
  prints.forEach((_, w) => {
    const key = asWas(w).join();
    if (/[^,]/.test(key)) left.set(key, [...(left.get(key) ?? []), w]);
  });
  const known = new Map<number, number>();
  const all = cells.map((_, r) => r);
  const inside = all.filter(isInArea);
  const outside = all.filter((r) => !isInArea(r));
  for (const r of mayStray ? [...inside, ...outside] : inside) {
    const w = left.get(asIs(r).join())?.shift();
    if (w !== undefined) known.set(r, w);
  }
  const missing = new Map(
    [...left.values()].flat().map((w) => {
      const was = asWas(w);
      return [w, { was, filled: was.filter(Boolean).length }];
    }),
  );
  for (const r of inside) {
    if (known.has(r)) continue;
    const is = asIs(r);
    let best = { w: -1, share: 0 };
    for (const [w, { was, filled }] of missing) {
      const share = was.filter((print, index) => print !== "" && print === is[index]).length / filled;
      if (share > best.share) best = { w, share };
    }
    if (best.share < 0.5) continue;
    known.set(r, best.w);
    missing.delete(best.w);
  }
  return known;
}

function countsIn(cells: Prints, column: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of cells) if (row[column]) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return counts;
}

function inCommon(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [print, count]) => sum + Math.min(count, other.get(print) ?? 0), 0);
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
