/** Finds the column that an option names, such as `by`, among the columns of the project's tables. */
import { rangeErrors } from "../problems/rangeErrors";
import { headerKey, nameKey } from "../words/text";
import { quoted, readName } from "./reading";
import type { SourceField, SourceName, WarehouseSource } from "./sources";

/** A column of a table that was read. */
export interface ReadColumn {
  table: SourceName;
  title: string;
  /** Its name where it was read, and the one of its key; both in quotes. */
  shown: string;
  key: string;
  isYesNo: boolean;
}

/** The column of that name: a header as written in the first table, then in the next, then by its key, then one of ours. @throws LedgerError that lists the columns there are */
export function columnNamed(by: string, sources: readonly WarehouseSource[], option = "by"): ReadColumn {
  for (const isMeant of [isWritten, hasKey, isOurs]) {
    for (const source of sources) {
      const [field, ...more] = source.fields.filter((each) => isMeant(source, each, by));
      if (!field) continue;
      if (more.length > 0)
        throw rangeErrors.severalHeaders(
          source.name,
          option,
          by,
          [field, ...more].map(({ header }) => `“${header.text}”`),
        );
      return readColumnOf(source, field);
    }
  }
  const known = sources.flatMap(({ fields }) => fields.map(({ header }) => header.text));
  throw rangeErrors.unknownColumn(by, [...new Set(known)]);
}

function isWritten(_: WarehouseSource, { header }: SourceField, by: string): boolean {
  return nameKey(header.text) === nameKey(by);
}

function hasKey(_: WarehouseSource, { header }: SourceField, by: string): boolean {
  return header.keys.includes(headerKey(by)) || headerKey(header.text) === headerKey(by);
}

function isOurs({ table }: WarehouseSource, { column }: SourceField, by: string): boolean {
  const known = column === undefined ? undefined : table.columns[column];
  return (
    known !== undefined && [known.title, ...known.aliases].some((text) => headerKey(text) === headerKey(by))
  );
}

function readColumnOf({ name, table }: WarehouseSource, { field, header, column }: SourceField): ReadColumn {
  const known = column === undefined ? undefined : table.columns[column];
  const read = known ? readName(known) : field;
  const isText = !known || known.kind === "text" || known.kind === "people";
  return {
    table: name,
    title: known?.title ?? header.text,
    shown: quoted(isText ? read : `${read}_text`),
    key: quoted(isText ? `${read}_key` : `${read}_text`),
    isYesNo: known?.kind === "yesNo",
  };
}
