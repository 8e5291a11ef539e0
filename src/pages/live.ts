/** Results with the formula that gives the same live, so that every figure of a summary can be traced. */

import { columnsReference } from "../../notation/a1";
import type { ResultCell, ResultTable } from "../functions/result";
import type { SummaryInput } from "./source";

/** A table and the call, without its `=`, that gives it in a cell. */
export interface Live {
  table: ResultTable;
  call: string;
  /** The names of the tables that it reads. */
  reads: readonly string[];
}

const COMMA = ", ";

/** The call of a custom function over these tables' tabs; a table without a tab is left out. */
export function callText(
  { sources, separator = COMMA }: SummaryInput,
  name: string,
  tables: readonly string[],
  options: string,
): string {
  const args = tables.map((table) => {
    const source = sources[table];
    return source ? columnsReference(source.tab, 1, Math.max(1, source.grid[0]?.length ?? 1)) : "";
  });
  if (options !== "") args.push(`"${options.replace(/"/g, '""')}"`);
  while (args[args.length - 1] === "") args.pop();
  return `${name}(${args.join(separator)})`;
}

/** The formula of one cell of a result; row and column count from 0, the header row being 0. */
export function cellFormula({ call }: Live, row: number, column: number, separator = COMMA): string {
  return `=INDEX(${[call, row + 1, column + 1].join(separator)})`;
}

/** A result's cell as a number; undefined where it is blank. */
export function numberAt({ table }: Pick<Live, "table">, row: number, column: number): number | undefined {
  const cell: ResultCell = table[row]?.[column];
  return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
}
