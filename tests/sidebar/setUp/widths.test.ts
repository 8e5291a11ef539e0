/** How wide the columns of an inserted result become. */
import { expect, it } from "vitest";
import { widthsFor } from "../../../sidebar/formulas/widths";

it("columns are as wide as their longest cell as it is shown, within bounds", () => {
  const cells = [
    ["Stage", "Overall conversion", "n", "Notes"],
    ["Awareness", 0.123456789, 5, "x".repeat(200)],
  ];
  expect(widthsFor({ cells, columns: ["text", "rate", "count", "text"] })).toEqual([
    9 * 7 + 24,
    18 * 7 + 24,
    60,
    320,
  ]);
  expect(widthsFor({ cells: [[17.4477]], columns: ["points"] })).toEqual([60]);
});
