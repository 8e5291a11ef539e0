/** A few small summaries, which the refresh is tried out with. */
import type { Page, PageCell, PageName } from "../../../src/pages/page";
import type { SummaryInput } from "../../../src/pages/source";

type Row = (PageCell | undefined)[];

export const TINY: readonly PageName[] = ["Scorecard", "History", "Problems"];

/** The page of that name. */
export function tinyPages(input: SummaryInput): (name: PageName) => Page {
  return (name) => pagesOf(input).find((page) => page.name === name)!;
}

/** A scorecard with a chart, a history of one row per day, and a list that links to cells. */
function pagesOf({ sources, history, refreshedAt, zone, remarks }: SummaryInput): Page[] {
  const grid = sources.Activities?.grid ?? [];
  const activities = grid.slice(1);
  const counts = new Map<string, number>();
  for (const [, activity] of activities)
    counts.set(String(activity), (counts.get(String(activity)) ?? 0) + 1);
  const today = zone.date(Math.floor(refreshedAt / 86_400_000) * 86_400_000);
  const earlier = (history ?? [])
    .slice(1)
    .filter(([date]) => typeof date === "object" && (date as Date).getTime() !== today.getTime())
    .map(([date, count]): Row => [{ value: date as Date, format: "yyyy-mm-dd" }, { value: count as number }]);
  const stamp: Row = [
    { value: "Refreshed", look: "label" },
    { value: zone.date(refreshedAt), format: "yyyy-mm-dd hh:mm", isStamp: true },
  ];
  return [
    {
      name: "Scorecard",
      rows: [
        [{ value: "Scorecard", look: "title" }],
        stamp,
        [
          { value: "Activities" },
          { value: activities.length, look: "figure", note: `From ${activities.length} rows.` },
          { value: "See Problems", look: "link", link: { page: "Problems" } },
        ],
        ...remarks.map((value): Row => [{ value, look: "remark" }]),
        [
          { value: "Activity", look: "header" },
          { value: "Count", look: "headerNumber" },
        ],
        ...[...counts].map(([value, count]): Row => [{ value }, { value: count, format: "0" }]),
      ],
      widths: [200, 100, 100, 40],
      frozenRows: 1,
      charts: [
        {
          kind: "bar",
          title: "Activities",
          ranges: [1, 2].map((column) => ({
            row: 4 + remarks.length,
            column,
            rows: counts.size + 1,
            columns: 1,
          })),
          anchor: { row: 2, column: 4 },
          width: 300,
          height: 200,
        },
      ],
    },
    {
      name: "History",
      rows: [
        [
          { value: "Date", look: "header" },
          { value: "Activities", look: "headerNumber" },
        ],
        ...earlier,
        [{ value: today, format: "yyyy-mm-dd" }, { value: activities.length }],
      ],
      widths: [120, 120, 40],
      frozenRows: 1,
      charts: [],
    },
    {
      name: "Problems",
      rows: [
        [{ value: "Problems", look: "title" }],
        stamp,
        ...activities.flatMap(([date], index): Row[] =>
          date === ""
            ? [
                [
                  { value: `A${index + 2}`, link: { table: "Activities", row: index + 2, column: 1 } },
                  { value: "=no date" },
                ],
              ]
            : [],
        ),
      ],
      widths: [120, 300, 40],
      frozenRows: 0,
      charts: [],
    },
  ];
}
