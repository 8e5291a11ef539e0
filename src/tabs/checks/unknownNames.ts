/** Finds the names of a column that another tab should list and does not. */
import type { TextColumn } from "../../reading/rows";
import type { ListedNames } from "../otherTabs";

export interface UnknownName {
  name: string;
  /** What it most likely means. */
  alike: string | undefined;
  /** The first of its rows. */
  first: number;
  rows: number;
}

/** The names that are not listed, by code; none where there is no list. */
export function unknownNames(
  { codes, keys, names }: TextColumn,
  listed: ListedNames | undefined,
  alikeIn: (name: string, listed: readonly string[]) => string | undefined,
): ReadonlyMap<number, UnknownName> {
  const unknown = new Map<number, UnknownName>();
  if (!listed) return unknown;
  const isListed = keys.map(listed.has);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code === 0 || isListed[code]) continue;
    const name = names[code]!;
    const seen = unknown.get(code) ?? { name, alike: alikeIn(name, listed.names), first: row, rows: 0 };
    seen.rows++;
    unknown.set(code, seen);
  }
  return unknown;
}

/** Whether it is told in that row: once, or row by row where a spelling can be put right. */
export function isToldIn(row: number, { alike, first }: UnknownName): boolean {
  return alike !== undefined || row === first;
}
