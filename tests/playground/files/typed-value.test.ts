// What a CSV field becomes: the typing of Google Sheets' import, doubtful fields left as text.
import { describe, expect, test } from "vitest";
import { typedValue } from "../../../playground/files/typed-value";

const day = (value: number) => ({ value, date: true, format: "yyyy-mm-dd" });
const moment = (value: number) => ({ value, date: true, format: "yyyy-mm-dd hh:mm" });

const table: [field: string, cell: unknown][] = [
  ["", null],
  ["12", { value: 12 }],
  ["-3.50", { value: -3.5 }],
  ["0", { value: 0 }],
  ["0.25", { value: 0.25 }],
  [" 42 ", { value: 42 }],
  ["007", { value: "007" }],
  ["1,200", { value: "1,200" }],
  ["+49 151 234", { value: "+49 151 234" }],
  ["+4915123456", { value: "+4915123456" }],
  ["123456789012345", { value: 123456789012345 }],
  ["1234567890123456", { value: "1234567890123456" }],
  ["12e45", { value: "12e45" }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["yes", { value: "yes" }],
  ["1899-12-31", { value: "1899-12-31" }],
  ["2025-07-11", day(45849)],
  ["2025-07-11 14:30", moment(45849 + 14.5 / 24)],
  ["2025-07-11T14:30:36", moment(45849 + 14.51 / 24)],
  ["2024-02-29", day(45351)],
  ["2025-02-29", { value: "2025-02-29" }],
  ["2025-13-01", { value: "2025-13-01" }],
  ["2025-07-11T14:30:00Z", { value: "2025-07-11T14:30:00Z" }],
  ["03/04/2025", { value: "03/04/2025" }],
  ["4Q25", { value: "4Q25" }],
  ["=SUM(A1:A9)", { value: "=SUM(A1:A9)" }],
  ["=cmd|'/c calc'!A1", { value: "=cmd|'/c calc'!A1" }],
  ["@someone", { value: "@someone" }],
  ["#N/A", { value: "#N/A" }],
  ["  spaced text ", { value: "  spaced text " }],
];

describe("A CSV field", () => {
  test.each(table)("%j becomes the cell Google Sheets would make of it", (field, cell) => {
    expect(typedValue(field)).toEqual(cell);
  });
});
