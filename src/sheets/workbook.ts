/** The Workbook port: what the add-on needs of a spreadsheet, in its own words, so that only its implementation knows Google's. */
import type { Grid } from "../core/tables/grid";

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

export interface Workbook {
  /** IANA name of the spreadsheet's time zone. */
  timeZone(): string;
  tabs(): Tab[];
  /** All values of a tab from A1 to its last filled cell, in one call; a tab without any gives `[]`. */
  read(tab: number): Grid;
  /** Selects a cell and shows its tab. */
  goTo(place: CellPlace): void;
}
