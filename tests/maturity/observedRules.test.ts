// Observed maturity: each rule without, below, at and above what it needs.
import { describe, expect, it } from "vitest";
import { askTable } from "../functions/ask";
import { ACTIVITIES, DAY, observe, tab } from "./observe";
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

it.each([
  ["informal.helps", { Activity: "Forum answer", Contact: "ann", Team: "Support" }, "1"],
  ["evangelism.content", { Activity: "Conference talk", Event: "DevConf" }, "0"],
])("%s counts in the very first row as in any other", (practice, cells, found) => {
  const table = askTable("DEVREL_MATURITY_OBSERVED", [tab(ACTIVITIES, [{ Date: DAY, ...cells }])]);
  expect(table.find(([id]) => id === practice)?.[3]).toBe(found);
});
