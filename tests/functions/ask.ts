/** Asks a custom function as a cell would, and reads tables in the notation of the tests. */
import { callFunction } from "../../src/app/callFunction";

/** The result of a function; the arguments are those of its cell. */
export function ask(name: string, args: readonly unknown[], timeZone = "Etc/UTC"): unknown {
  return callFunction(name, args, { timeZone: () => timeZone });
}

/** The same for functions that give a table: every cell as text, numbers to four decimals, dates as days. */
export function askTable(name: string, args: readonly unknown[], timeZone?: string): string[][] {
  return shownTable(ask(name, args, timeZone));
}

/** A table that a function gave, with every cell as text. */
export function shownTable(table: unknown): string[][] {
  return (table as unknown[][]).map((row) => row.map(shownCell));
}

/** A table written with a line for each row and `|` between the cells, as `askTable` gives it. */
export function lines(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The sentence with which a function refuses. */
export function refusal(name: string, args: readonly unknown[]): string {
  try {
    ask(name, args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} did not refuse.`);
}

function shownCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$/, "");
  return typeof cell === "number" ? String(Math.round(cell * 1e4) / 1e4) : String(cell);
}
