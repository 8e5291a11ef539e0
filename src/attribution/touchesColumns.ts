/** The columns of contacts by their number of touches. */
import { count, days, number, rate, type TableShape } from "../functions/resultColumns";
import type { TouchCount } from "./touchCounts";

/** One row for each number of touches, all contacts last. */
export const touchesColumns: TableShape<readonly TouchCount[], TouchCount> = {
  rows: (rows) => rows,
  columns: [
    { title: "Touches", holds: "text", of: ({ touches }: TouchCount) => touches },
    count("Contacts", ({ contacts }) => contacts),
    rate("Share", ({ share }) => share),
    number("Median touches", ({ medianTouches }) => medianTouches),
    days("Median days", ({ medianDays }) => medianDays),
  ],
};
