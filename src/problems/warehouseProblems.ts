/** What is said of cells that the warehouse does not count, where the sheet's own sentences would say too much or too little. */
import { quoted } from "../words/text";
import type { Said } from "./kind";

export const warehouseProblems = {
  unreadDate: (value: string): Said => ({
    problem: `${quoted(value)} cannot be read as one day between 1970 and 2100: it names none, or could be two.`,
    mend: "Type it as year-month-day, such as 2025-07-11. The sheet reads more forms: spans of days, and dates with a weekday.",
  }),
  unreadNumber: (value: string): Said => ({
    problem: `${quoted(value)} cannot be read as a number here, so it counts as empty.`,
    mend: "Type digits only, such as 1200.50. The sheet reads more forms: amounts with a currency, percentages.",
  }),
  sharedAlias: (alias: string): Said => ({
    problem: `${quoted(alias)} is an alias in the rows of several people, so it counts for none of them.`,
    mend: "Keep it in the row of the one person whose it is.",
  }),
};
