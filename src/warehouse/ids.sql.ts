/** The table `ids`: which person each id in Contacts means, joined by Also known as as people.ts does. */
import { BETWEEN_ALIASES } from "../reading/cells/ids";
import { CONTACTS } from "../tabs/contacts";
import { textName } from "./reading";
import { readTableName, sourceIn } from "./readTables";
import { inList, pattern } from "./sql";
import { idOfVisible, nameKey, visible } from "./texts";
import { warehouseTable } from "./warehouseTable";

/** Chains of ids that name one another are followed so many times twice as far: 64 ids. */
const ROUNDS = 6;

export const aliasesTable = warehouseTable({
  name: "aliases",
  about: "The other ids that stand in the rows of Contacts (id), each with the row's own (owner).",
  type: "table",
  assertions: { nonNull: ["owner", "id"] },
  sql({ project, ref }) {
    const contacts = ref(readTableName("contacts"));
    const others = sourceIn(project, "contacts").otherIds.map(({ field }) => textName(field));
    const columns = [textName("also_known_as"), ...others];
    const between = pattern(new RegExp(BETWEEN_ALIASES.source));
    const aliases = columns.map((column, place) => {
      const texts = place === 0 ? `SPLIT(REGEXP_REPLACE(${column}, ${between}, ';'), ';')` : `[${column}]`;
      return `SELECT contact_key AS owner, ${visible("alias")} AS alias
    FROM ${contacts}
    CROSS JOIN UNNEST(${texts}) AS alias
    WHERE contact_key IS NOT NULL AND ${column} IS NOT NULL`;
    });
    const nobody = inList(["", ...CONTACTS.columns.contact.nothing]);
    return `WITH written AS (
    ${aliases.join("\n    UNION ALL ")}
)
SELECT DISTINCT owner, id
FROM (SELECT owner, ${nameKey(idOfVisible("alias"))} AS id FROM written)
  WHERE COALESCE(id, '') NOT IN ${nobody} AND id != owner`;
  },
});

export const idsTable = warehouseTable({
  name: "ids",
  about:
    "Which person each id of Contacts means. Ids in Also known as are the same person; an id that stands so in the rows of several people joins nobody (is_shared).",
  type: "table",
  assertions: { uniqueKey: ["id"], nonNull: ["person"] },
  sql({ ref }) {
    const contacts = ref(readTableName("contacts"));
    return `WITH listed AS (
  SELECT owner, id FROM ${ref("aliases")}
),
of_one AS (
  SELECT id, MIN(owner) AS next FROM listed GROUP BY id HAVING COUNT(*) = 1
),
${personsAlong("of_one", "first_persons")},
shared AS (
  SELECT listed.id, MIN(COALESCE(first_persons.person, listed.owner)) AS next,
    COUNT(DISTINCT COALESCE(first_persons.person, listed.owner)) AS people
  FROM listed
  LEFT JOIN first_persons ON first_persons.id = listed.owner
  WHERE listed.id NOT IN (SELECT id FROM of_one)
  GROUP BY listed.id
),
joined AS (
  SELECT id, next FROM of_one
  UNION ALL SELECT id, next FROM shared WHERE people = 1
),
${personsAlong("joined", "persons")}
SELECT every_id.id, COALESCE(persons.person, every_id.id) AS person,
  every_id.id IN (SELECT id FROM shared WHERE people > 1) AS is_shared
FROM (
  SELECT contact_key AS id FROM ${contacts} WHERE contact_key IS NOT NULL
  UNION DISTINCT SELECT id FROM listed
) AS every_id
LEFT JOIN persons ON persons.id = every_id.id`;
  },
});

/**
 * For ids of which each leads to one other at most, where its way ends: at an id that leads nowhere, or in a circle, of which the first
 * by name stands for all. After every round each id knows the one twice as far and the first by name on the way there.
 */
function personsAlong(edges: string, result: string): string {
  const round = (number: number) => `${edges}_${number}`;
  const rounds = Array.from({ length: ROUNDS }, (_, number) => {
    const [from, to] = [round(number), round(number + 1)];
    return `${to} AS (
  SELECT a.id, b.next, LEAST(a.low, b.low) AS low
  FROM ${from} AS a
  JOIN ${from} AS b ON b.id = a.next
)`;
  });
  const last = round(ROUNDS);
  return `${round(0)} AS (
  SELECT id, next, id AS low FROM ${edges}
  UNION ALL
  SELECT DISTINCT next, next, next FROM ${edges} WHERE next NOT IN (SELECT id FROM ${edges})
),
${rounds.join(",\n")},
${result} AS (
  SELECT a.id, b.low AS person
  FROM ${last} AS a
  JOIN ${last} AS b ON b.id = a.next
)`;
}
