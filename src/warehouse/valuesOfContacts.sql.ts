/** The value of a column of Contacts for each person, as contactValues.ts of the workbook has it. */
import { YES } from "../reading/cells/yesNo";
import type { ReadColumn } from "./columnNamed";
import { inList } from "./sql";
import { nameKey } from "./texts";
import type { SqlContext } from "./warehouseTable";

/**
 * A subquery with `person`, `value_key` and `value` for everybody in Contacts who is no colleague. Of a person who has several rows the
 * first value counts; of a column of yes and no, a yes wherever it stands.
 */
export function contactValuesSql({ ref }: SqlContext, { shown, key, isYesNo }: ReadColumn): string {
  const compared = isYesNo ? nameKey(key) : key;
  const yesFirst = isYesNo ? `IF(read.value_key IN ${inList(YES)}, 0, 1), ` : "";
  return `(
  SELECT valued.person, valued.value_key, spelt.value
  FROM (
    SELECT persons.person, chosen.value_key
    FROM ${ref("persons")} AS persons
    LEFT JOIN (
      SELECT person, value_key FROM (
        SELECT ids.person, read.value_key,
          ROW_NUMBER() OVER (PARTITION BY ids.person ORDER BY ${yesFirst}read.entry) AS place
        FROM (SELECT contact_key, entry, ${compared} AS value_key FROM ${ref("contacts_read")}) AS read
        JOIN ${ref("ids")} AS ids ON ids.id = read.contact_key
        WHERE read.value_key IS NOT NULL
      ) WHERE place = 1
    ) AS chosen ON chosen.person = persons.person
    WHERE NOT persons.is_internal
  ) AS valued
  LEFT JOIN (
    SELECT ${compared} AS value_key, MIN(${shown}) AS value FROM ${ref("contacts_read")} GROUP BY 1
  ) AS spelt ON spelt.value_key = valued.value_key
)`;
}
