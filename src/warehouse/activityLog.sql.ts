/** The table `activity_log`: what happened, one row for each activity and each developer whom it names. */
import { DAY } from "../reading/calendar";
import { nameKey as keyOf } from "../words/text";
import { milestoneFields } from "./milestoneFields";
import { quoted } from "./reading";
import { readTableName } from "./readTables";
import { div, literal } from "./sql";
import { warehouseTable } from "./warehouseTable";

export const activityLogTable = warehouseTable({
  name: "activity_log",
  about:
    "What happened, one row for each activity and each developer whom it names; colleagues are left out. Dates in Contacts are activities too (is_milestone), each once beside a row of the same person, activity and day.",
  type: "table",
  clusterBy: ["person"],
  assertions: { nonNull: ["person", "date", "activity_key"] },
  sql({ project, ref }) {
    const read = ref(readTableName("activities"));
    const contacts = ref(readTableName("contacts"));
    const milestones = milestoneFields(project.source("contacts"), project.plan).map(
      ({
        name,
        column,
      }) => `SELECT ids.person, read.${quoted(column)} AS date, ${literal(keyOf(name))} AS activity_key, read.entry, read.row_number
    FROM ${contacts} AS read
    JOIN ${ref("ids")} AS ids ON ids.id = read.contact_key
    WHERE read.${quoted(column)} IS NOT NULL`,
    );
    return `WITH developers AS (
  SELECT named.entry, named.person, COUNT(*) OVER (PARTITION BY named.entry) AS people_named
  FROM ${ref("people_named")} AS named
  LEFT JOIN ${ref("persons")} AS persons ON persons.person = named.person
  WHERE named.counts AND NOT COALESCE(persons.is_internal, FALSE)
),
of_rows AS (
  SELECT developers.person, read.date, read.activity_key, read.entry, read.row_number, developers.people_named
  FROM developers
  JOIN ${read} AS read ON read.entry = developers.entry
),
milestones AS (
    ${milestones.length > 0 ? milestones.join("\n    UNION ALL ") : "SELECT '' AS person, 0 AS date, '' AS activity_key, 0 AS entry, 0 AS row_number LIMIT 0"}
),
milestones_by_day AS (
  SELECT milestones.*,
    ROW_NUMBER() OVER (PARTITION BY milestones.person, activity_key, ${div("date", DAY)} ORDER BY date, entry) AS place
  FROM milestones
  JOIN ${ref("persons")} AS persons ON persons.person = milestones.person
  WHERE NOT persons.is_internal
),
told AS (
  SELECT DISTINCT person, activity_key, ${div("date", DAY)} AS day FROM of_rows
),
entries AS (
  SELECT person, date, activity_key, entry, row_number, people_named, FALSE AS is_milestone FROM of_rows
  UNION ALL
  SELECT one.person, one.date, one.activity_key, one.entry, one.row_number, 1, TRUE
  FROM milestones_by_day AS one
  LEFT JOIN told
    ON told.person = one.person AND told.activity_key = one.activity_key AND told.day = ${div("one.date", DAY)}
  WHERE one.place = 1 AND told.day IS NULL
)
SELECT entries.*, journey.stage_place, COALESCE(journey.doer = 'Community', FALSE) AS is_by_community,
  journey.weight, journey.worth
FROM entries
LEFT JOIN ${ref("journey")} AS journey ON journey.activity_key = entries.activity_key`;
  },
});
