/** How wide the values of a tab are, however many rows they have. */
import { expect, test } from "vitest";
import { filledWidth, widthOf } from "../../src/reading/grid";

test("the longest row counts, blank cells included; of a row alone those up to the last filled one", () => {
  expect(widthOf([])).toBe(0);
  expect(widthOf([["a"], ["b", "", ""], []])).toBe(3);
  expect(filledWidth(["", "b", " ", ""])).toBe(2);
  expect(filledWidth([])).toBe(0);
});

test("200,000 rows are no more than a call can take", () => {
  expect(widthOf(Array(200_000).fill(["a", "b"]))).toBe(2);
});
