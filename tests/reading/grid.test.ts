/** How wide the values of a tab are, however many rows they have, and which of them say anything. */
import { expect, test } from "vitest";
import { filledWidth, isBlank, isBlankRow, lastFilledRow, widthOf } from "../../src/reading/grid";

test("the longest row counts, blank cells included; of a row alone those up to the last filled one", () => {
  expect(widthOf([])).toBe(0);
  expect(widthOf([["a"], ["b", "", ""], []])).toBe(3);
  expect(filledWidth(["", "b", " ", ""])).toBe(2);
  expect(filledWidth([])).toBe(0);
});

test("200,000 rows are no more than a call can take", () => {
  expect(widthOf(Array(200_000).fill(["a", "b"]))).toBe(2);
});

test("what nobody sees is blank, and what stands in a cell without letters is not", () => {
  expect(["", " ", "\n", "\u200b", " \u200b ", null, undefined].filter((cell) => !isBlank(cell))).toEqual([]);
  expect(["a", "!", "~", " a", "\u200ba", "é", 0, false].filter(isBlank)).toEqual([]);
});

test("a row with unticked checkboxes alone is blank, and the last filled row is the one before all of these", () => {
  expect(isBlankRow(["", false, null])).toBe(true);
  expect(isBlankRow(["", true])).toBe(false);
  expect(lastFilledRow([["a"], [""], ["", 0], [false, ""]])).toBe(2);
  expect(lastFilledRow([["a"]])).toBe(0);
  expect(lastFilledRow([["", ""], []])).toBe(-1);
});
