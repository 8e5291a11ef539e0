/** Which rows count: those in which every required cell can be read. */
import { isNamed } from "./cells/cellText";
import { isExample } from "./exampleRows";
import { isMissing } from "./missing";
import type { Rows } from "./rows";
import type { Column } from "./table";

/** For each row 1 where it counts, else 0. Reads the required columns whole. */
export function countedRows(rows: Rows): Uint8Array {
  const counted = new Uint8Array(rows.count).fill(1);
  for (const [name, column] of requiredColumns(rows)) {
    if (isText(column)) {
      const { codes } = rows.texts(name as never);
      for (let row = 0; row < codes.length; row++) if (codes[row] === 0) counted[row] = 0;
    } else {
      const numbers = rows.numeric(name);
      for (let row = 0; row < numbers.length; row++) if (isMissing(numbers[row]!)) counted[row] = 0;
    }
  }
  return counted;
}

/** The same for single rows, where few are asked for. */
export function rowCounter(rows: Rows): (row: number) => boolean {
  const given = requiredColumns(rows).map(([name, column]) => {
    if (!isText(column)) {
      const read = rows.numericReader(name);
      return (row: number) => !isMissing(read(row));
    }
    const place = rows.place(name)!;
    return (row: number) => {
      const cell = rows.cell(row, place);
      return isNamed(cell, rows.zone) && !isExample(cell);
    };
  });
  return (row) => given.every((isGiven) => isGiven(row));
}

function requiredColumns({ table }: Rows): [string, Column][] {
  return Object.entries(table.columns).filter(([, column]) => column.required);
}

function isText({ kind }: Column): boolean {
  return kind === "text" || kind === "people";
}
