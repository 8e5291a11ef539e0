/** The kinds of problems that single cells have: cells that cannot be read. A kind is declared here and nowhere else. */
import { listed, quoted } from "../words/text";
import { faultsOf, kind } from "./kind";

const isoHint = "Type it as year-month-day, such as 2025-07-11.";

export const CELL_KINDS = {
  errorCell: kind("Cells that show an error", (value: string) => ({
    problem: `The cell shows the error ${value}.`,
    mend: "Mend the formula in this cell, or type the value.",
  })),
  loading: kind("Cells whose formula is not done yet", (value: string) => ({
    problem: `The cell shows ${quoted(value)}: its formula is not done yet.`,
    mend: "Wait until it shows a value. If it stays so, mend the formula in this cell.",
  })),
  missing: kind("Empty cells that are needed", (column: string) => ({
    problem: `${column} is empty, so this row is not counted.`,
    mend: `Fill in ${column}, or clear the whole row.`,
  })),
  notADate: kind("Not a date", (value: string) => ({
    problem: `${quoted(value)} is not a date.`,
    mend: isoHint,
  })),
  ambiguousDate: kind("Dates with two readings", (value: string, one: string, other: string) => ({
    problem: `${quoted(value)} is text that could be ${one} or ${other}.`,
    mend: `Type the one that is meant as year-month-day, such as ${one}.`,
    instead: [one, other],
  })),
  yearFirstOrLast: kind("Dates with the year first or last", (value: string, yearFirst: string) => ({
    problem: `${quoted(value)} has a year of two digits, which may stand first or last.`,
    mend: `Type the year with four digits, such as ${yearFirst} if it stands first.`,
    instead: [yearFirst],
  })),
  periodNotDate: kind("Periods where a day belongs", (value: string, first?: string) => ({
    problem: `${quoted(value)} names a period, not a day.`,
    mend:
      first === undefined
        ? "Type a day within it, such as its first day, as year-month-day."
        : `Type a day within it as year-month-day, such as its first day: ${first}.`,
    instead: first === undefined ? undefined : [first],
  })),
  oddYear: kind("Years that nobody can have meant", (date: string, first: number, last: number) => ({
    problem: `${quoted(date)} is outside the years ${first} to ${last}, so it does not count as a date.`,
    mend: `Correct the year. ${isoHint}`,
  })),
  timeNotDate: kind("Times without a day", () => ({
    problem: "The cell holds a time without a day.",
    mend: isoHint,
  })),
  numberNotDate: kind("Numbers where a date belongs", (value: number) => ({
    problem: `The cell holds the number ${value}, not a date.`,
    mend: "Select the cell and choose Format > Number > Date, or type the date again.",
  })),
  notANumber: kind("Not a number", (value: string) => ({
    problem: `${quoted(value)} is not a number.`,
    mend: "Type digits only, such as 1200.50; put words into another column.",
  })),
  ambiguousNumber: kind("Numbers with two readings", (value: string, one: number, other: number) => ({
    problem: `${quoted(value)} is text that could be ${one} or ${other}.`,
    mend: `Type ${one} or ${other} as a number.`,
  })),
  dateNotNumber: kind("Dates where a number belongs", () => ({
    problem: "The cell holds a date where a number belongs.",
    mend: "Select the cell and choose Format > Number > Number, then type the number.",
  })),
  negative: kind("Numbers below zero", (value: number) => ({
    problem: `${value} is below zero.`,
    mend: "Type zero or a positive number.",
  })),
  dateNotText: kind("Dates where words belong", (what: string) => ({
    problem: `The cell holds a date or a time where ${what} belongs.`,
    mend: "Select the cell and choose Format > Number > Plain text, then type it again.",
  })),
  lostDigits: kind("Ids that lost digits", (value: string) => ({
    problem: `Sheets keeps 15 digits of a number, so ${quoted(value)} may stand for several ids.`,
    mend: "Select the column, choose Format > Number > Plain text, and paste the ids again.",
  })),
  notYesNo: kind("Neither yes nor no", (value: string) => ({
    problem: `${quoted(value)} is neither yes nor no.`,
    mend: "Type yes or no, tick a checkbox, or leave it empty.",
  })),
  notAChoice: kind(
    "Not one of the choices",
    (value: string, unread: string, allowed: readonly string[], alike: string | undefined) => ({
      problem: `${quoted(value)} is not one of the choices, ${unread}.`,
      mend: `Type ${listed(allowed, "or")}.`,
      instead: alike ? [alike] : undefined,
    }),
  ),
};

export const faults = faultsOf(CELL_KINDS);
