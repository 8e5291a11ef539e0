/** What people do to a summary's tab. */
import type { GridArea } from "../../../playground/engine/grid-area";
import type { EditedTab } from "./editedTab";

export interface Edit {
  name: string;
  /** Gives what is to be done after the next refresh, if anything: looked at, or taken back. */
  edit: (tab: EditedTab) => unknown;
  /** The refresh is to leave the tab as it is and to say so. */
  isLeft?: true;
}

const isText = (value: unknown) =>
  typeof value === "string" && value !== "" && !value.startsWith("Refreshed");
const isNumber = (value: unknown) => typeof value === "number";
const isBlank = (value: unknown) => value === "";

/** Everything down to the last filled row. */
function whole(tab: EditedTab, fromRow = 0): GridArea {
  const { rows, columns } = tab.used;
  return { row: fromRow, column: 0, rows: rows - fromRow, columns };
}

function middle({ row, rows }: GridArea): number {
  return row + Math.floor(rows / 2);
}

const sorts: Edit[] = [0, 1, 2, -1].flatMap((column) =>
  [true, false].map((ascending): Edit => {
    const at = column < 0 ? "last column" : `column ${column + 1}`;
    return {
      name: `sort the tab by the summary's ${at}, ${ascending ? "A to Z" : "Z to A"}`,
      edit: (tab) => {
        const { area } = tab;
        tab.sort(whole(tab), column < 0 ? area.column + area.columns - 1 : area.column + column, ascending);
      },
    };
  }),
);

const formats: Edit[] = [
  ["number", "0.00"],
  ["date", "yyyy-mm-dd"],
  ["percentage", "0%"],
].map(([name, pattern]) => ({
  name: `format the summary as ${name}`,
  edit: (tab) => {
    tab.range(tab.area).setNumberFormat(pattern!);
  },
}));

