/** How a preview shows a cell: as it will look in the sheet. */
import type { ShownCell } from "../../src/app/formulaContract";
import type { Holds } from "../../src/functions/resultColumns";

const LOOKS: Readonly<Record<Holds, Intl.NumberFormatOptions>> = {
  text: {},
  count: { maximumFractionDigits: 0 },
  number: { maximumFractionDigits: 3 },
  score: { minimumFractionDigits: 1, maximumFractionDigits: 2 },
  amount: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  rate: { style: "percent" },
  difference: { style: "percent", signDisplay: "exceptZero" },
  points: { maximumFractionDigits: 0, signDisplay: "exceptZero" },
  chance: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  days: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  date: {},
};

/** The text of a cell in a column that holds this. */
export function shownCell(cell: ShownCell, holds: Holds): string {
  return typeof cell === "number" ? cell.toLocaleString("en-US", LOOKS[holds]) : cell;
}
