/** The look of the samples' figure tabs: titles, remarks, headline figures and tables that spill from one formula. */
import { cellName } from "../../notation/a1";
import { cellAt } from "../engine/grid-area";
import type { CellData } from "../workbook-data";

type NamedCells = Record<string, CellData>;

const ink = "#202124";
const quiet = "#5f6368";
const band = "#e6f4ea";

/** The tab's title. */
export const title = (value: string): CellData => ({ value, bold: true, fontSize: 14, color: ink });

/** The heading of a part of the tab. */
export const heading = (value: string): CellData => ({ value, bold: true, fontSize: 12, color: "#137333" });

/** A sentence on what one sees. */
export const remark = (value: string): CellData => ({ value, italic: true, color: quiet });

/** A plain text or number. */
export const plain = (value: string | number): CellData => ({ value });

/** A single live figure in large letters. */
export const figure = (formula: string, format: string): CellData => ({
  formula,
  format,
  bold: true,
  fontSize: 14,
  color: ink,
  align: "left",
});

/** The header cell of a table typed by hand. */
export const header = (value: string): CellData => ({ value, bold: true, background: band });

/** A formula's table at `corner`: its header row set off, and each column's number format ready for `rows` rows. */
export function spilling(corner: string, formula: string, formats: string[], rows: number): NamedCells {
  const { row, column } = cellAt(corner);
  const name = (down: number, right: number) => cellName(row + down + 1, column + right + 1);
  const cells: NamedCells = {};
  formats.forEach((format, c) => {
    const look: CellData = { bold: true, background: band };
    if (format === "") {
      cells[name(0, c)] = look;
      return;
    }
    // A number at the right edge would touch the text that begins the next column.
    const align = formats[c + 1] === "" ? "center" : "right";
    cells[name(0, c)] = { ...look, align };
    for (let r = 1; r <= rows; r += 1) cells[name(r, c)] = { format, align };
  });
  cells[corner] = { ...cells[corner], formula };
  return cells;
}

/** Number formats by what a column holds. */
export const as = {
  text: "",
  count: "#,##0",
  rate: "0%",
  smallRate: "0.0%",
  amount: "#,##0.0",
  days: "0.0",
  number: "[=0]0;[<1]0.00;#,##0",
  date: "yyyy-mm-dd",
};
