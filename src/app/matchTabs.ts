/** Which tab is which table, by hand: shows the tabs with their headers, and remembers what a person settled. */
import { widthOfTexts } from "../pages/columnWidths";
import { columnCounts, columnSamples } from "../reading/columnSamples";
import { isBlankRow } from "../reading/grid";
import { headerRowOf, likelyHeaderRow, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { exportSeen } from "./exportTab";
import { recipes } from "./ownRecipes";
import { readTabs, recogniseTabs } from "./recognise";
import type { SeenTab } from "./setUpContract";
import { readMatches, saveMatches } from "./tabMatches";

/** Every tab with its headers and some of its cells. */
export function tabs(workbook: Workbook): SeenTab[] {
  const read = readTabs(workbook);
  const matches = readMatches(workbook.settings());
  const recognised = recogniseTabs(workbook, read);
  const sheetZone = zone(workbook.timeZone());
  const own = recipes(workbook);
  return read.map(({ tab, grid }) => {
    const table = recognised.find((candidate) => candidate.tab.id === tab.id)?.table;
    const { row, texts } = (table ? headerRowOf(table, grid) : likelyHeaderRow(grid)) ?? {
      row: 0,
      texts: [],
    };
    const below = grid.slice(row + 1);
    const places = table ? placesOf(table, texts.map(readHeaderText)).places : {};
    return {
      ...tab,
      rows: below.filter((cells) => !isBlankRow(cells)).length,
      headerRow: row + 1,
      headers: texts,
      samples: columnSamples(below, texts.length, sheetZone),
      counts: columnCounts(below, texts.length, sheetZone),
      table: table?.name,
      columns: Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place!])),
      isExport: exportSeen(grid, own),
      byHand: Object.values(matches.tables).includes(tab.id) || matches.unused.includes(tab.id),
      filledBy: texts.length > 0 ? workbook.filledBy(tab.id, row + 1, texts.length) : null,
    };
  });
}

/** Remembers which tab is which table, instead of what was remembered before. */
export function rememberTabs(workbook: Workbook, said: Input<"rememberTabs">): Record<string, never> {
  workbook.alone(() => {
    widenHeaders(workbook, Object.values(said.tables));
    saveMatches(workbook.settings(), said);
  });
  return {};
}

/** A name of ours behind a header, as it was written there, is not cut. */
const NAMED = /\[[^[\]]+\]\s*$/;

function widenHeaders(workbook: Workbook, ids: readonly number[]): void {
  for (const { tab, grid } of readTabs(workbook)) {
    if (!ids.includes(tab.id)) continue;
    const { row, texts } = likelyHeaderRow(grid) ?? { row: 0, texts: [] };
    for (const [index, text] of texts.entries())
      if (NAMED.test(text))
        workbook.widen({ tab: tab.id, row: row + 1, column: index + 1, rows: 1, columns: 1 }, [
          widthOfTexts([text], "header"),
        ]);
  }
}
