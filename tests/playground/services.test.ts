/** Apps Script's services over the local spreadsheet: what scripts read and write, and the traps of Sheets. */
import { expect, test } from "vitest";
import { date, open, tab } from "./open";

type Opened = Awaited<ReturnType<typeof open>>;

/** Runs a script with `book`, `sheet` and `range(a1)` at hand and gives its last value. */
function script(host: Opened, source: string): unknown {
  const head =
    "var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0], range = (a1) => sheet.getRange(a1);";
  return host.run("withScript", `${head} ${source}`);
}

test("setValues turns text that starts with = into a formula", async () => {
  const host = await open([tab("Data", [["x"]])]);
  script(host, 'range("A1:B1").setValues([["=1+1", "\'=1+1"]])');
  await host.waitForCalculation();
  expect(host.values("Data", "A1:B1")).toEqual([[2, "=1+1"]]);
  expect(host.formula("Data", "A1")).toBe("=1+1");
  expect(host.formula("Data", "B1")).toBe("");
});

test("numeric-looking text becomes a number, except under the format @ or after an apostrophe", async () => {
  const host = await open([tab("Data", [["x"]])]);
  script(
    host,
    'range("B1").setNumberFormat("@"); range("A1:E1").setValues([["007", "007", "\'007", "1,200.50", "25%"]])',
  );
  expect(host.values("Data", "A1:E1")).toEqual([[7, "007", "007", 1200.5, 0.25]]);
  expect(host.texts("Data", "D1:E1")).toEqual([["1,200.50", "25%"]]);
});

test("text that looks like a date becomes one, in the order of the spreadsheet's locale", async () => {
  const write = 'range("A1:D1").setValues([["2025-07-11", "2025-07-11 14:30", "3/4/2025", "11 Jul 2025"]])';
  const american = await open([tab("Data", [["x"]])]);
  script(american, write);
  expect(american.texts("Data", "A1:D1")).toEqual([
    ["2025-07-11", "2025-07-11 14:30:00", "2025-03-04", "2025-07-11"],
  ]);
  const british = await open([tab("Data", [["x"]])], { locale: "en_GB" });
  script(british, write);
  expect(british.texts("Data", "C1")).toEqual([["2025-04-03"]]);
});

test("a Date is written as a date of the spreadsheet's zone and read back as the same instant", async () => {
  const host = await open([tab("Data", [["x"]])], { timeZone: "Pacific/Auckland" });
  const read = script(
    host,
    'range("A1").setValue(new Date(Date.UTC(2025, 6, 10, 12))); var v = range("A1").getValue(); [v instanceof Date, v.toISOString()]',
  );
  expect(read).toEqual([true, "2025-07-10T12:00:00.000Z"]);
  expect(host.texts("Data", "A1")).toEqual([["2025-07-11"]]);
});

test("values come back in their types, blanks as empty text, in arrays of the script's realm", async () => {
  const host = await open([tab("Data", [["a", 1.5, true, null, date(2025, 1, 1), "=1/0"]])]);
  await host.waitForCalculation();
  const read = script(
    host,
    'var v = range("A1:F1").getValues(); [v instanceof Array, v[0] instanceof Array, JSON.stringify(v)]',
  );
  expect(read).toEqual([true, true, '[["a",1.5,true,"","2025-01-01T00:00:00.000Z","#DIV/0!"]]']);
});

