// Local time of the spreadsheet's zone: hand-picked clocks, and every change of the clock from 1950 to 2050 against Intl.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, dateText, startOf } from "../../src/reading/calendar";
import { zone } from "../../src/reading/zone";

const ZONES = [
  "America/New_York",
  "America/Sao_Paulo",
  "Europe/London",
  "Africa/Casablanca",
  "Asia/Kolkata",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Apia",
  "Etc/UTC",
];
const FROM = Date.UTC(1950, 0, 1);
const TO = Date.UTC(2050, 11, 31);

/** What Intl says the wall clock shows, written out by a road of its own. */
function wallClock(timeZone: string) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (instant: number) => Date.parse(`${format.format(instant).replace(" ", "T")}Z`);
}

/** The first instants after each change of the clock. */
function changes(timeZone: string): number[] {
  const clock = wallClock(timeZone);
  const offset = (instant: number) => clock(instant) - instant;
  const found: number[] = [];
  for (let low = FROM; low < TO; low += 7 * DAY) {
    let [before, after] = [low, low + 7 * DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000;
      if (offset(middle) === offset(low)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}

describe("The wall clock", () => {
  it.each([
    ["America/New_York", "2025-01-15T05:00Z", "2025-01-15", "winter, five hours behind"],
    ["America/New_York", "2025-07-15T04:00Z", "2025-07-15", "summer, four hours behind"],
    ["America/New_York", "2025-03-09T06:59Z", "2025-03-09 01:59", "the minute before the clock goes forward"],
    ["America/New_York", "2025-03-09T07:00Z", "2025-03-09 03:00", "two o'clock does not exist"],
    ["America/New_York", "2025-11-02T05:30Z", "2025-11-02 01:30", "the first half past one"],
    ["America/New_York", "2025-11-02T06:30Z", "2025-11-02 01:30", "the second half past one"],
    ["Asia/Kolkata", "2025-07-10T18:30Z", "2025-07-11", "five and a half hours ahead"],
    ["Pacific/Auckland", "2025-01-14T11:00Z", "2025-01-15", "summer, thirteen hours ahead"],
    ["Pacific/Auckland", "2025-07-14T12:00Z", "2025-07-15", "winter, twelve hours ahead"],
    ["America/Sao_Paulo", "2017-10-14T03:00Z", "2017-10-14", "the day before summer time"],
    ["America/Sao_Paulo", "2017-10-15T03:00Z", "2017-10-15", "a day whose midnight does not exist"],
    ["America/Sao_Paulo", "2017-10-15T03:30Z", "2017-10-15 01:30", "later that night"],
    ["America/Sao_Paulo", "2017-10-16T02:00Z", "2017-10-16", "the day after, in summer time"],
    ["Europe/Berlin", "2025-03-31T23:00Z", "2025-04-01 01:00", "midnight by the clock of the week before"],
    ["Africa/Casablanca", "2025-02-21T23:00Z", "2025-02-22", "before Ramadan, one hour ahead"],
    ["Africa/Casablanca", "2025-03-10T00:00Z", "2025-03-10", "Ramadan, not ahead"],
    ["Africa/Casablanca", "2025-04-30T23:00Z", "2025-05-01", "after Ramadan, one hour ahead"],
    ["Europe/London", "1900-06-15T12:00Z", "1900-06-15 12:00", "before there was summer time"],
    ["Europe/London", "1916-06-15T12:00Z", "1916-06-15 13:00", "the first summer time"],
    ["Europe/London", "1943-06-15T12:00Z", "1943-06-15 14:00", "double summer time"],
    ["Europe/London", "1970-01-15T12:00Z", "1970-01-15 13:00", "the winter without winter time"],
    ["Pacific/Apia", "2011-12-29T10:00Z", "2011-12-29", "the last day east of the date line"],
    ["Pacific/Apia", "2011-12-30T10:00Z", "2011-12-31", "30 December was left out"],
  ])("in %s at %s shows %s: %s", (name, instant, local) => {
    expect(dateText(zone(name).local(Date.parse(instant)))).toBe(local);
  });

  it("of a zone at a fixed distance is always that far away", () => {
    expect(zone("Etc/GMT+5").local(5 * 3_600_000)).toBe(0);
    expect(zone("UTC").local(5)).toBe(5);
  });

  it("goes back behind the year 1", () => {
    const first = Date.parse("0001-01-01T00:00Z");
    const behind = (4 * 60 + 56) * 60 + 2;
    expect(zone("America/New_York").local(first)).toBe(first - behind * 1000);
  });

  it("is the same whatever was asked for before", () => {
    const { local } = zone("America/Sao_Paulo");
    const shown = ["2017-10-15T03:01Z", "2017-10-15T03:00Z", "2017-10-15T02:59Z"].map((instant) =>
      dateText(local(Date.parse(instant))),
    );
    expect(shown).toEqual(["2017-10-15 01:01", "2017-10-15", "2017-10-14 23:59"]);
    const there = zone("America/New_York");
    there.local(Date.parse("2025-03-09T12:00Z"));
    expect(there.date(startOf(2025, 3, 9) + 3_600_000).toISOString()).toBe("2025-03-09T06:00:00.000Z");
  });

  it("that shows a time twice means the earlier instant", () => {
    const half = startOf(2025, 11, 2) + 1.5 * 3_600_000;
    expect(zone("America/New_York").date(half).toISOString()).toBe("2025-11-02T05:30:00.000Z");
  });

  it("that leaves a time out gives an instant that shows one hour later or earlier", () => {
    const there = zone("America/New_York");
    const missing = startOf(2025, 3, 9) + 2.5 * 3_600_000;
    const shown = there.local(there.instant(missing));
    expect(Math.abs(shown - missing)).toBe(3_600_000);
  });
});

describe.each(ZONES)("In %s", (name) => {
  const clock = wallClock(name);
  const moments = changes(name);

  it("local time is what Intl shows, one second before and at every change of the clock", () => {
    const { local } = zone(name);
    for (const change of moments) {
      expect(local(change - 1000), `before ${new Date(change).toISOString()}`).toBe(clock(change - 1000));
      const left = clock(change - 1000) + 1000;
      const skipped = clock(change) - left;
      const isLeftOut = left % DAY === 0 && skipped > 0 && skipped < DAY;
      const shown = isLeftOut ? left : clock(change);
      expect(local(change), `at ${new Date(change).toISOString()}`).toBe(shown);
    }
  });

  it("local time is what Intl shows at any second", () => {
    const { local } = zone(name);
    const second = fc.integer({ min: FROM / 1000, max: TO / 1000 });
    const instant = second.map((seconds) => seconds * 1000).filter((time) => !moments.includes(time));
    fc.assert(
      fc.property(instant, (time) => {
        expect(local(time)).toBe(clock(time));
      }),
      { numRuns: 500 },
    );
  });

  it("an instant that is written as local time and read again shows the same", () => {
    const there = zone(name);
    const near = fc
      .tuple(fc.constantFrom(...moments, FROM), fc.integer({ min: -DAY, max: DAY }))
      .map(([at, by]) => at + by);
    fc.assert(
      fc.property(fc.oneof(near, fc.integer({ min: FROM, max: TO })), (instant) => {
        const local = there.local(instant);
        const again = there.instant(local);
        expect(there.local(again)).toBe(local);
        expect(again).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 500 },
    );
  });

  it("each date cell is the midnight of its day, and a whole number of days from the one before", () => {
    const there = zone(name);
    for (const year of [1950, 1975, 2011, 2017, 2025]) {
      for (let day = startOf(year, 1, 1); day < startOf(year + 1, 1, 1); day += DAY) {
        if (name === "Pacific/Apia" && dateText(day) === "2011-12-30") continue;
        expect(dateText(there.local(there.date(day).getTime()))).toBe(dateText(day));
      }
    }
  });
});

it("finds changes of the clock in all zones that have them, so that the checks above check something", () => {
  expect(ZONES.map((name) => changes(name).length > 0)).toEqual(
    ZONES.map((name) => name !== "Etc/UTC" && name !== "Asia/Kolkata"),
  );
});
