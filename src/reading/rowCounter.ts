/** Whether single rows count: those in which every required cell can be read. */
import { isMissing } from "./missing";
import type { Rows } from "./rows";
import type { Columns } from "./table";

/**
 * Whether a row counts, as `Rows.counted` says of all, where few rows are asked for.
 * @param read a required column that the caller reads anyway, and whose missing cells it passes over by itself
 */
export function rowCounter<C extends Columns>(
  rows: Rows<C>,
  read: keyof C & string,
): (row: number) => boolean {
  const { table } = rows;
  const others = Object.keys(table.columns).filter((name) => name !== read && table.columns[name]!.required);
  const given = others.map((name) => {
    const { kind } = table.columns[name]!;
    if (kind !== "text" && kind !== "people") {
      const numberAt = rows.numericReader(name);
      return (row: number) => !isMissing(numberAt(row));
    }
    const texts = rows.textReader(rows.place(name)!);
    return (row: number) => texts.at(row) !== 0;
  });
  return given.length === 1 ? given[0]! : (row) => given.every((isGiven) => isGiven(row));
}
