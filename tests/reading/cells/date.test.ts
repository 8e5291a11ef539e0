// Date cells: what is read as a day, and what is never guessed.
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dateText } from "../../../src/reading/calendar";
import { readDate } from "../../../src/reading/cells/date";
import { zone } from "../../../src/reading/zone";

const UTC = zone("Etc/UTC");

function read(cell: unknown, timeZone = "Etc/UTC"): string {
  const found = readDate(cell, zone(timeZone));
  return typeof found === "number" ? dateText(found) : found.problem;
}

describe("A date cell", () => {
  it("is the day and time that the spreadsheet shows", () => {
    expect(read(new Date("2025-07-11T00:00Z"))).toBe("2025-07-11");
    expect(read(new Date("2025-07-11T14:30Z"), "Asia/Kolkata")).toBe("2025-07-11 20:00");
  });

  it("may come from another script realm, as in Apps Script", () => {
    expect(read(runInNewContext("new Date('2025-07-11T00:00Z')"))).toBe("2025-07-11");
  });

  it.each([Number.NaN, 8.64e15, -8.64e15, Date.UTC(10_000, 0, 1), Date.parse("0000-12-31")])(
    "that holds no date of the years 1 to 9999 is a fault: %d",
    (instant) => expect(read(new Date(instant))).toBe("“Invalid date” is not a date."),
  );

  it("may be the first or the last day of those years", () => {
    expect(read(new Date("0001-01-01T00:00Z"))).toBe("0001-01-01");
    expect(read(new Date("9999-12-31T23:59Z"))).toBe("9999-12-31 23:59");
  });

  it.each<[unknown, string]>([
    ["", "an empty cell"],
    ["  ", "spaces"],
    ["\n", "a line break"],
    [null, "null"],
    [undefined, "nothing"],
  ])("with %j (%s) is blank", (cell) => expect(readDate(cell, UTC)).toBeNaN());
});

describe("Text with one reading is a date", () => {
  it.each([
    ["2025-07-11", "2025-07-11"],
    [" 2025-07-11 ", "2025-07-11"],
    ["2025-7-1", "2025-07-01"],
    ["2025/07/11", "2025-07-11"],
    ["2025-07-11 14:30", "2025-07-11 14:30"],
    ["2025-07-11 9:05", "2025-07-11 09:05"],
    ["2025-07-11T14:30", "2025-07-11 14:30"],
    ["2025-07-11T14:30:15", "2025-07-11 14:30:15"],
    ["2025-07-11 14:30:15.250", "2025-07-11 14:30:15"],
    ["11 Jul 2025", "2025-07-11"],
    ["11  Jul\n2025", "2025-07-11"],
    ["11-Jul-2025", "2025-07-11"],
    ["11 july 2025", "2025-07-11"],
    ["11. July 2025", "2025-07-11"],
    ["1st Aug 2025", "2025-08-01"],
    ["22nd August 2025", "2025-08-22"],
    ["11 Jul 2025 14:30", "2025-07-11 14:30"],
    ["July 11, 2025", "2025-07-11"],
    ["JULY 11, 2025", "2025-07-11"],
    ["Jul 11 2025", "2025-07-11"],
    ["July 11th, 2025", "2025-07-11"],
    ["Sept 3, 2025", "2025-09-03"],
    ["Sep. 3, 2025", "2025-09-03"],
    ["May 5, 2025", "2025-05-05"],
    ["July 11, 2025 14:30", "2025-07-11 14:30"],
    ["July 11, 2025, 14:30", "2025-07-11 14:30"],
    ["13/04/2025", "2025-04-13"],
    ["04/13/2025", "2025-04-13"],
    ["13.04.2025", "2025-04-13"],
    ["13-4-2025", "2025-04-13"],
    ["03/03/2025", "2025-03-03"],
    ["29 Feb 2024", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("%j is %s", (text, day) => expect(read(text)).toBe(day));

  it("where every month's English name and its short form are known", () => {
    const months =
      "January February March April May June July August September October November December".split(" ");
    for (const [index, month] of months.entries()) {
      const day = `2025-${String(index + 1).padStart(2, "0")}-09`;
      expect(read(`9 ${month} 2025`)).toBe(day);
      expect(read(`${month.slice(0, 3)} 9, 2025`)).toBe(day);
    }
  });

  it.each([
    ["2025-07-11T22:30:00Z", "Asia/Kolkata", "2025-07-12 04:00"],
    ["2025-07-11T22:30:00.123z", "Asia/Kolkata", "2025-07-12 04:00"],
    ["2025-07-11T02:00:00Z", "America/New_York", "2025-07-10 22:00"],
    ["2025-01-11T02:00:00Z", "America/New_York", "2025-01-10 21:00"],
    ["2025-07-11T14:30:00+02:00", "Etc/UTC", "2025-07-11 12:30"],
    ["2025-07-11T22:30:00-0500", "Etc/UTC", "2025-07-12 03:30"],
    ["2025-07-11 05:00+05:30", "Etc/UTC", "2025-07-10 23:30"],
    ["2025-07-11T14:30", "Asia/Kolkata", "2025-07-11 14:30"],
  ])("%s in a %s spreadsheet is %s", (text, timeZone, local) => expect(read(text, timeZone)).toBe(local));
});

describe("Anything else is a fault, never a guess", () => {
  it.each([
    ["03/04/2025", "2025-04-03", "2025-03-04"],
    ["3.4.2025", "2025-04-03", "2025-03-04"],
    ["1/2/25", "2025-02-01", "2025-01-02"],
  ])("%j could be %s or %s", (text, one, other) => {
    expect(read(text)).toBe(`“${text}” is text that could be ${one} or ${other}.`);
  });

  const periods = [
    "4Q20",
    "Q4 2020",
    "q4-20",
    "2020-Q4",
    "2020 Q4",
    "2023",
    "2025-07",
    "July 2025",
    "Jul 25",
    "July",
  ];
  it.each(periods)("%j is a period", (text) => {
    expect(read(text)).toBe(`“${text}” names a period, not a day.`);
  });

  const noSuchDay = [
    "31 June 2025",
    "June 31, 2025",
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-07-00",
  ];
  const noSuchDigits = ["13/13/2025", "00/13/2025", "31/06/2025", "13/04/25", "0000-01-01", "20250711"];
  const noSuchTime = ["2025-07-11 24:00", "2025-07-11 12:60", "2025-07-11 12:00:60", "2025-07-11 12"];
  it.each([...noSuchDay, ...noSuchDigits, ...noSuchTime, "11 Juli 2025", "tomorrow"])(
    "%j is no date",
    (text) => {
      expect(read(text)).toBe(`“${text}” is not a date.`);
    },
  );

  it("and so are numbers, booleans and error cells", () => {
    expect(read(45849)).toBe("The cell holds the number 45849, not a date.");
    expect(read(0)).toBe("The cell holds the number 0, not a date.");
    expect(read(true)).toBe("“true” is not a date.");
    expect(read("#N/A")).toBe("The cell shows the error #N/A.");
    expect(read(" #REF! ")).toBe("The cell shows the error #REF!.");
  });

  it("and says how to mend it, naming a day that is meant", () => {
    expect(readDate("03/04/2025", UTC)).toMatchObject({ mend: expect.stringContaining("2025-04-03") });
    expect(readDate("4Q20", UTC)).toMatchObject({ mend: expect.stringContaining("Type a day within it") });
    expect(readDate("soon", UTC)).toMatchObject({ mend: expect.stringContaining("year-month-day") });
    expect(readDate(45849, UTC)).toMatchObject({ mend: expect.stringContaining("Format > Number > Date") });
  });
});
