/** The History page: one row for each refresh and measure, and the headline figures side by side for the trend. */

import { FORMATS, TIME_FORMAT } from "../functions/numberFormats";
import { TABLES } from "../tabs/tables";
import { counted } from "../words/text";
import { HISTORY_HEADER, TREND_HEADER, withRefresh } from "./history";
import { layout, type Placed, type Row } from "./layout";
import type { Page, PageCell } from "./page";
import type { Summary } from "./summary";
import type { SummaryPage } from "./summaryPage";
import { top } from "./top";

const MOST_TREND = 60;
/** New contacts, conversion, leads, and leads accepted. */
const CHARTED = [0, 2, 3, 4];
/** The trend stands to the right of the rows, after a narrow column. */
const TREND = 4;

export const historyPage: SummaryPage = { name: "History", draw };

function draw(summary: Summary): Page {
  const { input } = summary;
  const measures = summary.measured();
  const figures = summary.figures().filter((_, index) => CHARTED.includes(index));
  const { rows, snapshots, unread } = withRefresh(summary.history, summary.now());
  const page = layout("History", input.zone, [130, 375, 70, 24, 130, ...figures.map(() => 115)]);
  top(
    page,
    "History",
    summary,
    TABLES.map(({ name }) => name),
  );
  page.say(
    "What each refresh found changed, the newest first. A figure without a row is as it was before. No row is ever taken away.",
    unread.length > 0
      ? `${counted(unread.length, "row", "rows")} at the end could not be read as a time, a measure and a number. What they hold is kept.`
      : undefined,
  );
  page.gap();

  const left: Row[] = [
    HISTORY_HEADER.map(
      (value, column): PageCell => ({ value, look: column === 2 ? "headerNumber" : "header" }),
    ),
  ];
  const right: Row[] = [
    [
      { value: TREND_HEADER, look: "header" },
      ...figures.map(({ label }): PageCell => ({ value: label, look: "headerNumber" })),
    ],
  ];
  for (const { time, measure, value } of [...rows].sort((a, b) => b.time - a.time))
    left.push([
      { value: input.zone.date(time), format: TIME_FORMAT, look: "quiet" },
      { value: measure },
      { value, format: measures.get(measure)?.format ?? FORMATS.number },
    ]);
  for (const cells of unread) left.push(cells.map(asFound));
  for (const { time, figures: found } of snapshots.slice(-MOST_TREND))
    right.push([
      { value: input.zone.date(time), format: TIME_FORMAT, look: "quiet" },
      ...figures.map(({ measure, format }): PageCell => ({ value: found.get(measure), format })),
    ]);
  const first = page.rows() + 1;
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const cells: (PageCell | undefined)[] = [...(left[row] ?? [])];
    cells.length = TREND;
    page.put(...cells, ...(right[row] ?? []));
  }
  const trend: Placed = {
    row: first,
    column: TREND + 1,
    rows: right.length,
    columns: figures.length + 1,
    titles: [TREND_HEADER, ...figures.map(({ label }) => label)],
    formats: [TIME_FORMAT, ...figures.map(({ format }) => format)],
  };
  for (const { label } of figures) page.chart("line", label, trend, TREND_HEADER, label);
  return page.page(first);
}

/** A cell that is not ours to change, as it was. */
function asFound(cell: unknown): PageCell {
  const value = cell as NonNullable<PageCell["value"]>;
  return typeof value === "object" ? { value, format: TIME_FORMAT } : { value };
}
