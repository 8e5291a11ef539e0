/** The Workbook port: what the add-on needs of a spreadsheet, in its own words, so that only its implementation knows Google's. */
import type { Grid } from "../core/tables/grid";
import type { Schedules } from "./schedules";
import type { Settings } from "./settings";
import type { SummaryTabs } from "./summaryTabs";

/** A tab. Its id stays the same when it is renamed or moved. */
export interface Tab {
  id: number;
  name: string;
  hidden: boolean;
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

export interface Workbook {
  /** IANA name of the spreadsheet's time zone. */
  timeZone(): string;
  /** Such as `en_US`; it decides how formulas are written. */
  locale(): string;
  settings(): Settings;
  /** The tabs that the add-on writes itself. */
  summaries(): SummaryTabs;
  /** What the add-on does by the clock. */
  schedules(): Schedules;
  /** Does work that nobody else's call may come between. */
  alone<T>(work: () => T): T;
  tabs(): Tab[];
  /** All values of a tab from A1 to its last filled cell, in one call; a tab without any gives `[]`. */
  read(tab: number): Grid;
  /** The values of a block, in one call; what lies outside the tab is left out. */
  readArea(area: Area): Grid;
  /** Adds an empty tab after the others and gives its id. */
  addTab(name: string): number;
  /** Writes values in one call, texts as text and never as a formula; makes the tab larger where needed. */
  write(first: CellPlace, cells: Grid): void;
  /** Puts a formula into a cell and makes room for a result of that size. */
  setFormula(area: Area, formula: string): void;
  /** What is selected; its first cell is where a formula goes. */
  selection(): Area;
  /** Selects a cell and shows its tab. */
  goTo(place: CellPlace): void;
}
