// History by hand: what is read back whatever people did to the tab, and which rows a refresh adds.
import { describe, expect, it } from "vitest";
import {
  changedSince,
  type HistoryRow,
  lastDifferent,
  readHistory,
  snapshotBy,
  snapshotOf,
} from "../../src/pages/history";
import { summaries } from "../../src/pages/pages";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { addedBy, inputOf, linesOf } from "./read";

const utc = zone("Etc/UTC");
const at = (text: string) => new Date(`${text}Z`);
const local = (text: string) => Date.parse(`${text}Z`);
/** 2 March 2025 at 08:00 as Sheets numbers it: 45718 days since 30 December 1899, and a third of one. */
const SERIAL = 45718 + 8 / 24;

const TIDY: Grid = [
  ["Refreshed", "Measure", "Value"],
  [at("2025-03-02T08:00:00.001"), "DRQLs", 7],
  [at("2025-03-02T08:00"), "Contacts", 9],
  [at("2025-03-01T08:00"), "DRQLs", 5],
];
const FIRST = { time: local("2025-03-01T08:00"), figures: new Map([["DRQLs", 5]]) };
const SECOND = {
  time: local("2025-03-02T08:00"),
  figures: new Map([
    ["DRQLs", 7],
    ["Contacts", 9],
  ]),
};

const found = (time: string, figures: Record<string, number>) => ({
  time: local(time),
  figures: new Map(Object.entries(figures)),
});
const rowsOf = (rows: readonly HistoryRow[]) =>
  rows.map(({ time, measure, value }) => [new Date(time).toISOString().slice(0, 16), measure, value]);

describe("reading History", () => {
  it("puts rows of one refresh together, oldest first, whatever stands above them and beside them", () => {
    const history = readHistory([["History", "", "", ""], ["From 3 rows."], ...TIDY], utc);
    expect(history.snapshots).toEqual([FIRST, SECOND]);
    expect(history.unread).toEqual([]);
  });

  it.each<[string, (row: Grid[number], index: number) => Grid[number]]>([
    ["times as numbers", ([when, ...rest], i) => [i === 1 || i === 2 ? SERIAL : when, ...rest]],
    ["times as text", ([when, ...rest], i) => [i === 1 || i === 2 ? "2025-03-02 08:00:00" : when, ...rest]],
    [
      "times as numbers in text",
      ([when, ...rest], i) => [i === 1 || i === 2 ? String(SERIAL) : when, ...rest],
    ],
    ["values as text", ([when, what, value, ...rest]) => [when, what, String(value), ...rest]],
    [
      "values as dates",
      ([when, what, value, ...rest]) => [
        when,
        what,
        typeof value === "number" ? new Date(Date.UTC(1899, 11, 30) + value * 86_400_000) : value,
        ...rest,
      ],
    ],
    ["a header retyped", (row, i) => (i === 0 ? ["When?", ...row.slice(1)] : row)],
    ["all headers retyped", (row, i) => (i === 0 ? ["When?", "What?", "How many?", ...row.slice(3)] : row)],
    ["a column put in before the measure", ([when, ...rest]) => [when, "", ...rest]],
    ["a column of numbers put in at the left", (row, i) => [i, ...row]],
    ["the measure first", ([when, what, value, ...rest]) => [what, when, value, ...rest]],
    ["the value first", ([when, what, value, ...rest]) => [value, what, when, ...rest]],
  ])("loses nothing to %s", (_, edit) => {
    expect(readHistory(TIDY.map(edit), utc).snapshots).toEqual([FIRST, SECOND]);
  });

  it("loses nothing to a sort", () => {
    expect(readHistory([...TIDY].reverse(), utc).snapshots.map(({ time }) => time)).toEqual([
      FIRST.time,
      SECOND.time,
    ]);
  });

  it("keeps rows that somebody changed into something else, and two figures for one measure and time", () => {
    const other = [at("2025-03-01T08:00"), "DRQLs", 6];
    const history = readHistory(
      [
        ...TIDY,
        ["soon", "DRQLs", 1],
        [at("2025-03-03"), "DRQLs", "many"],
        other,
        ["", "", ""],
        ["note"],
        ["", "", "", "beside", "it"],
      ],
      utc,
    );
    expect(history.snapshots).toEqual([FIRST, SECOND]);
    expect(history.unread).toEqual([5, 6, 7]);
    expect(history.next.row).toBe(10);
  });

  it("counts a row that stands twice once", () => {
    const twice = readHistory([...TIDY, TIDY[3]!], utc);
    expect(twice.rows).toEqual(readHistory(TIDY, utc).rows);
    expect(twice.unread).toEqual([]);
  });

  it("finds its rows on a tab of 200,000 rows", () => {
    const long = [...TIDY, ...Array(200_000).fill(["", "", ""]), ["mine"]];
    expect(readHistory(long, utc)).toMatchObject({ snapshots: [FIRST, SECOND], next: { row: 200_006 } });
  });

  it("finds nothing where nothing is", () => {
    for (const grid of [[["nothing"]], undefined])
      expect(readHistory(grid, utc)).toMatchObject({ rows: [], snapshots: [], unread: [] });
  });
});

