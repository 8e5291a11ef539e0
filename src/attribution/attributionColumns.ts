/** The columns of the attribution table. */
import {
  count,
  each,
  type ResultColumn,
  rate,
  score,
  type TableShape,
  text,
} from "../functions/resultColumns";
import type { Attribution, AttributionRow } from "./attribution";

const valueUnder = (title: string): ResultColumn<AttributionRow> => text(title, ({ value }) => value);

/** One row for each value that has earned something. */
export const attributionColumns: TableShape<Attribution, AttributionRow> = {
  rows: ({ rows }) => rows,
  columns: [
    each("Channel (or the by column)", ({ title }) => [valueUnder(title)], [valueUnder("Channel")]),
    score("Conversions", ({ conversions }) => conversions),
    rate("Share", ({ share }) => share),
    count("Contacts", ({ contacts }) => contacts),
  ],
};
