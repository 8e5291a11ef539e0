/** What every answer of a function must be, whatever it was asked: a clean table, a value, or one helpful sentence. */
import { LedgerError } from "../../src/problems/problem";
import { ask } from "./ask";

const RAW =
  /undefined|NaN|Infinity|Invalid Date|\[object|null|did not expect|TypeError|RangeError|is not a function/;
/** A sentence or two: it starts like one, ends like one, and is not a dump. */
const SENTENCES = /^[A-Z“'].{15,2500}[.!]$/s;

/** Calls the function; its answer as rows, or the sentence with which it refuses. @throws Error where it is neither */
export function answer(name: string, args: readonly unknown[], timeZone?: string): unknown[][] | string {
  let result: unknown;
  try {
    result = ask(name, args, timeZone);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw new Error(`${name} let a raw error through: ${String(error)}`);
    if (!SENTENCES.test(error.message) || RAW.test(withoutQuotes(error.message)))
      throw new Error(`${name} says no plain sentence: ${error.message}`);
    return error.message;
  }
  const table = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  for (const row of table) {
    if (row.length !== table[0]!.length)
      throw new Error(`${name} gave rows of ${row.length} and ${table[0]!.length} cells.`);
    for (const cell of row) assertCell(name, cell);
  }
  return table;
}

function assertCell(name: string, cell: unknown): void {
  const isClean =
    (typeof cell === "string" && !RAW.test(withoutQuotes(cell))) ||
    (typeof cell === "number" && Number.isFinite(cell)) ||
    (cell instanceof Date && !Number.isNaN(cell.getTime()));
  if (!isClean) throw new Error(`${name} gave the cell ${String(cell)}.`);
}

/** The user's own words may say anything. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/g, "");
}
