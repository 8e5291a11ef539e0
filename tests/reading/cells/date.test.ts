// Date cells: what is read as a day, and what is never guessed.
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dateText } from "../../../src/reading/calendar";
import { readDate, timeText } from "../../../src/reading/cells/date";
import { namedDays } from "../../../src/reading/cells/dateForms";
import { timeReader } from "../../../src/reading/numberReaders";
import { zone } from "../../../src/reading/zone";

const UTC = zone("Etc/UTC");

function read(cell: unknown, timeZone = "Etc/UTC"): string {
  const found = readDate(cell, zone(timeZone));
  return typeof found === "number" ? dateText(found) : found.problem;
}

/** What is said of a day of another century. */
function outside(day: string): string {
  return `“${day}” is outside the years 1970 to 2100, so it does not count as a date.`;
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

  it("counts from 1970 to 2100, as the spreadsheet shows it", () => {
    expect(read(new Date("1970-01-01T00:00Z"))).toBe("1970-01-01");
    expect(read(new Date("2100-12-31T23:59Z"))).toBe("2100-12-31 23:59");
    expect(read(new Date("1970-01-01T02:00Z"), "America/New_York")).toBe(outside("1969-12-31 21:00"));
    expect(read(new Date("1969-12-31T20:00Z"), "Asia/Kolkata")).toBe("1970-01-01 01:30");
  });

  it.each([
    ["0001-01-01T00:00Z", "0001-01-01"],
    ["1900-01-01T00:00Z", "1900-01-01"],
    ["1969-12-31T23:59Z", "1969-12-31 23:59"],
    ["2101-01-01T00:00Z", "2101-01-01"],
    ["2205-03-01T00:00Z", "2205-03-01"],
    ["9999-12-31T23:59Z", "9999-12-31 23:59"],
  ])("of %s is of a year that nobody can have meant", (instant, day) => {
    expect(read(new Date(instant))).toBe(outside(day));
    expect(timeReader(UTC)(new Date(instant))).toBeNaN();
  });

  it("is read as a time without a day where Sheets puts these", () => {
    expect(read(new Date("1899-12-30T14:30Z"))).toBe("The cell holds a time without a day.");
  });

  it("with a time alone is 1:01 as Sheets makes it of that text, and a day is no time", () => {
    expect(timeText(new Date("1899-12-30T01:01Z"), UTC)).toBe("1:1");
    expect(timeText(new Date("1899-12-30T23:59Z"), UTC)).toBe("23:59");
    expect(timeText(new Date("1899-12-30T00:00Z"), UTC)).toBe("0:0");
    expect(timeText(new Date("1899-12-31T00:00Z"), UTC)).toBe("");
    expect(timeText(new Date("1899-12-29T23:59Z"), UTC)).toBe("");
    expect(timeText(new Date(Number.NaN), UTC)).toBe("");
  });

  it("of the same stretch of time is read in a column as by itself", () => {
    const column = timeReader(UTC);
    const days = ["2100-12-30", "2100-12-31", "2101-01-01", "2100-12-31"].map((day) => column(new Date(day)));
    expect(days).toEqual([
      Date.UTC(2100, 11, 30),
      Date.UTC(2100, 11, 31),
      Number.NaN,
      Date.UTC(2100, 11, 31),
    ]);
  });

  it("is read in a column as the clock of its zone shows it, on both sides of its changes", () => {
    const column = timeReader(zone("Europe/Berlin"));
    const instants = [
      "2025-03-30T00:59:59Z",
      "2025-03-30T01:00Z",
      "2025-01-15T12:00Z",
      "2025-07-15T12:00Z",
      "2025-07-16T12:00Z",
      "2024-12-31T23:30Z",
      "2100-12-31T22:30Z",
      "2100-12-31T23:30Z",
    ];
    expect(instants.map((instant) => column(new Date(instant)))).toEqual([
      Date.UTC(2025, 2, 30, 1, 59, 59),
      Date.UTC(2025, 2, 30, 3),
      Date.UTC(2025, 0, 15, 13),
      Date.UTC(2025, 6, 15, 14),
      Date.UTC(2025, 6, 16, 14),
      Date.UTC(2025, 0, 1, 0, 30),
      Date.UTC(2100, 11, 31, 23, 30),
      Number.NaN,
    ]);
  });

  it("of a clock that skips midnight is its midnight in a column too", () => {
    const column = timeReader(zone("America/Sao_Paulo"));
    const days = ["2017-10-15T02:59Z", "2017-10-15T03:00Z", "2017-10-15T03:01Z"];
    expect(days.map((day) => dateText(column(new Date(day))))).toEqual([
      "2017-10-14 23:59",
      "2017-10-15",
      "2017-10-15 01:01",
    ]);
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
    ["2014.3.15", "2014-03-15"],
    ["20241126", "2024-11-26"],
    ["2025 Jul 11", "2025-07-11"],
    ["2025-Jul-11", "2025-07-11"],
    ["11th of July 2025", "2025-07-11"],
    ["11-Jul-25", "2025-07-11"],
    ["12/25/14", "2014-12-25"],
    ["13/04/25", "2025-04-13"],
    ["14.05.26", "2026-05-14"],
    ["5/5/25", "2025-05-05"],
    ["March 20, 2024", "2024-03-20"],
    ["Aug 1, 1990", "1990-08-01"],
    ["Wed, Nov 25, 2026", "2026-11-25"],
    ["Wed 11/03/2026", "2026-03-11"],
    ["\u200b2025-07-11\u200e", "2025-07-11"],
    ["\u200b 2025-07-11 \u200e", "2025-07-11"],
    ["Wednesday 25 November 2026", "2026-11-25"],
    ["Sep 26, 2026 7:05 PM", "2026-09-26 19:05"],
    ["Sep 26, 2026 7:05\u202fPM", "2026-09-26 19:05"],
    ["Sep 26, 2026 at 7:05 p.m.", "2026-09-26 19:05"],
    ["Mar 28, 2020 08:07:27", "2020-03-28 08:07:27"],
    ["17/03/2026 12:00", "2026-03-17 12:00"],
    ["17/03/2026 12:00pm", "2026-03-17 12:00"],
    ["17/03/2026 12:00 am", "2026-03-17"],
    ["17/03/2026 12:59 AM", "2026-03-17 00:59"],
    ["17/03/2026 1 pm", "2026-03-17 13:00"],
    ["17/03/2026 1pm", "2026-03-17 13:00"],
    ["29/12/2025 3:30pm", "2025-12-29 15:30"],
    ["29/12/2025, 11:59:59 PM", "2025-12-29 23:59:59"],
    ["11/29/24 22:28", "2024-11-29 22:28"],
    ["3/15/2024 2:30 PM", "2024-03-15 14:30"],
    ["20241126 14:30", "2024-11-26 14:30"],
    ["03/03/2025 9:00 AM", "2025-03-03 09:00"],
    ["2000-02-29", "2000-02-29"],
    ["14. März 2025", "2025-03-14"],
    ["14. MÄRZ 2025", "2025-03-14"],
    ["14. Ma\u0308rz 2025", "2025-03-14"],
    ["14.März 2025", "2025-03-14"],
    ["3. Jänner 2025", "2025-01-03"],
    ["14. März 2025 um 14:30 Uhr", "2025-03-14 14:30"],
    ["Freitag, 14. März 2025", "2025-03-14"],
    ["Fr., 14. März 2025", "2025-03-14"],
    ["14 mars 2025", "2025-03-14"],
    ["1er août 2025", "2025-08-01"],
    ["14 févr. 2025 à 9:05", "2025-02-14 09:05"],
    ["vendredi 14 mars 2025", "2025-03-14"],
    ["mar. 11 mars 2025", "2025-03-11"],
    ["mar 11/03/2025", "2025-03-11"],
    ["14 de marzo de 2025", "2025-03-14"],
    ["viernes, 14 de marzo de 2025", "2025-03-14"],
    ["2 ene 2025", "2025-01-02"],
    ["1º de março de 2025", "2025-03-01"],
    ["sexta-feira, 14 de março de 2025", "2025-03-14"],
    ["5 de out. de 2025", "2025-10-05"],
    ["1° maggio 2025", "2025-05-01"],
    ["14 maart 2025", "2025-03-14"],
    ["14 mrt. 2025", "2025-03-14"],
    ["3 maj 2025", "2025-05-03"],
    ["14/mar/2025", "2025-03-14"],
    ["14/Mär/2025", "2025-03-14"],
    ["2025年3月14日", "2025-03-14"],
    ["2025年03月14日(金) 14:30", "2025-03-14 14:30"],
    ["2025년 3월 14일", "2025-03-14"],
    ["15.05.25", "2025-05-15"],
    ["Apr 2, 2025", "2025-04-02"],
    ["2 April 2025", "2025-04-02"],
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
    ["2025-07-11 14:30:00 UTC", "Etc/UTC", "2025-07-11 14:30"],
    ["2025-07-11 14:30:00 UTC", "Europe/Berlin", "2025-07-11 16:30"],
    ["2026/05/28 7:01:33 PM GMT+2", "Etc/UTC", "2026-05-28 17:01:33"],
    ["2026/05/28 7:01:33 PM GMT+2", "Europe/Berlin", "2026-05-28 19:01:33"],
    ["2026/05/28 1:00:00 AM GMT+5:30", "Etc/UTC", "2026-05-27 19:30"],
    ["2025-10-29T23:54:03.482Z", "Europe/Berlin", "2025-10-30 00:54:03"],
    ["2024-02-03T04:05:06.1234567+00:00", "Etc/UTC", "2024-02-03 04:05:06"],
    ["2024-02-03T04:05:06.1234567-08:00", "Etc/UTC", "2024-02-03 12:05:06"],
    ["Wed Nov 25 2026 00:00:00 GMT+0000 (Coordinated Universal Time)", "Etc/UTC", "2026-11-25"],
    [
      "Wed Nov 25 2026 00:00:00 GMT+0000 (Coordinated Universal Time)",
      "America/New_York",
      "2026-11-24 19:00",
    ],
    ["Wed, 25 Nov 2026 10:00:00 GMT", "Europe/Berlin", "2026-11-25 11:00"],
    ["2025-07-11 14:30:00 +0000 UTC", "Europe/Berlin", "2025-07-11 16:30"],
    ["13/04/2025 23:30 UTC", "Asia/Kolkata", "2025-04-14 05:00"],
  ])("%s in a %s spreadsheet is %s", (text, timeZone, local) => expect(read(text, timeZone)).toBe(local));
});

