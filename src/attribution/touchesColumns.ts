/** The columns of contacts by their number of touches. */
import { count, days, number, rate, type TableShape, valueColumn } from "../functions/resultColumns";
import type { TouchCount, TouchCounts } from "./touchCounts";

/** One row for each number of touches, all contacts last; broken down, blocks of them under the value that they are for. */
export const touchesColumns: TableShape<TouchCounts, TouchCount & { value: string }> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ by }) => by),
    { title: "Touches", holds: "text", of: ({ touches }: TouchCount) => touches },
    count("Contacts", ({ contacts }) => contacts),
    rate("Share", ({ share }) => share),
    number("Median touches", ({ medianTouches }) => medianTouches),
    days("Median days", ({ medianDays }) => medianDays),
  ],
};
