/** The tables that the warehouse reads, as the written project says: which columns each has, and which of ours they are. */

import { warehouseErrors } from "../problems/warehouseErrors";
import { missingColumns, type Places, placesOf } from "../reading/header";
import { type HeaderText, readHeaderText } from "../reading/headerText";
import type { Table } from "../reading/table";
import { ACTIVITIES } from "../tabs/activities";
import { CONTACTS } from "../tabs/contacts";
import { EVENTS } from "../tabs/events";

/** The tabs that are sources; Journey and DRQL kinds are part of the written project. */
export const SOURCES = { activities: ACTIVITIES, contacts: CONTACTS, events: EVENTS } as const;
export type SourceName = keyof typeof SOURCES;

/** A table as the project declares it. */
export interface DeclaredSource {
  /** The headers in the order of the columns. */
  headers: readonly string[];
}

/** One column of a table in the warehouse. */
export interface SourceField {
  /** Its name there. */
  field: string;
  header: HeaderText;
  /** Our name for it; undefined for a column of the team's own. */
  column: string | undefined;
}

export interface WarehouseSource {
  name: SourceName;
  table: Table;
  fields: readonly SourceField[];
  /** Other columns that hold ids of the same person. */
  otherIds: readonly SourceField[];
}

/** The numbers of the rows in the sheet, where somebody loads them. */
export const ROW_FIELD = "row_number";

/** What a column is called in the warehouse: `DRQL status` is `drql_status`. */
export function fieldName(header: string): string {
  const bare = readHeaderText(header).name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const name = bare.replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  return /^\d/.test(name) ? `_${name}` : name;
}

/** The table of a source. @throws LedgerError for a missing required column, two columns of one name, two headers that mean one column */
export function readSource(name: SourceName, { headers }: DeclaredSource): WarehouseSource {
  const table: Table = SOURCES[name];
  const read = headers.map(readHeaderText);
  const where: Places = placesOf(table, read);
  const unclear = Object.values(where.unclear).find(Boolean);
  if (unclear) throw unclear;
  const [missing] = missingColumns(table, where);
  if (missing) throw warehouseErrors.missingColumn(name, missing, headers);
  const columnAt = (place: number) => Object.keys(where.places).find((one) => where.places[one] === place);
  const fields = read.flatMap((header, place) => {
    const field = fieldName(header.text);
    return field === "" ? [] : [{ field, header, column: columnAt(place) }];
  });
  const twice = fields.find(({ field }, place) => fields.findIndex((one) => one.field === field) < place);
  if (twice) throw warehouseErrors.twoColumns(name, twice.field);
  const more = (where.others.contact ?? []) as readonly number[];
  const otherIds = fields.filter(({ header }) => more.includes(read.indexOf(header)));
  return { name, table, fields, otherIds };
}
