/** A workbook as plain data: what files are read into, what the engine opens, what a download is written from. */

export interface WorkbookData {
  name: string;
  /** An IANA zone, the one in which date cells are wall-clock times. */
  timeZone: string;
  /** A Sheets locale, such as "en_US". */
  locale: string;
  tabs: TabData[];
  namedRanges?: NamedRangeData[];
}

export interface NamedRangeData {
  name: string;
  tab: string;
  /** In A1 notation, within the tab. */
  range: string;
}

export interface TabData {
  name: string;
  /** Row by row from A1; short rows and null cells are blank. */
  rows: (CellData | null)[][];
  frozenRows?: number;
  frozenColumns?: number;
  /** Pixels, column by column; null keeps the default width. */
  columnWidths?: (number | null)[];
  hidden?: boolean;
  tabColor?: string;
  validations?: ValidationData[];
  merges?: string[];
  /** The size of the grid where it is larger than the rows given. */
  rowCount?: number;
  columnCount?: number;
}

export interface CellData {
  value?: string | number | boolean;
  /** The value is a serial day number (1 = 31 December 1899), a wall-clock time in the workbook's zone. */
  date?: true;
  /** With its leading "="; `value` is then the last known result. */
  formula?: string;
  /** Filled by another cell's formula: for the eye only, a workbook that is opened leaves the value out. */
  spilled?: true;
  /** A number format such as "0.0%" or "yyyy-mm-dd"; "@" is plain text. */
  format?: string;
  note?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  /** Text colour, "#rrggbb". */
  color?: string;
  /** Fill colour, "#rrggbb". */
  background?: string;
  wrap?: boolean;
  link?: string;
  align?: "left" | "center" | "right";
}

export interface ValidationData {
  /** In A1 notation, within the tab. */
  range: string;
  list?: string[];
  checkbox?: true;
  date?: true;
  /** Numbers between these two, either end left open. */
  number?: { min?: number; max?: number };
  /** False only warns; left out means that other values are refused. */
  strict?: boolean;
  help?: string;
}
