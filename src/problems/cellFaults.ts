/** The sentences for cells that cannot be read. */
import { listed, quoted } from "../words/text";
import type { Fault } from "./problem";

const isoHint = "Type it as year-month-day, such as 2025-07-11.";

export const faults = {
  errorCell: (value: string): Fault => ({
    problem: `The cell shows the error ${value}.`,
    mend: "Mend the formula in this cell, or type the value.",
  }),
  missing: (column: string): Fault => ({
    problem: `${column} is empty, so this row is not counted.`,
    mend: `Fill in ${column}, or clear the whole row.`,
  }),
  notADate: (value: string): Fault => ({
    problem: `${quoted(value)} is not a date.`,
    mend: isoHint,
  }),
  ambiguousDate: (value: string, one: string, other: string): Fault => ({
    problem: `${quoted(value)} is text that could be ${one} or ${other}.`,
    mend: `Type the one that is meant as year-month-day, such as ${one}.`,
    instead: [one, other],
  }),
  periodNotDate: (value: string): Fault => ({
    problem: `${quoted(value)} names a period, not a day.`,
    mend: "Type a day within it, such as its first day, as year-month-day.",
  }),
  timeNotDate: (): Fault => ({
    problem: "The cell holds a time without a day.",
    mend: isoHint,
  }),
  numberNotDate: (value: number): Fault => ({
    problem: `The cell holds the number ${value}, not a date.`,
    mend: "Select the cell and choose Format > Number > Date, or type the date again.",
  }),
  notANumber: (value: string): Fault => ({
    problem: `${quoted(value)} is not a number.`,
    mend: "Type digits only, such as 1200.50; put words into Notes.",
  }),
  ambiguousNumber: (value: string, one: number, other: number): Fault => ({
    problem: `${quoted(value)} is text that could be ${one} or ${other}.`,
    mend: `Type ${one} or ${other} as a number.`,
  }),
  dateNotNumber: (): Fault => ({
    problem: "The cell holds a date where a number belongs.",
    mend: "Select the cell and choose Format > Number > Number, then type the number.",
  }),
  negative: (value: number): Fault => ({
    problem: `${value} is below zero.`,
    mend: "Type zero or a positive number.",
  }),
  dateNotText: (what: string): Fault => ({
    problem: `The cell holds a date or a time where ${what} belongs.`,
    mend: "Select the cell and choose Format > Number > Plain text, then type it again.",
  }),
  notYesNo: (value: string): Fault => ({
    problem: `${quoted(value)} is neither yes nor no.`,
    mend: "Type yes or no, tick a checkbox, or leave it empty.",
  }),
  notAChoice: (value: string, allowed: readonly string[], alike: string | undefined): Fault => ({
    problem: `${quoted(value)} is not one of the choices.`,
    mend: `Type ${listed(allowed, "or")}.`,
    instead: alike ? [alike] : undefined,
  }),
};
