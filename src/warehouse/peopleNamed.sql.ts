/** The table `people_named`: whom each row of Activities names, colleagues included. */
import { BETWEEN_PEOPLE } from "../reading/cells/ids";
import { ACTIVITIES } from "../tabs/activities";
import { readTableName } from "./readTables";
import { inList, pattern } from "./sql";
import { idOfVisible, nameKey, visible } from "./texts";
import { warehouseTable } from "./warehouseTable";

export const peopleNamedTable = warehouseTable({
  name: "people_named",
  about: "Whom each row of Activities names, colleagues included, and how the row spells it.",
  type: "table",
  clusterBy: ["person"],
  assertions: { nonNull: ["entry", "person"] },
  sql({ ref }) {
    const read = ref(readTableName("activities"));
    const between = pattern(new RegExp(BETWEEN_PEOPLE.source));
    const nobody = inList(["", ...ACTIVITIES.columns.contact.nothing]);
    return `WITH written AS (
  SELECT entry, counts, contact_key AS id, contact AS shown
  FROM ${read}
  WHERE contact_key IS NOT NULL AND NOT REGEXP_CONTAINS(contact_text, ${between})
  UNION ALL
  SELECT entry, counts, ${nameKey("shown")}, shown
  FROM (
    SELECT entry, counts, ${idOfVisible("part")} AS shown
    FROM (
      SELECT entry, counts, ${visible("part")} AS part
      FROM ${read}
      CROSS JOIN UNNEST(SPLIT(REGEXP_REPLACE(contact_text, ${between}, ';'), ';')) AS part
      WHERE contact_key IS NOT NULL AND REGEXP_CONTAINS(contact_text, ${between})
    )
  )
)
SELECT written.entry, written.counts, COALESCE(ids.person, written.id) AS person, MIN(written.shown) AS shown
FROM written
LEFT JOIN ${ref("ids")} AS ids ON ids.id = written.id
WHERE COALESCE(written.id, '') NOT IN ${nobody}
GROUP BY 1, 2, 3`;
  },
});
