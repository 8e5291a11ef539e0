/** Finds values that most likely are another one mistyped: rare, and a letter or two from a common one. */
import { distance } from "fastest-levenshtein";
import { rowFaults } from "../../problems/rowFaults";
import { splitIds } from "../../reading/cells/ids";
import type { Rows } from "../../reading/rows";
import type { Columns, ColumnsOfKind } from "../../reading/table";
import { nameKey } from "../../words/text";
import type { ReportIn } from "../tab";

/** A value in at most so many rows is rare, one in at least so many is common. */
const RARE = 2;
const COMMON = 5;

/** Shorter names differ in a letter by nature: Blog and Vlog. */
const SHORTEST = 5;
/** From this length on, two mistakes of any kind are likelier than two names. */
const LONG = 8;

interface Value {
  name: string;
  key: string;
  rows: number;
}

/**
 * Reports each rare value of a column that looks like a common one mistyped: at most two rows against at least five, one letter or two
 * swapped neighbours away (in long names any two letters), and not by its digits alone.
 */
export function reportMisspelt<C extends Columns>(
  rows: Rows<C>,
  column: ColumnsOfKind<C, "text" | "people" | "choice">,
  report: ReportIn<C>,
): void {
  const cells = rows.texts(column);
  const isOfSeveral = rows.table.columns[column]!.kind === "people";
  const partsOf = cells.names.map((name) => (isOfSeveral ? splitIds(name, "people") : [name]));
  const values = valuesIn(cells.codes, partsOf);
  const common = [...values.values()].filter((value) => value.rows >= COMMON);
  if (common.length === 0) return;
  const likely = new Map<string, Value>();
  for (const value of values.values()) {
    const meant = value.rows <= RARE ? nearest(value, common) : undefined;
    if (meant) likely.set(value.key, meant);
  }
  if (likely.size === 0) return;
  for (let row = 0; row < rows.count; row++) {
    const code = cells.codes[row]!;
    if (code === 0) continue;
    const parts = partsOf[code]!;
    for (const part of parts) {
      const meant = likely.get(nameKey(part));
      if (!meant) continue;
      const instead = parts.map((each) => (each === part ? meant.name : each)).join("; ");
      report(row, column, rowFaults.likelyMistyped(part, meant.name, meant.rows, instead));
    }
  }
}

/** Each value with the number of its rows. */
function valuesIn(codes: Int32Array, partsOf: readonly (readonly string[])[]): Map<string, Value> {
  const rowsOf = new Int32Array(partsOf.length);
  for (const code of codes) rowsOf[code]!++;
  const values = new Map<string, Value>();
  for (let code = 1; code < partsOf.length; code++)
    for (const name of partsOf[code]!) {
      const key = nameKey(name);
      const seen = values.get(key) ?? { name, key, rows: 0 };
      seen.rows += rowsOf[code]!;
      values.set(key, seen);
    }
  return values;
}

/** The common value that a rare one most likely means. */
function nearest({ key }: Value, common: readonly Value[]): Value | undefined {
  let found: Value | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of common) {
    const mistakes = mistakesBetween(key, candidate.key);
    if (mistakes === undefined || mistakes >= least) continue;
    found = candidate;
    least = mistakes;
  }
  return found;
}

/** How many letters are mistyped, where it is likely that they are; names that differ in their numbers alone are different names. */
export function mistakesBetween(key: string, known: string): number | undefined {
  const isFar = Math.abs(key.length - known.length) > 2 || key.length < SHORTEST;
  const bothEndsDiffer = key[0] !== known[0] && key[key.length - 1] !== known[known.length - 1];
  if (isFar || bothEndsDiffer || shapeOf(key) === shapeOf(known)) return undefined;
  const mistakes = distance(key, known);
  const isLikely = mistakes === 1 || (mistakes === 2 && (key.length >= LONG || areSwapped(key, known)));
  return isLikely ? mistakes : undefined;
}

function shapeOf(key: string): string {
  return key.replace(/\d+/g, "0");
}

function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