export const SUMMARY_EDITS: readonly Edit[] = [
  ...sorts,
  ...formats,
  {
    name: "format the summary as text, which turns its numbers into texts",
    edit: (tab) => {
      const { area } = tab;
      tab.values(area).forEach((line, r) => {
        line.forEach((value, c) => {
          if (isNumber(value)) tab.put(area.row + r, area.column + c, { v: String(value), t: 4 });
        });
      });
    },
  },
  {
    name: "write lines below and sort the tab",
    edit: (tab) => {
      const { area } = tab;
      for (let row = 0; row < 3; row++) {
        tab.write(tab.used.rows + row + 1, area.column);
        tab.write(tab.used.rows - 1, area.column + 1);
      }
      tab.sort(whole(tab), area.column, true);
    },
  },
  {
    name: "write beside each row and sort the tab",
    edit: (tab) => {
      const { row, rows } = tab.area;
      const column = tab.used.columns + 1;
      for (let r = row; r < row + rows; r += 3) tab.write(r, column);
      tab.sort(whole(tab), tab.area.column + 1, false);
    },
  },
  {
    name: "sort the rows of the summary only",
    edit: (tab) => tab.sort(tab.area, 0, false),
  },
  {
    name: "sort without the first row",
    edit: (tab) => tab.sort(whole(tab, 1), tab.area.column, true),
  },
  {
    name: "filter, and leave the filter on",
    edit: (tab) => {
      const filter = tab.range(tab.area).createFilter();
      filter?.setColumnFilterCriteria(tab.area.column, {
        colId: tab.area.column,
        filters: { filters: ["Adoption"] },
      });
      return () => filter?.remove();
    },
  },
  {
    name: "sort what a filter shows",
    edit: (tab) => {
      const filter = tab.range(tab.area).createFilter();
      tab.sort({ ...tab.area, row: tab.area.row + 1, rows: tab.area.rows - 1 }, 1, true);
      filter?.remove();
    },
  },
  {
    name: "insert rows above and write there",
    edit: (tab) => {
      tab.sheet.insertRowsBefore(tab.area.row, 2);
      tab.write(tab.area.row - 1, tab.area.column);
    },
  },
  {
    name: "insert a blank row in the middle",
    edit: (tab) => tab.sheet.insertRowsBefore(middle(tab.area), 1),
  },
  {
    name: "insert a row in the middle and fill it",
    edit: (tab) => {
      const row = middle(tab.area);
      tab.sheet.insertRowsBefore(row, 1);
      for (let c = 0; c < tab.area.columns; c++) tab.write(row, tab.area.column + c);
    },
  },
  {
    name: "write right below the summary",
    edit: (tab) => tab.write(tab.area.row + tab.area.rows, tab.area.column),
  },
  {
    name: "insert a column before the summary and write there",
    edit: (tab) => {
      tab.sheet.insertColumnsBefore(tab.area.column, 1);
      tab.write(tab.area.row, tab.area.column - 1);
    },
  },
  {
    name: "insert a blank column in the summary",
    edit: (tab) => tab.sheet.insertColumnsBefore(tab.area.column + 1, 1),
  },
  {
    name: "insert a column in the summary and fill it",
    edit: (tab) => {
      tab.sheet.insertColumnsBefore(tab.area.column + 2, 1);
      for (let r = 0; r < tab.area.rows; r++) tab.write(tab.area.row + r, tab.area.column + 2);
    },
  },
  {
    name: "write right beside the summary",
    edit: (tab) => tab.write(tab.area.row + 1, tab.area.column + tab.area.columns),
  },
  { name: "delete a row in the middle", edit: (tab) => tab.sheet.deleteRows(middle(tab.area), 1) },
  { name: "delete the first row", edit: (tab) => tab.sheet.deleteRows(tab.area.row, 1) },
  {
    name: "delete the last rows",
    edit: (tab) => {
      const { row, rows } = tab.area;
      tab.sheet.deleteRows(row + rows - 2, 2);
    },
  },
  {
    name: "delete the summary's first column",
    edit: (tab) => tab.sheet.deleteColumns(tab.area.column, 1),
  },
  {
    name: "delete a column in the summary",
    edit: (tab) => tab.sheet.deleteColumns(tab.area.column + 1, 1),
  },
  {
    name: "delete the summary's last column",
    edit: (tab) => tab.sheet.deleteColumns(tab.area.column + tab.area.columns - 1, 1),
  },
  {
    name: "move a row of the summary up",
    edit: (tab) => {
      const { row, rows } = tab.area;
      const last = { row: row + rows - 1, column: 0, rows: 1, columns: tab.sheet.getMaxColumns() };
      tab.sheet.moveRows(tab.range(last), row + 1);
    },
  },
  {
    name: "move a column of the summary to the left",
    edit: (tab) => {
      const { column } = tab.area;
      const fourth = { row: 0, column: column + 3, rows: tab.sheet.getMaxRows(), columns: 1 };
      tab.sheet.moveColumns(tab.range(fourth), column + 1);
    },
  },
  {
    name: "copy a part of the summary beside it",
    edit: (tab) => {
      const part = { ...tab.area, rows: 3, columns: 2 };
      const copied = tab.values(part);
      const column = tab.used.columns + 1;
      const to = { ...part, column };
      tab.putAll(part.row, column, copied);
      return () => {
        if (JSON.stringify(tab.values(to)) !== JSON.stringify(copied))
          throw new Error("the copy was changed");
        tab.range(to).clearContent();
      };
    },
  },
  {
    name: "rename the tab",
    edit: (tab) => tab.host.renameTab(tab.name, `Our ${tab.page} (${tab.name.length})`),
  },
  { name: "move the tab to the front", edit: (tab) => tab.host.engine.tabs.move(tab.key, 0) },
  {
    name: "type over a heading",
    edit: (tab) => {
      const { row, column } = tab.find(isText);
      tab.write(row, column);
    },
  },
  {
    name: "type words over a figure",
    edit: (tab) => {
      const { row, column } = tab.find(isNumber);
      tab.write(row, column);
    },
  },
  {
    name: "type a figure over a figure",
    edit: (tab) => {
      const { row, column } = tab.find(isNumber);
      if (!tab.values({ row, column, rows: 1, columns: 1 }).flat().some(isNumber)) return;
      tab.put(row, column, { v: 123_456, t: 2 });
    },
  },
  {
    name: "type words into a blank cell of the summary",
    edit: (tab) => {
      const { row, column } = tab.find(isBlank);
      tab.write(row, column);
    },
  },
  {
    name: "type a formula into a blank cell of the summary",
    edit: (tab) => {
      const { row, column } = tab.find(isBlank);
      tab.put(row, column, { f: `="${tab.mine()}"` });
    },
  },
  {
    name: "clear some cells of the summary",
    edit: (tab) => tab.range({ ...tab.area, row: tab.area.row + 2, rows: 4 }).clearContent(),
  },
  { name: "clear the whole summary", edit: (tab) => tab.range(tab.area).clear() },
  {
    name: "merge cells within the summary",
    edit: (tab) => {
      const { row, column } = tab.area;
      tab.range({ row: row + 2, column, rows: 2, columns: 2 }).merge();
    },
  },
  {
    name: "merge cells across the edge of the summary",
    isLeft: true,
    edit: (tab) => {
      const { row, column, columns } = tab.area;
      const cells = tab.range({ row: row + 3, column: column + columns - 1, rows: 1, columns: 2 });
      cells.merge();
      return () => cells.breakApart();
    },
  },
  {
    name: "freeze rows and columns",
    edit: (tab) => {
      tab.sheet.setFrozenRows(3);
      tab.sheet.setFrozenColumns(1);
    },
  },
  {
    name: "hide rows and columns",
    edit: (tab) => {
      tab.sheet.hideRows(tab.area.row + 3, 2);
      tab.sheet.hideColumns(tab.area.column + 1, 1);
    },
  },
  {
    name: "hide the tab",
    edit: (tab) => {
      tab.sheet.hideSheet();
      return () => tab.sheet.showSheet();
    },
  },
  {
    name: "protect the tab against others",
    isLeft: true,
    edit: (tab) => {
      const { protections } = tab.host.host.document;
      protections.push({ tabKey: tab.key, description: "", warningOnly: false, editors: ["somebody"] });
      return () => protections.pop();
    },
  },
  {
    name: "write notes on the summary's cells",
    edit: (tab) => {
      const { row, column } = tab.area;
      tab.note(row + 3, column);
      tab.note(row, column + 1);
    },
  },
  {
    name: "colour the summary",
    edit: (tab) => tab.range(tab.area).setBackground("#ffcc00"),
  },
  {
    name: "take the named range away",
    edit: (tab) => tab.host.engine.namedRanges.remove(tab.rangeName),
  },
  {
    name: "take the named range away and sort the tab",
    edit: (tab) => {
      const { column } = tab.area;
      tab.host.engine.namedRanges.remove(tab.rangeName);
      tab.sort(whole(tab), column, true);
    },
  },
  {
    name: "put the named range on another tab",
    edit: (tab) => {
      const { engine } = tab.host;
      engine.namedRanges.set(tab.rangeName, tab.host.key("Activities"), {
        row: 0,
        column: 0,
        rows: 2,
        columns: 2,
      });
    },
  },
  {
    name: "copy the tab and write on the copy",
    edit: (tab) => {
      const { engine, host } = tab.host;
      const copy = engine.workbook.duplicateSheet(tab.sheet);
      const key = copy.getSheetId();
      const { metadata } = host.document;
      for (const entry of metadata.filter(({ tabKey }) => tabKey === tab.key))
        metadata.push({ ...entry, id: host.document.nextId(), tabKey: key });
      const cells = { row: 0, column: 0, ...engine.cells.used(key) };
      const look = () => JSON.stringify(engine.cells.map(key, cells, (cell) => cell?.v ?? ""));
      const was = look();
      return () => {
        if (look() !== was) throw new Error("the copy was changed");
        engine.tabs.remove(key);
      };
    },
  },
  {
    name: "delete the hidden workshop tab",
    edit: ({ host }) => {
      const workshop = host.engine.tabs.byName("DevRel Ledger workshop");
      if (workshop) host.engine.tabs.remove(workshop.key);
    },
  },
  {
    name: "show the workshop tab and write on it",
    edit: ({ host }) => {
      host.engine.tabs.sheet(host.key("DevRel Ledger workshop")).showSheet();
      host.setCell("DevRel Ledger workshop", "A1", "what is this?");
    },
  },
];
