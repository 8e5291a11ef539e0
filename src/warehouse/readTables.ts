/** The sources as they are read: `activities_read`, `contacts_read` and `events_read`, one row for each row that says anything. */

import { isOtherForm, otherDatesSql } from "./dates";
import { milestoneFields } from "./milestoneFields";
import type { Project } from "./project";
import {
  type ColumnReading,
  columnsOf,
  keyName,
  keysOf,
  quoted,
  readingsOf,
  readName,
  saidOf,
  shownOf,
  textName,
  textOf,
  textsOf,
  visibleOf,
} from "./reading";
import { ROW_FIELD, SOURCES, type SourceName, type WarehouseSource } from "./sources";
import { type SqlContext, type WarehouseTable, warehouseTable } from "./warehouseTable";

/** The name under which a source is read. */
export const readTableName = (name: SourceName) => `${name}_read`;

/** The source of that name; of a table that the project lacks one without rows. */
export function sourceIn(project: Project, name: SourceName): WarehouseSource {
  return project.source(name) ?? { name, table: SOURCES[name], fields: [], otherIds: [] };
}

/** The columns of a source, those of Contacts that the journey lists as dates. */
export function readingsIn(project: Project, name: SourceName): ColumnReading[] {
  const source = sourceIn(project, name);
  const dates = name === "contacts" ? milestoneFields(source, project.plan).map(({ column }) => column) : [];
  return readingsOf(source, new Set(dates));
}

function textsSql(
  { project, ref }: SqlContext,
  name: SourceName,
  readings: readonly ColumnReading[],
): string {
  const rows = project.source(name) ? ref(name) : "(SELECT 1 AS nothing LIMIT 0)";
  return `SELECT
    ${textsOf(sourceIn(project, name), readings).join(",\n    ")}
  FROM ${rows}`;
}

/** The table of all texts that stand where a date should and are in no usual form. */
export const datesReadTable = warehouseTable({
  name: "dates_read",
  about:
    "Every text that stands where a date should and is not in the usual form, with the local time that it means in milliseconds; NULL where it has none or two readings.",
  type: "table",
  assertions: { uniqueKey: ["text"] },
  sql(context) {
    const texts = (Object.keys(SOURCES) as SourceName[]).flatMap((name) => {
      const dates = readingsIn(context.project, name).filter(({ kind, field }) => kind === "date" && field);
      return dates.map((reading) => `SELECT ${textOf(reading)} AS text FROM ${context.ref(name)}`);
    });
    const all = texts.length > 0 ? texts.join("\n  UNION ALL ") : "SELECT '' AS text LIMIT 0";
    return otherDatesSql(
      `(
  SELECT DISTINCT text FROM (${all}) WHERE ${isOtherForm("text")}
)`,
      context.project.zone.name,
    );
  },
});

/** The table that holds what the cells of a source say. */
export function readTable(name: SourceName): WarehouseTable {
  const required = Object.values(SOURCES[name].columns).filter((column) => column.required);
  const needed = required.map((column) =>
    column.kind === "date" ? quoted(readName(column)) : keyName(readName(column)),
  );
  return warehouseTable({
    name: readTableName(name),
    about: `What the cells of ${name} say: texts with the form under which they are compared (_key), times as milliseconds of local time, and whether a cell cannot be read (_unread). A row counts where its required columns can be read.`,
    type: "table",
    assertions: { uniqueKey: ["entry"] },
    sql(context) {
      const readings = readingsIn(context.project, name);
      const dates = readings.filter(({ kind, field }) => kind === "date" && field);
      const otherDate = (read: string) =>
        dates.some((one) => one.name === read) ? `${read}__other.local` : "NULL";
      const joins = dates.map(
        (each) =>
          `LEFT JOIN ${context.ref(datesReadTable.name)} AS ${each.name}__other ON ${each.name}__other.text = ${textName(each.name)}`,
      );
      const step = (name: string, from: string, columns: readonly string[]) => `${name} AS (
  SELECT ${["*", ...columns].join(",\n    ")}
  FROM ${from}
)`;
      return `WITH texts AS (
  ${textsSql(context, name, readings)}
),
${step("seen", `texts\n  WHERE ${readings.map((each) => `${textName(each.name)} IS NOT NULL`).join(" OR ")}`, visibleOf(readings))},
${step("shown", "seen", shownOf(readings))},
${step("keyed", "shown", keysOf(readings))},
said AS (
  SELECT ${["keyed.*", ...saidOf(readings, otherDate)].join(",\n    ")}
  FROM keyed
  ${joins.join("\n  ")}
),
read AS (
  SELECT ${[ROW_FIELD, ...readings.map((each) => textName(each.name)), ...columnsOf(readings)].join(",\n    ")}
  FROM said
)
SELECT *,
  ${needed.map((column) => `${column} IS NOT NULL`).join(" AND ")} AS counts,
  ROW_NUMBER() OVER (ORDER BY ${[ROW_FIELD, ...needed].join(", ")}) AS entry
FROM read`;
    },
  });
}
