/** What a summary tab shall show, described apart from any spreadsheet: cells, their looks, notes, links and charts. */

/** The name of a summary, which its tab bears at first. */
export type PageName = string;

/** How a cell looks; which colours and sizes that means is said once, in looks.ts. */
export type Look =
  | "title"
  | "heading"
  | "remark"
  | "header"
  | "headerNumber"
  | "label"
  | "figure"
  | "strong"
  | "good"
  | "bad"
  | "quiet"
  | "link"
  | "shade1"
  | "shade2"
  | "shade3"
  | "shade4";

/** Another summary tab, or a cell of a source tab; its row and column count from 1. */
export type PageLink = { page: PageName } | { table: string; row: number; column: number };

/** One cell. A text is to be written as text, whatever it begins with. */
export interface PageCell {
  value?: string | number | boolean | Date | undefined;
  look?: Look;
  /** A number format, such as `0%`. */
  format?: string;
  note?: string;
  link?: PageLink;
  /** The time of the refresh: a page that differs from its last version only here has not changed. */
  isStamp?: true;
}

/** A rectangle of the page; its first row and column are 1. */
export interface PageArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface PageChart {
  kind: "bar" | "column" | "line";
  title: string;
  /** The first holds the names along the axis, each further one a series; all begin with their header cell. */
  ranges: readonly PageArea[];
  /** The cell under its top left corner; the page leaves room there. */
  anchor: { row: number; column: number };
  /** In pixels. */
  width: number;
  height: number;
  /** Number format of the value axis. */
  format?: string;
}

/** Cells that are written once, at this place of the tab, and then are people's own: no later refresh changes them. */
export interface LedgerCells {
  row: number;
  column: number;
  cells: readonly (readonly PageCell[])[];
}

export interface Page {
  name: PageName;
  /** From its first cell on; rows may differ in length, undefined is a blank cell. */
  rows: readonly (readonly (PageCell | undefined)[])[];
  /** Column widths in pixels; the page is as wide as this list. */
  widths: readonly number[];
  frozenRows: number;
  charts: readonly PageChart[];
  /** What goes below the rows that a ledger beside the page has. */
  added?: readonly LedgerCells[];
  /** Widths of the tab's columns before the page, where a ledger stands; without any the page begins in the first column. */
  before?: readonly number[];
}
