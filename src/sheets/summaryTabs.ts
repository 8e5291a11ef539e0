/** The port to the tabs that the add-on writes itself: finding them again, and replacing what one shows in a single step. */
import type { Page, PageArea, PageCell, PageName } from "../pages/page";

/** A tab that the add-on made for a summary. It is known again when renamed, moved or hidden. */
export interface SummaryTab {
  id: number;
  name: string;
  page: PageName;
  /** Of the version that it shows; "" where none was written to its end. */
  digest: string;
}

export interface Replacement {
  page: Page;
  digest: string;
  /** The first cell of the summary on its tab. */
  row: number;
  column: number;
  /** The area that it had before; what the page does not fill of it is cleared. */
  before: PageArea | undefined;
  /** Where a cell's link leads. */
  urlOf(cell: PageCell): string | undefined;
}

export interface SummaryTabs {
  all(): SummaryTab[];
  /** Every tab of the add-on's own making, the hidden ones included. */
  isOurs(tab: number): boolean;
  /** Makes the tab of a summary, empty. */
  add(page: PageName): SummaryTab;
  /** Whether the tab is protected against the person who runs this. */
  isClosed(tab: SummaryTab): boolean;
  /** Puts a page in place of the one before. Cells change all at once or not at all; cells of others move out of the way. */
  replace(tab: SummaryTab, replacement: Replacement): void;
  /** Writes one cell of a summary. */
  stamp(tab: SummaryTab, row: number, column: number, cell: PageCell): void;
  /** The hidden tab that keeps what was brought in; undefined where nothing was. */
  ledger(): number | undefined;
  /** Makes that tab, empty. */
  makeLedger(): number;
  removeLedger(): void;
  /** Tells the person in front of the spreadsheet what is going on. */
  say(text: string): void;
}
