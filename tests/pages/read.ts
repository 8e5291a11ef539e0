/** Makes summaries of a small workbook and reads them as a person would: line by line. */

import type { Page, PageCell, PageName } from "../../src/pages/page";
import { summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import { zone } from "../../src/reading/zone";
import { tableGrid } from "../funnel/grids";

/** What a refresh starts from: tables in the notation of the tests, in UTC, on 10 March 2025 unless told otherwise. */
export function inputOf(tables: Record<string, string>, rest: Partial<SummaryInput> = {}): SummaryInput {
  return {
    sources: Object.fromEntries(
      Object.entries(tables).map(([table, text]) => [table, { tab: table, grid: tableGrid(text) }]),
    ),
    history: undefined,
    period: "This month",
    baseline: undefined,
    refreshedAt: Date.UTC(2025, 2, 10, 8),
    zone: zone("Etc/UTC"),
    remarks: [],
    ...rest,
  };
}

/** Each filled line of a page, its cells with `|` between them. */
export function linesOf(page: Page): string[] {
  return page.rows
    .map((row) =>
      row
        .map((cell) => shown(cell))
        .join(" | ")
        .replace(/[ |]+$/, ""),
    )
    .filter(Boolean);
}

/** One page, line by line. */
export function read(input: SummaryInput, name: PageName): string[] {
  return linesOf(summaries(input)(name));
}

/** The lines from a heading on, up to the next blank line. */
export function part(input: SummaryInput, name: PageName, heading: string): string[] {
  const page = summaries(input)(name);
  const start = page.rows.findIndex((row) => row[0]?.value === heading);
  const length = page.rows.slice(start).findIndex((row) => row.every((cell) => cell?.value === undefined));
  return linesOf({ ...page, rows: page.rows.slice(start + 1, length < 0 ? undefined : start + length) });
}

/** What stands below a headline of the Scorecard: the number, what it is of, how much cannot be read, and how it changed. */
export function headline(input: SummaryInput, label: string): (string | undefined)[] {
  const lines = read(input, "Scorecard").map((line) => line.split(" | "));
  const at = lines.findIndex((line) => line.includes(label));
  const column = lines[at]!.indexOf(label);
  return lines.slice(at + 1, at + 5).map((line) => line[column]);
}

/** The rows that a page adds to the ledger on its tab, which stands in the first columns. */
export function addedBy({ added = [] }: Page): unknown[][] {
  return added.flatMap(({ cells }) => cells.map((line) => line.map(({ value }) => value ?? "")));
}

function shown(cell: PageCell | undefined): string {
  const value = cell?.value;
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace("T00:00", "").replace("T", " ");
  return typeof value === "number" ? String(Math.round(value * 1e4) / 1e4) : String(value ?? "");
}
