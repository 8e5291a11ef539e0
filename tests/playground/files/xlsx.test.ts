// Workbooks written as .xlsx and read again, and .xlsx files as other programs write them.
import { dateToSerial } from "hucre";
import { type Cell, readXlsx as readRaw, writeXlsx as writeRaw } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readXlsx } from "../../../playground/files/read-xlsx";
import { writeXlsx } from "../../../playground/files/write-xlsx";
import type { CellData, TabData, WorkbookData } from "../../../playground/workbook-data";

const book = (...tabs: TabData[]): WorkbookData => ({
  name: "Team",
  timeZone: "Pacific/Auckland",
  locale: "de_DE",
  tabs,
});
const again = async (workbook: WorkbookData) => readXlsx(await writeXlsx(workbook), "Team", "UTC");
const cellAgain = async (cell: CellData) =>
  (await again(book({ name: "One", rows: [[cell]] }))).tabs[0]!.rows[0]?.[0] ?? null;

test.each<[string, CellData]>([
  ["text", { value: "Talk" }],
  ["a number", { value: 1234.5 }],
  ["TRUE", { value: true }],
  ["FALSE", { value: false }],
  ["text that looks like a number", { value: "007" }],
  ["text that looks like a formula", { value: "=IMPORTXML(A1)" }],
  ["text with a plus sign", { value: "+49 151", format: "@" }],
  ["text with spaces and line breaks", { value: "  two\nlines ", wrap: true }],
  ["emoji and umlauts", { value: "Zürich 🎤" }],
  ["a date", { value: 45849, date: true, format: "yyyy-mm-dd" }],
  ["a date with a time", { value: 45849.25, date: true, format: "d mmm yyyy hh:mm" }],
  ["a percentage", { value: 0.256, format: "0.0%" }],
  ["an error", { value: "#N/A" }],
  ["a plain formula with its result", { value: 3, formula: "=SUM(A2:A4)" }],
  ["a formula whose result is text that starts with =", { value: "=x", formula: '=CONCATENATE("=","x")' }],
  [
    "a formula that gives a date",
    { value: 45849, date: true, format: "yyyy-mm-dd", formula: "=DATE(2025,7,11)" },
  ],
  ["a formula of the add-on", { value: "Stage", formula: '=DEVREL_FUNNEL(Activities!A:P, "by=Channel")' }],
  ["a formula that only Google Sheets has", { value: 7, formula: "=COUNTA(UNIQUE(FILTER(A2:A9, B2:B9>1)))" }],
  [
    "a formula of the add-on that is longer than Excel's texts",
    { value: 1, formula: `=DEVREL_DRQL(A:P, "by=${"Kind ".repeat(90)}")` },
  ],
  ["a formula with an array in it", { value: 6, formula: "=SUM({1;2;3})" }],
  ["a note", { value: "Date", note: "The day it happened.\nA date." }],
  ["a note alone", { note: "Nothing here yet" }],
  ["a link", { value: "Slides", link: "https://example.com/a?b=1&c=2" }],
  [
    "looks",
    {
      value: "Title",
      bold: true,
      italic: true,
      fontSize: 18,
      color: "#1a73e8",
      background: "#e8f0fe",
      align: "center",
    },
  ],
])("%s comes back as it was", async (_, cell) => {
  expect(await cellAgain(cell)).toEqual(cell);
});

test("Tabs keep names, order, frozen rows and columns, widths, colour, merged cells and being hidden", async () => {
  const tabs: TabData[] = [
    {
      name: "Plan & notes",
      rows: [[{ value: 1 }]],
      frozenRows: 1,
      frozenColumns: 2,
      columnWidths: [120, 68, 250],
    },
    { name: "Hidden", rows: [[{ value: 2 }]], hidden: true, tabColor: "#ff8800", merges: ["A1:C1", "B3:B5"] },
  ];
  expect((await again(book(...tabs))).tabs).toEqual(tabs);
});

test("The time zone and the locale travel in the file, and the given zone serves where there is none", async () => {
  expect(await again(book({ name: "A", rows: [] }))).toMatchObject({
    timeZone: "Pacific/Auckland",
    locale: "de_DE",
  });
  const foreign = await writeRaw({ sheets: [{ name: "A", rows: [["x"]] }] });
  expect(await readXlsx(foreign, "x", "Asia/Tokyo")).toMatchObject({
    timeZone: "Asia/Tokyo",
    locale: "en_US",
  });
});

test("Rules for a range come back: lists, long lists, check boxes, dates, numbers, warnings and help", async () => {
  const long = Array.from({ length: 40 }, (_, i) => `practice.number${i}`);
  const validations = [
    { range: "A2:A100", list: ["Yes", "No"], help: "Did we?" },
    { range: "B2:B100", list: long, strict: false },
    { range: "C2:C100", list: ["Design, build", 'the "rest"'] },
    { range: "D2:D100", checkbox: true as const },
    { range: "E2:E100", date: true as const },
    { range: "F2:F100", number: { min: 0, max: 10 } },
    { range: "G2:G100", number: { min: 0 } },
    { range: "H2:H100", number: { max: 5 } },
  ];
  const read = await again(book({ name: "Audit", rows: [[{ value: "Date" }]], validations }));
  expect(read.tabs).toHaveLength(1);
  expect(read.tabs[0]!.validations).toEqual(validations);
});

