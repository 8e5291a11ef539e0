/** When held events start and end, as their Start and End tell it. */
import { expect, test } from "vitest";
import { dateText } from "../../src/reading/calendar";
import { zone } from "../../src/reading/zone";
import { workbookModel } from "../../src/workbook/workbookModel";
import { problemsOf } from "../check/problemsOf";
import { tableGrid } from "../funnel/grids";

/** Start and end of each held event. */
function days(tab: string): string[] {
  const events = workbookModel({ Events: tableGrid(tab) }, zone("Etc/UTC")).heldEvents();
  return events!.all.map(
    ({ start, end }) => `${dateText(start)} to ${Number.isNaN(end) ? "" : dateText(end)}`,
  );
}

test("a span in Start gives both days, End only where it is empty", () => {
  const tab =
    "Event | Start | End\nA | 12-13 March 2026 | \nB | Mar 12-13, 2026 | 2026-03-14\nC | 2026-03-12 | \nD | 12-13 March 2026 | soon";
  expect(days(tab)).toEqual([
    "2026-03-12 to 2026-03-13",
    "2026-03-12 to 2026-03-14",
    "2026-03-12 to ",
    "2026-03-12 to ",
  ]);
  expect(problemsOf("Events", tab)).toEqual(["5 End: soon: “soon” is not a date."]);
});

test("a word for nothing in End is an empty one", () => {
  expect(days("Event | Start | End\nA | 12-13 March 2026 | tbd\nB | 12-13 March 2026 | n/a")).toEqual([
    "2026-03-12 to 2026-03-13",
    "2026-03-12 to 2026-03-13",
  ]);
});

test("a tab without End has it from the spans", () => {
  expect(days("Event | Start\nA | 2026-03-12 - 2026-03-15")).toEqual(["2026-03-12 to 2026-03-15"]);
});

test("a span in any other column names a period", () => {
  expect(problemsOf("Events", "Event | Start | End\nA | 2026-03-12 | 12-13 March 2026")).toEqual([
    "2 End: 12-13 March 2026: “12-13 March 2026” names a period, not a day.",
  ]);
  expect(problemsOf("Activities", "Date | Activity\n12-13 March 2026 | Conference talk")[0]).toBe(
    "2 Date: 12-13 March 2026: “12-13 March 2026” names a period, not a day.",
  );
});

test("an event with an hour may end on that day, not on the day before or at an earlier hour", () => {
  const tab = (end: string) => `Event | Start | End\nA | 2025-01-02 18:00 | ${end}`;
  const ends = "2 End: %: The event ends before it starts.";
  expect(problemsOf("Events", tab("2025-01-02"))).toEqual([" : : No problems in 1 row."]);
  expect(problemsOf("Events", tab("2025-01-02 20:00"))).toEqual([" : : No problems in 1 row."]);
  for (const end of ["2025-01-01", "2025-01-02 17:00"])
    expect(problemsOf("Events", tab(end))).toEqual([ends.replace("%", end)]);
});
