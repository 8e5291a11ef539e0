/** Lists of periods: from when to when, and which of them holds a moment. */
import { describe, expect, it } from "vitest";
import { dateText, type Period } from "../../src/reading/calendar";
import { periodIndex } from "../../src/reading/periodIndex";
import { everyPeriod, periodsBetween, periodsHolding } from "../../src/reading/periods";

const at = (text: string) => Date.parse(text.includes("T") ? `${text}Z` : text);
const days = (starts: readonly number[]) => starts.map(dateText);

describe("The periods between two dates", () => {
  it("are those that hold them and all between", () => {
    const months = periodsBetween(at("2025-01-31"), at("2025-04-01"), "month", "leads");
    expect(days(months)).toEqual(["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"]);
    expect(days(periodsBetween(at("2025-01-31"), at("2025-03-31"), "quarter", "leads"))).toEqual([
      "2025-01-01",
    ]);
  });

  it("begin with the month that a year starts with", () => {
    const years = periodsBetween(at("2025-03-31"), at("2025-04-01"), "year", "leads", "April");
    expect(days(years)).toEqual(["2024-04-01", "2025-04-01"]);
  });

  it("are none where there are no dates", () => {
    const nothing = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;
    expect(periodsBetween(...nothing, "month", "leads")).toEqual([]);
  });

  it("are shown up to six hundred, and refused beyond, with their first and last day", () => {
    expect(periodsBetween(at("2000-01-15"), at("2049-12-31"), "month", "leads")).toHaveLength(600);
    expect(() => periodsBetween(at("2000-01-15T10:00"), at("2050-01-01T10:00"), "month", "leads")).toThrow(
      "The leads are dated from 2000-01-15 to 2050-01-01, which is more than 600 months. Mend the odd date, or narrow it with from and to.",
    );
  });

  it("to count in are as many as there are, or as are asked for", () => {
    expect(everyPeriod(at("2000-01-01"), at("2001-12-31"), "day", "January")).toHaveLength(731);
    expect(everyPeriod(at("2000-01-01"), at("2001-12-31"), "day", "January", 5)).toHaveLength(5);
  });
});

describe("The periods that hold some times", () => {
  const times = ["2025-03-05", "2025-01-10", "2025-02-20", "2099-05-01"].map(at);
  const open = { from: undefined, to: undefined, "year starts": "January" } as const;
  const months = (options: { from?: string; to?: string }, latest = "2025-03-05") =>
    days(
      periodsHolding(times, at(latest), "month", "leads", {
        ...open,
        from: options.from === undefined ? undefined : at(options.from),
        to: options.to === undefined ? undefined : at(options.to),
      }),
    );

  it("reach from the first time to the last one that is not odd", () => {
    expect(months({})).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(months({ from: "2025-03-05" })).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
  });

  it("reach to an odd one where from or to ask for later dates", () => {
    const refused = /^The leads are dated from 2025-01-10 to 2099-05-01, which is more than 600 months\./;
    expect(() => months({ from: "2025-03-06" })).toThrow(refused);
    expect(() => months({ to: "2025-02-01" })).toThrow(refused);
  });

  it("begin with the month that a year starts with", () => {
    const options = { ...open, "year starts": "March" } as const;
    expect(days(periodsHolding(times, at("2025-03-05"), "year", "leads", options))).toEqual([
      "2024-03-01",
      "2025-03-01",
    ]);
  });
});

describe("The place of a moment among periods", () => {
  it.each<[Period, string[], [string, number][]]>([
    [
      "month",
      ["2025-01-01", "2025-02-01", "2025-03-01"],
      [
        ["2024-12-31T23:59:59", -1],
        ["2025-01-01", 0],
        ["2025-01-31T23:59:59", 0],
        ["2025-02-01", 1],
        ["2025-03-31T23:59:59", 2],
        ["2025-04-01", -1],
      ],
    ],
    [
      "week",
      ["2025-07-07"],
      [
        ["2025-07-13T23:59", 0],
        ["2025-07-14", -1],
      ],
    ],
    ["day", [], [["1970-01-01", -1]]],
  ])("of a %s from %j", (period, starts, places) => {
    const placeOf = periodIndex(starts.map(at), period);
    for (const [moment, place] of places) expect(placeOf(at(moment)), moment).toBe(place);
    expect(placeOf(Number.NaN)).toBe(-1);
  });
});
