/** The table `devrel_problems`: every cell and row of the sources that does not count, why, and how to mend it. */

import { faults } from "../problems/cellFaults";
import type { Said } from "../problems/kind";
import { rowFaults } from "../problems/rowFaults";
import { warehouseProblems } from "../problems/warehouseProblems";
import { hasField } from "../warehouse/neededField";
import type { Project } from "../warehouse/project";
import { type ColumnReading, keyName, quoted, textName, unreadName } from "../warehouse/reading";
import { readingsIn, readTableName } from "../warehouse/readTables";
import { SOURCES, type SourceName } from "../warehouse/sources";
import { GIVEN, inList, literal, sentence } from "../warehouse/sql";
import { isErrorText } from "../warehouse/texts";
import { type SqlContext, warehouseTable } from "../warehouse/warehouseTable";
import { nameKey } from "../words/text";
import { unknownKind } from "../workbook/leads";

export const problemsTable = warehouseTable({
  name: "devrel_problems",
  about:
    "Every cell and row that does not count as it should, why, and how to mend it: what cannot be read, what a row lacks, activities that the journey does not know, kinds that no team takes, aliases of several people.",
  type: "table",
  assertions: { uniqueKey: ["place"], nonNull: ["problem", "how_to_mend_it"] },
  sql(context) {
    const { project, ref } = context;
    const cells = (Object.keys(SOURCES) as SourceName[]).flatMap((name) =>
      readingsIn(project, name).flatMap((reading) => cellProblems(context, name, reading)),
    );
    const all = [...cells, ...unknownProblems(context)];
    return `SELECT ROW_NUMBER() OVER (ORDER BY tab, row_number, entry, \`column\`, value) AS place,
  tab, row_number, \`column\`, value, problem, how_to_mend_it
FROM (
  ${all.length > 0 ? all.join("\n  UNION ALL ") : `SELECT '' AS tab, entry, row_number, '' AS \`column\`, '' AS value, '' AS problem, '' AS how_to_mend_it FROM ${ref("activities_read")} LIMIT 0`}
)`;
  },
});

/** Problems of rows where that is so; the sentence may hold GIVEN for the cell's text. */
function problemsWhere(
  from: string,
  tab: string,
  column: string,
  value: string,
  said: Said,
  where: string,
): string {
  const text = (words: string) => sentence(words, ...Array(words.split(GIVEN).length - 1).fill(value));
  return `SELECT ${literal(tab)} AS tab, read.entry, read.row_number, ${literal(column)} AS \`column\`, ${value} AS value, ${text(said.problem)} AS problem, ${text(said.mend)} AS how_to_mend_it
  FROM ${from}
  WHERE ${where}`;
}

/** What is wrong with the cells of one column. */
function cellProblems({ ref }: SqlContext, name: SourceName, reading: ColumnReading): string[] {
  const { kind, field, column } = reading;
  if (!field) return [];
  const from = `${ref(readTableName(name))} AS read`;
  const tab = SOURCES[name].name;
  const title = field.header.text;
  const text = `read.${textName(reading.name)}`;
  const isError = `COALESCE(${isErrorText(text)}, FALSE)`;
  const isText = kind === "text" || kind === "ids";
  const found = [problemsWhere(from, tab, title, text, faults.errorCell(GIVEN), isError)];
  if (!isText) {
    const isUnread = `read.${unreadName(reading.name)} AND NOT ${isError}`;
    found.push(problemsWhere(from, tab, title, text, saidOfUnread(reading), isUnread));
  }
  if (column?.required) {
    const isMissing = isText
      ? `read.${keyName(reading.name)} IS NULL AND NOT ${isError} AND NOT COALESCE(STARTS_WITH(${text}, 'Example: '), FALSE)`
      : `read.${quoted(reading.name)} IS NULL AND NOT read.${unreadName(reading.name)}`;
    found.push(problemsWhere(from, tab, title, `COALESCE(${text}, '')`, faults.missing(title), isMissing));
  }
  return found;
}

function saidOfUnread({ kind, column }: ColumnReading): Said {
  if (kind === "date") return warehouseProblems.unreadDate(GIVEN);
  if (kind === "number") return warehouseProblems.unreadNumber(GIVEN);
  if (kind === "yesNo") return faults.notYesNo(GIVEN);
  const names = column!.choices.map(({ name }) => name);
  return faults.notAChoice(GIVEN, column!.unread, names, undefined);
}

/** Words that another tab should list, and aliases of several people. */
function unknownProblems({ project, ref }: SqlContext): string[] {
  const read = ref("activities_read");
  const activity = rowFaults.unknownActivity(GIVEN, 1, undefined, project.plan.isBuiltIn);
  const found = [
    problemsWhere(
      `${read} AS read LEFT JOIN ${ref("journey")} AS journey ON journey.activity_key = read.activity_key`,
      "Activities",
      titleIn(project, "activity"),
      "read.activity",
      activity,
      "read.activity_key IS NOT NULL AND journey.activity_key IS NULL",
    ),
    problemsWhere(
      `${ref("contacts_read")} AS read JOIN ${ref("aliases")} AS aliases ON aliases.owner = read.contact_key
    JOIN ${ref("ids")} AS ids ON ids.id = aliases.id AND ids.is_shared`,
      "Contacts",
      "Also known as",
      "aliases.id",
      warehouseProblems.sharedAlias(GIVEN),
      "TRUE",
    ),
  ];
  if (hasField(project, "activities", "drql")) {
    const known = inList(project.kinds.map(({ kind }) => nameKey(kind)));
    const unknown = unknownKind(project.kinds).kind;
    const said = rowFaults.unknownKind(GIVEN, undefined);
    found.push(
      problemsWhere(
        `${read} AS read`,
        "Activities",
        titleIn(project, "drql"),
        "read.drql",
        { ...said, problem: said.problem.replace("(unknown)", unknown) },
        `read.drql_key IS NOT NULL AND read.drql_key NOT IN ${known}`,
      ),
    );
  }
  return found;
}

function titleIn(project: Project, column: string): string {
  return project.source("activities")?.fields.find((field) => field.column === column)?.header.text ?? column;
}
