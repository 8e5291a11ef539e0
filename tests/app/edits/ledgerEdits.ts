/** What people do to the ledger on the History tab. */
import type { GridArea } from "../../../playground/engine/grid-area";
import { readHistory } from "../../../src/pages/history";
import { zone } from "../../../src/reading/zone";
import type { EditedTab } from "./editedTab";
import type { Edit } from "./summaryEdits";

/** The ledger as it can be read: its rows, and where the next one goes. */
export function ledgerOf(tab: EditedTab) {
  return readHistory(tab.values(tab.used), zone(tab.host.engine.zone.name));
}

/** The cells of the ledger without its header, and the columns of time, measure and value, from 0. */
function cellsOf(tab: EditedTab): GridArea & { time: number; measure: number; value: number } {
  const { next } = ledgerOf(tab);
  const [time, measure, value] = next.columns.map((column) => column - 1) as [number, number, number];
  const column = Math.min(time, measure, value);
  const columns = Math.max(time, measure, value) - column + 1;
  return { row: 1, column, rows: next.row - 2, columns, time, measure, value };
}

const sorts = (["time", "measure", "value"] as const).flatMap((what) =>
  [true, false].map(
    (ascending): Edit => ({
      name: `sort the ledger by ${what}, ${ascending ? "A to Z" : "Z to A"}`,
      edit: (tab) => {
        const { row, column, rows, columns, ...at } = cellsOf(tab);
        tab.sort({ row, column, rows, columns }, at[what] - column, ascending);
      },
    }),
  ),
);

const formats = (["time", "value"] as const).flatMap((what) =>
  ["0.00", "yyyy-mm-dd", "General"].map(
    (pattern): Edit => ({
      name: `format the ledger's column of ${what} as ${pattern}`,
      edit: (tab) => {
        const { row, rows, ...at } = cellsOf(tab);
        tab.range({ row, column: at[what], rows, columns: 1 }).setNumberFormat(pattern);
      },
    }),
  ),
);

export const LEDGER_EDITS: readonly Edit[] = [
  ...sorts,
  ...formats,
  {
    name: "format the ledger's values as text",
    edit: (tab) => {
      const { row, rows, value } = cellsOf(tab);
      tab.values({ row, column: value, rows, columns: 1 }).forEach(([was], r) => {
        if (typeof was === "number") tab.put(row + r, value, { v: String(was), t: 4 });
      });
    },
  },
  {
    name: "type other headers",
    edit: (tab) => {
      const { time, measure } = cellsOf(tab);
      tab.write(0, time);
      tab.write(0, measure);
    },
  },
  {
    name: "insert a column of one's own between time and measure",
    edit: (tab) => {
      const { row, rows, measure } = cellsOf(tab);
      tab.sheet.insertColumnsBefore(measure, 1);
      for (let r = row; r < row + rows; r += 2) tab.put(r, measure, { v: r, t: 2 });
      return () => tab.sheet.deleteColumns(measure, 1);
    },
  },
  {
    name: "insert a column before the ledger and write there",
    edit: (tab) => {
      tab.sheet.insertColumnsBefore(0, 1);
      tab.write(3, 0);
    },
  },
  {
    name: "write lines below the ledger",
    edit: (tab) => {
      const { row, rows, time } = cellsOf(tab);
      tab.write(row + rows + 1, time);
      tab.write(row + rows + 3, time);
    },
  },
  {
    name: "insert a row of one's own in the ledger",
    edit: (tab) => {
      const { time } = cellsOf(tab);
      tab.sheet.insertRowsBefore(4, 1);
      tab.write(4, time);
    },
  },
  { name: "insert blank rows in the ledger", edit: (tab) => tab.sheet.insertRowsBefore(6, 3) },
  { name: "delete a row of the ledger", edit: (tab) => tab.sheet.deleteRows(2, 1) },
  { name: "delete rows of the ledger", edit: (tab) => tab.sheet.deleteRows(3, 4) },
  {
    name: "move the measure before the time",
    edit: (tab) => {
      const { measure, time } = cellsOf(tab);
      const column = { row: 0, column: measure, rows: tab.sheet.getMaxRows(), columns: 1 };
      tab.sheet.moveColumns(tab.range(column), time);
    },
  },
  {
    name: "filter the ledger",
    edit: (tab) => {
      const { row, column, rows, columns, measure } = cellsOf(tab);
      const filter = tab.range({ row: row - 1, column, rows: rows + 1, columns }).createFilter();
      filter?.setColumnFilterCriteria(measure, { colId: measure, filters: { filters: ["DRQLs"] } });
      return () => filter?.remove();
    },
  },
  {
    name: "type another value",
    edit: (tab) => tab.put(2, cellsOf(tab).value, { v: 7, t: 2 }),
  },
  {
    name: "type words in place of a value",
    edit: (tab) => tab.write(3, cellsOf(tab).value),
  },
  {
    name: "hide rows and columns of the ledger",
    edit: (tab) => {
      tab.sheet.hideRows(2, 3);
      tab.sheet.hideColumns(cellsOf(tab).value, 1);
    },
  },
  {
    name: "write a note on the ledger and colour it",
    edit: (tab) => {
      const { row, column, rows, columns } = cellsOf(tab);
      tab.note(row + 1, column);
      tab.range({ row, column, rows, columns }).setBackground("#ffcc00");
    },
  },
  {
    name: "clear the ledger's headers",
    edit: (tab) => {
      const { column, columns } = cellsOf(tab);
      tab.range({ row: 0, column, rows: 1, columns }).clearContent();
    },
  },
];
