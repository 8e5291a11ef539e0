/** Lays a page out from top to bottom: headings, tables and remarks on the left, charts on a rail to their right. */
import type { ResultCell, ResultTable } from "../functions/result";
import { attempt } from "../problems/attempt";
import type { Page, PageArea, PageCell, PageChart, PageName } from "./page";

/** Number formats by what a column holds. */
export const as = {
  text: "",
  count: "#,##0",
  rate: "0%",
  days: "0.0",
  any: "General",
  date: "yyyy-mm-dd",
  time: "yyyy-mm-dd hh:mm",
};

/** The format with some room after the number, for columns that a text follows. */
export const beforeText = (format: string) => `${format}"   "`;

const CHART = { width: 430, height: 250, rows: 13 };
const RAIL = [24, 450];

export type Row = readonly (PageCell | undefined)[];
export type Layout = ReturnType<typeof layout>;

/** A page whose tables have columns this wide. The rail comes after them; without one, charts stand in the last column. */
export function layout(name: PageName, widths: readonly number[], hasRail = true) {
  const rows: Row[] = [];
  const charts: PageChart[] = [];
  let railFree = 1;
  let heading = 0;

  const put = (...cells: Row): number => rows.push(cells);
  const say = (...lines: (string | undefined)[]) => {
    for (const value of lines) if (value) put({ value, look: "remark" });
  };

  /** Goes on below the last chart. */
  const clearCharts = () => {
    while (rows.length < railFree - 1) rows.push([]);
  };

  /** Writes a table and tells where it stands; the note of its first header says how to get it live. */
  const table = (result: ResultTable, formats: readonly string[], call?: string): PageArea => {
    const [header = [], ...body] = result;
    const first = put(
      ...header.map(
        (value, column): PageCell => ({
          value,
          look: formats[column] ? "headerNumber" : "header",
          ...(column === 0 && call && { note: `Live: =${call}` }),
        }),
      ),
    );
    for (const row of body) put(...row.map((value, column) => cell(value, formats[column])));
    return { row: first, column: 1, rows: result.length, columns: header.length };
  };

  return {
    put,
    say,
    table,
    gap: () => put(),
    rows: () => rows.length,
    /** A part of the page; what cannot be computed is said in its place. */
    section(title: string, draw: () => void): void {
      put();
      heading = put({ value: title, look: "heading" });
      say(attempt(draw).error);
    },
    /** Draws columns of a table: the first one names, the others values. */
    chart(
      kind: PageChart["kind"],
      title: string,
      area: PageArea,
      columns: readonly number[],
      format?: string,
    ) {
      if (area.rows < (kind === "line" ? 3 : 2)) return;
      const row = Math.max(heading || area.row + 1, railFree);
      railFree = row + CHART.rows + 1;
      charts.push({
        kind,
        title,
        ranges: columns.map((column) => ({ ...area, column: area.column + column, columns: 1 })),
        anchor: { row, column: widths.length + (hasRail ? RAIL.length : 0) },
        width: CHART.width,
        height: CHART.height,
        ...(format && { format }),
      });
    },
    clearCharts,
    page(frozenRows = 0): Page {
      clearCharts();
      return { name, rows, widths: hasRail ? [...widths, ...RAIL] : widths, frozenRows, charts };
    },
  };
}

/** A cell with its number format, if it has one; what does not apply is blank. */
export function cell(value: ResultCell, format = ""): PageCell {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return {};
  return format === "" ? { value } : { value, format };
}
