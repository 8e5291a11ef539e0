/** The table `persons`: everybody in Contacts, once, however many rows and ids they have. */
import { readTableName } from "./readTables";
import { warehouseTable } from "./warehouseTable";

export const personsTable = warehouseTable({
  name: "persons",
  about:
    "Everybody in Contacts, once: the id to show, whether a colleague (is_internal), whether a champion.",
  type: "table",
  assertions: { uniqueKey: ["person"], nonNull: ["contact"] },
  sql: ({ ref }) => `WITH rows_of AS (
  SELECT ids.person, read.contact, read.contact_key, read.internal, read.champion, read.reach, read.joined, read.entry,
    ROW_NUMBER() OVER (PARTITION BY ids.person ORDER BY read.entry) AS place
  FROM ${ref(readTableName("contacts"))} AS read
  JOIN ${ref("ids")} AS ids ON ids.id = read.contact_key
),
spellings AS (
  SELECT contact_key, MIN(contact) AS contact FROM rows_of GROUP BY contact_key
),
reaches AS (
  SELECT person, reach FROM (
    SELECT person, reach, ROW_NUMBER() OVER (PARTITION BY person ORDER BY entry) AS place
    FROM rows_of WHERE reach >= 0
  ) WHERE place = 1
),
said AS (
  SELECT person, LOGICAL_OR(COALESCE(internal, FALSE)) AS is_internal,
    LOGICAL_OR(COALESCE(champion, FALSE)) AS is_champion, MIN(joined) AS joined
  FROM rows_of GROUP BY person
)
SELECT said.person, spellings.contact, said.is_internal, said.is_champion, said.joined, reaches.reach
FROM said
JOIN rows_of ON rows_of.person = said.person AND rows_of.place = 1
JOIN spellings ON spellings.contact_key = rows_of.contact_key
LEFT JOIN reaches ON reaches.person = said.person`,
});
