/** The large team's tables as a workbook that the playground can open. */
import type { CellData, WorkbookData } from "../../playground/workbook-data";
import { type LargeCell, largeTables } from "./largeTables";
import { DAY, FIRST_DAY } from "./rows";

/** 1 January 2023, as a cell has it. */
const FIRST_SERIAL = 44_927;

export function largeWorkbook(): WorkbookData {
  const tabs = Object.entries(largeTables()).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map(cellOf)),
  }));
  return { name: "A large team", timeZone: "Etc/UTC", locale: "en_US", tabs };
}

function cellOf(value: LargeCell): CellData | null {
  if (value === "") return null;
  if (!(value instanceof Date)) return { value };
  return { value: FIRST_SERIAL + (value.getTime() - FIRST_DAY) / DAY, date: true, format: "yyyy-mm-dd" };
}
