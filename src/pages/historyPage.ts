/** The History page: a ledger with a row for each figure that a refresh found changed, and beside it the headline figures as a trend. */

import { FORMATS, TIME_FORMAT } from "../functions/numberFormats";
import { TABLES } from "../tabs/tables";
import { counted, listed } from "../words/text";
import { baselineLine } from "./baselineLine";
import { widthOfTexts } from "./columnWidths";
import { changedSince, HISTORY_HEADER, type HistoryRow, snapshotsOf } from "./history";
import { layout, type Placed, rowsOfCharts } from "./layout";
import type { LedgerCells, Page, PageCell } from "./page";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_TREND = 60;
/** New contacts, conversion, leads, and leads accepted. */
const CHARTED = [0, 2, 3, 4];
/** Of the ledger's times and values, and of the column between it and the page, in pixels. */
const [TIMES, VALUES, BETWEEN] = [125, 75, 24];
/** Of its measures: as wide as the longest asks for, within what leaves room for charts beside an open sidebar. */
const MEASURES = { least: 330, most: 420 };
/** Of the measures and the charts beside them together. */
const MEASURES_AND_CHART = 696;
/** A letter of a remark. */
const LETTER = 6.5;
/** Stands above the times of the trend. */
const TREND_HEADER = "Trend";
/** As many rows are named one by one. */
const MOST_NAMED = 10;

export const historyPage: SummaryPage = { name: "History", draw };

function draw(summary: Summary): Page {
  const { input, history } = summary;
  const figures = summary.figures().filter((_, index) => CHARTED.includes(index));
  const changed = changedSince(history, summary.now());
  const names = new Set([...history.rows, ...changed].map(({ measure }) => measure));
  const measures = Math.min(MEASURES.most, Math.max(MEASURES.least, widthOfTexts(names)));
  const chartWidth = MEASURES_AND_CHART - measures;
  const inLines = (sentence: string) => linesOf(sentence, Math.floor(chartWidth / LETTER));
  const page = layout("History", input.zone, [130, ...figures.map(() => 118)], chartWidth);
  top(
    page,
    "History",
    summary,
    TABLES.map(({ name }) => name),
  );
  page.say(
    ...inLines("Beside this stands a row for each figure that a refresh found changed."),
    ...inLines(
      "New rows go below; none is ever changed or taken away, so the rows are yours to sort and to format.",
    ),
    ...inLines(baselineLine(summary)),
    ...inLines(unreadLine(history.unread) ?? ""),
  );
  const titles = [TREND_HEADER, ...figures.map(({ label }) => label)];
  const formats = [TIME_FORMAT, ...figures.map(({ format }) => format)];
  const snapshots = snapshotsOf([...history.rows, ...changed]).slice(-MOST_TREND);
  const size = { column: 1, rows: snapshots.length + 1, columns: titles.length };
  const row = page.rows() + rowsOfCharts("line", size.rows, figures.length) + 2;
  const trend: Placed = { ...size, row, titles, formats };
  for (const { label } of figures) page.chart("line", label, trend, TREND_HEADER, label);
  page.gap();
  page.put(
    ...titles.map((value, index): PageCell => ({ value, look: index === 0 ? "header" : "headerNumber" })),
  );
  for (const { time, figures: found } of snapshots)
    page.put(
      { value: input.zone.date(time), format: TIME_FORMAT, look: "quiet" },
      ...figures.map(({ measure, format }): PageCell => ({ value: found.get(measure), format })),
    );
  return {
    ...page.page(1),
    added: ledgerCells(summary, changed),
    before: [TIMES, measures, VALUES, BETWEEN],
  };
}

/** A sentence in lines that are seen beside the ledger and an open sidebar. */
function linesOf(sentence: string, letters: number): string[] {
  const lines = new RegExp(`(?:.{1,${letters}}|\\S+)(?: |$)`, "g");
  return (sentence.match(lines) ?? []).map((line) => line.trim());
}

/** The new rows, in one block where the ledger's columns stand side by side. */
function ledgerCells({ input, history, measured }: Summary, changed: readonly HistoryRow[]): LedgerCells[] {
  if (changed.length === 0) return [];
  const { row, columns, needsHeader } = history.next;
  const lines = changed.map(({ time, measure, value }): PageCell[] => [
    { value: input.zone.date(time), format: TIME_FORMAT },
    { value: measure },
    { value, format: measured().get(measure)?.format ?? FORMATS.number },
  ]);
  const header = HISTORY_HEADER.map(
    (value, index): PageCell => ({ value, look: index === 2 ? "headerNumber" : "header" }),
  );
  const cells = needsHeader ? [header, ...lines] : lines;
  const [time, measure, value] = columns;
  if (measure === time + 1 && value === measure + 1) return [{ row, column: time, cells }];
  return columns.map((column, index) => ({ row, column, cells: cells.map((line) => [line[index]!]) }));
}

function unreadLine(rows: readonly number[]): string | undefined {
  if (rows.length === 0) return undefined;
  const named = rows.slice(0, MOST_NAMED).map(String);
  const which = rows.length > named.length ? `${named.join(", ")} and more` : listed(named);
  return `${counted(rows.length, "row", "rows")} here cannot be read as a time, a measure and a number, and ${rows.length === 1 ? "stays" : "stay"} as found: row ${which}.`;
}
