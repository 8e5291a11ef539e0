/** Apps Script's services over the local spreadsheet: what scripts read and write, and the traps of Sheets. */
import { expect, test } from "vitest";
import { date, open, tab } from "../open";

type Opened = Awaited<ReturnType<typeof open>>;

/** Runs a script with `book`, `sheet` and `range(row, column, rows, columns)` at hand and gives its last value. */
function script(host: Opened, source: string): unknown {
  const head =
    "var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0], range = (...place) => sheet.getRange(...place);";
  return host.run("withScript", `${head} ${source}`);
}

test("setValues turns text that starts with = into a formula", async () => {
  const host = await open([tab("Data", [["x"]])]);
  script(host, 'range(1, 1, 1, 2).setValues([["=1+1", "\'=1+1"]])');
  await host.waitForCalculation();
  expect(host.values("Data", "A1:B1")).toEqual([[2, "=1+1"]]);
  expect(host.formula("Data", "A1")).toBe("=1+1");
  expect(host.formula("Data", "B1")).toBe("");
});

test("numeric-looking text becomes a number, except under the format @ or after an apostrophe", async () => {
  const host = await open([tab("Data", [["x"]])]);
  script(
    host,
    'range(1, 2).setNumberFormat("@"); range(1, 1, 1, 5).setValues([["007", "007", "\'007", "1,200.50", "25%"]])',
  );
  expect(host.values("Data", "A1:E1")).toEqual([[7, "007", "007", 1200.5, 0.25]]);
  expect(host.texts("Data", "D1:E1")).toEqual([["1,200.50", "25%"]]);
});

test("text that looks like a date becomes one, in the order of the spreadsheet's locale", async () => {
  const write =
    'range(1, 1, 1, 4).setValues([["2025-07-11", "2025-07-11 14:30", "3/4/2025", "11 Jul 2025"]])';
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
    "range(1, 1).setValue(new Date(Date.UTC(2025, 6, 10, 12))); var v = range(1, 1).getValues()[0][0]; [v instanceof Date, v.toISOString()]",
  );
  expect(read).toEqual([true, "2025-07-10T12:00:00.000Z"]);
  expect(host.texts("Data", "A1")).toEqual([["2025-07-11"]]);
});

test("values come back in their types, blanks as empty text, in arrays of the script's realm", async () => {
  const host = await open([tab("Data", [["a", 1.5, true, null, date(2025, 1, 1), "=1/0"]])]);
  await host.waitForCalculation();
  const read = script(
    host,
    "var v = range(1, 1, 1, 6).getValues(); [v instanceof Array, v[0] instanceof Array, JSON.stringify(v)]",
  );
  expect(read).toEqual([true, true, '[["a",1.5,true,"","2025-01-01T00:00:00.000Z","#DIV/0!"]]']);
});

