/** How many rows of a table count, and how many are left out because a required cell is empty or unreadable. */
import type { Rows } from "../reading/rows";
import type { Column } from "../reading/table";

type IsGiven = (row: number) => boolean;

/** Blank rows are neither. */
export function countRows(rows: Rows): { counted: number; leftOut: number } {
  const required = Object.entries(rows.table.columns).filter(([, column]) => column.required);
  const given = required.map(([name, column]) => READERS[column.kind](rows, name));
  let counted = 0;
  let leftOut = 0;
  for (let row = 0; row < rows.filled; row++) {
    if (row < rows.count && given.every((isGiven) => isGiven(row))) counted++;
    else if (!rows.isBlank(row)) leftOut++;
  }
  return { counted, leftOut };
}

const isText = (rows: Rows, name: string): IsGiven => {
  const { codes } = rows.texts(name as never);
  return (row) => codes[row] !== 0;
};
const isNumber =
  (numbers: Float64Array): IsGiven =>
  (row) =>
    !Number.isNaN(numbers[row]!);

const READERS: Record<Column["kind"], (rows: Rows, name: string) => IsGiven> = {
  text: isText,
  people: isText,
  date: (rows, name) => isNumber(rows.dates(name as never)),
  number: (rows, name) => isNumber(rows.numbers(name as never)),
  yesNo: (rows, name) => isNumber(rows.yesNo(name as never)),
  choice: (rows, name) => isNumber(rows.choices(name as never)),
};
