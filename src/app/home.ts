/** The sidebar's first screen: what was found in the workbook, and what is wrong. */

import { countProblems } from "../check/countProblems";
import { unreadSentence } from "../pages/unreadTold";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import type { DeclaredTab } from "../tabs/tab";
import { TABLES } from "../tabs/tables";
import { basesOf } from "../workbook/basis";
import { areMany, unreadIn } from "../workbook/unread";
import type { WorkbookModel } from "../workbook/workbookModel";
import type { Home, HomeTab } from "./checkContract";
import { checkWorkbook, modelOf } from "./checkWorkbook";
import { loadingTabs } from "./loadingTabs";
import { readTabs, recogniseTabs } from "./recognise";
import { minuteText } from "./scheduleWords";
import { standingSources } from "./standingSources";
import { readState } from "./summaryState";
import { readMatches } from "./tabMatches";
import { unusedTabs } from "./unusedTabs";

export function home(workbook: Workbook): Home {
  const tabs = readTabs(workbook);
  const matches = readMatches(workbook.settings());
  const recognised = recogniseTabs(workbook, tabs);
  const sheetZone = zone(workbook.timeZone());
  const model = modelOf(recognised, sheetZone);
  const checked = checkWorkbook(recognised, sheetZone, model);
  const { last } = readState(workbook.settings());
  const found = new Set(recognised.map(({ table }) => table.name));
  return {
    tabs: checked.map(
      (each): HomeTab => ({
        tab: each.tab.id,
        name: each.tab.name,
        table: each.table.name,
        rows: each.counted + each.leftOut,
        ...countProblems([each]),
        ...unreadOf(each.table, model),
        error: each.error,
      }),
    ),
    missing: TABLES.map(({ name }) => name).filter((name) => !found.has(name)),
    others: unusedTabs(workbook, tabs, recognised, matches),
    refreshed: last && { at: minuteText(last.at, sheetZone), well: last.well, said: last.said },
    loading: loadingTabs(recognised, tabs, matches).map(({ id, name, cell }) => ({ tab: id, name, cell })),
    standing: standingSources(workbook.settings()).map(({ tab, about, last }) => ({
      tab,
      name: tabs.find((read) => read.tab.id === tab)?.tab.name ?? "A tab that is gone",
      about,
      at: last && minuteText(last.at, sheetZone),
      well: last?.well ?? true,
      said: last?.said ?? "Brought in at the next refresh.",
    })),
    examples: recognised.reduce((sum, { examples }) => sum + examples, 0),
  };
}

/** What is said of more than a tenth of a table's rows. */
function unreadOf(table: DeclaredTab, model: WorkbookModel): Pick<HomeTab, "unread" | "hasWords"> {
  const many = basesOf(table)
    .flatMap((basis) => unreadIn(model, basis))
    .filter(areMany);
  return {
    unread: many.map(unreadSentence),
    hasWords: many.some(({ by }) => by.some(({ name }) => table.columns[name]!.kind !== "date")),
  };
}
