/** Reads a formula as Sheets does: the function's name, and its arguments with ranges as the cells of their tabs. */
import { columnNumber } from "../../notation/a1";
import type { Tabs } from "./markdownTabs";

export interface FormulaCall {
  name: string;
  args: unknown[];
}

/** The name and the arguments of `=NAME(Tab!A:C, , "text")`. @throws Error where it is none, or a range is of none of the tabs */
export function formulaCall(formula: string, tabs: Tabs): FormulaCall {
  const parts = /^=(\w+)\((.*)\)$/.exec(formula);
  if (!parts) throw new Error(`${formula} is not a call.`);
  const commasOutsideTexts = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  const args = parts[2]!.split(commasOutsideTexts).map((text) => argument(text.trim(), tabs));
  return { name: parts[1]!, args };
}

/** The names of the tabs that a formula reads, each once. */
export function tabsRead(formula: string): string[] {
  const named = formula.matchAll(/'([^']+)'!|(\w+)!/g);
  return [...new Set([...named].map(([, quoted, plain]) => (quoted ?? plain)!))];
}

function argument(text: string, tabs: Tabs): unknown {
  if (text === "") return "";
  if (text.startsWith('"')) return text.slice(1, -1);
  const range = /^'?([^'!]+)'?!([A-Z]+):([A-Z]+)$/.exec(text);
  const tab = range && tabs[range[1]!];
  if (!tab) throw new Error(`${text} is no range of the example tabs.`);
  const [first, last] = [columnNumber(range[2]!), columnNumber(range[3]!)];
  return tab.map((row) =>
    Array.from({ length: last - first + 1 }, (_, column) => row[first - 1 + column] ?? ""),
  );
}
