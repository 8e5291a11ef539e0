/** Sets a workbook up: adds the template's tabs, and takes their example rows out again. */
import { exampleRows } from "../reading/exampleRows";
import type { Workbook } from "../sheets/workbook";
import { headerKey } from "../words/text";
import type { Input } from "./contract";
import { recogniseTabs } from "./recognise";
import type { MadeTabs } from "./setUpContract";

/**
 * Adds tabs; one whose name is taken is left alone, so doing it twice changes nothing. An empty one is filled, as it
 * may be left from a time when this was interrupted. Shows the last one.
 */
export function makeTabs(workbook: Workbook, { tabs }: Input<"makeTabs">): MadeTabs {
  return workbook.alone(() => {
    const there = new Map(workbook.tabs().map(({ name, id }) => [headerKey(name), id]));
    const result: MadeTabs = { made: [], kept: [] };
    for (const { name, ...layout } of tabs) {
      const id = there.get(headerKey(name));
      if (id !== undefined && workbook.read(id).length > 0) {
        result.kept.push(name);
        continue;
      }
      const tab = id ?? workbook.addTab(name);
      workbook.layOut(tab, layout);
      workbook.goTo({ tab, row: 1, column: 1 });
      result.made.push(name);
    }
    return result;
  });
}

/** Deletes the example rows of every recognised tab. */
export function removeExamples(workbook: Workbook): { rows: number } {
  return workbook.alone(() => {
    let rows = 0;
    for (const { table, tab, whole } of recogniseTabs(workbook)) {
      const found = exampleRows(table, whole);
      workbook.deleteRows(
        tab.id,
        found.map((row) => row + 1),
      );
      rows += found.length;
    }
    return { rows };
  });
}
