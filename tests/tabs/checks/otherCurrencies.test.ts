// Amounts in two currencies are told, and no sum takes in those in the rarer one.
import { expect, it } from "vitest";
import { problemsOf } from "../../check/problemsOf";

const events = (title: string, ...costs: string[]) =>
  [
    `Event | Start | ${title}`,
    ...costs.map((cost, index) => `E${index} | 2025-01-0${index + 1} | ${cost}`),
  ].join("\n");

it("an amount in another currency than most is told, whatever way the currency is written", () => {
  expect(problemsOf("Events", events("Cost", "€ 1.200", "300 EUR", "$250", "400"))).toEqual([
    "4 Cost: $250: This amount is in USD, while 2 other cells of this column are in EUR. No sum takes it in, since two currencies cannot be added up.",
  ]);
  expect(problemsOf("Events", events("Cost", "€ 1.200", "300 EUR", "12,50 €", "400"))).toEqual([
    " : : No problems in 4 rows.",
  ]);
  expect(problemsOf("Events", events("Cost", "US$ 20", "USD 30", "$40", "50 USD"))).toEqual([
    " : : No problems in 4 rows.",
  ]);
  expect(problemsOf("Events", events("Cost", "$20", "C$30", "$40 CAD"))).toEqual([
    "2 Cost: $20: This amount is in USD, while 2 other cells of this column are in CAD. No sum takes it in, since two currencies cannot be added up.",
  ]);
});

it("a header that names a currency settles which one the column is in", () => {
  expect(problemsOf("Events", events("Cost (EUR)", "$250", "$300", "€ 400"))).toEqual([
    "2 Cost (EUR): $250: This amount is in USD, while the header says EUR. No sum takes it in, since two currencies cannot be added up.",
    "3 Cost (EUR): $300: This amount is in USD, while the header says EUR. No sum takes it in, since two currencies cannot be added up.",
  ]);
  for (const title of ["COST€", "Cost€", "COST (in €)"])
    expect(problemsOf("Events", events(title, "€ 250", "300 EUR", "400"))).toEqual([
      " : : No problems in 3 rows.",
    ]);
  expect(problemsOf("Events", events("Cost (A$)", "A$250", "300 AUD"))).toEqual([
    " : : No problems in 2 rows.",
  ]);
  expect(problemsOf("Events", events("Cost (net)", "$250", "300"))).toEqual([" : : No problems in 2 rows."]);
});

it("what a piece of work is worth is in one currency too", () => {
  expect(problemsOf("Journey", "Activity | Worth\nTalk | €800\nPost | €300\nDemo | £200")).toEqual([
    "4 Worth: £200: This amount is in GBP, while 2 other cells of this column are in EUR. No sum takes it in, since two currencies cannot be added up.",
  ]);
});
