// History by hand: what is read back whatever people did to the tab, and which rows a refresh adds.
import { describe, expect, it } from "vitest";
import { lastDifferent, readHistory, snapshotBy, snapshotOf, withRefresh } from "../../src/pages/history";
import { summaries } from "../../src/pages/pages";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { asGrid, inputOf, linesOf } from "./read";

const utc = zone("Etc/UTC");
const at = (text: string) => new Date(`${text}Z`);
const local = (text: string) => Date.parse(`${text}Z`);
/** 2 March 2025 at 08:00 as Sheets numbers it: 45718 days since 30 December 1899, and a third of one. */
const SERIAL = 45718 + 8 / 24;

const TIDY: Grid = [
  ["Refreshed", "Measure", "Value", "", "Trend", "DRQLs"],
  [at("2025-03-02T08:00:00.001"), "DRQLs", 7, "", at("2025-03-02T08:00"), 7],
  [at("2025-03-02T08:00"), "Contacts", 9, "", at("2025-03-01T08:00"), 5],
  [at("2025-03-01T08:00"), "DRQLs", 5, "", "", ""],
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
const rowsOf = (history: ReturnType<typeof readHistory>) =>
  history.rows.map(({ time, measure, value }) => [new Date(time).toISOString().slice(0, 16), measure, value]);

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
      [...TIDY, ["soon", "DRQLs", 1], [at("2025-03-03"), "DRQLs", "many"], other, ["", "", ""], ["note"]],
      utc,
    );
    expect(history.snapshots).toEqual([FIRST, SECOND]);
    expect(history.unread).toEqual([["soon", "DRQLs", 1], [at("2025-03-03"), "DRQLs", "many"], other]);
  });

  it("counts a row that stands twice once", () => {
    expect(readHistory([...TIDY, TIDY[3]!], utc)).toEqual(readHistory(TIDY, utc));
  });

  it("finds nothing where nothing is", () => {
    for (const grid of [[["nothing"]], undefined])
      expect(readHistory(grid, utc)).toEqual({ rows: [], snapshots: [], unread: [] });
  });
});

describe("adding to History", () => {
  const history = readHistory(TIDY, utc);

  it("adds a row for each measure whose figure changed, and none for the others", () => {
    const after = withRefresh(history, found("2025-03-03T08:00", { DRQLs: 8, Contacts: 9, Developers: 1 }));
    expect(rowsOf(after).slice(3)).toEqual([
      ["2025-03-03T08:00", "DRQLs", 8],
      ["2025-03-03T08:00", "Developers", 1],
    ]);
    expect(after.snapshots[2]).toEqual(found("2025-03-03T08:00", { DRQLs: 8, Contacts: 9, Developers: 1 }));
  });

  it("adds nothing where the last refresh found the same", () => {
    expect(withRefresh(history, found("2025-03-03T08:00", { DRQLs: 7, Contacts: 9 }))).toEqual(history);
  });

  it("takes no row away, however old and however many on one day", () => {
    let many = readHistory(undefined, utc);
    for (let hour = 0; hour < 1000; hour++)
      many = withRefresh(many, { time: hour * 3_600_000, figures: new Map([["DRQLs", hour]]) });
    expect(many.rows).toHaveLength(1000);
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
  const input = inputOf({ Activities: "Date | Contact | Activity\n2025-03-05 | ana | Talk" });
  const drawn = (history: Grid) => summaries({ ...input, history })("History");

  it("keeps what it could not read at the end, says so, and does so again", () => {
    const once = drawn([...TIDY, ["soon", "DRQLs", "many"]]);
    const said =
      "1 row at the end could not be read as a time, a measure and a number. What they hold is kept.";
    expect(linesOf(once)).toContain(said);
    expect(linesOf(once)).toContain("soon | DRQLs | many");
    expect(drawn(asGrid(once)).rows.slice(2)).toEqual(once.rows.slice(2));
  });
});
