/** Brings the summary tabs up to date: each tab is read once, new rows of standing sources come in first, and each summary that has changed is replaced in one step. */

import { cellName } from "../../notation/a1";
import type { Page, PageCell, PageName } from "../pages/page";
import { printer } from "../pages/prints";
import type { SummaryInput } from "../pages/source";
import { LedgerError } from "../problems/problem";
import { refreshErrors } from "../problems/refreshErrors";
import { sentenceOf } from "../problems/sentenceOf";
import { zone } from "../reading/zone";
import type { SummaryTab, SummaryTabs, Update } from "../sheets/summaryTabs";
import type { Workbook } from "../sheets/workbook";
import { listed } from "../words/text";
import { planStanding, type StandingRun } from "./bringInStanding";
import { loadingTabs } from "./loadingTabs";
import { type RecognisedTab, readTabs, recogniseTabs } from "./recognise";
import type { Refreshed, RefreshedPage } from "./refreshContract";
import { updateOf } from "./refreshPage";
import { refreshed } from "./refreshWords";
import { summaryInput } from "./summaryInput";
import { type SummaryPlace, summaryPlace } from "./summaryPlace";
import { keepState, readState, type SummaryState } from "./summaryState";
import { readMatches } from "./tabMatches";

/** Google ends a run after six minutes; the slowest summary is to fit between this and that. */
const TIME = 240_000;

export interface RefreshOptions {
  /** Makes the tabs that are not there; else they are only said to be missing. */
  make: boolean;
  bySchedule: boolean;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  names: readonly PageName[];
  /** The tables that a page is made from; undefined for all of them. */
  reads: (name: PageName) => readonly string[] | undefined;
  pages: (input: SummaryInput) => (name: PageName) => Page;
}

/** Refreshes; what could not be done is told in the result. @throws LedgerError when somebody else is writing */
export function refresh(workbook: Workbook, options: RefreshOptions): Refreshed {
  return workbook.alone(() => {
    const settings = workbook.settings();
    const state = readState(settings);
    const at = options.now();
    const keepEnd = (well: boolean, said: string, next = state.next) => {
      const last = { at, well, said };
      keepState(settings, { last, next, ...(options.bySchedule && { lastBySchedule: last }) });
    };
    keepEnd(false, "It was cut off before its end.");
    try {
      const { pages, brought } = refreshAll(workbook, options, state, at);
      const result = refreshed(pages, brought);
      keepEnd(result.well, result.said, result.pages.find((page) => page.state === "later")?.page ?? null);
      return result;
    } catch (error) {
      const said = sentenceOf(error, refreshErrors.stopped);
      keepEnd(false, said);
      throw new LedgerError(said);
    }
  });
}

function refreshAll(
  workbook: Workbook,
  options: RefreshOptions,
  state: SummaryState,
  at: number,
): { pages: RefreshedPage[]; brought: StandingRun[] } {
  const summaries = workbook.summaries();
  const present = new Map(summaries.all().map((tab) => [tab.page, tab]));
  const missing = options.make ? options.names.filter((page) => !present.has(page)) : [];
  const made = missing.length > 0 ? summaries.add(missing) : [];
  const [first] = made.flatMap((each) => ("tab" in each ? each.tab.id : []));
  if (present.size === 0 && first !== undefined) workbook.goTo({ tab: first, row: 1, column: 1 });
  const failed = new Map<PageName, string>();
  for (const each of made)
    if ("tab" in each) present.set(each.page, each.tab);
    else
      failed.set(
        each.page,
        sentenceOf(each.error, (reason) => refreshErrors.notMade(each.page, reason)),
      );

  const tabs = readTabs(workbook);
  const standing = planStanding(workbook, tabs, recogniseTabs(workbook, tabs));
  const sources = standing.found;
  const isMade = (page: PageName) => missing.includes(page);
  const sheetZone = zone(workbook.timeZone());
  const print = printer(sheetZone);
  const places = new Map(
    [...present].map(([page, tab]): [PageName, SummaryPlace] => [
      page,
      isMade(page) ? { tab, grid: [], standing: undefined } : summaryPlace(workbook, tab, print),
    ]),
  );
  const pageOf = options.pages(summaryInput(workbook, sheetZone, sources, places.get("History"), state, at));
  const urlOf = linker(sources, present);

  const { names } = options;
  const start = Math.max(0, names.indexOf(state.next ?? names[0]!));
  const inTurn = [...names.slice(start), ...names.slice(0, start)];
  const loading = loadingTabs(sources, tabs, readMatches(workbook.settings()));
  const isWaiting = (page: PageName) =>
    loading.some(({ tables }) => options.reads(page)?.some((table) => tables.includes(table)) ?? true);
  const waiting = names.filter((page) => present.has(page) && isWaiting(page));
  const planned = inTurn.map((page): Planned => {
    const tab = present.get(page);
    const said = failed.get(page);
    if (!tab)
      return { done: said === undefined ? { page, state: "missing" } : { page, state: "left", said } };
    const named = { page, tab: tab.id, name: tab.name };
    if (waiting.includes(page))
      return { done: { ...named, state: "left", said: refreshErrors.loading(loading, waiting).message } };
    try {
      return {
        done: { ...named, state: "unchanged" },
        update: updateOf(places.get(page)!, pageOf(page), urlOf, print),
      };
    } catch (error) {
      return { done: { ...named, state: "left", said: saidOf(error, tab.name) } };
    }
  });
  const done = write(summaries, planned, urlOf, standing.write, options, at);
  const pages = done.sort((a, b) => names.indexOf(a.page) - names.indexOf(b.page));
  return { pages, brought: standing.end(at) };
}

/** A page and how it ends if nothing is written, and what is to be written. */
interface Planned {
  done: RefreshedPage;
  update?: Update | undefined;
}

function write(
  summaries: SummaryTabs,
  planned: readonly Planned[],
  urlOf: (cell: PageCell) => string | undefined,
  writeRows: () => void,
  { bySchedule, now }: RefreshOptions,
  at: number,
): RefreshedPage[] {
  const updates = planned.flatMap(({ update }) => update ?? []);
  const replaced = updates.flatMap((update) => ("page" in update ? [update.tab.name] : []));
  if (!bySchedule && replaced.length > 0) summaries.say(`Writing ${listed(replaced)}…`);
  const ended = summaries.update(updates, urlOf, writeRows, () => now() - at <= TIME);
  return planned.map(({ done, update }): RefreshedPage => {
    const end = update && ended[updates.indexOf(update)]!;
    if (!end || (end === "done" && "stamps" in update)) return done;
    if (end === "done") return { ...done, state: "written" };
    if (end === "later") return { ...done, state: "later" };
    if ("moved" in end)
      return { ...done, state: "written", said: refreshErrors.moved(done.name!, end.moved) };
    return { ...done, state: "left", said: saidOf(end.error, update.tab.name) };
  });
}

function saidOf(error: unknown, tab: string): string {
  return sentenceOf(error, (reason) => refreshErrors.unexpected(tab, reason));
}

/** Finds the address of what a cell links to; nothing where it is gone. */
function linker(sources: readonly RecognisedTab[], present: ReadonlyMap<PageName, SummaryTab>) {
  const tabs = new Map(sources.map(({ tab, table }) => [table.name, tab.id]));
  return ({ link }: PageCell): string | undefined => {
    if (!link) return undefined;
    const tab = "page" in link ? present.get(link.page)?.id : tabs.get(link.table);
    if (tab === undefined) return undefined;
    return "page" in link ? `#gid=${tab}` : `#gid=${tab}&range=${cellName(link.row, link.column)}`;
  };
}
