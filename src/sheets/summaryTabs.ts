/** The port to the tabs that the add-on writes itself: finding them again, and replacing what one shows in a single step. */
import type { Page, PageArea, PageCell, PageName } from "../pages/page";
import type { Prints } from "../pages/prints";
import type { Coming, Standing, Written } from "../pages/standing";
import type { Grid } from "../reading/grid";
import type { Failed } from "./orFailed";

/** A tab that the add-on made for a summary. It is known again when renamed, moved or hidden. */
export interface SummaryTab {
  id: number;
  name: string;
  page: PageName;
  /** Of the version that it shows; "" where none was written to its end. */
  digest: string;
  /** What was written on it last, and what may have been. */
  written: Written | undefined;
  coming: Coming | undefined;
}

/** A tab that was made, or why it could not be. */
export type MadeSummary = { page: PageName; tab: SummaryTab } | ({ page: PageName } & Failed);

/** Puts a page in place of the one before. */
export interface Replacement {
  tab: SummaryTab;
  page: Page;
  digest: string;
  prints: Prints;
  /** What the tab holds now. */
  grid: Grid;
  /** The first cell of the summary on its tab. */
  at: { row: number; column: number };
  /** How its last version stands there; what people put into that is moved, and what the page does not fill of it is cleared. */
  standing: Standing | undefined;
}

/** Writes single cells of a summary. */
export interface Stamping {
  tab: SummaryTab;
  stamps: readonly { row: number; column: number; cell: PageCell }[];
}

export type Update = Replacement | Stamping;

/** How an update ended; `later` was not reached in time. `moved`: where people's own cells are now. */
export type Updated = "done" | "later" | { moved: readonly string[] } | Failed;

export interface SummaryTabs {
  all(): SummaryTab[];
  /** Every tab of the add-on's own making, the hidden ones included. */
  isOurs(tab: number): boolean;
  /** The cells that bear the summary's name among the spreadsheet's named ranges, as long as they are on its tab. */
  namedArea(tab: SummaryTab): PageArea | undefined;
  /** Makes the tabs of summaries, empty; one that fails keeps no other from being made. */
  add(pages: readonly PageName[]): MadeSummary[];
  /**
   * Brings tabs up to date, and tells of each how that ended. Everything is looked at before the first cell is written.
   * The cells of a page change all at once or not at all; cells of others move out of the way.
   * @param urlOf where a cell's link leads
   * @param first writes what the pages rest on, once all is looked at; where it fails, no tab is changed
   * @param isTime asked before each tab
   */
  update(
    updates: readonly Update[],
    urlOf: (cell: PageCell) => string | undefined,
    first: () => void,
    isTime: () => boolean,
  ): Updated[];
  /** The hidden tab that keeps what was brought in; undefined where nothing was. */
  ledger(): number | undefined;
  /** Makes that tab, empty, or finishes one whose making was cut off; gives the one that is there. */
  makeLedger(): number;
  removeLedger(): void;
  /** Tells the person in front of the spreadsheet what is going on. */
  say(text: string): void;
}
