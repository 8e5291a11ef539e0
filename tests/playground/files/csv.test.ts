// CSV files as people's programs write them: separators, quotes, byte order marks, encodings, ragged rows.
import { expect, test } from "vitest";
import { csvTab } from "../../../playground/files/csv";

const values = (bytes: Uint8Array | string) => {
  const tab = csvTab("t", typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  return tab.rows.map((row) => row.map((cell) => cell?.value ?? null));
};

test("A byte order mark does not become part of the first header", () => {
  expect(values("\uFEFFDate,Activity\n2025-07-11,Talk\n")[0]).toEqual(["Date", "Activity"]);
});

test("Quoted fields keep their commas, quotes and line breaks", () => {
  expect(values('Name,Notes\n"Ruiz, Ana","she said ""yes""\nand left"\n')[1]).toEqual([
    "Ruiz, Ana",
    'she said "yes"\nand left',
  ]);
});

test("Semicolons, tabs and Excel's sep line are recognised", () => {
  expect(values("Date;Cost\n2025-07-11;12\n")[1]).toEqual([45849, 12]);
  expect(values("Date\tCost\n2025-07-11\t12\n")[1]).toEqual([45849, 12]);
  expect(values("sep=|\r\nDate|Cost\r\n2025-07-11|12\r\n")).toEqual([
    ["Date", "Cost"],
    [45849, 12],
  ]);
});

test("Windows line ends leave nothing behind in the last column", () => {
  expect(values("Date,Activity\r\n2025-07-11,Talk\r\n")).toEqual([
    ["Date", "Activity"],
    [45849, "Talk"],
  ]);
});

test("Short rows stay short, long rows keep their extra cells, blank rows stay where they are", () => {
  expect(values("A,B\n1\n\n1,2,3\n\n\n")).toEqual([["A", "B"], [1], [], [1, 2, 3]]);
});

test("UTF-16 and Windows-1252 files keep their letters", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("City\nZürich\n", "utf16le")]);
  expect(values(utf16)[1]).toEqual(["Zürich"]);
  expect(values(new Uint8Array(Buffer.from("City\nZürich\n", "latin1")))[1]).toEqual(["Zürich"]);
});

test("UTF-16 without a mark and Shift-JIS files keep their letters too", () => {
  const bare = new Uint8Array(Buffer.from("City,Country\nZürich,Schweiz\n", "utf16le"));
  expect(values(bare)[1]).toEqual(["Zürich", "Schweiz"]);
  const shiftJis = [0x93, 0x73, 0x8e, 0x73, 0x0a, 0x93, 0x8c, 0x8b, 0x9e, 0x0a];
  expect(values(new Uint8Array(shiftJis))).toEqual([["都市"], ["東京"]]);
});

test("A quotation mark that is never closed costs its own row, and a note on the first header says so", () => {
  const text = 'Name,City\nada,London\n"grace,Bern\nlinus,Oslo\n';
  expect(values(text)).toEqual([["Name", "City"], ["ada", "London"], [], ["linus", "Oslo"]]);
  expect(csvTab("t", new TextEncoder().encode(text)).rows[0]![0]).toEqual({
    value: "Name",
    bold: true,
    note: 'Row 3 opens a quotation mark that is never closed, so it was left out: "grace,Bern',
  });
});

test("The header row is frozen and bold, and an empty file is an empty tab", () => {
  const tab = csvTab("t", new TextEncoder().encode("Date,Activity\n"));
  expect(tab.frozenRows).toBe(1);
  expect(tab.rows[0]).toEqual([
    { value: "Date", bold: true },
    { value: "Activity", bold: true },
  ]);
  expect(csvTab("t", new Uint8Array()).rows).toEqual([]);
});
