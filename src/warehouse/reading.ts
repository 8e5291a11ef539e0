/** The columns that the warehouse reads from a source: what each cell says, as our own readers would have it. */

import { NOTHING, NOTHING_OR_NOBODY } from "../definitions/nothingWords";
import { NO, YES } from "../reading/cells/yesNo";
import { EXAMPLE } from "../reading/exampleRows";
import { spellingUnder } from "../reading/spelling";
import type { Column } from "../reading/table";
import { headerKey } from "../words/text";
import { isOfOurTimes, isoTime } from "./dates";
import { fieldName, ROW_FIELD, type SourceField, type WarehouseSource } from "./sources";
import { inList, literal, pattern } from "./sql";
import { choiceKey, idOfVisible, isErrorText, nameKey, trimmed, visible } from "./texts";

/** What a column of ours is called once it is read. */
export function readName(column: Column): string {
  return fieldName(column.title);
}

/** The text of a cell as it stands there. */
export const textName = (name: string) => `${name}_text`;
/** The form under which texts are compared. */
export const keyName = (name: string) => `${name}_key`;
/** Whether a cell says something that cannot be read. */
export const unreadName = (name: string) => `${name}_unread`;

const visiblePart = (name: string) => `${name}__visible`;
const shownPart = (name: string) => `${name}__shown`;
const valuePart = (name: string) => `${name}__value`;
const nothingPart = (name: string) => `${name}__nothing`;
const keyPart = (name: string) => `${name}__key`;

/** A column's name as it may stand in SQL, whatever words it is made of. */
export function quoted(field: string): string {
  return `\`${field}\``;
}

type ReadKind = "date" | "number" | "yesNo" | "choice" | "ids" | "text";

/** A column to read, by the name that it has afterwards. */
export interface ColumnReading {
  name: string;
  kind: ReadKind;
  field: SourceField | undefined;
  column: Column | undefined;
  /** What a cell may say, as texts are compared, and yet be blank. */
  nothing: ReadonlySet<string>;
}

/** Every column of ours, those that the table lacks included, and every column of the team's own; `dates` are those of them that the journey lists. */
export function readingsOf({ fields, table }: WarehouseSource, dates: ReadonlySet<string>): ColumnReading[] {
  const ours = Object.entries(table.columns).map(([key, column]): ColumnReading => {
    const field = fields.find((one) => one.column === key);
    const isOfIds = column.kind === "people" || column.firstOfSeveral;
    const kind = isOfIds || column.kind === "people" ? "ids" : column.kind;
    return { name: readName(column), kind, field, column, nothing: column.nothing };
  });
  const taken = new Set([ROW_FIELD, ...ours.map(({ name }) => name)]);
  const own = fields.filter(({ column, field }) => column === undefined && !taken.has(field));
  return [
    ...ours,
    ...own.map((field): ColumnReading => {
      const { key } = spellingUnder(field.header);
      const nothing = new Set([...NOTHING_OR_NOBODY, ...NOTHING].filter((word) => key(word) === ""));
      const kind = dates.has(field.field) ? "date" : "text";
      return { name: field.field, kind, field, column: undefined, nothing };
    }),
  ];
}

/** The first select list: every cell as text. */
export function textsOf(source: WarehouseSource, readings: readonly ColumnReading[]): string[] {
  const hasRows = source.fields.some(({ field }) => field === ROW_FIELD);
  return [
    `${hasRows ? `CAST(${ROW_FIELD} AS INT64)` : "CAST(NULL AS INT64)"} AS ${ROW_FIELD}`,
    ...readings.map((reading) => `${textOf(reading)} AS ${textName(reading.name)}`),
  ];
}

/** A cell as text, NULL where it is empty or its table lacks the column. */
export function textOf({ field }: ColumnReading): string {
  if (!field) return "CAST(NULL AS STRING)";
  const text = `NULLIF(${trimmed(`CAST(${quoted(field.field)} AS STRING)`)}, '')`;
  const { always } = field.header;
  return always === undefined ? text : `COALESCE(${text}, ${literal(always)})`;
}

/** The second: texts without what eyes do not see, and without the errors of formulas. */
export function visibleOf(readings: readonly ColumnReading[]): string[] {
  return filled(readings).flatMap(({ name, kind, column }) => {
    const text = textName(name);
    if (!isOfTexts(kind)) return [];
    const isLeftOut = column?.required
      ? `${isErrorText(text)} OR STARTS_WITH(${text}, ${literal(EXAMPLE)})`
      : isErrorText(text);
    return [`IF(${isLeftOut}, NULL, ${visible(text)}) AS ${visiblePart(name)}`];
  });
}

