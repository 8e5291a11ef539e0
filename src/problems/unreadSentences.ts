/** The sentences for figures that rest on rows of which many cannot be read. */
import { counted, listed, shortened } from "../words/text";

/** What is said of them. */
export interface UnreadWords {
  unread: number;
  rows: number;
  /** Such as `rows of Activities`. */
  called: [one: string, several: string];
  /** The titles of the columns that cannot be read, with the number of rows. */
  by: readonly { title: string; rows: number }[];
  isByBuiltIn: boolean;
  consequence: string | undefined;
}

export const unreadSentences = {
  /** Beside a figure, where there is little room: of so many rows that their numbers would not fit, the share. */
  short: ({ unread, rows }: Pick<UnreadWords, "unread" | "rows">) =>
    rows < 1000 || unread === rows
      ? `${unread.toLocaleString("en-US")} of ${rows.toLocaleString("en-US")} unread`
      : `${Math.min(99, Math.round((100 * unread) / rows))}% unread`,
  whole: ({ unread, rows, called: [one, several], by, isByBuiltIn, consequence }: UnreadWords) => {
    const columns = by.map(({ title, rows: those }) => {
      const where = title === "Activity" && isByBuiltIn ? ["not in the built-in journey"] : [];
      const details = [...(by.length > 1 ? [those.toLocaleString("en-US")] : []), ...where];
      return details.length > 0 ? `${title} (${details.join(", ")})` : title;
    });
    return `In ${unread.toLocaleString("en-US")} of ${counted(rows, one, several)}, ${listed(columns, "or")} cannot be read${consequence ? `: ${consequence}` : ""}.`;
  },
  /** Of contacts, where something else is counted in their place. */
  leftOut: ({ column, contacts, of }: { column: string; contacts: readonly string[]; of: number }) =>
    `${contacts.length.toLocaleString("en-US")} of ${counted(of, "contact")} ${contacts.length === 1 ? "has" : "have"} no ${shortened(column)} and ${contacts.length === 1 ? "is" : "are"} left out.`,
  /** Of events of which some do not say what they cost. */
  withoutCost: ({ without, of }: { without: number; of: number }) =>
    without === of
      ? "No event has a cost that can be added up, so none can be judged by it."
      : `${without.toLocaleString("en-US")} of ${counted(of, "event")} ${without === 1 ? "is" : "are"} without a cost that can be added up: costs per contact, per contact moved on and per DRQL are those of the others alone.`,
  /** Of one of them. */
  withoutUnit: (column: string) => `No ${shortened(column)}, so it is left out`,
  whereTheyAre: () => "Check data in the sidebar has them.",
  ratesLeftBlank: () => "Rates that rest on them are left blank.",
  someRatesLeftBlank: () => "A rate is left blank where the status of most of those leads cannot be read.",
  asAbove: ({ unread, rows }: Pick<UnreadWords, "unread" | "rows">) =>
    `${unread.toLocaleString("en-US")} of ${rows.toLocaleString("en-US")} unread, as said above.`,
};
