/** A workbook that can be chosen on the page. */
import type { TourStep } from "./tour-step";

export interface WorkbookChoice {
  name: string;
  title: string;
  about: string;
  /** What to try in it first. */
  tour?: readonly TourStep[] | undefined;
}
