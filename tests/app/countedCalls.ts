/** Counts the service calls that people wait for. */
import type { openWorkbook } from "./host";

type Host = Awaited<ReturnType<typeof openWorkbook>>;

/** What is put together on our side, before anything crosses to Google. */
const OF_BUILDERS = /Builder\.|^SpreadsheetApp\.new|\.newChart$/;
/** A tab's name, its id, its data range and the values of that. */
const PER_TAB = 4;

/** The calls that some work takes by their names, without those of builders. */
export async function callsOf(host: Host, work: () => unknown): Promise<Map<string, number>> {
  host.calls.reset();
  await work();
  return new Map([...host.calls.byName].filter(([name]) => !OF_BUILDERS.test(name)));
}

/** How many calls those are. */
export function sumOf(calls: ReadonlyMap<string, number>): number {
  return [...calls.values()].reduce((sum, count) => sum + count, 0);
}

/** How many of them go beyond four for each tab of the workbook. */
export function beyondTabs(host: Host, calls: ReadonlyMap<string, number>): number {
  return sumOf(calls) - PER_TAB * host.engine.tabs.all().length;
}
