/** The sidebar's first screen: what was found in the workbook, and what is wrong. */

import { countProblems } from "../check/problemCounts";
import type { Grid } from "../reading/grid";
import { likelyHeaderRow } from "../reading/header";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { TABLES } from "../tabs/tables";
import type { Home } from "./checkContract";
import { checkWorkbook } from "./checkWorkbook";
import { areOfFigures } from "./figureTabs";
import { readTabs, recogniseTabs } from "./recognise";
import { minuteText } from "./scheduleWords";
import { readState } from "./summaryState";
import { readMatches } from "./tabMatches";

export function home(workbook: Workbook): Home {
  const tabs = readTabs(workbook);
  const matches = readMatches(workbook.settings());
  const recognised = recogniseTabs(workbook, tabs);
  const sheetZone = zone(workbook.timeZone());
  const checked = checkWorkbook(recognised, sheetZone);
  const { last } = readState(workbook.settings());
  const found = new Set(recognised.map(({ table }) => table.name));
  const used = new Set([...matches.unused, ...recognised.map(({ tab }) => tab.id)]);
  return {
    tabs: checked.map((each) => ({
      tab: each.tab.id,
      name: each.tab.name,
      table: each.table.name,
      rows: each.counted + each.leftOut,
      ...countProblems([each]),
      error: each.error,
    })),
    missing: TABLES.map(({ name }) => name).filter((name) => !found.has(name)),
    others: tabs
      .filter(({ tab, grid }) => !used.has(tab.id) && grid.length > 1 && looksLikeTable(grid))
      .map(({ tab }) => tab.name),
    refreshed: last && { at: minuteText(last.at, sheetZone), well: last.well },
    examples: recognised.reduce((sum, { examples }) => sum + examples, 0),
  };
}

/** Two headers and more, which are not those of a figure of ours; a lone text heads no table. */
function looksLikeTable(grid: Grid): boolean {
  const texts = likelyHeaderRow(grid)?.texts ?? [];
  return texts.filter(Boolean).length > 1 && !areOfFigures(texts);
}
