/** A new spreadsheet, as one begins with. */
import type { WorkbookData } from "../workbook-data";
import type { WorkbookChoice } from "./workbook-choice";

export const EMPTY: WorkbookChoice = {
  name: "empty",
  title: "Empty spreadsheet",
  about: "Nothing in it yet: begin with Set up in the sidebar.",
  tour: [
    {
      title: "Make the tabs",
      how: "Set up makes Activities, Events, Contacts and the others, each with its headers.",
      button: "Open Set up",
      opens: { screen: "Set up" },
    },
    {
      title: "Write down what you did",
      how: "On Activities, a row for each thing that happened: the day, what it was, and with whom.",
      button: "Go to Activities",
      opens: { tab: "Activities", cell: "A2" },
    },
    {
      title: "Ask a question",
      how: "Formulas lists questions. Each shows its answer before it goes into the sheet.",
      button: "Open Formulas",
      opens: { screen: "Formulas" },
    },
  ],
};

/** In the time zone of whoever opens it. */
export function emptyWorkbook(): WorkbookData {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { name: EMPTY.title, timeZone, locale: "en_US", tabs: [{ name: "Sheet1", rows: [] }] };
}
