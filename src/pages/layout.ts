/** Lays a page out from top to bottom: headings, tables and remarks, and charts under their tables, where they are seen beside an open sidebar. */

import { columnFormats, FORMATS, numberFormat } from "../functions/numberFormats";
import { cellOf, type ResultCell, type ResultColumn } from "../functions/resultColumns";
import { attempt } from "../problems/attempt";
import { unreadSentences } from "../problems/unreadSentences";
import { widthOf } from "../reading/grid";
import type { Zone } from "../reading/zone";
import type { Unread } from "../workbook/unread";
import { askForCardWidths, askForWidths } from "./columnWidths";
import type { Look, Page, PageArea, PageCell, PageChart, PageLink, PageName } from "./page";
import { canBeTold, type FindUnread, unreadTold } from "./unreadTold";

/** Of a column without a table, in pixels. */
const USUAL_WIDTH = 100;
/** In pixels; and how many rows it covers. */
const CHART = { width: 640, height: 260, rows: 13 };

export type Row = readonly (PageCell | undefined)[];
export type PageLayout = ReturnType<typeof layout>;

/** A column of a result as a page shows it. */
export interface PageColumn<Row> extends ResultColumn<Row> {
  look?(row: Row): Look | undefined;
  link?(row: Row): PageLink;
}

/** Rows under their columns; with the call that gives the same in a cell, where there is one. */
export interface PageTable<Row> {
  columns: readonly PageColumn<Row>[];
  rows: readonly Row[];
  call?: string;
  /** What of the rows that it rests on cannot be read: it says so, and leaves blank what cannot be told. */
  unread?: FindUnread;
  /** What is said of contacts that it leaves out. */
  leftOut?: string | undefined;
}

/** A table on the page, for charts. */
export interface Placed extends PageArea {
  titles: readonly string[];
  formats: readonly string[];
}

/** A page whose columns are as wide as the titles and texts of its tables ask for, and at least this wide, in pixels. */
export function layout(name: PageName, zone: Zone, least: readonly number[], chartWidth = CHART.width) {
  const asked = [...least];
  const rows: Row[] = [];
  const charts: PageChart[] = [];
  const said = new Set<string>();

  const put = (...cells: Row): number => rows.push(cells);
  const say = (...lines: (string | undefined)[]) => {
    for (const value of lines) if (value) put({ value, look: "remark" });
  };

  /** Each sentence once on a page; where it holds again, that it does. */
  const sayUnread = (told: ReturnType<typeof unreadTold>, isLeftBlank: boolean) => {
    for (const { sentence, again } of told) {
      say(said.has(sentence) ? again : sentence);
      said.add(sentence);
    }
    if (isLeftBlank) say(unreadSentences.ratesLeftBlank());
  };

  /** Writes a table and tells where it stands; the note of its first header says how to get it live. */
  const table = <R>({ columns: all, rows: body, call, unread = () => [], leftOut }: PageTable<R>): Placed => {
    const columns = all.map((column) =>
      canBeTold(column, unread) ? column : { ...column, of: () => undefined },
    );
    const isLeftBlank = columns.some((column, index) => column !== all[index]);
    sayUnread(unreadTold(unread()), isLeftBlank);
    say(leftOut);
    const isText = (index: number) => columns[index]?.holds === "text";
    const formats = columnFormats(columns.map(({ holds }) => holds));
    const first = put(
      ...columns.map(
        ({ title }, index): PageCell => ({
          value: title,
          look: isText(index) ? "header" : "headerNumber",
          ...(index === 0 && call && { note: `Live: =${call}` }),
        }),
      ),
    );
    askForWidths(asked, columns, body);
    for (const row of body)
      put(
        ...columns.map(
          (column, index): PageCell => ({
            ...shown(cellOf(column, row, zone), column, formats[index]),
            ...lookOf(column.look?.(row)),
            ...(column.link && { link: column.link(row) }),
          }),
        ),
      );
    return {
      row: first,
      column: 1,
      rows: body.length + 1,
      columns: columns.length,
      titles: columns.map(({ title }) => title),
      formats: columns.map(({ holds }) => FORMATS[holds]),
    };
  };

  return {
    put,
    say,
    table,
    /** Writes cards side by side, line by line, in columns as wide as what they show. */
    cards(...lines: readonly (readonly PageCell[])[]): void {
      for (const line of lines) {
        put(...line);
        askForCardWidths(asked, line);
      }
    },
    /** Says what of the rows under these figures cannot be read. */
    sayUnread: (all: readonly Unread[]) => sayUnread(unreadTold(all), false),
    gap: () => put(),
    rows: () => rows.length,
    /** A part of the page; what cannot be computed is said in its place. */
    section(title: string, draw: () => void): void {
      put();
      put({ value: title, look: "heading" });
      say(attempt(draw).error);
    },
    /** Draws columns of a table by their titles, where it goes on: one for the names, the others for the values. */
    chart(
      kind: PageChart["kind"],
      title: string,
      placed: Placed,
      names: string,
      ...values: readonly [string, ...string[]]
    ) {
      if (!isWorthDrawing(kind, placed.rows)) return;
      const { row, column, rows: height, titles, formats } = placed;
      const columns = [titles.indexOf(names), ...values.map((value) => titles.lastIndexOf(value))];
      charts.push({
        kind,
        title,
        ranges: columns.map((index) => ({ row, column: column + index, rows: height, columns: 1 })),
        anchor: { row: rows.length + 1, column: 1 },
        width: chartWidth,
        height: CHART.height,
        format: formats[columns[1]!]!,
      });
      for (let below = 0; below < CHART.rows; below++) put();
    },
    page(frozenRows = 0): Page {
      const columns = Math.max(asked.length, widthOf(rows));
      const widths = Array.from({ length: columns }, (_, index) => asked[index] ?? USUAL_WIDTH);
      return { name, rows, widths, frozenRows, charts };
    },
  };
}

/** A number of whatever size has its digits grouped where they are many. */
function shown(value: ResultCell, { holds }: PageColumn<never>, format: string | undefined): PageCell {
  const isOfAnySize = holds === "number" && typeof value === "number" && format === FORMATS.number;
  return cell(value, isOfAnySize ? numberFormat(value) : format);
}

/** A line needs two points, anything else one. */
function isWorthDrawing(kind: PageChart["kind"], rows: number): boolean {
  return rows >= (kind === "line" ? 3 : 2);
}

/** How many rows of the page charts of a table with so many rows take, its header among them. */
export function rowsOfCharts(kind: PageChart["kind"], rows: number, charts: number): number {
  return isWorthDrawing(kind, rows) ? charts * CHART.rows : 0;
}

function lookOf(look: Look | undefined): { look?: Look } {
  return look === undefined ? {} : { look };
}

/** A cell with its number format, if it has one; what does not apply is blank. */
export function cell(value: ResultCell, format = ""): PageCell {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return {};
  return format === "" ? { value } : { value, format };
}

/** Some of a result's columns, by their titles and in that order. */
export function columnsNamed<Row>(
  columns: readonly ResultColumn<Row>[],
  ...titles: readonly string[]
): ResultColumn<Row>[] {
  return titles.map((title) => columns.find((column) => column.title === title)!);
}
