/** What is shown of a column that nobody knows yet, and how often it says the same. */
import { expect, it } from "vitest";
import { columnCounts, columnSamples } from "../../src/reading/columnSamples";
import { zone } from "../../src/reading/zone";

const UTC = zone("Etc/UTC");

it("filled cells are counted, and different texts whatever their case", () => {
  const below = [
    ["Talk", 1, ""],
    ["talk ", 1, " "],
    ["", 2],
  ];
  expect(columnCounts(below, 3, UTC)).toEqual([
    { filled: 2, different: 1 },
    { filled: 3, different: 2 },
    { filled: 0, different: 0 },
  ]);
});

it("different texts are shown in the order of their rows, blank ones aside, as many columns as the header has", () => {
  const below = [
    ["b", new Date("2025-07-11"), "x"],
    ["", "", ""],
    ["a", "", ""],
    ["b", "", ""],
  ];
  expect(columnSamples(below, 2, UTC)).toEqual([["b", "a"], ["2025-07-11"]]);
});

it("of many long texts six are shown, and the first sixty letters of each", () => {
  const long = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => [letter + "x".repeat(60)]);
  const [shown] = columnSamples(long, 1, UTC);
  expect(shown).toEqual(["a", "b", "c", "d", "e", "f"].map((letter) => letter + "x".repeat(59)));
});

it("the first two hundred rows are looked at", () => {
  const below = [...Array(199).fill(["a"]), ["b"], ["c"]];
  expect(columnSamples(below, 1, UTC)).toEqual([["a", "b"]]);
  expect(columnCounts(below, 1, UTC)).toEqual([{ filled: 200, different: 2 }]);
});
