/** How a summary page is declared: its name, and how it is drawn. */
import type { Page, PageName } from "./page";
import type { Summary } from "./summary";

export interface SummaryPage {
  name: PageName;
  draw(summary: Summary): Page;
}
