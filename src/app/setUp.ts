/** Sets a workbook up: adds the template's tabs, and takes their example rows out again. */
import { exampleRows } from "../core/tables/prepare";
import { headerKey } from "../core/text";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { readTabs, recogniseTabs } from "./recognise";
import type { MadeTabs } from "./setUpContract";

/** Adds tabs; one whose name is taken is left alone, so doing it twice changes nothing. */
export function makeTabs(workbook: Workbook, { tabs }: Input<"makeTabs">): MadeTabs {
  return workbook.alone(() => {
    const taken = new Set(workbook.tabs().map(({ name }) => headerKey(name)));
    const isNew = ({ name }: { name: string }) => !taken.has(headerKey(name));
    const wanted = tabs.filter(isNew);
    for (const { name, ...layout } of wanted) workbook.layOut(workbook.addTab(name), layout);
    return {
      made: wanted.map(({ name }) => name),
      kept: tabs.filter((tab) => !isNew(tab)).map(({ name }) => name),
    };
  });
}

/** Deletes the example rows of every recognised tab. */
export function removeExamples(workbook: Workbook): { rows: number } {
  return workbook.alone(() => {
    const tabs = readTabs(workbook);
    let rows = 0;
    for (const { table, tab } of recogniseTabs(workbook, tabs)) {
      const found = exampleRows(table, tabs.find((read) => read.tab.id === tab.id)!.grid);
      workbook.deleteRows(
        tab.id,
        found.map((row) => row + 1),
      );
      rows += found.length;
    }
    return { rows };
  });
}
