// Where a summary stands on its tab after people edited there, and which cells are theirs.
import { describe, expect, it } from "vitest";
import type { Page, PageArea } from "../../src/pages/page";
import { summaries } from "../../src/pages/pages";
import { printer, printsOfPage } from "../../src/pages/prints";
import { comingOf, standingOf, type Written } from "../../src/pages/standing";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { inputOf } from "./read";

const print = printer(zone("Etc/UTC"));
const page = summaries(inputOf({ Activities: "Date | Contact | Activity\n2025-03-05 | ana | Talk" }))(
  "Scorecard",
);
const area: PageArea = { row: 1, column: 1, rows: page.rows.length, columns: page.widths.length };
const written: Written = { area, prints: printsOfPage(page, print) };
const grid = valuesOf(page);

function valuesOf({ rows, widths }: Page): unknown[][] {
  return rows.map((row) => widths.map((_, column) => row[column]?.value ?? ""));
}

const standing = (values: Grid, named: PageArea | undefined) =>
  standingOf(values, written, undefined, () => named, print);

/** As Sheets sorts: numbers, then text, blank cells always last. */
function sorted(rows: Grid, column: number, order: 1 | -1): Grid {
  const key = (row: Grid[number]) => String(row[column] ?? "");
  const filled = rows.filter((row) => key(row) !== "");
  return [
    ...filled.sort((a, b) => order * key(a).localeCompare(key(b))),
    ...rows.filter((row) => key(row) === ""),
  ];
}

describe("a summary on its tab", () => {
  it("is intact as long as its cells hold what was written, and its name is not even asked for", () => {
    const asked = () => {
      throw new Error("asked");
    };
    expect(standingOf(grid, written, undefined, asked, print)).toEqual({
      area,
      isIntact: true,
      foreign: [],
      stale: [],
    });
    const later = grid.map((row) =>
      row.map((cell) => (String(cell).startsWith("Refreshed ") ? "Refreshed 2025-03-11 09:00" : cell)),
    );
    expect(standing(later, undefined)?.isIntact).toBe(true);
  });

  it("is intact where its name says, below rows and beside columns that people put in", () => {
    const moved = { ...area, row: 2, column: 2 };
    const values = [["mine"], ...grid.map((row) => ["mine", ...row])];
    expect(standing(values, moved)).toEqual({ area: moved, isIntact: true, foreign: [], stale: [] });
  });

  it("has what people put into rows and columns within it told apart", () => {
    const higher = { ...area, rows: area.rows + 1 };
    const withRow = [...grid.slice(0, 5), ["", "mine", "", 7], ...grid.slice(5)];
    expect(standing(withRow, higher)).toMatchObject({
      area: higher,
      isIntact: false,
      foreign: [
        { row: 6, column: 2, rows: 1, columns: 1 },
        { row: 6, column: 4, rows: 1, columns: 1 },
      ],
    });
    const wider = { ...area, columns: area.columns + 1 };
    const withColumn = grid.map((row, index) => [row[0], index, ...row.slice(1)]);
    expect(standing(withColumn, wider)).toMatchObject({
      area: wider,
      foreign: [{ row: 1, column: 2, rows: area.rows, columns: 1 }],
      stale: [],
    });
  });

  it("is the area of its name after rows or columns were deleted in it", () => {
    const lower = { ...area, rows: area.rows - 1 };
    expect(standing([...grid.slice(0, 5), ...grid.slice(6)], lower)).toMatchObject({
      area: lower,
      foreign: [],
    });
    const narrower = { ...area, columns: area.columns - 1 };
    expect(
      standing(
        grid.map((row) => row.slice(1)),
        narrower,
      ),
    ).toMatchObject({
      area: narrower,
      foreign: [],
    });
  });

  it("has its rows known again after every sort, those of people too, so that no stale copy is left", () => {
    const mine = Array.from({ length: 4 }, (_, index) => [`mine ${index}`, "", index]);
    const blank = Array(area.columns).fill("");
    for (let column = 0; column < area.columns; column++)
      for (const order of [1, -1] as const) {
        const values = sorted([...grid, blank, ...mine], column, order);
        const found = standing(values, area)!;
        const cells = (blocks: readonly PageArea[]) =>
          blocks.flatMap(({ row, column: first, rows, columns }) =>
            values
              .slice(row - 1, row - 1 + rows)
              .flatMap((line) => line.slice(first - 1, first - 1 + columns)),
          );
        const outside = values.slice(area.rows);
        const ours = outside.filter((line) => !String(line[0]).startsWith("mine")).flat();
        expect(cells(found.stale).filter((cell) => cell !== "").length).toBe(
          ours.filter((cell) => cell !== "").length,
        );
        const theirs = values.slice(0, area.rows).filter((line) => String(line[0]).startsWith("mine"));
        expect(cells(found.foreign)).toHaveLength(theirs.length * 2);
      }
  });

  it("is found by what was written where its name is gone, and nowhere once nothing of it is there", () => {
    const values = [["mine"], ["", ""], ...grid.map((row) => ["", ...row])];
    expect(standing(values, undefined)).toEqual({
      area: { ...area, row: 3, column: 2 },
      isIntact: false,
      foreign: [],
      stale: [],
    });
    expect(standing([["mine"]], undefined)).toBeUndefined();
  });

  it("is the version that was being written when Google ended the run, where that one got onto the tab", () => {
    const coming = comingOf(written.prints, area);
    const before: Written = { area: { ...area, rows: 2 }, prints: [[print("old")], [print("older")]] };
    expect(standingOf(grid, before, coming, () => undefined, print)).toMatchObject({ area, foreign: [] });
    expect(standingOf([["old"]], before, coming, () => before.area, print)).toMatchObject({
      area: before.area,
      foreign: [],
    });
  });

  it("keeps its cells when their formats change: dates as numbers, numbers as text", () => {
    const dated: Page = {
      ...page,
      rows: [[{ value: new Date("2025-03-02T08:00Z") }, { value: 0.25 }, { value: "Talk" }]],
    };
    const was: Written = { area: { ...area, rows: 1 }, prints: printsOfPage(dated, print) };
    for (const values of [
      [45718 + 8 / 24, "25%", "Talk"],
      ["2025-03-02 08:00", "0.25", "Talk"],
    ])
      expect(standingOf([values], was, undefined, () => undefined, print)?.isIntact).toBe(true);
  });
});
