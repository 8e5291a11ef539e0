/** The column in which a row says where it was brought in from, beside those that its table declares. */
import { type Columns, column, type Table } from "../reading/table";

const BROUGHT_IN = column("Brought in", "text", {
  about:
    "Where the row was brought in from, and the key by which it is known again. Please leave it as it is.",
  example: "Luma guests: gst-0abc",
});

/** The table as it is read where rows were brought in. */
export function withBroughtIn<C extends Columns>(table: Table<C>) {
  return { ...table, columns: { ...table.columns, broughtIn: BROUGHT_IN } };
}
