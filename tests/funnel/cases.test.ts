/** Runs every hand-worked case against DEVREL_FUNNEL and DEVREL_JOURNEYS. */
import { describe, expect, it } from "vitest";
import { type FunnelRow, funnel, journeys, table } from "./call";
import { callOf, type FunnelCase } from "./case";
import { CASES } from "./cases";
import { countsOf, depthOf } from "./reading";

describe("DEVREL_FUNNEL gives the hand-worked numbers", () => {
  it.each(CASES)("$name", (told) => {
    if ("refused" in told) expectRefusal(told);
    else if ("blocks" in told) expect(blocksOf(funnel(callOf(told)))).toEqual(lowerCased(told.blocks));
    else expectCounts(funnel(callOf(told)), told);
  });
});

describe("DEVREL_JOURNEYS gives the contacts behind the hand-worked numbers", () => {
  const counted = CASES.filter((told) => "counts" in told);
  it.each(counted)("$name", (told) => {
    const labels = funnel(callOf(told)).map(({ stage }) => stage);
    const people = journeys(callOf(told));
    const depths = people.map(({ stage }) => depthOf(stage, labels));
    expect(told.counts.map((_, step) => depths.filter((depth) => depth > step).length)).toEqual(told.counts);
    const personOf = (name: string) =>
      people.find(({ contact }) => contact.toLowerCase() === name.toLowerCase());
    for (const [name, rows] of Object.entries(told.rows ?? {})) {
      expect(personOf(name)?.rows, `the rows of ${name}`).toBe(rows);
    }
    for (const [name, word] of Object.entries(told.stopped ?? {})) {
      if (word === "") expect(personOf(name)?.stopped, `why ${name} stopped`).toBe("");
      else expect(personOf(name)?.stopped, `why ${name} stopped`).toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});

describe("Both tables begin with a header row", () => {
  const call = { ...callOf(CASES[0]!), options: "by=Channel" };
  it("of the breakdown's column and the six columns of a funnel", () => {
    const columns = ["Stage", "Contacts", "Step conversion", "Overall conversion", "Drop-off", "Median days"];
    expect(table("DEVREL_FUNNEL", call)[0]).toEqual(["Channel", ...columns]);
  });
  it("of the contact, a date for each stage, and where the figures come from", () => {
    const rest = ["Stage", "A", "B", "C", "Touches", "Rows", "Stopped because"];
    expect(table("DEVREL_JOURNEYS", { ...call, options: "" })[0]).toEqual(["Contact", ...rest]);
    expect(table("DEVREL_JOURNEYS", call)[0]).toEqual(["Contact", "Channel", ...rest]);
  });
});

function expectCounts(rows: FunnelRow[], told: Extract<FunnelCase, { counts: number[] }>) {
  expect(countsOf(rows)).toEqual(told.counts);
  if (told.labels) expect(rows.map(({ stage }) => stage)).toEqual(told.labels);
  const days = rows.map((row) => row.days);
  expect(days[0], "the median days of the first stage").toBeNull();
  for (const [index, median] of (told.medians ?? []).entries()) {
    if (median === null) expect(days[index + 1]).toBeNull();
    else expect(days[index + 1]).toBeCloseTo(median, 6);
  }
  const first = told.counts[0]!;
  for (const [index, row] of rows.entries()) {
    const before = told.counts[index - 1];
    expect(row.dropOff).toBe(before === undefined ? null : before - row.contacts);
    expect(row.step).toBe(before ? row.contacts / before : null);
    expect(row.overall).toBe(first ? row.contacts / first : null);
  }
}

function expectRefusal(told: Extract<FunnelCase, { refused: string[] }>) {
  for (const ask of [funnel, journeys]) {
    for (const word of told.refused) expect(() => ask(callOf(told))).toThrow(new RegExp(`\\b${word}\\b`));
  }
}

function blocksOf(rows: FunnelRow[]): [string, number[]][] {
  const values = [...new Set(rows.map(({ value }) => value!))];
  return lowerCased(values.map((value) => [value, countsOf(rows.filter((row) => row.value === value))]));
}

function lowerCased(blocks: [string, number[]][]): [string, number[]][] {
  return blocks.map(([value, counts]) => [value.trim().toLowerCase(), counts]);
}
