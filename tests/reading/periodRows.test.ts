/** The rows of tables with a row for each period of all that happened. */
import { describe, expect, it } from "vitest";
import { dateText } from "../../src/reading/calendar";
import { readOptions } from "../../src/reading/options";
import { periodRowOptions, periodRows } from "../../src/reading/periodRows";
import { zone } from "../../src/reading/zone";

const at = (text: string) => Date.parse(text.includes("T") ? `${text}Z` : text);
const rows = (earliest: string, asOf: string, options = "") => {
  const read = readOptions(periodRowOptions, options, zone("Etc/UTC"));
  const found = periodRows(at(earliest), at(asOf), read);
  return { ...found, starts: found.starts.map(dateText) };
};

describe("A row for each period", () => {
  it("is shown from the earliest time to the last day", () => {
    const { starts, firstShown } = rows("2025-01-20T09:00", "2025-03-05");
    expect(starts).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(firstShown).toBe(0);
  });

  it("is counted in but not shown before from, and there is none after to", () => {
    const { starts, firstShown } = rows("2025-01-20", "2025-05-05", "from=2025-03-31; to=2025-04-01");
    expect(starts).toEqual(["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"]);
    expect(firstShown).toBe(2);
  });

  it("is never shown before anything happened, or after the last day", () => {
    const { starts, firstShown } = rows("2025-01-20", "2025-02-05", "from=2020-01-01; to=2030-01-01");
    expect(starts).toEqual(["2025-01-01", "2025-02-01"]);
    expect(firstShown).toBe(0);
  });

  it("follows the year of the team", () => {
    const { starts } = rows("2025-01-20", "2025-05-05", "period=quarter; year starts=February");
    expect(starts).toEqual(["2024-11-01", "2025-02-01", "2025-05-01"]);
    expect(rows("2025-01-20", "2025-03-05", "period=year; year starts=March; from=2025-03-01")).toMatchObject(
      {
        starts: ["2024-03-01", "2025-03-01"],
        firstShown: 1,
      },
    );
  });

  it("holds no moment after the last day, of which nothing is known", () => {
    const { placeOf } = rows("2025-01-20", "2025-03-05");
    expect(["2025-01-01", "2025-03-05T23:59", "2025-03-06", "2024-12-31"].map(at).map(placeOf)).toEqual([
      0, 2, -1, -1,
    ]);
  });

  it("is none where nothing happened by the last day", () => {
    const { starts, firstShown, placeOf } = rows("2025-03-06", "2025-03-05");
    expect([starts, firstShown, placeOf(at("2025-03-05"))]).toEqual([[], 0, -1]);
    expect(rows("2025-03-05T23:00", "2025-03-05").starts).toEqual(["2025-03-01"]);
    expect(rows("never", "2025-03-05").starts).toEqual([]);
  });

  it("is refused where from is later than to, and where they are more than six hundred", () => {
    expect(() => rows("2025-01-20", "2025-03-05", "from=2025-03-02; to=2025-03-01")).toThrow(
      "The option from (2025-03-02) is later than to (2025-03-01)",
    );
    expect(() => rows("1970-01-20", "2025-03-05")).toThrow(
      "The activities are dated from 1970-01-20 to 2025-03-05, which is more than 600 months.",
    );
    expect(rows("1970-01-20", "2025-03-05", "from=2025-01-01").firstShown).toBe(660);
  });
});
