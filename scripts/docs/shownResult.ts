/** What a formula gives, as a page shows it: the real function is called, and its cells look as they would in the sheet. */
import { displayText } from "../../playground/engine/number-format";
import { dayNumber } from "../../playground/files/day-number";
import { resultOf } from "../../src/app/callFunction";
import { FORMATS } from "../../src/functions/numberFormats";
import type { Holds } from "../../src/functions/resultColumns";
import { markdownTable } from "../markdownTable";
import { formulaCall } from "./formulaCall";
import type { Tabs } from "./markdownTabs";

const MOST_ROWS = 8;

/** A table in Markdown with the first rows, and how many more there are; or the one value. */
export function shownResult(formula: string, tabs: Tabs): string {
  const { name, args } = formulaCall(formula, tabs);
  const { shown, holds } = resultOf(name, args, { timeZone: () => "Etc/UTC" });
  if (!Array.isArray(shown)) return `**${inCell(shown, holds[0]!)}**`;
  const [titles, ...rows] = shown;
  const cells = rows.slice(0, MOST_ROWS).map((row) => row.map((cell, index) => inCell(cell, holds[index]!)));
  const more = rows.length - cells.length;
  const table = markdownTable(titles!.map(String), cells);
  return more <= 0 ? table : `${table}\n\n… and ${more} more ${more === 1 ? "row" : "rows"}.`;
}

function inCell(cell: string | number | Date, holds: Holds): string {
  const value = cell instanceof Date ? dayNumber(cell) : cell;
  return displayText(value, FORMATS[holds]);
}
