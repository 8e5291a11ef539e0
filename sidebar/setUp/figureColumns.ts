/** How the columns of a live figure look on the template's tab: by what each holds, as its function declares it. */
import type { NewTab } from "../../src/app/setUpContract";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { isShare } from "../../src/definitions/observedShares";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { columnFormats, FORMATS } from "../../src/functions/numberFormats";
import type { Holds } from "../../src/functions/resultColumns";

export interface FigureColumn {
  title: string;
  holds: Holds;
}

/** In pixels: what rows are about, texts that wrap, and the least for numbers, with what their headers need. */
const WIDTHS = { first: 200, text: 330, number: 100, letter: 8, margin: 10 };

/** The columns that the function gives without options. */
export function figureColumns({ columns }: FunctionHelp): FigureColumn[] {
  return columns.flatMap((column) => ("title" in column ? [column] : []));
}

/** Wide enough for the column's header and cells, but for texts that wrap. */
export function figureWidth({ title, holds }: FigureColumn, index: number): number {
  if (index === 0) return WIDTHS.first;
  if (holds === "text") return WIDTHS.text;
  return Math.max(WIDTHS.number, title.length * WIDTHS.letter + WIDTHS.margin);
}

/** The number formats of a table whose header stands in that row. */
export function figureFormats(
  columns: readonly FigureColumn[],
  header: number,
  rows: number,
): NewTab["formats"] {
  return columnFormats(columns.map(({ holds }) => holds)).flatMap((format, index) =>
    format ? [{ row: header + 1, column: index + 1, rows: rows - 1, columns: 1, format }] : [],
  );
}

/** What was found and is needed of a practice is a share for some of them; for the others it is a count. */
export function shareFormats(columns: readonly FigureColumn[], header: number): NewTab["formats"] {
  return columns.flatMap(({ holds }, column) =>
    holds !== "number"
      ? []
      : MATURITY_PRACTICES.flatMap(({ id }, practice) =>
          isShare(id)
            ? [{ row: header + 1 + practice, column: column + 1, rows: 1, columns: 1, format: FORMATS.rate }]
            : [],
        ),
  );
}

/** A heading over the table, numbers and their headers to the right, and room for texts after the first column. */
export function figureLooks(columns: readonly FigureColumn[], header: number, rows: number): NewTab["looks"] {
  const looks: NewTab["looks"] = [
    { row: header, column: 1, rows: 1, columns: columns.length, look: "heading" },
  ];
  columns.forEach(({ holds }, index) => {
    const block = { row: header, column: index + 1, rows, columns: 1 };
    if (holds !== "text") looks.push({ ...block, look: "right" });
    else if (index > 0) looks.push({ ...block, row: header + 1, rows: rows - 1, look: "wrapped" });
  });
  return looks;
}
