/** The sample team's tabs, on which the formulas of the page of recipes are called. */
import { dateOfDay } from "../../playground/files/day-number";
import { loadSample } from "../../playground/samples/sample";
import { sampleTeam } from "../../playground/samples/sample-team/sample-team";
import type { CellData } from "../../playground/workbook-data";
import type { Tabs } from "./markdownTabs";

export async function sampleTabs(): Promise<Tabs> {
  const { tabs } = await loadSample(sampleTeam);
  return Object.fromEntries(tabs.map(({ name, rows }) => [name, rows.map((row) => row.map(inRange))]));
}

function inRange(cell: CellData | null): string | number | Date {
  if (cell?.date) return dateOfDay(cell.value as number);
  return typeof cell?.value === "boolean" ? String(cell.value) : (cell?.value ?? "");
}
