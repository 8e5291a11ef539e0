/** A new spreadsheet, as one begins with. */
import type { WorkbookData } from "../workbook-data";
import type { WorkbookChoice } from "./workbook-choice";

export const EMPTY: WorkbookChoice = {
  name: "empty",
  title: "Empty spreadsheet",
  about: "Nothing in it yet: begin with Set up in the sidebar.",
};

/** In the time zone of whoever opens it. */
export function emptyWorkbook(): WorkbookData {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { name: EMPTY.title, timeZone, locale: "en_US", tabs: [{ name: "Sheet1", rows: [] }] };
}
