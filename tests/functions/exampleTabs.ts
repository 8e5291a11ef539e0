/** The example tabs of the docs, on which the examples of the functions are true. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type FormulaCall, formulaCall } from "../../scripts/docs/formulaCall";
import { tabsIn } from "../../scripts/docs/markdownTabs";
import { shownTable } from "./ask";

const TABS = tabsIn(readFileSync("docs/example-tabs.md", "utf8"));

/** The name and the arguments of a call on the example tabs. */
export const readCall = (call: string): FormulaCall => formulaCall(call, TABS);

/** Expects the value that an example gives, or the beginning of one row of its table. */
export function expectToGive(result: unknown, gives: string): void {
  const rows = Array.isArray(result) ? shownTable(result).slice(1) : [[String(result)]];
  const begun = gives.split("|").map((cell) => cell.trim());
  expect(rows.map((row) => row.slice(0, begun.length))).toContainEqual(begun);
}
