/** Shares, medians, sums of decimal fractions and the order of groups, worked out by hand. */
import { expect, it } from "vitest";
import { largestFirst } from "../../src/arithmetic/largestFirst";
import { median } from "../../src/arithmetic/median";
import { rounded } from "../../src/arithmetic/rounded";
import { share } from "../../src/arithmetic/share";

it("the median is the one in the middle, of an even count the mean of the two there, whatever their order", () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 6])).toBe(5);
  expect(median(Float64Array.of(2, 1))).toBe(1.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeUndefined();
});

it("finding the median leaves the values in their order", () => {
  const values = [9, 1, 4];
  median(values);
  expect(values).toEqual([9, 1, 4]);
});

it("a sum of decimal fractions is as people expect it", () => {
  expect(rounded(0.1 + 0.2)).toBe(0.3);
  expect(rounded(1.1 * 3)).toBe(3.3);
  expect(rounded(1_234_567.891)).toBe(1_234_567.891);
});

it("a share is a part of a whole, none of nothing, and never minus zero", () => {
  expect(share(1, 4)).toBe(0.25);
  expect(share(0, 4)).toBe(0);
  expect(share(-0, 4)).toBe(0);
  expect(share(3, 0)).toBeUndefined();
});

it("larger groups come first, and groups of one size by their names", () => {
  const groups: [number, string][] = [
    [2, "Beta"],
    [5, "Zeta"],
    [2, "Alpha"],
  ];
  groups.sort(([a, one], [b, other]) => largestFirst(a, one, b, other));
  expect(groups.map(([, name]) => name)).toEqual(["Zeta", "Alpha", "Beta"]);
});
