/** The rows of Contacts with whom each is about: a person, or with the option `unit` a company or the like. */

import { unitColumn } from "./timeline";
import { contactValuesSql } from "./valuesOfContacts.sql";
import type { SqlContext } from "./warehouseTable";

/** A query of `person`, `entry` and the columns of Contacts that measures ask for; colleagues are left out. */
export function rowsOfPeopleSql(context: SqlContext, unit: string | undefined): string {
  const { ref } = context;
  const columns = "read.entry, read.reach, read.champion, read.joined";
  const rows = `${ref("contacts_read")} AS read
  JOIN ${ref("ids")} AS ids ON ids.id = read.contact_key`;
  if (unit === undefined)
    return `SELECT ids.person, ${columns}
  FROM ${rows}
  JOIN ${ref("persons")} AS persons ON persons.person = ids.person
  WHERE NOT persons.is_internal`;
  return `SELECT units.value_key AS person, ${columns}
  FROM ${rows}
  JOIN ${contactValuesSql(context, unitColumn(context, unit))} AS units ON units.person = ids.person
  WHERE units.value_key IS NOT NULL`;
}
