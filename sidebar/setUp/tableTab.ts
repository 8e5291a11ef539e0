/** The template's tab for a table: header, notes, formats, choices, and what is in it from the start. */
import type { NewTab } from "../../src/app/setUpContract";
import { EXAMPLE, markedColumn } from "../../src/reading/exampleRows";
import type { Column, Columns } from "../../src/reading/table";
import type { DeclaredTab, RowOf } from "../../src/tabs/tab";
import { listed } from "../../src/words/text";

/** How far down columns get their format: to the end of a new tab. */
const ROWS = 999;
const DAY = "yyyy-mm-dd";
/** The first column says what a row is about. */
const FIRST_WIDTH = 180;

/** The tab, ready to be made. */
export function tableTab(table: DeclaredTab): NewTab {
  const names = Object.keys(table.columns);
  const columns = Object.values(table.columns);
  const marked = markedColumn(table);
  const examples = table.examples.map((row) => ({ ...row, [marked]: `${EXAMPLE}${row[marked]}` }));
  const cell = (value: unknown) => (typeof value === "number" ? value : String(value ?? ""));
  const rows = [...table.startsWith, ...examples].map((row: RowOf<Columns>) =>
    names.map((name) => cell(row[name])),
  );
  return {
    name: table.name,
    cells: [columns.map(({ title }) => title), ...rows],
    headerRow: 1,
    notes: columns.map(note),
    grey: examples.map((_, index) => table.startsWith.length + index + 2),
    strong: [],
    looks: [],
    formats: columns.flatMap(({ kind, format = kind === "date" ? DAY : undefined }, index) =>
      format ? [{ row: 2, column: index + 1, rows: ROWS, columns: 1, format }] : [],
    ),
    widths: columns.flatMap(({ width }, index) => {
      const pixels = width ?? (index === 0 ? FIRST_WIDTH : undefined);
      return pixels ? [{ column: index + 1, pixels }] : [];
    }),
    choices: columns.flatMap((column, index) => {
      const list = choices(column);
      return list.length > 0 ? [{ column: index + 1, list: [...list], help: column.about }] : [];
    }),
    formulas: [],
  };
}

function choices({ kind, choices, suggests }: Column): readonly string[] {
  if (kind === "yesNo") return ["yes", "no"];
  return kind === "choice" ? choices.map(({ name }) => name) : suggests;
}

function note({ about, required, aliases, example }: Column): string {
  const also = aliases.length > 0 ? `\nThe header may also be ${listed(aliases, "or")}.` : "";
  return `${about}${required ? "\nRequired." : ""}\nExample: ${example}${also}`;
}
