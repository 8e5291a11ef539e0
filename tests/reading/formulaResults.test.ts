/** Which cells likely hold what a formula elsewhere gives. */
import { expect, it } from "vitest";
import { likelyResults } from "../../src/reading/formulaResults";

/** The cells that are likely results, by a grid in which texts that start with = are formulas. */
function results(rows: string[][]): string[] {
  const formulas = rows.map((row) => row.map((cell) => (cell.startsWith("=") ? cell : "")));
  const isResult = likelyResults(rows, formulas);
  return rows.flatMap((row, r) => row.filter((_, c) => isResult(r, c)));
}

it.each([
  ["=QUERY(Contacts!A:C)", ["b1", "a2", "b2"]],
  ['=IFERROR(IMPORTRANGE("x", "A:B"), "")', ["b1", "a2", "b2"]],
  ["={Contacts!A1:B2}", ["b1", "a2", "b2"]],
  ["=DEVREL_JOURNEYS(Activities!A:C)", ["b1", "a2", "b2"]],
  ["=ARRAYFORMULA(UNIQUE(A:B))", ["b1", "a2", "b2"]],
  ["= QUERY (A:B)", ["b1", "a2", "b2"]],
  ["=IFERROR ( IFNA(UNIQUE(A:B)))", ["b1", "a2", "b2"]],
  ["=sort(A:B)", ["b1", "a2", "b2"]],
  ["=SORTN(A:B)", ["b1", "a2", "b2"]],
  ["=HSTACK(A:A, B:B)", ["b1", "a2", "b2"]],
  ["=CHOOSECOLS(A:C, 1, 2)", ["b1", "a2", "b2"]],
  ["=WRAPROWS(A:A, 2)", ["b1", "a2", "b2"]],
  ["=ARRAYFORMULA(A:A * 2)", ["a2"]],
  ["= IFERROR ( IFNA(SEQUENCE (5)))", ["a2"]],
  ["=MAP(A:A, LAMBDA(x, x))", ["a2"]],
  ["=MYQUERY(A:B)", []],
  ["=QUERY.X(A:B)", []],
  ["=1 + QUERY(A:B)", []],
  ["=SUM(1=QUERY(A:B))", []],
  ["=IFERROR(MYQUERY(A:B))", []],
  ["=IFERROR.X(QUERY(A:B))", []],
  ["=MYMAP(A:A)", []],
  ["=MAP.X(A:A)", []],
  ["=IFERROR(MYMAP(A:A))", []],
  ["=IFERROR.X(MAP(A:A))", []],
  ["=SUM(1=MAP(A:A))", []],
  ["=COUNTA(UNIQUE(A:A))", []],
  ["=VLOOKUP(A1, B:C, 2)", []],
])("%s fills %j", (formula, filled) => {
  expect(
    results([
      [formula, "b1", "", "d1"],
      ["a2", "b2", "", "d2"],
      ["", "", "", "d3"],
      ["a4", "b4", "", "d4"],
    ]),
  ).toEqual(filled);
});

it("reaches from its formula to the right and down, not to what stands above it or left of it", () => {
  expect(
    results([
      ["a1", "b1", "c1", "d1"],
      ["a2", "=UNIQUE(X:Y)", "c2", ""],
      ["a3", "", "c3", "d3"],
      ["a4", "b4", "", "d4"],
      ["a5", "", "", "d5"],
      ["a6", "b6", "c6", "d6"],
    ]),
  ).toEqual(["c2", "", "c3", "b4", ""]);
});

it("is as far as values and formulas are known", () => {
  const isResult = likelyResults([["=QUERY(A:A)"], ["a2"]], [["=QUERY(A:A)"]]);
  expect([0, 1, 2].map((row) => isResult(row, 0))).toEqual([false, true, false]);
  expect(likelyResults([], [["=QUERY(A:A)"]])(0, 1)).toBe(false);
});

it("ends where another formula stands", () => {
  expect(
    results([
      ["=FILTER(A:B, C:C)", "b1", "=1+1", "d1"],
      ["a2", "b2", "c2", ""],
      ["=1", "b3", "", ""],
    ]),
  ).toEqual(["b1", "a2", "b2"]);
});