test("In the file, a formula of the add-on is wrapped as Google's export wraps it, with its last value", async () => {
  const raw = await readRaw(
    await writeXlsx(
      book({
        name: "Funnel",
        rows: [
          [{ value: "Stage", formula: '=DEVREL_FUNNEL(A:P, "by=Channel")' }],
          [{ value: 0.5, spilled: true }],
        ],
      }),
    ),
  );
  expect(raw.sheets[0]!.cells!.get("0,0")).toMatchObject({
    formula: 'IFERROR(__xludf.DUMMYFUNCTION("DEVREL_FUNNEL(A:P, ""by=Channel"")"),"Stage")',
    value: "Stage",
  });
  expect(raw.sheets[0]!.cells!.get("1,0")).toMatchObject({
    formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.5)',
    value: 0.5,
  });
});

test("What a formula spilled into other cells is left blank on reading, so that it can spill again", async () => {
  const cells = new Map<string, Partial<Cell>>([
    [
      "0,0",
      {
        type: "formula",
        formula: "SORT(A9:A11)",
        formulaType: "array",
        formulaRef: "A1:A3",
        value: 1,
        formulaResult: 1,
      },
    ],
    ["1,0", { type: "number", value: 2, style: { numFmt: "0.00" } }],
    ["2,0", { type: "number", value: 3 }],
    ["3,0", { type: "number", value: 4 }],
    [
      "0,1",
      {
        type: "formula",
        formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"x")',
        formulaResult: "x",
      },
    ],
  ]);
  const bytes = await writeRaw({
    sheets: [{ name: "A", rows: [[null, null], [null], [null], [null]], cells }],
  });
  const { rows } = (await readXlsx(bytes, "x", "UTC")).tabs[0]!;
  expect(rows[0]![0]).toMatchObject({ formula: "=SORT(A9:A11)", value: 1 });
  expect([rows[1]![0], rows[2]![0], rows[3]![0]]).toEqual([{ format: "0.00" }, null, { value: 4 }]);
  expect(rows[0]![1]).toBeNull();
});

test("A spilled date keeps its format, so that it shows as a date when it is spilled again", async () => {
  const spilled: CellData = { value: 45849, date: true, format: "yyyy-mm-dd", spilled: true };
  expect(await cellAgain(spilled)).toEqual({ format: "yyyy-mm-dd" });
});

test("A formula split into pieces by Google's export is put together, and newer Excel names lose their prefix", async () => {
  const cells = new Map<string, Partial<Cell>>([
    [
      "0,0",
      {
        type: "formula",
        formula: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B, ""select A"&" where B"")"),1)',
        formulaResult: 1,
      },
    ],
    ["0,1", { type: "formula", formula: "_xlfn._xlws.FILTER(A:A,_xlfn.ISFORMULA(A:A))", formulaResult: 1 }],
  ]);
  const { rows } = (
    await readXlsx(await writeRaw({ sheets: [{ name: "A", cells, rows: [[null, null]] }] }), "x", "UTC")
  ).tabs[0]!;
  expect(rows[0]!.map((cell) => cell?.formula)).toEqual([
    '=QUERY(A:B, "select A where B")',
    "=FILTER(A:A,ISFORMULA(A:A))",
  ]);
});

test("A tab called History, which Excel keeps for itself, comes back under its name, with what refers to it", async () => {
  const history = { name: "History", rows: [[{ value: "Refreshed" }]] };
  const other = { name: "Other", rows: [[{ value: "Refreshed", formula: "=History!A1" }]] };
  const written = await writeXlsx({
    ...book(history, other),
    namedRanges: [{ name: "ledger", tab: "History", range: "A1" }],
  });
  expect((await readRaw(written)).sheets.map(({ name }) => name)).toEqual(["History (DevRel)", "Other"]);
  const { tabs, namedRanges } = await readXlsx(written, "Team", "UTC");
  expect(tabs.map(({ name }) => name)).toEqual(["History", "Other"]);
  expect(tabs[1]!.rows[0]![0]).toMatchObject({ formula: "=History!A1" });
  expect(namedRanges).toEqual([{ name: "ledger", tab: "History", range: "A1" }]);
});

test("Dates are the same days in files of the 1900 and of the 1904 system", async () => {
  const date = new Date(Date.UTC(2025, 6, 11, 6));
  for (const dateSystem of ["1900", "1904"] as const) {
    const bytes = await writeRaw({ dateSystem, sheets: [{ name: "A", rows: [[date]] }] });
    const [cell] = (await readXlsx(bytes, "x", "UTC")).tabs[0]!.rows[0]!;
    expect(cell).toMatchObject({ value: 45849.25, date: true });
    expect(cell!.value).toBe(dateToSerial(date));
  }
});

test("A tab name that Excel would refuse is written as one it takes", async () => {
  const read = await again(
    book(
      { name: "A/B: plans?", rows: [] },
      { name: "x".repeat(40), rows: [] },
      { name: "a b  plans", rows: [] },
    ),
  );
  expect(read.tabs.map((tab) => tab.name)).toEqual(["A B  plans", "x".repeat(31), "a b  plans (2)"]);
});

test("named ranges come back, those of formulas are left out", async () => {
  const named = { name: "People", tab: "It's: all", range: "A2:B4" };
  const workbook = {
    ...book({ name: "It's: all", rows: [] }, { name: "Other", rows: [] }),
    namedRanges: [named],
  };
  const [tab] = (await again(workbook)).tabs;
  expect((await again(workbook)).namedRanges).toEqual([{ ...named, tab: tab!.name }]);
  const file = await writeRaw({
    sheets: [{ name: "One", rows: [[1]] }],
    namedRanges: [
      { name: "Rate", range: "0.19" },
      { name: "Cell", range: "One!$B$3" },
    ],
  });
  expect((await readXlsx(file, "Team", "UTC")).namedRanges).toEqual([
    { name: "Cell", tab: "One", range: "B3" },
  ]);
});
