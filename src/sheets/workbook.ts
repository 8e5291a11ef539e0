/** The Workbook port: what the add-on needs of a spreadsheet, in its own words, so that only its implementation knows Google's. */
import type { Grid } from "../reading/grid";
import type { Schedules } from "./schedules";
import type { Settings } from "./settings";
import type { SummaryTabs } from "./summaryTabs";

/** A tab. Its id stays the same when it is renamed or moved. */
export interface Tab {
  id: number;
  name: string;
}

/** A cell of a tab; rows and columns count from 1. */
export interface CellPlace {
  tab: number;
  row: number;
  column: number;
}

/** A block of cells, named by its first one. */
export interface Area extends CellPlace {
  rows: number;
  columns: number;
}

/** What a new tab holds and looks like; rows and columns count from 1. */
export interface Layout {
  /** From A1; texts as text. */
  cells: Grid;
  headerRow: number;
  /** One per header cell. */
  notes: readonly string[];
  /** Rows in grey italics, and rows in bold. */
  grey: readonly number[];
  strong: readonly number[];
  /** Number formats of blocks. */
  formats: readonly (Omit<Area, "tab"> & { format: string })[];
  /** Bold headings on a quiet ground, numbers set to the right, and texts that wrap, with room for two lines. */
  looks: readonly (Omit<Area, "tab"> & { look: "heading" | "right" | "wrapped" })[];
  /** In pixels; other columns keep the usual width. */
  widths: readonly { column: number; pixels: number }[];
  /** Choices offered in whole columns, below the header; other values stay possible. */
  choices: readonly { column: number; list: readonly string[]; help: string }[];
  formulas: readonly { row: number; column: number; formula: string }[];
}

export interface Workbook {
  /** The spreadsheet's own id. */
  id(): string;
  /** Where it opens in a browser; `#gid=` and the id of a tab behind it open that tab. Undefined where nobody else could open it. */
  address(): string | undefined;
  /** A text that was never given before. */
  uniqueText(): string;
  /** IANA name of the spreadsheet's time zone. */
  timeZone(): string;
  /** Such as `en_US`; it decides how formulas are written. */
  locale(): string;
  settings(): Settings;
  /** Whether anything may have been changed since this was opened: in cells, tabs, settings or schedules. */
  hasChanged(): boolean;
  /** The tabs that the add-on writes itself. */
  summaries(): SummaryTabs;
  /** What the add-on does by the clock. */
  schedules(): Schedules;
  /** Does work that nobody else's may come between. */
  alone<T>(work: () => T): T;
  /** Does short work on settings, after others' of that kind; it never waits for work that is done alone. */
  inTurn<T>(work: () => T): T;
  tabs(): Tab[];
  /** How many rows and columns of a tab are filled; 0 of one without anything. */
  size(tab: number): Pick<Area, "rows" | "columns">;
  /** All values of a tab from A1 to its last filled cell, in one call; a tab without any gives `[]`. */
  read(tab: number): Grid;
  /** The values of a block, in one call; what lies outside the tab is left out. */
  readArea(area: Area): Grid;
  /** Asks what writing into a tab has to know of it, so that nothing is asked once the first cell is written. */
  getReady(tab: number): void;
  /** Adds an empty tab after the others and gives its id. */
  addTab(name: string): number;
  /** Writes values in one call, texts as text and never as a formula; makes the tab larger where needed. */
  write(first: CellPlace, cells: Grid, numberFormat?: string): void;
  /** What else writes into a tab whose headers stand in that row and so many columns: a form, or a formula there that brings its rows in. */
  filledBy(tab: number, headerRow: number, columns: number): "form" | "formula" | null;
  /** The formulas of a block, "" where there is none; what lies outside the tab is left out. */
  formulas(area: Area): readonly (readonly string[])[];
  /** The formulas and notes of all cells that `read` gives, "" where there is none. */
  behind(tab: number): Record<"formulas" | "notes", readonly (readonly string[])[]>;
  /** Puts a note on a cell in place of the one before. */
  setNote(place: CellPlace, note: string): void;
  /** Fills an empty tab and gives it its look. */
  layOut(tab: number, layout: Layout): void;
  /** Puts new rows in from that one on, with these values and, column by column, number formats; "" keeps what new rows have. */
  insertRows(place: Omit<CellPlace, "column">, cells: Grid, formats: readonly string[]): void;
  removeTab(tab: number): void;
  /** Deletes rows, numbered from 1 and in ascending order. */
  deleteRows(tab: number, rows: readonly number[]): void;
  /** Puts a formula into a cell, or with "" none, and makes room for a result of that size. */
  setFormula(area: Area, formula: string): void;
  /** Sets the number format of each column of a block; a column whose format is "" keeps what it has. */
  setFormats(area: Area, formats: readonly string[]): void;
  /** Makes each column of a block at least so many pixels wide; wider ones stay as they are. */
  widen(area: Area, widths: readonly number[]): void;
  /** What is selected, and whether that is every row of the tab; its first cell is where a formula goes. */
  selection(): Area & { wholeColumns: boolean };
  /** Selects a cell and shows its tab. */
  goTo(place: CellPlace): void;
}
