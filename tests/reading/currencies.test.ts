/** The one currency of a column of amounts. */
import { expect, it } from "vitest";
import { currenciesIn } from "../../src/reading/currencies";

const inColumn = (header: string, ...cells: unknown[]) =>
  currenciesIn([[header], ...cells.map((cell) => [cell])], 1, 0, header);

it("is what most of its cells name, and the first of two that are named as often", () => {
  expect(inColumn("Cost", "$5", "€5", "€ 7", 12)).toMatchObject({ common: "EUR", cells: 2 });
  expect(inColumn("Cost", "$5", "€5")).toMatchObject({ common: "USD", cells: 1 });
  expect(inColumn("Cost", 5, "12", "")).toMatchObject({ common: undefined, cells: undefined });
});

it("is what its header names, whatever most cells name", () => {
  expect(inColumn("Cost (EUR)", "$5", "$7", "€5")).toMatchObject({ common: "EUR", cells: undefined });
});

it("tells amounts in another one, which no amount without a currency is, nor what is no number", () => {
  const { otherOf } = inColumn("Cost", "€5", "€7", "$8", "$ a lot 9");
  expect(["€5", "$8", "8", 8, "", null, "$ a lot 9"].map(otherOf)).toEqual([
    undefined,
    "USD",
    ...Array(5).fill(undefined),
  ]);
});

it("is found below the header alone", () => {
  const { common } = currenciesIn([["$5"], ["Cost"], ["€5"]], 2, 0, "Cost");
  expect(common).toBe("EUR");
});
