/** A few small summaries, which the refresh is tried out with. */
import type { Page, PageCell, PageName } from "../../../src/pages/page";
import type { SummaryInput } from "../../../src/pages/source";
import { dateText } from "../../../src/reading/calendar";

type Row = (PageCell | undefined)[];

export const TINY: readonly PageName[] = ["Scorecard", "History", "Problems"];

/** The ledger waits for all tables, the others for their own. */
export const tinyReads = (name: PageName) => (name === "History" ? undefined : ["Activities"]);

/** The page of that name. */
export function tinyPages(input: SummaryInput): (name: PageName) => Page {
  return (name) => pagesOf(input).find((page) => page.name === name)!;
}

/** A scorecard with a chart, a ledger with a row per day, and a list that links to cells. */
function pagesOf({ sources, history = [], refreshedAt, zone, remarks }: SummaryInput): Page[] {
  const grid = sources.Activities?.grid ?? [];
  const activities = grid.slice(1);
  const counts = new Map<string, number>();
  for (const [, activity] of activities)
    counts.set(String(activity), (counts.get(String(activity)) ?? 0) + 1);
  const today = zone.date(Math.floor(refreshedAt / 86_400_000) * 86_400_000);
  const days = history.filter(([date]) => typeof date === "object");
  const isKnown = days.some(([date]) => (date as Date).getTime() === today.getTime());
  const header: PageCell[] = [
    { value: "Date", look: "header" },
    { value: "Activities", look: "headerNumber" },
  ];
  const newDay: PageCell[] = [{ value: today, format: "yyyy-mm-dd" }, { value: activities.length }];
  const stamp: Row = [
    { value: "Refreshed", look: "label" },
    { value: `Refreshed ${dateText(refreshedAt).slice(0, 16)}`, isStamp: true },
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
      rows: [[{ value: "Days so far", look: "title" }], [{ value: days.length + (isKnown ? 0 : 1) }]],
      widths: [120, 40],
      frozenRows: 1,
      charts: [],
      before: [120, 120, 24],
      added: isKnown
        ? []
        : [
            {
              row: history.length + 1,
              column: 1,
              cells: history.length === 0 ? [header, newDay] : [newDay],
            },
          ],
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
