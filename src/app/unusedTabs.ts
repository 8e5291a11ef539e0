/** The tabs from which no figure takes a row, each with what it is instead or why it is not used. */
import { unusedReasons } from "../problems/unusedReasons";
import { isBlankRow } from "../reading/grid";
import { likelyHeaderRow, missingColumns, placesOf } from "../reading/header";
import { readHeaderText } from "../reading/headerText";
import type { Workbook } from "../sheets/workbook";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import type { UnusedTab } from "./checkContract";
import { exportIn, TELLING_HEADERS } from "./exportTab";
import { areOfFigures } from "./figureTabs";
import type { ReadTab, RecognisedTab } from "./recognise";
import type { TabMatches } from "./tabMatches";

/** So many of its headers tell what a tab is not. */
const MOST_HEADERS = 3;
/** With fewer of a table's headers, a tab does not look like it. */
const FEWEST_KNOWN = 2;

/** Every tab but those recognised and the add-on's hidden one, in the order of the workbook; summaries last. */
export function unusedTabs(
  workbook: Workbook,
  tabs: readonly ReadTab[],
  recognised: readonly RecognisedTab[],
  { unused }: TabMatches,
): UnusedTab[] {
  const used = new Set(recognised.map(({ tab }) => tab.id));
  const others = tabs.filter(({ tab }) => !used.has(tab.id));
  return [
    ...others.map((read) => unusedTab(read, recognised, unused.includes(read.tab.id))),
    ...workbook
      .summaries()
      .all()
      .map(({ id, name, page }) => ({
        tab: id,
        name,
        rows: 0,
        why: unusedReasons.summary(page),
        isLikelyTable: false,
        isExport: false,
      })),
  ];
}

function unusedTab(
  { tab: { id, name }, grid }: ReadTab,
  recognised: readonly RecognisedTab[],
  isSaid: boolean,
): UnusedTab {
  const header = likelyHeaderRow(grid);
  const rows = header ? grid.slice(header.row + 1).filter((cells) => !isBlankRow(cells)).length : 0;
  const because = (why: string, isLikelyTable = false, isExport = false) => ({
    tab: id,
    name,
    rows,
    why,
    isLikelyTable,
    isExport,
  });
  if (!header) return because(unusedReasons.empty());
  if (isSaid) return because(unusedReasons.byHand());
  const headers = header.texts.filter(Boolean);
  if (headers.length < 2) return because(unusedReasons.noHeaders());
  if (areOfFigures(header.texts)) return because(unusedReasons.figures());
  const recipe = exportIn(grid);
  if (recipe?.gives.length === 0)
    return because(unusedReasons.givesNothing(recipe.about, recipe.remarks ?? []));
  if (recipe) return because(unusedReasons.isExport(recipe.about), false, true);
  return because(whyNot(headers, recognised), grid.length > 1);
}

/** A table that has another tab already, one of which a column is missing, or none at all. */
function whyNot(headers: readonly string[], recognised: readonly RecognisedTab[]): string {
  const texts = headers.map(readHeaderText);
  const tables: readonly DeclaredTab[] = TABLES;
  const [nearest] = tables
    .map((table) => ({ table, where: placesOf(table, texts) }))
    .map(({ table, where }) => ({
      table,
      known: Object.keys(where.places).length,
      lacking: missingColumns(table, where).map(({ title }) => title),
    }))
    .map((each) => ({ ...each, isWhole: each.lacking.length === 0 }))
    .filter(({ isWhole, known }) => known >= (isWhole ? TELLING_HEADERS : FEWEST_KNOWN))
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.known - a.known);
  if (!nearest) return unusedReasons.unknownHeaders(headers.slice(0, MOST_HEADERS));
  const { table, isWhole, lacking } = nearest;
  const other = recognised.find((each) => each.table === table);
  if (isWhole && other) return unusedReasons.taken(table.name, other.tab.name);
  return isWhole
    ? unusedReasons.unknownHeaders(headers.slice(0, MOST_HEADERS))
    : unusedReasons.lacksColumn(table.name, lacking);
}