/** The third: texts as they are shown, of an id what it means. */
export function shownOf(readings: readonly ColumnReading[]): string[] {
  return filled(readings).flatMap(({ name, kind }) => {
    if (!isOfTexts(kind)) return [];
    const text = visiblePart(name);
    return [`${kind === "ids" ? idOfVisible(text) : text} AS ${shownPart(name)}`];
  });
}

/** The fourth: the keys of texts. */
export function keysOf(readings: readonly ColumnReading[]): string[] {
  return filled(readings).map(
    ({ name, kind }) => `${nameKey(isOfTexts(kind) ? shownPart(name) : textName(name))} AS ${keyPart(name)}`,
  );
}

/** The fifth: what the cells say. `otherDate` gives the time of a text that is in no usual form, by its name. */
export function saidOf(readings: readonly ColumnReading[], otherDate: (name: string) => string): string[] {
  return filled(readings).map((reading) => {
    const { name, kind, nothing } = reading;
    const isNothing = `COALESCE(${keyPart(name)}, '') IN ${inList(["", ...nothing])}`;
    if (isOfTexts(kind)) return `${isNothing} AS ${nothingPart(name)}`;
    return `${saidIn(reading, otherDate)} AS ${valuePart(name)}, ${textName(name)} IS NULL OR ${isNothing} AS ${nothingPart(name)}`;
  });
}

/** The last: the columns of the table. */
export function columnsOf(readings: readonly ColumnReading[]): string[] {
  return readings.flatMap((reading) => {
    const { name, kind, field } = reading;
    const isText = isOfTexts(kind);
    if (!field)
      return [
        `CAST(NULL AS ${TYPES[kind]}) AS ${quoted(name)}`,
        isText ? `CAST(NULL AS STRING) AS ${keyName(name)}` : `FALSE AS ${unreadName(name)}`,
      ];
    const isNothing = nothingPart(name);
    if (isText)
      return [
        `IF(${isNothing}, NULL, ${shownPart(name)}) AS ${quoted(name)}`,
        `IF(${isNothing}, NULL, ${keyPart(name)}) AS ${keyName(name)}`,
      ];
    const value =
      kind === "date" ? `IF(${isOfOurTimes(valuePart(name))}, ${valuePart(name)}, NULL)` : valuePart(name);
    return [`${value} AS ${quoted(name)}`, `NOT ${isNothing} AND ${value} IS NULL AS ${unreadName(name)}`];
  });
}

const TYPES: Record<ReadKind, string> = {
  ...{ date: "INT64", number: "FLOAT64", yesNo: "BOOL", choice: "STRING", ids: "STRING", text: "STRING" },
};

function isOfTexts(kind: ReadKind): boolean {
  return kind === "text" || kind === "ids";
}

/** Of columns that the table lacks nothing has to be read. */
function filled(readings: readonly ColumnReading[]): ColumnReading[] {
  return readings.filter(({ field }) => field !== undefined);
}

function saidIn({ name, kind, column }: ColumnReading, otherDate: (name: string) => string): string {
  const text = textName(name);
  const key = keyPart(name);
  if (kind === "date") return `COALESCE(${isoTime(text)}, ${otherDate(name)})`;
  if (kind === "number") {
    const plain = `REGEXP_REPLACE(${text}, ${pattern(/,(\d{3})/)}, ${literal("\\1")})`;
    return `IF(REGEXP_CONTAINS(${text}, ${pattern(NUMBER)}), SAFE_CAST(${plain} AS FLOAT64), NULL)`;
  }
  if (kind === "yesNo")
    return `CASE WHEN ${key} IN ${inList(YES)} THEN TRUE WHEN ${key} IN ${inList(NO)} THEN FALSE END`;
  const cases = column!.choices.map(({ name: choice, aliases = [] }) => {
    const keys = inList([choice, ...aliases].map(headerKey));
    return `WHEN ${choiceKey(key)} IN ${keys} THEN ${literal(choice)}`;
  });
  return `CASE WHEN ${isErrorText(text)} THEN NULL ${cases.join(" ")} END`;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?:e[+-]?\d+)?$/i;
