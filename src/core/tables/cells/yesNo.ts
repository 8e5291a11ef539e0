/** Reads a checkbox or a typed yes or no. */
import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { isErrorCell } from "./errorCell";

const WORDS: Record<string, number> = { yes: 1, y: 1, true: 1, "1": 1, x: 1, no: 0, n: 0, false: 0, "0": 0 };

/** 1 for yes, 0 for no, NaN for a blank cell, or the fault of what it holds. */
export function readYesNo(value: unknown): number | Fault {
  if (value === "" || value == null) return Number.NaN;
  const text = String(value).trim();
  if (text === "") return Number.NaN;
  return WORDS[text.toLowerCase()] ?? (isErrorCell(text) ? faults.errorCell(text) : faults.notYesNo(text));
}
