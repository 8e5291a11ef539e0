/** How rows that are brought in become lines of a tab: where each cell goes, which headers are added, what a new tab is. */
import type { BroughtRow } from "../bringIn/broughtRow";
import type { Receiving } from "../bringIn/recipe";
import { rowDigests } from "../bringIn/rowDigests";
import { TIME_FORMAT } from "../functions/numberFormats";
import { bringInErrors } from "../problems/bringInErrors";
import type { Zone } from "../reading/zone";
import type { Layout, Workbook } from "../sheets/workbook";
import { headerKey } from "../words/text";
import { broughtCell } from "./broughtCell";
import { writeCells } from "./columnRuns";
import type { Input } from "./contract";
import { dayFormat } from "./dayCell";
import type { FilledCell } from "./filledCells";
import { type ReceivingTab, receivedColumns } from "./receivingTabs";

/** What is to be written for one table. */
export interface Writing {
  table: Receiving;
  rows: readonly BroughtRow[];
  /** The tab that is there; undefined for one that is made. */
  there: ReceivingTab | undefined;
  made: (Layout & { name: string }) | undefined;
  places: Record<string, number>;
  /** Headers that the tab lacks, which go behind what is filled of it. */
  headers: string[];
  firstNew: number;
  lines: unknown[][];
  formats: string[];
  digests: string[];
  /** Cells of rows that are there already. */
  filled: readonly FilledCell[];
}

/** @throws LedgerError where the table has no tab and none can be made */
export function writingOf(
  table: Receiving,
  rows: readonly BroughtRow[],
  fills: readonly string[],
  there: ReceivingTab | undefined,
  make: Input<"bringIn">["make"],
  sheetZone: Zone,
): Writing {
  const made = there ? undefined : make.find(({ name }) => name === table);
  if (!there && !made) throw bringInErrors.noTab(table);
  const columns = receivedColumns(table);
  const texts = there ? [...there.headers] : made!.cells[made!.headerRow - 1]!.map(String);
  const width = there?.width ?? texts.length;
  while (texts.length < width) texts.push("");
  const places = there ? { ...there.places } : placesByTitle(columns, texts);
  const used = new Set([...rows.flatMap(({ cells }) => Object.keys(cells)), ...fills]);
  if (rows.length > 0) used.add("broughtIn");
  const headers: string[] = [];
  for (const name of Object.keys(columns)) {
    if (!used.has(name) || places[name] !== undefined) continue;
    if (there) there.rows.place(name);
    places[name] = width + headers.push(columns[name]!.title) - 1;
  }
  const all = [...texts, ...headers];
  const formats = all.map(() => "");
  const lines = rows.map(({ key, cells }) => {
    const line: unknown[] = all.map(() => "");
    for (const [name, text] of Object.entries({ ...cells, broughtIn: key })) {
      const place = places[name];
      const column = columns[name];
      if (place === undefined || !column) continue;
      const value = broughtCell(column, text, sheetZone);
      line[place] = value;
      if (typeof value === "object" && formats[place] !== TIME_FORMAT) formats[place] = dayFormat(text);
    }
    return line;
  });
  const digests = lines.map(rowDigests(all, sheetZone));
  const firstNew = width + 1;
  return { table, rows, there, made, places, headers, firstNew, lines, formats, digests, filled: [] };
}

function placesByTitle(columns: ReturnType<typeof receivedColumns>, titles: readonly string[]) {
  const keys = titles.map(headerKey);
  const places: Record<string, number> = {};
  for (const [name, { title }] of Object.entries(columns)) {
    const place = keys.indexOf(headerKey(title));
    if (place >= 0) places[name] = place;
  }
  return places;
}

/** Makes the tab or the headers that are missing, puts the rows in below what is there, and fills cells. */
export function write(
  workbook: Workbook,
  { there, made, headers, firstNew, lines, formats, table, filled }: Writing,
): void {
  if (made) {
    const empty = workbook.tabs().find(({ name }) => headerKey(name) === headerKey(table));
    const tab = empty?.id ?? workbook.addTab(table);
    workbook.layOut(tab, made);
    if (lines.length > 0) workbook.insertRows({ tab, row: made.cells.length + 1 }, lines, formats);
    return;
  }
  const { tab, headerRow, height } = there!;
  if (headers.length > 0) workbook.write({ tab, row: headerRow, column: firstNew }, [headers]);
  if (lines.length > 0) workbook.insertRows({ tab, row: height + 1 }, lines, formats);
  writeCells(workbook, tab, filled);
}
