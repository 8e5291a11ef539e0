/** What a measure reads of the activity log: that of people, or with the option `unit` that of companies or the like. */

import { optionErrors } from "../problems/optionErrors";
import { DAY } from "../reading/calendar";
import type { ReadColumn } from "./columnNamed";
import { columnNamed } from "./columnNamed";
import { div } from "./sql";
import { contactValuesSql } from "./valuesOfContacts.sql";
import type { SqlContext } from "./warehouseTable";

/** The rows of the log as a subquery or a table, with `person` for whatever is counted. */
export function logSql(context: SqlContext, unit: string | undefined): string {
  const log = context.ref("activity_log");
  if (unit === undefined) return log;
  const units = contactValuesSql(context, unitColumn(context, unit));
  return `(
  SELECT * EXCEPT (place, is_told), COUNT(*) OVER (PARTITION BY is_milestone, entry, activity_key) AS people_named
  FROM (
    SELECT *,
      ROW_NUMBER() OVER (PARTITION BY person, activity_key, ${div("date", DAY)}, is_milestone ORDER BY date, entry) AS place,
      LOGICAL_OR(NOT is_milestone) OVER (PARTITION BY person, activity_key, ${div("date", DAY)}) AS is_told
    FROM (
      SELECT DISTINCT log.* EXCEPT (person, people_named), units.value_key AS person
      FROM ${log} AS log
      JOIN ${units} AS units ON units.person = log.person
      WHERE units.value_key IS NOT NULL
    )
  )
  WHERE NOT is_milestone OR (place = 1 AND NOT is_told)
)`;
}

/** Everybody who is counted, with the name to show: `person`, `contact`. */
export function namesSql(context: SqlContext, unit: string | undefined): string {
  const { ref } = context;
  if (unit !== undefined) {
    const units = contactValuesSql(context, unitColumn(context, unit));
    return `(SELECT DISTINCT value_key AS person, value AS contact FROM ${units} WHERE value_key IS NOT NULL)`;
  }
  return `(
  SELECT named.person, COALESCE(persons.contact, MIN(named.shown)) AS contact
  FROM (
    SELECT person, shown FROM ${ref("people_named")}
    UNION ALL SELECT person, contact FROM ${ref("persons")}
  ) AS named
  LEFT JOIN ${ref("persons")} AS persons ON persons.person = named.person
  GROUP BY named.person, persons.contact
)`;
}

/** The column that the option names. @throws LedgerError for one that Contacts does not have */
export function unitColumn({ project }: SqlContext, unit: string): ReadColumn {
  const contacts = project.source("contacts");
  if (!contacts) throw optionErrors.needsContacts("unit", unit);
  return columnNamed(unit, [contacts], "unit");
}
