/** How a summary page is declared: its name, and how it is drawn. */
import type { Page, PageName } from "./page";
import type { Summary } from "./summary";

export interface SummaryPage {
  name: PageName;
  /** The names of the tables that it is made from; all of them if left out. */
  reads?: readonly string[];
  draw(summary: Summary): Page;
}
