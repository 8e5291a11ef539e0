/** The oracle must agree with every hand-worked case before it may judge the functions. */
import { describe, expect, it } from "vitest";
import { callOf } from "./case";
import { CASES } from "./cases";
import { askOracle } from "./question";

describe("The oracle agrees with the hand-worked cases", () => {
  const answerable = CASES.filter((told) => !told.withoutOracle && !("refused" in told));
  it.each(answerable)("$name", (told) => {
    const { overall, blocks } = askOracle(callOf(told));
    if ("counts" in told) {
      expect(overall.counts).toEqual(told.counts);
      if (told.medians) expect(overall.medians.slice(1).map((days) => days ?? null)).toEqual(told.medians);
    }
    if ("blocks" in told) {
      const counted = [...blocks].map(([value, { counts }]) => [value, counts]);
      expect(Object.fromEntries(counted)).toEqual(
        Object.fromEntries(told.blocks.map(([value, counts]) => [value.toLowerCase(), counts])),
      );
    }
  });
});
