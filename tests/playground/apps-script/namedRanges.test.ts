/** Named ranges stay with their cells through what people do to a tab, and through saving and opening. */
import { expect, onTestFinished, test } from "vitest";
import { fixture } from "../fixture-files";
import { open, openHeadless, tab } from "../open";

type Opened = Awaited<ReturnType<typeof open>>;
type Sheet = ReturnType<Opened["engine"]["tabs"]["sheet"]>;

const ROWS = [["Name", "Score"], ["Bo", 3], ["Al", 1], ["Cy", 2], ["below"]];

function script(host: Opened, source: string): unknown {
  return host.run("withScript", `var book = SpreadsheetApp.getActiveSpreadsheet(); ${source}`);
}

/** A tab whose rows 2 to 4 are called People. */
async function opened() {
  const host = await open([tab("My data", ROWS), tab("Other", [["o"]])]);
  script(host, 'book.setNamedRange("People", book.getSheets()[0].getRange(2, 1, 3, 2))');
  return Object.assign(host, { sheet: host.engine.tabs.sheet(host.key("My data")) });
}

/** Where the name is, as a script sees it; "" for nowhere. */
function place(host: Opened, name = "People"): unknown {
  return script(
    host,
    `var found = book.getRangeByName("${name}"); found ? found.getSheet().getName() + "!" + found.getA1Notation() : ""`,
  );
}

test.each<[string, (sheet: Sheet) => void, string]>([
  ["rows put in before it", (sheet) => sheet.insertRowsBefore(0, 2), "My data!A4:B6"],
  ["a row put in inside it", (sheet) => sheet.insertRowsBefore(2, 1), "My data!A2:B5"],
  ["a row put in below it", (sheet) => sheet.insertRowsAfter(3, 1), "My data!A2:B4"],
  ["a column put in inside it", (sheet) => sheet.insertColumnsBefore(1, 1), "My data!A2:C4"],
  ["its first row deleted", (sheet) => sheet.deleteRows(1, 1), "My data!A2:B3"],
  ["its last row deleted", (sheet) => sheet.deleteRows(3, 1), "My data!A2:B3"],
  ["its first column deleted", (sheet) => sheet.deleteColumns(0, 1), "My data!A2:A4"],
  ["all its rows deleted", (sheet) => sheet.deleteRows(1, 3), ""],
  ["a new name for its tab", (sheet) => sheet.setName("It's"), "It's!A2:B4"],
])("a named range after %s", async (_, edit, expected) => {
  const host = await opened();
  edit(host.sheet);
  expect(place(host)).toBe(expected);
});

test("a named range stays where it is when its rows are sorted", async () => {
  const host = await opened();
  host.sheet.getRange("A2:B5").sort({ column: 1, ascending: true });
  expect(host.values("My data", "A1:B5")).toEqual([
    ROWS[0],
    ["Al", 1],
    ["Cy", 2],
    ["Bo", 3],
    ["below", null],
  ]);
  expect(place(host)).toBe("My data!A2:B4");
});

test("a named range stays where it is when rows are filtered out", async () => {
  const host = await opened();
  const filter = host.sheet.getRange("A1:B5").createFilter()!;
  filter.setColumnFilterCriteria(1, { colId: 1, filters: { filters: ["2"] } });
  expect(filter.getFilteredOutRows()).toEqual([1, 2, 4]);
  expect(place(host)).toBe("My data!A2:B4");
});

test("a copy of a tab brings no second name, and a deleted tab takes its names along", async () => {
  const host = await opened();
  host.engine.workbook.duplicateSheet(host.sheet);
  expect(script(host, "book.getNamedRanges().map((named) => named.getName()).join()")).toBe("People");
  host.engine.tabs.remove(host.key("My data"));
  expect(place(host)).toBe("");
  expect(script(host, "book.getNamedRanges().length")).toBe(0);
});

test("a name is set anew, moved and removed by a script", async () => {
  const host = await opened();
  script(host, 'book.setNamedRange("people", book.getSheets()[1].getRange(1, 1))');
  expect(place(host)).toBe("Other!A1");
  script(host, "book.getNamedRanges()[0].setRange(book.getSheets()[0].getRange(1, 1, 2, 1))");
  expect(place(host)).toBe("My data!A1:A2");
  script(host, "book.getNamedRanges()[0].remove()");
  expect(place(host)).toBe("");
  expect(() => script(host, 'book.removeNamedRange("people")')).not.toThrow();
});

test("names are in the workbook that is saved, and in the one opened from it", async () => {
  const host = await opened();
  const saved = host.engine.save();
  expect(saved.namedRanges).toEqual([{ name: "People", tab: "My data", range: "A2:B4" }]);
  const again = await openHeadless(saved, fixture);
  onTestFinished(() => again.close());
  again.engine.tabs.sheet(again.key("My data")).insertRowsBefore(0, 1);
  expect(place(again)).toBe("My data!A3:B5");
});
