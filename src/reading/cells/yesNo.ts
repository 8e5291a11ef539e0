/** Reads a checkbox or a typed yes or no. */
import { faults } from "../../problems/cellFaults";
import type { Fault } from "../../problems/problem";
import { nameKey } from "../../words/text";
import { errorFault } from "./errorCell";

export const YES = ["yes", "y", "true", "1", "x"];
export const NO = ["no", "n", "false", "0"];

/** 1 for yes, 0 for no, NaN for a blank cell, or the fault of what it holds. */
export function readYesNo(value: unknown): number | Fault {
  if (value == null) return Number.NaN;
  if (typeof value === "object") return faults.dateNotText("yes or no");
  const text = String(value).trim();
  const key = nameKey(text);
  if (key === "") return Number.NaN;
  if (YES.includes(key)) return 1;
  if (NO.includes(key)) return 0;
  return errorFault(text) ?? faults.notYesNo(text);
}
