/** Custom functions in cells: what they are given and how their results show. */
import { expect, test } from "vitest";
import { date, open, tab } from "../open";

const data = tab("Data", [
  ["Who", "When", "How many", "Yes"],
  ["007", date(2025, 7, 11), 1.5, true],
  ["Ada", date(2025, 7, 11, 14, 30), "=1/0", false],
  ["=NA()", null, 0, "x"],
]);

async function show(formula: string, more = {}) {
  const host = await open([data, tab("Result", [[formula]])], more);
  return host.cell("Result", "A1");
}

test("a single cell arrives as a scalar of its own type", async () => {
  expect(await show("=SHOW(Data!A2,Data!C2,Data!D2,Data!D3)")).toBe(
    "string 007 | number 1.5 | boolean true | boolean false",
  );
});

test("a blank cell arrives as an empty text", async () => {
  expect(await show("=SHOW(Data!B4,Data!Z9)")).toBe("string  | string ");
});

test("an error cell arrives as its text", async () => {
  expect(await show("=SHOW(Data!C3,Data!A4)")).toBe("string #DIV/0! | string #N/A");
});

test("a range arrives as rows of values", async () => {
  expect(await show("=SHOW(Data!A1:C3)")).toBe("rows 3x3");
  expect(await show("=FIRSTROW(Data!A2:D2)")).toBe(
    "string 007 | date 2025-07-11T00:00:00.000Z | number 1.5 | boolean true",
  );
});

test("whole columns arrive with every blank row down to the end of the grid", async () => {
  const host = await open([
    { ...data, rowCount: 60 },
    tab("Result", [["=SHOW(Data!A:D)", "=LASTROW(Data!A:B)"]]),
  ]);
  expect(host.values("Result", "A1:B1")).toEqual([["rows 60x4", "string  | string "]]);
});

test("ranges with an open end start at their own row", async () => {
  const host = await open([
    { ...data, rowCount: 60 },
    tab("Result", [["=SHOW(Data!A2:D)", "=FIRSTROW(Data!$A$2:B)"]]),
  ]);
  expect(host.values("Result", "A1:B1")).toEqual([
    ["rows 59x4", "string 007 | date 2025-07-11T00:00:00.000Z"],
  ]);
});

test("a tab with a space in its name is found by its quoted name", async () => {
  const host = await open([
    { ...data, name: "My 'own' data" },
    tab("Result", [["=SHOW('My ''own'' data'!A2:B3)"]]),
  ]);
  expect(host.cell("Result", "A1")).toBe("rows 2x2");
});

test("results of nested formulas arrive as rows of values, dates among them", async () => {
  expect(await show('=FIRSTROW(FILTER(Data!A2:B3,Data!A2:A3="Ada"))')).toBe(
    "string Ada | date 2025-07-11T14:30:00.000Z",
  );
  expect(await show("=SHOW({1,2;3,4})")).toBe("rows 2x2");
});

test("a left-out argument arrives as undefined or empty", async () => {
  expect(await show("=SHOW(,3)")).toBe("string  | number 3");
  expect(await show("=SHOW()")).toBe(null);
});

test.each([
  ["America/New_York", "2025-07-11T04:00:00.000Z"],
  ["Asia/Kolkata", "2025-07-10T18:30:00.000Z"],
  ["Pacific/Auckland", "2025-07-10T12:00:00.000Z"],
])("in %s a date cell is midnight of that zone", async (timeZone, instant) => {
  expect(await show("=SHOW(Data!B2)", { timeZone })).toBe(`date ${instant}`);
});

test("dates follow a change of daylight saving", async () => {
  const days = tab("Data", [[date(2025, 3, 8), date(2025, 3, 9), date(2025, 3, 9, 12), date(2025, 3, 10)]]);
  const host = await open([days, tab("Result", [["=FIRSTROW(Data!A1:D1)"]])], {
    timeZone: "America/New_York",
  });
  expect(host.cell("Result", "A1")).toBe(
    "date 2025-03-08T05:00:00.000Z | date 2025-03-09T05:00:00.000Z | date 2025-03-09T16:00:00.000Z | date 2025-03-10T04:00:00.000Z",
  );
});

test("a table spills, its dates look like dates and its blanks stay blank", async () => {
  const host = await open([tab("Result", [["=SPREAD()"]])], { timeZone: "America/New_York" });
  expect(host.texts("Result", "A1:B3")).toEqual([
    ["Name", "When"],
    ["Ada", "2025-07-11"],
    ["", "TRUE"],
  ]);
  expect(host.cell("Result", "A3")).toBe(null);
});

test("a spilled date goes into another function as a date", async () => {
  const host = await open([tab("Result", [["=SPREAD()", null, "=SHOW(B2)", "=FIRSTROW(A2:B2)"]])]);
  expect(host.values("Result", "C1:D1")).toEqual([
    ["date 2025-07-11T04:00:00.000Z", "string Ada | date 2025-07-11T04:00:00.000Z"],
  ]);
});

test("an occupied cell in the way of a table is an error that names the cell, until it is cleared", async () => {
  const host = await open([tab("Result", [["=SPREAD()"], [null, "in the way"]])]);
  expect(host.cell("Result", "A1")).toBe("#REF!");
  expect(host.errorMessage("Result", "A1")).toBe(
    "Array result was not expanded because it would overwrite data in B2. Clear that cell or move the formula.",
  );
  expect(host.engine.workbook.getSheetByName("Result")!.getSheet().getCell(0, 0)?.v).toBe("#REF!");
  host.setCell("Result", "B2", null);
  await host.waitForCalculation();
  expect(host.cell("Result", "A1")).toBe("Name");
  host.setCell("Result", "A3", 0);
  await host.waitForCalculation();
  expect(host.cell("Result", "A1")).toBe("#REF!");
});