describe("where the next row goes", () => {
  const next = (grid: Grid) => readHistory(grid, utc).next;

  it("is below the last filled row of the ledger's own columns, with nothing said of a column beside it", () => {
    expect(next(TIDY)).toEqual({ row: 5, columns: [1, 2, 3], needsHeader: false });
    expect(next([...TIDY, [], [], ["", "", "", "", "mine"]]).row).toBe(5);
    expect(next([...TIDY, [], ["mine"]]).row).toBe(7);
  });

  it("is in the columns where people put time, measure and number", () => {
    expect(next(TIDY.map(([when, what, value]) => [value, what, "mine", when])).columns).toEqual([4, 2, 1]);
  });

  it("is under the headers where no row is left, and on a new tab under headers yet to be written", () => {
    expect(next([["", "Refreshed", "Measure", "Value"]])).toEqual({
      row: 2,
      columns: [2, 3, 4],
      needsHeader: false,
    });
    expect(next([])).toEqual({ row: 1, columns: [1, 2, 3], needsHeader: true });
  });

  it("is apart from all that is there where neither rows nor headers can be read", () => {
    expect(
      next([
        ["my", "own", "table"],
        ["a", "b"],
      ]),
    ).toEqual({
      row: 1,
      columns: [5, 6, 7],
      needsHeader: true,
    });
  });
});

describe("adding to History", () => {
  const history = readHistory(TIDY, utc);

  it("adds a row for each measure whose figure changed, and none for the others", () => {
    const changed = changedSince(
      history,
      found("2025-03-03T08:00", { DRQLs: 8, Contacts: 9, Developers: 1 }),
    );
    expect(rowsOf(changed)).toEqual([
      ["2025-03-03T08:00", "DRQLs", 8],
      ["2025-03-03T08:00", "Developers", 1],
    ]);
  });

  it("adds nothing where the last refresh found the same", () => {
    expect(changedSince(history, found("2025-03-03T08:00", { DRQLs: 7, Contacts: 9 }))).toEqual([]);
  });

  it("adds the rows of a second refresh within one second a second later, so that neither hides the other", () => {
    const changed = changedSince(history, found("2025-03-02T08:00", { DRQLs: 8, Contacts: 9 }));
    expect(changed).toEqual([{ time: local("2025-03-02T08:00:01"), measure: "DRQLs", value: 8 }]);
  });

  it("compares with the last refresh that found something else", () => {
    expect(lastDifferent(history, found("2025-03-03T08:00", { DRQLs: 7, Contacts: 9 }))).toEqual(FIRST);
    expect(lastDifferent(history, found("2025-03-03T08:00", { DRQLs: 8, Contacts: 9 }))).toEqual(SECOND);
    expect(lastDifferent(readHistory(undefined, utc), SECOND)).toBeUndefined();
  });

  it("tells what every figure was after a refresh and at the end of a day", () => {
    expect(snapshotOf(history, SECOND.time + 1)).toEqual(SECOND);
    expect(snapshotOf(history, SECOND.time + 60_000)).toBeUndefined();
    expect(snapshotBy(history, local("2025-03-01T00:00"))).toEqual(FIRST);
    expect(snapshotBy(history, local("2025-02-28T00:00"))).toBeUndefined();
  });
});

describe("the History page", () => {
  it("has room for its longest label, at the cost of the charts beside it", () => {
    const kpis = (name: string) => {
      const rows = `Stage | KPI | Value | Target\n Adoption | ${name} | 3 | 4\n Adoption | Apps | 3 | 4`;
      const activities = "Date | Activity | Contact\n2025-03-01 | First app | ada";
      const earlier: Grid = [
        ["Refreshed", "Measure", "Value"],
        [at("2025-03-01T08:00"), "New contacts, this month", 0],
      ];
      const page = summaries(inputOf({ Activities: activities, KPIs: rows }, { history: earlier }))(
        "History",
      );
      return [page.before![1], page.charts[0]?.width];
    };
    expect(kpis("Live apps")).toEqual([330, 366]);
    // “KPI of Adoption: Accounts with a first payment within 30 days” has 61 letters.
    const [measures, chart] = kpis("Accounts with a first payment within 30 days");
    expect(measures).toBeGreaterThanOrEqual(61 * 6);
    expect(measures! + chart!).toBe(696);
  });

  const input = inputOf({ Activities: "Date | Contact | Activity\n2025-03-05 | ana | Talk" });
  const drawn = (history: Grid) => summaries({ ...input, history })("History");

  it("adds the new rows below, and tells which rows it could not read", () => {
    const page = drawn([...TIDY, ["soon", "DRQLs", "many"]]);
    expect(linesOf(page).join(" ")).toContain(
      "1 row here cannot be read as a time, a measure and a number, and stays as found: row 5.",
    );
    expect(page.added).toMatchObject([{ row: 6, column: 1 }]);
    expect(addedBy(page)[0]).toEqual([at("2025-03-10T08:00"), "New contacts, this month", 1]);
  });

  it("adds nothing once its rows are there", () => {
    expect(drawn(addedBy(drawn([]))).added).toEqual([]);
  });
});