test("data of the wrong size and ranges beyond the grid are refused as in Sheets", async () => {
  const host = await open([tab("Data", [["x"]], { rowCount: 10, columnCount: 5 })]);
  expect(() => script(host, 'range(1, 1, 2, 2).setValues([["a", "b"]])')).toThrow(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  expect(() => script(host, 'range(1, 1, 1, 2).setValues([["a"]])')).toThrow(
    "The number of columns in the data",
  );
  expect(() => script(host, "sheet.getRange(5, 1, 7, 1)")).toThrow("outside the dimensions of the sheet");
  expect(() => script(host, "sheet.getRange(0, 1)")).toThrow("The starting row of the range is too small.");
  expect(script(host, "try { range(0, 1) } catch (error) { error instanceof Error }")).toBe(true);
});

test("the last row and column are those with content, spilled results included", async () => {
  const host = await open([
    tab("Data", [
      ["x", null],
      [null, "=SPREAD()"],
    ]),
  ]);
  expect(script(host, "[sheet.getLastRow(), sheet.getDataRange().getA1Notation()]")).toEqual([4, "A1:C4"]);
  expect(
    script(host, "[book.insertSheet('Empty', 1).getLastRow(), book.getSheetByName('Empty').getMaxRows()]"),
  ).toEqual([0, 1000]);
});

test("a value over a formula takes the formula away, and cells that used it follow", async () => {
  const host = await open([tab("Data", [["=1+1", "=A1*10"]])]);
  script(host, "range(1, 1).setValue(5)");
  await host.waitForCalculation();
  expect(host.formula("Data", "A1")).toBe("");
  expect(host.values("Data", "A1:B1")).toEqual([[5, 50]]);
});

test("clearing takes values, looks and notes away", async () => {
  const host = await open([tab("Data", [[{ value: 0.5, format: "0%", bold: true, note: "half" }, "b"]])]);
  script(host, "range(1, 1).clear()");
  expect(host.engine.save().tabs[0]!.rows).toEqual([[null, { value: "b" }]]);
});

test("looks, notes, links and rules are written", async () => {
  const host = await open([tab("Data", [["a", "b"]])]);
  script(
    host,
    `range(1, 1, 1, 2).setBackground("#eeeeee").setFontColor("#333333").setNotes([["first", ""]]);
     range(2, 1).setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("=link").setLinkUrl("https://example.com/").build()]]);
     range(3, 1, 3, 2).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"]).setAllowInvalid(false).setHelpText("Yes or no").build())`,
  );
  const look = { background: "#eeeeee", color: "#333333" };
  expect(host.engine.save().tabs[0]).toMatchObject({
    rows: [
      [
        { value: "a", note: "first", ...look },
        { value: "b", ...look },
      ],
      [{ value: "=link", link: "https://example.com/" }],
    ],
    validations: [{ range: "A3:B5", list: ["Yes", "No"], strict: true, help: "Yes or no" }],
  });
});

test("tabs are added, renamed, hidden and deleted, and keep their number", async () => {
  const host = await open([tab("Data", [["a"]]), tab("Other", [["b"]])]);
  const ids = script(
    host,
    `var added = book.insertSheet("New", 2), id = added.getSheetId();
     added.setName("Renamed").hideSheet();
     [id === added.getSheetId(), added.isSheetHidden(), book.getSheets().map((s) => s.getName()).join()]`,
  );
  expect(ids).toEqual([true, true, "Data,Other,Renamed"]);
  expect(() => script(host, 'book.insertSheet("data", 0)')).toThrow(
    'A sheet with the name "data" already exists.',
  );
  script(host, 'book.deleteSheet(book.getSheetByName("Renamed"))');
  expect(script(host, "book.getSheets().length")).toBe(2);
});

test("rows can be inserted and deleted, but for the last one", async () => {
  const host = await open([tab("Data", [["a"], ["b"]], { rowCount: 3 })]);
  const read = "[sheet.getMaxRows(), range(1, 1, 2, 1).getValues().join()]";
  expect(script(host, `sheet.insertRowsAfter(1, 2); ${read}`)).toEqual([5, "a,"]);
  expect(script(host, `for (var i = 0; i < 3; i++) sheet.deleteRow(1); ${read}`)).toEqual([2, "b,"]);
  expect(() => script(host, "sheet.deleteRow(1); sheet.deleteRow(1)")).toThrow(
    "You can't delete all the rows on the sheet.",
  );
});

test("what Apps Script has and this has not is missed aloud", async () => {
  const host = await open([tab("Data", [["a"]])]);
  expect(() => script(host, "sheet.sort(1)")).toThrow("sheet.sort is not a function");
  expect(() => script(host, 'UrlFetchApp.fetch("https://example.com/")')).toThrow(
    "UrlFetchApp is not defined",
  );
});

test("metadata finds a tab again after it was renamed by hand", async () => {
  const host = await open([tab("Data", [["a"]]), tab("Funnel", [["b"]])]);
  script(host, 'book.getSheetByName("Funnel").addDeveloperMetadata("summary", "funnel")');
  host.renameTab("Funnel", "My funnel");
  const find = 'book.createDeveloperMetadataFinder().withKey("summary").find()';
  expect(script(host, `${find}.map((found) => found.getLocation().getSheet().getName()).join()`)).toBe(
    "My funnel",
  );
  script(host, 'book.getSheetByName("Data").addDeveloperMetadata("summary", "data")');
  script(host, 'book.deleteSheet(book.getSheetByName("My funnel"))');
  expect(script(host, `${find}.length`)).toBe(1);
  script(host, 'book.insertSheet("New", 0)');
  host.engine.tabs.remove(host.key("Data"));
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

test("the script's lock is another one than the document's", async () => {
  const host = await open([tab("Data", [["a"]])]);
  const other = host.asUser("somebody else");
  const seen: unknown[] = [];
  host.calls.beforeCall = (name) => {
    if (name !== "Sheet.getName") return;
    for (const lock of ["getDocumentLock", "getScriptLock"])
      seen.push(other.run("withScript", `LockService.${lock}().tryLock(10)`));
  };
  script(host, "LockService.getDocumentLock().tryLock(10); sheet.getName()");
  host.calls.beforeCall = null;
  expect(seen).toEqual([false, true]);
});

test("a hook sees every service call by name and can make one fail", async () => {
  const host = await open([tab("Data", [["a"]])]);
  host.calls.reset();
  script(host, 'range(1, 1).setValues([["b"]])');
  expect([...host.calls.byName.keys()]).toEqual([
    "SpreadsheetApp.getActiveSpreadsheet",
    "Spreadsheet.getSheets",
    "Sheet.getRange",
    "Range.setValues",
  ]);
  host.calls.beforeCall = (name) => {
    if (name === "Range.setValues") throw new Error("Service Spreadsheets timed out");
  };
  expect(() => script(host, 'range(1, 1).setValues([["c"]])')).toThrow("Service Spreadsheets timed out");
  host.calls.beforeCall = null;
  expect(host.cell("Data", "A1")).toBe("b");
});

test("the menu is put up by onOpen, which may call little else", async () => {
  const host = await open([tab("Data", [["a"]])]);
  host.open();
  expect(host.recorder.menus[0]?.items[0]).toEqual({ label: "Open sidebar", functionName: "showSidebar" });
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
  script(host, "ScriptApp.getUserTriggers(book).forEach((trigger) => ScriptApp.deleteTrigger(trigger))");
  expect(host.host.document.triggers).toEqual([]);
  expect(() => host.host.run("showSidebar", { kind: "trigger", user: "a" })).toThrow(
    "Cannot call SpreadsheetApp.getUi()",
  );
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
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range(1, 1, 2, 2)).setNumHeaders(1)
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
