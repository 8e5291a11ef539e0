// Number cells: text counts where it is plainly one number.
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/reading/cells/number";

const problemOf = (cell: unknown) => {
  const found = readNumber(cell);
  return typeof found === "number" ? found : found.problem;
};

describe("Text that is plainly one number", () => {
  it.each([
    [5, 5],
    [-0.25, -0.25],
    [1e21, 1e21],
    [1e-7, 1e-7],
    ["5", 5],
    ["007", 7],
    [" 5 ", 5],
    [".5", 0.5],
    ["5.", 5],
    ["1200.50", 1200.5],
    ["1 200", 1200],
    ["1  200", 1200],
    ["1\u00a0200", 1200],
    ["1\u202f200", 1200],
    ["1 234 567,89", 1234567.89],
    ["1'200", 1200],
    ["1’200.50", 1200.5],
    ["12 345", 12345],
    ["12.", 12],
    ["12,345.67", 12345.67],
    ["1,234,567.89", 1234567.89],
    ["12,345,678", 12345678],
    ["12.345,67", 12345.67],
    ["1.234.567,89", 1234567.89],
    ["12.345.678", 12345678],
    ["1,200.50", 1200.5],
    ["1,200,000", 1200000],
    ["1.200,50", 1200.5],
    ["1.200.000", 1200000],
    ["3,14", 3.14],
    ["1200,500", 1200.5],
    ["0,500", 0.5],
    ["0.125", 0.125],
    ["€1,200.50", 1200.5],
    ["€ 1.200", 1200],
    ["$1,200", 1200],
    ["1.200 €", 1200],
    ["€1.200,50", 1200.5],
    ["-€1.200", -1200],
    ["US$1,200", 1200],
    ["EUR 1.200", 1200],
    ["€1.20", 1.2],
    ["€1,2", 1.2],
    ["£0.125", 0.125],
    ["1.200,50 €", 1200.5],
    ["$ 1,200.50", 1200.5],
    ["EUR 1200", 1200],
    ["1200 USD", 1200],
    ["¥500", 500],
    ["-5", -5],
    ["−5", -5],
    ["- 5", -5],
    ["+5", 5],
    ["-€5", -5],
    ["12%", 0.12],
    ["12,5 %", 0.125],
    ["-12%", -0.12],
    ["€1,200%", 12],
    ["0", 0],
  ])("%j is %d", (cell, number) => expect(readNumber(cell)).toBe(number));
});

it.each(["", "   ", null, undefined])("%j is blank", (cell) => expect(readNumber(cell)).toBeNaN());

describe("Text with two readings", () => {
  it.each([
    ["1,200", "1200 or 1.2"],
    ["1.200", "1200 or 1.2"],
    ["12.345", "12345 or 12.345"],
    ["-1,200", "-1200 or -1.2"],
  ])("%j could be %s", (text, readings) => {
    expect(problemOf(text)).toBe(`“${text}” is text that could be ${readings}.`);
  });

  it("with a percent sign is told as the fractions that it could be", () => {
    expect(problemOf("1,200%")).toBe("“1,200%” is text that could be 12 or 0.012.");
  });
});

describe("What is no number", () => {
  const words = [
    "abc",
    "5 km",
    "12 34",
    "1,20,000",
    "1.2.3",
    "1%2",
    "1.2.",
    ...["1234 567", "1 200 30"],
    ...["1234,567.8", "1,234.5,6", "1234,567,890", "1,234,567,89"],
    ...["1234.567,8", "1.234,5.6", "1234.567.890", "1.234.567.89"],
    "%5",
    "1€200",
    "1EUR 200",
    "1,2,3",
    "--5",
    "1-2",
    "1/2",
    "1e5",
    "Infinity",
    "NaN",
  ];
  it.each([...words, "0x10", "ca. 5", "€", "%", "-", "1200 €€ 5"])("%j", (text) => {
    expect(problemOf(text)).toBe(`“${text}” is not a number.`);
  });

  it("is said of dates, booleans and error cells in their own words", () => {
    expect(problemOf(new Date("2025-07-11"))).toBe("The cell holds a date where a number belongs.");
    expect(problemOf(true)).toBe("“true” is not a number.");
    expect(problemOf(" #DIV/0! ")).toBe("The cell shows the error #DIV/0!.");
  });
});
