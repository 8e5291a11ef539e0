// Amounts in two currencies are told, since figures would add them up.
import { expect, it } from "vitest";
import { problemsOf } from "../../check/problemsOf";

it("an amount in another currency than most is told, whatever way the currency is written", () => {
  const events = (...costs: string[]) =>
    [
      "Event | Start | Cost",
      ...costs.map((cost, index) => `E${index} | 2025-01-0${index + 1} | ${cost}`),
    ].join("\n");
  expect(problemsOf("Events", events("€ 1.200", "300 EUR", "$250", "400"))).toEqual([
    "4 Cost: $250: This amount is in USD, while 2 cells of this column are in EUR. Figures add them up as if they were one currency.",
  ]);
  expect(problemsOf("Events", events("€ 1.200", "300 EUR", "12,50 €", "400"))).toEqual([
    " : : No problems in 4 rows.",
  ]);
});
