/** One thing to try in a workbook, as the page's tour tells it. */

export interface TourStep {
  title: string;
  /** What to do there, in a sentence or two. */
  how: string;
  /** On the button that goes there. */
  button: string;
  /** A cell, by its tab and its name such as B5, or a screen of the sidebar, by what its button says. */
  opens: { tab: string; cell: string } | { screen: string };
}
