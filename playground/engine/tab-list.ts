/** The tabs of an open workbook as a list: finding, adding, naming and ordering them. */
import { BooleanNumber } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/lib/facade";
import { COLUMN_WIDTH, DEFAULT_STYLE, ROW_HEIGHT } from "./sheet-defaults";

export interface OpenTab {
  /** Univer's id of the tab; stays the same when the tab is renamed or moved. */
  key: string;
  /** The number that Apps Script shows for it. */
  id: number;
  name: string;
  hidden: boolean;
}

export class TabList {
  /** As in Sheets, the number of a tab that was deleted is given to no other. */
  private lastId = 2_000_000;

  constructor(protected readonly workbook: FWorkbook) {}

  all(): OpenTab[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => ({
        key: sheet.getSheetId(),
        id: numberOf(sheet.getSheetId()),
        name: sheet.getName(),
        hidden: sheet.getConfig().hidden === BooleanNumber.TRUE,
      }));
  }

  get(key: string): OpenTab {
    const tab = this.all().find((each) => each.key === key);
    if (!tab) throw new Error("This tab is no longer there.");
    return tab;
  }

  byName(name: string): OpenTab | undefined {
    return this.all().find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

  active(): OpenTab {
    return this.get(this.workbook.getActiveSheet().getSheetId());
  }

  activate(key: string): void {
    this.workbook.setActiveSheet(key);
  }

  /** Adds an empty tab and shows it. */
  add(name: string, index: number, size = { rows: 1000, columns: 26 }): OpenTab {
    this.lastId = Math.max(this.lastId, ...this.all().map((tab) => tab.id)) + 7_919;
    const id = String(this.lastId);
    const sheet = {
      id,
      rowCount: size.rows,
      columnCount: size.columns,
      defaultStyle: DEFAULT_STYLE,
      defaultRowHeight: ROW_HEIGHT,
      defaultColumnWidth: COLUMN_WIDTH,
    };
    this.workbook.insertSheet(name, { index, sheet });
    return this.get(id);
  }

  remove(key: string): void {
    this.workbook.deleteSheet(key);
  }

  rename(key: string, name: string): void {
    this.sheet(key).setName(name);
  }

  move(key: string, index: number): void {
    this.workbook.moveSheet(this.sheet(key), index);
  }

  sheet(key: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(key);
    if (!sheet) throw new Error("This tab is no longer there.");
    return sheet;
  }
}

function numberOf(key: string): number {
  if (/^\d{1,10}$/.test(key)) return Number(key);
  let hash = 7;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) % 2_000_000_011;
  return hash;
}