test("a thrown error shows as #ERROR! and keeps its message until the cell is well again", async () => {
  const host = await open([tab("Result", [['=FAIL("Date")']])]);
  expect(host.cell("Result", "A1")).toBe("#ERROR!");
  expect(host.errorMessage("Result", "A1")).toBe("No column called Date.");
  host.setCell("Result", "A1", "=SHOW(1)");
  await host.waitForCalculation();
  expect(host.cell("Result", "A1")).toBe("number 1");
  expect(host.errorMessage("Result", "A1")).toBe(null);
});

test("formulas with a last known value are calculated all the same when a workbook is opened, once each", async () => {
  const rows = [
    [{ value: "old", formula: "=SPREAD()" }],
    [],
    [],
    [{ value: 99, formula: "=COUNT(Data!A1:A2)" }],
  ];
  const host = await open([tab("Data", [["a"], ["b"]]), { name: "Result", rows }]);
  expect(host.values("Result", "A1:A4")).toEqual([["Name"], ["Ada"], [null], [2]]);
  expect(host.calls.byName).toEqual(new Map([["SpreadsheetApp.getActiveSpreadsheet", 1]]));
});

test("a number that is none shows as #NUM!", async () => {
  expect(await show("=ECHO(1E308)*10")).toBe("#NUM!");
});

test("a changed cell has the functions that use it calculated again, also far down a column", async () => {
  const host = await open([tab("Data", [["a"], ["b"]]), tab("Result", [["=COUNT(Data!A:A)"]])]);
  expect(host.cell("Result", "A1")).toBe(2);
  host.setCells("Data", "A90", [["c"], ["d"]]);
  await host.waitForCalculation();
  expect(host.cell("Result", "A1")).toBe(4);
  host.setCell("Data", "A1", null);
  await host.waitForCalculation();
  expect(host.cell("Result", "A1")).toBe(3);
});

test("the script is evaluated anew for every call", async () => {
  const host = await open([tab("Result", [["=LOADS()", "=LOADS()", "=LOADS()"]])]);
  expect(host.values("Result", "A1:C1")).toEqual([[2, 2, 2]]);
});

test("the script finds nothing that Apps Script has not, and Intl", async () => {
  expect(await show("=MISSING()")).toBe(null);
  expect(await show("=INTL()")).toBe("05");
});

test("a custom function may read the spreadsheet but not change it", async () => {
  const host = await open([tab("Result", [["=TABS()", "=WRITES()"]])]);
  expect(host.cell("Result", "A1")).toBe("Result");
  expect(host.errorMessage("Result", "B1")).toBe("You do not have permission to call Range.setValue.");
});

test("a formula on a missing tab is an error that names it", async () => {
  const host = await open([tab("Result", [["=SHOW(Gone!A1:B2)"]])]);
  expect(host.cell("Result", "A1")).toBe("#REF!");
  expect(host.errorMessage("Result", "A1")).toContain('"Gone"');
});

test("100,000 rows of eight columns go into a function", async () => {
  const rows = Array.from({ length: 100_000 }, (_, r) =>
    [date(2025, 1, 1 + (r % 300)), "Talk", `person${r % 5000}@example.com`, "Web", r, true, "", "note"].map(
      (value) => value,
    ),
  );
  const host = await open([tab("Data", rows), tab("Result", [["=COUNT(Data!A:H)"]])]);
  expect(host.cell("Result", "A1")).toBe(700_000);
  const start = performance.now();
  host.setCell("Data", "E7", 1);
  await host.waitForCalculation();
  console.log(`100,000 x 8 cells into a custom function: ${Math.round(performance.now() - start)} ms`);
}, 60_000);

test("a saved workbook holds values, formulas, looks and rules, and opens the same again", async () => {
  const host = await open([
    tab("Data", [[{ value: "a", bold: true, note: "hello" }, date(2025, 7, 11), "007"], ["=SPREAD()"]], {
      frozenRows: 1,
      columnWidths: [150],
      validations: [{ range: "C1:C9", list: ["007", "008"] }],
      tabColor: "#ff0000",
    }),
  ]);
  const saved = host.engine.save();
  expect(saved.tabs[0]).toMatchObject({
    frozenRows: 1,
    tabColor: "#ff0000",
    validations: [{ range: "C1:C9", list: ["007", "008"] }],
  });
  expect(saved.tabs[0]?.columnWidths?.[0]).toBe(150);
  expect(saved.tabs[0]?.rows.slice(0, 3)).toEqual([
    [
      { value: "a", bold: true, note: "hello" },
      { value: 45849, date: true, format: "yyyy-mm-dd" },
      { value: "007" },
    ],
    [
      { value: "Name", formula: "=SPREAD()" },
      { value: "When", spilled: true },
    ],
    [
      { value: "Ada", spilled: true },
      { value: expect.closeTo(45849 + 4 / 24, 6), date: true, format: "yyyy-mm-dd hh:mm:ss", spilled: true },
    ],
  ]);
  const again = await open(saved.tabs);
  expect(again.engine.save()).toEqual(saved);
});
