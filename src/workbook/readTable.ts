/** Reads a range as one of our tables, and says so where it looks like another of them. */
import type { Grid } from "../reading/grid";
import { type Rows, readRows } from "../reading/rows";
import type { Columns, Table } from "../reading/table";
import type { Zone } from "../reading/zone";
import { TABLES } from "../tabs/tables";

/** The rows of a table. @throws LedgerError when it is no range, or its header is not right */
export function readTable<C extends Columns>(table: Table<C>, grid: Grid, zone: Zone): Rows<C> {
  return readRows(table, grid, zone, TABLES);
}
