// Texts that name several days in a row.
import { expect, test } from "vitest";
import { dateText } from "../../../src/reading/calendar";
import { readDate, readFirstDay, readLastDay } from "../../../src/reading/cells/date";
import { readSpan } from "../../../src/reading/cells/span";
import { zone } from "../../../src/reading/zone";

const UTC = zone("Etc/UTC");

test.each([
  ["12-13 March 2026", "2026-03-12", "2026-03-13"],
  ["12–13 Mar 2026", "2026-03-12", "2026-03-13"],
  ["12 — 13. Mar 2026", "2026-03-12", "2026-03-13"],
  ["12th to 13th March 2026", "2026-03-12", "2026-03-13"],
  ["Mar 12-13, 2026", "2026-03-12", "2026-03-13"],
  ["March 12 – 13 2026", "2026-03-12", "2026-03-13"],
  ["30 March - 2 April 2026", "2026-03-30", "2026-04-02"],
  ["Mar 30 - Apr 2, 2026", "2026-03-30", "2026-04-02"],
  ["30 Dec 2025 – 2 Jan 2026", "2025-12-30", "2026-01-02"],
  ["2026-03-12 - 2026-03-13", "2026-03-12", "2026-03-13"],
  ["2026-03-12 to 2026-03-13", "2026-03-12", "2026-03-13"],
  ["13/03/2026–14/03/2026", "2026-03-13", "2026-03-14"],
  ["2026-03-12 18:00 - 2026-03-12 20:00", "2026-03-12 18:00", "2026-03-12 20:00"],
  ["12 Mar 2026 - 12 Mar 2026", "2026-03-12", "2026-03-12"],
  ["12.–13. März 2026", "2026-03-12", "2026-03-13"],
  ["vom 12. bis 13. März 2026", "2026-03-12", "2026-03-13"],
  ["du 30 mars au 2 avril 2026", "2026-03-30", "2026-04-02"],
  ["del 12 al 13 de marzo de 2026", "2026-03-12", "2026-03-13"],
  ["12 a 13 de março de 2026", "2026-03-12", "2026-03-13"],
  ["2026年3月12日 - 2026年3月13日", "2026-03-12", "2026-03-13"],
])("%s is %s to %s", (text, start, end) => {
  const span = readSpan(text, UTC)!;
  expect([dateText(span.start), dateText(span.end)]).toEqual([start, end]);
  expect(dateText(readFirstDay(` ${text} `, UTC) as number)).toBe(start);
  expect(dateText(readLastDay(` ${text} `, UTC))).toBe(end);
  expect(readDate(text, UTC)).toMatchObject({ kind: "periodNotDate", instead: [start] });
});

test.each([
  "13-12 March 2026",
  "30-31 June 2026",
  "2026-03-13 - 2026-03-12",
  "03/04/2026 - 05/04/2026",
  "12-13 March",
  "2026-03-12",
  "March 2026",
  "talk to Ann",
])("%j names no days in a row that there are", (text) => {
  expect(readSpan(text, UTC)).toBeUndefined();
  expect(readLastDay(text, UTC)).toBeNaN();
});

test("a first day is any date, and a span of another century is none", () => {
  expect(readFirstDay("2026-03-12", UTC)).toBe(Date.UTC(2026, 2, 12));
  expect(readFirstDay(new Date("2026-03-12"), UTC)).toBe(Date.UTC(2026, 2, 12));
  expect(readFirstDay("", UTC)).toBeNaN();
  expect(readFirstDay("12-13 March 1926", UTC)).toMatchObject({ kind: "periodNotDate" });
});