test("data of the wrong size and ranges beyond the grid are refused as in Sheets", async () => {
  const host = await open([tab("Data", [["x"]], { rowCount: 10, columnCount: 5 })]);
  expect(() => script(host, 'range("A1:B2").setValues([["a", "b"]])')).toThrow(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  expect(() => script(host, 'range("A1:B1").setValues([["a"]])')).toThrow(
    "The number of columns in the data",
  );
  expect(() => script(host, "sheet.getRange(5, 1, 7, 1)")).toThrow("outside the dimensions of the sheet");
  expect(() => script(host, "sheet.getRange(0, 1)")).toThrow("The starting row of the range is too small.");
  expect(
    script(
      host,
      'try { sheet.getRange("nonsense!A1") } catch (error) { [error instanceof Error, error.message] }',
    ),
  ).toEqual([true, "Range not found"]);
});

test("the last row and column are those with content, spilled results included", async () => {
  const host = await open([
    tab("Data", [
      ["x", null],
      [null, "=SPREAD()"],
    ]),
  ]);
  expect(
    script(host, "[sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]"),
  ).toEqual([4, 3, "A1:C4"]);
  expect(
    script(host, "[book.insertSheet('Empty').getLastRow(), book.getSheetByName('Empty').getMaxRows()]"),
  ).toEqual([0, 1000]);
});

test("a value over a formula takes the formula away, and cells that used it follow", async () => {
  const host = await open([tab("Data", [["=1+1", "=A1*10"]])]);
  script(host, 'range("A1").setValue(5)');
  await host.waitForCalculation();
  expect(host.formula("Data", "A1")).toBe("");
  expect(host.values("Data", "A1:B1")).toEqual([[5, 50]]);
});

test("clearing content keeps the look, clearing formats keeps the content", async () => {
  const host = await open([
    tab("Data", [
      [
        { value: 0.5, format: "0%", bold: true },
        { value: 0.5, format: "0%" },
      ],
    ]),
  ]);
  script(host, 'range("A1").clearContent().setValue(0.25); range("B1").clearFormat()');
  expect(host.texts("Data", "A1:B1")).toEqual([["25%", "0.5"]]);
  expect(script(host, '[range("A1").getFontWeight(), range("A1").getNumberFormat()]')).toEqual([
    "bold",
    "0%",
  ]);
});

test("looks, notes, links and rules are written and read back", async () => {
  const host = await open([tab("Data", [["a", "b"]])]);
  const read = script(
    host,
    `range("A1:B1").setBackground("#eeeeee").setFontColor("#333333").setNotes([["first", ""]]);
     range("A2").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=link").setLinkUrl("https://example.com/").build());
     range("A3:B5").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"]).setAllowInvalid(false).setHelpText("Yes or no").build());
     range("B4").clearDataValidations();
     var rules = range("A3:B5").getDataValidations();
     [range("B1").getBackground(), range("A1").getNote(), range("A2").getValue(), range("A2").getRichTextValue().getLinkUrl(),
      String(rules[0][1].getCriteriaType()), rules[0][1].getCriteriaValues()[0].join(), rules[1][1], rules[2][1].getHelpText()]`,
  );
  expect(read).toEqual([
    "#eeeeee",
    "first",
    "=link",
    "https://example.com/",
    "VALUE_IN_LIST",
    "Yes,No",
    null,
    "Yes or no",
  ]);
});

test("tabs are added, renamed, moved, hidden and deleted, and keep their number", async () => {
  const host = await open([tab("Data", [["a"]]), tab("Other", [["b"]])]);
  const ids = script(
    host,
    `var added = book.insertSheet("New", 0), id = added.getSheetId();
     added.setName("Renamed"); book.setActiveSheet(added); book.moveActiveSheet(3); added.hideSheet();
     [id === added.getSheetId(), added.getIndex(), added.isSheetHidden(), book.getSheets().map((s) => s.getName()).join()]`,
  );
  expect(ids).toEqual([true, 3, true, "Data,Other,Renamed"]);
  expect(() => script(host, 'book.insertSheet("data")')).toThrow(
    'A sheet with the name "data" already exists.',
  );
  script(host, 'book.deleteSheet(book.getSheetByName("Renamed"))');
  expect(script(host, "book.getSheets().length")).toBe(2);
});

test("rows can be inserted, appended and deleted", async () => {
  const host = await open([tab("Data", [["a"], ["b"]], { rowCount: 3 })]);
  expect(
    script(
      host,
      'sheet.appendRow(["c"]).appendRow(["d"]); sheet.deleteRow(1); [sheet.getMaxRows(), range("A1:A3").getValues().join()]',
    ),
  ).toEqual([3, "b,c,d"]);
  expect(() => script(host, "sheet.deleteRows(1, 3)")).toThrow("You can't delete all the rows on the sheet.");
});

test("metadata finds a tab again after it was renamed by hand", async () => {
  const host = await open([tab("Data", [["a"]]), tab("Funnel", [["b"]])]);
  script(host, 'book.getSheetByName("Funnel").addDeveloperMetadata("summary", "funnel")');
  host.renameTab("Funnel", "My funnel");
  const find = 'book.createDeveloperMetadataFinder().withKey("summary").withValue("funnel").find()';
  expect(script(host, `${find}.map((found) => found.getLocation().getSheet().getName()).join()`)).toBe(
    "My funnel",
  );
  script(host, 'book.deleteSheet(book.getSheetByName("My funnel"))');
  expect(script(host, `${find}.length`)).toBe(0);
});

test("properties hold texts, 9 KB each and 500 KB together", async () => {
  const host = await open([tab("Data", [["a"]])]);
  script(host, 'PropertiesService.getDocumentProperties().setProperties({ a: 1, b: "two" })');
  expect(script(host, "JSON.stringify(PropertiesService.getDocumentProperties().getProperties())")).toBe(
    '{"a":"1","b":"two"}',
  );
  expect(() =>
    script(host, 'PropertiesService.getUserProperties().setProperty("big", "é".repeat(4700))'),
  ).toThrow("Argument too large");
  expect(() =>
    script(
      host,
      'var p = PropertiesService.getUserProperties(); for (var i = 0; i < 60; i++) p.setProperty("k" + i, "x".repeat(9000))',
    ),
  ).toThrow("property storage quota");
});

test("document properties are shared between users, user properties are not", async () => {
  const host = await open([tab("Data", [["a"]])]);
  const other = host.asUser("somebody else");
  host.run(
    "withScript",
    'PropertiesService.getDocumentProperties().setProperty("d", "1"); PropertiesService.getUserProperties().setProperty("u", "1")',
  );
  const read =
    'PropertiesService.getDocumentProperties().getProperty("d") + PropertiesService.getUserProperties().getProperty("u")';
  expect(other.run("withScript", read)).toBe("1null");
});

test("the document lock keeps a second run out while the first is in the middle, and ends with it", async () => {
  const host = await open([tab("Data", [["a"]])]);
  const other = host.asUser("somebody else");
  const takeLock = "LockService.getDocumentLock().tryLock(10)";
  const seen: unknown[] = [];
  host.calls.beforeCall = (name) => {
    if (name === "Sheet.getName") seen.push(other.run("withScript", takeLock));
  };
  script(host, `${takeLock}; sheet.getName()`);
  host.calls.beforeCall = null;
  expect(seen).toEqual([false]);
  expect(other.run("withScript", takeLock)).toBe(true);
});

test("a hook sees every service call by name and can make one fail", async () => {
  const host = await open([tab("Data", [["a"]])]);
  host.calls.reset();
  script(host, 'range("A1").setValues([["b"]])');
  expect([...host.calls.byName.keys()]).toEqual([
    "SpreadsheetApp.getActiveSpreadsheet",
    "Spreadsheet.getSheets",
    "Sheet.getRange",
    "Range.setValues",
  ]);
  host.calls.beforeCall = (name) => {
    if (name === "Range.setValues") throw new Error("Service Spreadsheets timed out");
  };
  expect(() => script(host, 'range("A1").setValues([["c"]])')).toThrow("Service Spreadsheets timed out");
  host.calls.beforeCall = null;
  expect(host.cell("Data", "A1")).toBe("b");
});

test("the menu is put up by onOpen, which may call little else", async () => {
  const host = await open([tab("Data", [["a"]])]);
  host.open();
  expect(host.recorder.menus[0]?.items.map((item) => item.kind)).toEqual(["item", "separator", "menu"]);
  expect(host.recorder.logs.at(-1)?.text).toBe("NONE");
  expect(() => host.host.run("openTooMuch", { kind: "open", user: "a" })).toThrow("AuthMode.NONE");
});

test("the sidebar shows the built page, and an alert gives the pressed button", async () => {
  const host = await open([tab("Data", [["a"]])]);
  host.run("showSidebar");
  expect(host.recorder.sidebars[0]?.title).toBe("Fixture");
  expect(host.recorder.sidebars[0]?.html).toContain("Waiting");
  host.recorder.answer = "YES";
  const pressed =
    'var ui = SpreadsheetApp.getUi(); ui.alert("Title", "Sure?", ui.ButtonSet.YES_NO) === ui.Button.YES';
  expect(script(host, pressed)).toBe(true);
});

test("a time trigger has no Ui, may have no document, and each user has at most one", async () => {
  const host = await open([tab("Data", [["a"]])]);
  script(host, 'ScriptApp.newTrigger("refresh").timeBased().everyDays(1).atHour(6).create()');
  expect(host.host.document.triggers[0]).toMatchObject({
    handler: "refresh",
    schedule: { everyDays: 1, atHour: 6 },
  });
  expect(() => script(host, 'ScriptApp.newTrigger("refresh").timeBased().everyHours(1).create()')).toThrow(
    "too many",
  );
  script(host, "ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger))");
  expect(host.host.document.triggers).toEqual([]);
  expect(() => host.host.run("showSidebar", { kind: "trigger", user: "a" })).toThrow(
    "Cannot call SpreadsheetApp.getUi()",
  );
});

test("dates are formatted in any zone by Java's patterns", async () => {
  const host = await open([tab("Data", [["a"]])]);
  const format = (zone: string, pattern: string) =>
    script(host, `Utilities.formatDate(new Date(Date.UTC(2025, 0, 5, 22, 7, 9)), "${zone}", "${pattern}")`);
  expect(format("Asia/Kolkata", "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe("2025-01-06T03:37:09+05:30");
  expect(format("Etc/UTC", "EEE d MMM yy, h:mm a Z")).toBe("Sun 5 Jan 25, 10:07 PM +0000");
});

test("a chart is kept as a description, found again and changed", async () => {
  const host = await open([
    tab("Data", [
      ["Stage", "Contacts"],
      ["Awareness", 10],
    ]),
  ]);
  script(
    host,
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range("A1:B2")).setNumHeaders(1)
       .setPosition(4, 2, 5, 6).setOption("title", "Funnel").build());
     sheet.updateChart(sheet.getCharts()[0].modify().setOption("title", "New title").build())`,
  );
  expect(host.host.document.charts.all()).toMatchObject([
    {
      type: "COLUMN",
      headers: 1,
      position: { row: 4, column: 2, offsetX: 5, offsetY: 6 },
      options: { title: "New title" },
    },
  ]);
  expect(script(host, "sheet.getCharts()[0].getRanges()[0].getA1Notation()")).toBe("A1:B2");
  expect(script(host, "sheet.removeChart(sheet.getCharts()[0]); sheet.getCharts().length")).toBe(0);
});
