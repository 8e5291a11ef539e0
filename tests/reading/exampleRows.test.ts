/** Rows that the template marks as examples. */
import { expect, it } from "vitest";
import { exampleRows, isExample, withoutExamples } from "../../src/reading/exampleRows";
import { ACTIVITIES } from "../../src/tabs/activities";
import { CONTACTS } from "../../src/tabs/contacts";

const TAB = [
  ["Our activities"],
  ["Activity", "Date", "Contact"],
  ["Workshop", "Example: 2025-01-01", "ann"],
  ["Example: Workshop", "2025-01-02", "ann"],
  ["Workshop", "Example: 2025-01-03", "bob"],
];

it("are those that say so in the first column that a table needs, and stay as blank rows", () => {
  expect(exampleRows(ACTIVITIES, TAB)).toEqual([2, 4]);
  expect(withoutExamples(ACTIVITIES, TAB)).toEqual([TAB[0], TAB[1], [], TAB[3], []]);
});

it("are none where that column, or any header, is not there", () => {
  for (const tab of [TAB, [], [["Date"], ["Example: 2025-01-01"]]]) {
    expect(
      exampleRows(
        CONTACTS,
        tab.map((cells) => cells.slice(0, 2)),
      ),
    ).toEqual([]);
    expect(
      withoutExamples(
        CONTACTS,
        tab.map((cells) => cells.slice(0, 2)),
      ),
    ).toEqual(tab.map((cells) => cells.slice(0, 2)));
  }
});

it("begin with the word Example, a colon and a space", () => {
  expect(["Example: x", "Example", "An Example: x", "example: x", 5, null].map(isExample)).toEqual([
    true,
    ...Array(5).fill(false),
  ]);
});
