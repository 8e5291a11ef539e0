/** Opens small workbooks in the headless host, with the fixture add-on of these tests. */
import { onTestFinished } from "vitest";
import type { CellData, TabData, WorkbookData } from "../../playground/workbook-data";
import { fixture } from "./fixture-files";

type HeadlessModule = typeof import("../../playground/headless");

const bundle = new URL("../../build/headless.mjs", import.meta.url).href;
export const { openHeadless } = (await import(bundle)) as HeadlessModule;

export type Value = string | number | boolean | null | CellData;

/** A tab from rows of values; texts that start with "=" are formulas. */
export function tab(name: string, rows: Value[][], more: Partial<TabData> = {}): TabData {
  return { name, rows: rows.map((row) => row.map(cell)), ...more };
}

function cell(value: Value): CellData | null {
  if (value === null) return null;
  if (typeof value === "object") return value;
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

/** A date cell: whole days since 30 December 1899, as a workbook keeps them. */
export function date(year: number, month: number, day: number, hour = 0, minute = 0): CellData {
  return { value: Date.UTC(year, month - 1, day, hour, minute) / 86_400_000 + 25_569, date: true };
}

/** Opens a workbook that is closed again when the test is over. */
export async function open(tabs: TabData[], more: Partial<WorkbookData> = {}) {
  const data: WorkbookData = { name: "Test", timeZone: "Etc/UTC", locale: "en_US", tabs, ...more };
  const host = await openHeadless(data, fixture);
  onTestFinished(() => host.close());
  return host;
}
