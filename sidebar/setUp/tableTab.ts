/** The template's tab for a table: header, notes, formats, choices, and what is in it from the start. */
import type { NewTab } from "../../src/app/setUpContract";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS } from "../../src/definitions/drqls";
import { STAGES } from "../../src/definitions/stages";
import { EXAMPLE } from "../../src/reading/exampleRows";
import type { Column, Table } from "../../src/reading/table";
import { listed } from "../../src/words/text";
import { MORE_EXAMPLES } from "./exampleRows";

type Row = Readonly<Record<string, unknown>>;

/** What a tab of the template holds from the start, by table: rows by column name. */
const FILLED: Readonly<Record<string, readonly Row[]>> = {
  Journey: DEFAULT_JOURNEY as unknown as readonly Row[],
  "DRQL kinds": DRQL_KINDS,
};

/** Names to choose from in columns that take any text, by table and column. */
const NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Activities: {
    activity: DEFAULT_JOURNEY.map(({ activity }) => activity),
    drql: DRQL_KINDS.map(({ kind }) => kind),
  },
  Events: { status: ["Planned", "Held", "Cancelled"] },
  Journey: { stage: STAGES.map(({ name }) => name) },
  KPIs: { stage: STAGES.map(({ name }) => name) },
};

/** How far down columns get their format: to the end of a new tab. */
const ROWS = 999;
const WIDTHS: Readonly<Record<string, number>> = {
  activity: 180,
  contact: 180,
  alsoKnownAs: 180,
  practice: 180,
  statement: 360,
  notes: 240,
};

/** The tab, ready to be made. */
export function tableTab(table: Table): NewTab {
  const names = Object.keys(table.columns);
  const columns = Object.values(table.columns);
  const examples = exampleRows(table);
  const cell = (value: unknown) => (typeof value === "number" ? value : String(value ?? ""));
  const rows = [...(FILLED[table.name] ?? []), ...examples].map((row) =>
    names.map((name) => cell(row[name])),
  );
  return {
    name: table.name,
    cells: [columns.map(({ title }) => title), ...rows],
    headerRow: 1,
    notes: columns.map(note),
    grey: examples.map((_, index) => index + 2),
    strong: [],
    looks: [],
    formats: columns.flatMap(({ kind, title }, index) => {
      const format = kind === "date" ? "yyyy-mm-dd" : title === "Cost" ? "#,##0.00" : undefined;
      return format ? [{ row: 2, column: index + 1, rows: ROWS, columns: 1, format }] : [];
    }),
    widths: names.flatMap((name, index) => {
      const pixels = WIDTHS[name] ?? (index === 0 ? 180 : undefined);
      return pixels ? [{ column: index + 1, pixels }] : [];
    }),
    choices: columns.flatMap((column, index) => {
      const list = choices(column) ?? NAMES[table.name]?.[names[index]!];
      return list ? [{ column: index + 1, list: [...list], help: column.about }] : [];
    }),
    formulas: [],
  };
}

/** Marked in the first required column, by which readers know them. */
function exampleRows(table: Table): Row[] {
  const more = MORE_EXAMPLES[table.name];
  if (!more) return [];
  const names = Object.keys(table.columns);
  const marked = names.find((name) => table.columns[name]!.required)!;
  const first = Object.fromEntries(names.map((name) => [name, table.columns[name]!.example]));
  return [first, ...more].map((row) => ({ ...row, [marked]: EXAMPLE + row[marked] }));
}

function choices({ kind, choices }: Column): readonly string[] | undefined {
  if (kind === "yesNo") return ["yes", "no"];
  return kind === "choice" ? choices.map(({ name }) => name) : undefined;
}

function note({ about, required, aliases, example }: Column): string {
  const also = aliases.length > 0 ? `\nThe header may also be ${listed(aliases, "or")}.` : "";
  return `${about}${required ? "\nRequired." : ""}\nExample: ${example}${also}`;
}
