/** Sets a workbook up: adds the template's tabs, and takes their example rows out again. */
import { changeErrors } from "../problems/changeErrors";
import { LedgerError } from "../problems/problem";
import { sentenceOf } from "../problems/sentenceOf";
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
    const isFilled = (id: number | undefined) => id !== undefined && workbook.read(id).length > 0;
    const kept = tabs.filter(({ name }) => isFilled(there.get(headerKey(name))));
    const toMake = tabs.filter((each) => !kept.includes(each));
    const made: string[] = [];
    try {
      let tab = 0;
      for (const { name, ...layout } of toMake) {
        tab = there.get(headerKey(name)) ?? workbook.addTab(name);
        workbook.layOut(tab, layout);
        made.push(name);
      }
      if (made.length > 0) workbook.goTo({ tab, row: 1, column: 1 });
    } catch (error) {
      const open = toMake.map(({ name }) => name).filter((name) => !made.includes(name));
      const unexpected = (reason: string) => changeErrors.tabsStopped(made, open, reason);
      if (open.length > 0) throw new LedgerError(sentenceOf(error, unexpected));
    }
    return { made, kept: kept.map(({ name }) => name) };
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
