/** Excel keeps the tab name History for itself, so such a tab has another name in .xlsx files and gets its own back when they are read. */
import type { CellData, WorkbookData } from "../workbook-data";

const OWN = "History";
const IN_FILE = "History (DevRel)";

/** The workbook as a file may hold it. */
export function withFileNames(workbook: WorkbookData): WorkbookData {
  return renamed(workbook, OWN, IN_FILE);
}

/** The workbook as it was before it went to a file. */
export function withOwnNames(workbook: WorkbookData): WorkbookData {
  return renamed(workbook, IN_FILE, OWN);
}

/** The same with another name for one tab, wherever it is named; the very same where there is no such tab, or the new name is taken. */
function renamed(workbook: WorkbookData, from: string, to: string): WorkbookData {
  const isNamed = (name: string, wanted: string) => name.toLowerCase() === wanted.toLowerCase();
  const has = (name: string) => workbook.tabs.some((tab) => isNamed(tab.name, name));
  if (!has(from) || has(to)) return workbook;
  const nameOf = (name: string) => (isNamed(name, from) ? to : name);
  const reference = new RegExp(`(^|[^\\w'.])(?:'${escaped(from)}'|${escaped(from)})!`, "gi");
  const quoted = /^\w+$/.test(to) ? to : `'${to}'`;
  const cellOf = (cell: CellData | null) =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: cell.formula.replace(reference, `$1${quoted}!`) };
  return {
    ...workbook,
    tabs: workbook.tabs.map((tab) => ({
      ...tab,
      name: nameOf(tab.name),
      rows: tab.rows.map((cells) => cells.map(cellOf)),
    })),
    ...(workbook.namedRanges && {
      namedRanges: workbook.namedRanges.map((range) => ({ ...range, tab: nameOf(range.tab) })),
    }),
  };
}

function escaped(text: string): string {
  return text.replace(/[()]/g, "\\$&");
}
