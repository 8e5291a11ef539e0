// Where a summary stands on its tab after people edited around it.
import { describe, expect, it } from "vitest";
import { contentOf, framed, frameIn } from "../../src/pages/frame";
import { summaries } from "../../src/pages/pages";
import type { Grid } from "../../src/reading/grid";
import { asGrid, inputOf } from "./read";

const page = summaries(inputOf({ Activities: "Date | Contact | Activity\n2025-03-05 | ana | Talk" }))(
  "Scorecard",
);
const grid = asGrid(framed(page));
const whole = { row: 1, column: 1, rows: grid.length, columns: page.widths.length };

/** As Sheets sorts: numbers, then text, blank cells always last. */
function sorted(rows: Grid, column: number, order: 1 | -1): Grid {
  const key = (row: Grid[number]) => String(row[column] ?? "");
  const filled = rows.filter((row) => key(row) !== "");
  return [
    ...filled.sort((a, b) => order * key(a).localeCompare(key(b))),
    ...rows.filter((row) => key(row) === ""),
  ];
}

describe("the area of a summary", () => {
  it("moves with rows and columns put in before it and into it", () => {
    const wide = grid.map((row) => ["mine", ...row]);
    expect(frameIn([["mine"], ...wide])).toEqual({ ...whole, row: 2, column: 2 });
    expect(frameIn([...grid.slice(0, 5), ["mine"], ...grid.slice(5)])).toEqual({
      ...whole,
      rows: whole.rows + 1,
    });
  });

  it("ends earlier once rows were deleted in it", () => {
    expect(frameIn([...grid.slice(0, 5), ...grid.slice(6)])).toEqual({ ...whole, rows: whole.rows - 1 });
  });

  it.each([
    ["A to Z", 1],
    ["Z to A", -1],
  ] as const)(
    "is nowhere once the tab was sorted %s, by whichever column, so that no stale copy is left",
    (_, order) => {
      for (let column = 0; column < page.widths.length; column++) {
        const area = frameIn(sorted(grid, column, order));
        expect(area === undefined || area.rows === whole.rows, `column ${column}`).toBe(true);
      }
      expect(frameIn(sorted(grid, 0, order))).toBeUndefined();
    },
  );

  it("leaves the frame out of what the page says, and nothing once it is gone", () => {
    expect(contentOf(grid)).toEqual(asGrid(page));
    const rows = sorted(grid, 0, 1);
    expect(contentOf(rows)).toBe(rows);
  });
});