it("a text that names no day has no way to be read as one", () => {
  for (const text of ["tomorrow", "", "25-07-11", "1/2", "1/2.2025"]) expect(namedDays(text)).toEqual([]);
});

describe("Anything else is a fault, never a guess", () => {
  it.each([
    ["03/04/2025", "2025-04-03", "2025-03-04"],
    ["3.4.2025", "2025-04-03", "2025-03-04"],
    ["1/2/25", "2025-02-01", "2025-01-02"],
    ["9/5/25", "2025-05-09", "2025-09-05"],
    ["5-07-11", "2011-07-05", "2011-05-07"],
    ["03/04/2025 14:30", "2025-04-03 14:30", "2025-03-04 14:30"],
    ["05/12/2026 09:00:00 AM", "2026-12-05 09:00", "2026-05-12 09:00"],
    ["03/04/2025 12:15:30 AM", "2025-04-03 00:15:30", "2025-03-04 00:15:30"],
    ["1/2/25 22:00 GMT-4", "2025-02-02 02:00", "2025-01-03 02:00"],
  ])("%j could be %s or %s", (text, one, other) => {
    expect(read(text)).toBe(`“${text}” is text that could be ${one} or ${other}.`);
    expect(readDate(text, UTC)).toMatchObject({ instead: [one, other] });
    expect([read(one), read(other)]).toEqual([one, other]);
  });

  it.each(["0025-07-11", "1969-12-31", "2101-01-01", "11 Jul 1025", "13/04/0025"])(
    "%j is of a year that nobody can have meant",
    (text) => expect(readDate(text, UTC)).toMatchObject({ kind: "oddYear" }),
  );

  const periods = [
    "4Q20",
    "Q4 2020",
    "q4-20",
    "Q42020",
    "2020Q4",
    "2020-Q4",
    "2020 Q4",
    "2023",
    "2025-07",
    "July 2025",
    "Jul 25",
    "July",
    "März 2025",
    "marzo de 2025",
    "vom 12. bis 14. März 2025",
    "12-13 March 2026",
    "12–13 Mar 2026",
    "Mar 12-13, 2026",
    "30 March - 2 April 2026",
    "2026-03-12 - 2026-03-13",
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
  const noSuchDigits = [
    "13/13/2025",
    "00/13/2025",
    "31/06/2025",
    "0000-01-01",
    "20250732",
    "12345678",
    "Thu Nov 25 2026",
  ];
  const noSuchTime = [
    "2025-07-11 24:00",
    "2025-07-11 12:60",
    "2025-07-11 12:00:60",
    "2025-07-11 12",
    "2025-07-11 14 +05:30",
    "2025-07-11 14 UTC (2 pm)",
    "17/03/2026 13:00 pm",
    "2025-07-11 14:30 (UTC)",
    "17/03/2026 0:30 am",
  ];
  it.each([
    ...noSuchDay,
    ...noSuchDigits,
    ...noSuchTime,
    "Mar 12-13",
    "11 Listopad 2025",
    "31. Juni 2025",
    "Montag, 14. März 2025",
    "2025年2月30日",
    "tomorrow",
  ])("%j is no date", (text) => {
    expect(read(text)).toBe(`“${text}” is not a date.`);
  });

  it.each([
    ["13-04-25", "2013-04-25"],
    ["25-07-11", "2025-07-11"],
    ["31-12-25", "2031-12-25"],
    ["25-07-11 14:30", "2025-07-11 14:30"],
  ])("%j may begin or end with its year, and is offered as %s", (text, yearFirst) => {
    expect(read(text)).toBe(`“${text}” has a year of two digits, which may stand first or last.`);
    expect(readDate(text, UTC)).toMatchObject({ instead: [yearFirst] });
  });

  it("is said of a number, unless its digits are those of a day", () => {
    expect(read(20241126)).toBe("2024-11-26");
    for (const number of [20241131, 19691231, 21010101, 20241126.5, 2024, -20241126])
      expect(read(number)).toBe(`The cell holds the number ${number}, not a date.`);
  });

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
