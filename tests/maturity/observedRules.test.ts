// Observed maturity: each rule without, below, at and above what it needs.
import { describe, expect, it } from "vitest";
import { observe } from "./observe";
import { COUNTED, SHARES } from "./observedRuleCases";

describe.each(COUNTED)("$practice needs $needed", ({ practice, needed, tabs }) => {
  it.each([...new Set([0, 1, needed - 1, needed, needed + 1])])("and has %d", (count) => {
    const { found, needed: asked, observed } = observe(tabs(count)).get(practice)!;
    expect([found, asked]).toEqual([String(count), String(needed)]);
    expect(Number(observed)).toBeCloseTo(count >= needed ? 1 : count / needed, 4);
  });
});

it.each(SHARES)("$practice with $of is $observed", ({ practice, tabs, found, observed }) => {
  expect(observe(tabs).get(practice)).toMatchObject({ found, observed });
});
