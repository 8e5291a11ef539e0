// The latest date of many, and the odd ones that are never it.
import { describe, expect, it } from "vitest";
import { dateText } from "../../src/reading/calendar";
import { latestDate } from "../../src/reading/latestDate";

const day = (text: string) => Date.parse(text.length > 10 ? `${text.replace(" ", "T")}Z` : text);

/** The latest of so many days on end from the first of January 2025 on, and of these texts. */
function latest(days: number, ...others: string[]): string {
  const dates = Array.from({ length: days }, (_, index) => Date.UTC(2025, 0, 1 + index));
  return dateText(latestDate([...others.map(day), ...dates]));
}

describe("The latest date", () => {
  it("is the last one, in whatever order, missing dates passed over", () => {
    expect(latest(31)).toBe("2025-01-31");
    expect(latest(31, "2025-03-01")).toBe("2025-03-01");
    expect(dateText(latestDate([Number.NaN, day("2025-01-02"), day("2025-01-01"), Number.NaN]))).toBe(
      "2025-01-02",
    );
  });

  it("is minus infinity where there is none", () => {
    expect(latestDate([])).toBe(Number.NEGATIVE_INFINITY);
    expect(latestDate([Number.NaN])).toBe(Number.NEGATIVE_INFINITY);
  });

  it("is never the one that is more than a year behind all others", () => {
    expect(latest(31, "2099-01-01")).toBe("2025-01-31");
    expect(latest(31, "2027-02-01")).toBe("2025-01-31");
  });

  it("may be 366 days behind the others, not 367, whatever the times of day", () => {
    expect(latest(31, "2026-02-01")).toBe("2026-02-01");
    expect(latest(31, "2026-02-01 23:59")).toBe("2026-02-01 23:59");
    expect(latest(31, "2026-02-02")).toBe("2025-01-31");
  });

  it("is the last one of four dates, since none of so few is odd", () => {
    expect(latest(3, "2099-01-01")).toBe("2099-01-01");
    expect(latest(4, "2099-01-01")).toBe("2025-01-04");
  });

  it("leaves out one of up to 199 dates, two of 200", () => {
    expect(latest(197, "2027-01-01", "2027-01-02")).toBe("2027-01-02");
    expect(latest(198, "2027-01-01", "2027-01-02")).toBe("2025-07-17");
  });

  it("leaves out odd dates that are far from one another too", () => {
    expect(latest(198, "2027-01-01", "2099-01-01")).toBe("2025-07-17");
    expect(latest(197, "2027-01-01", "2099-01-01")).toBe("2027-01-01");
  });

  it("leaves out ten at the most", () => {
    const odd = (count: number) => Array.from({ length: count }, (_, index) => Date.UTC(2099, 0, 1 + index));
    const many = Array.from({ length: 5000 }, (_, index) => Date.UTC(2025, 0, 1 + (index % 300)));
    expect(dateText(latestDate([...many, ...odd(10)]))).toBe("2025-10-27");
    expect(dateText(latestDate([...odd(11), ...many]))).toBe("2099-01-11");
  });
});
