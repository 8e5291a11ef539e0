/** Which tabs of a Google spreadsheet are the add-on's own: marked by developer metadata, made without leaving stray ones. */
import * as z from "zod/mini";
import type { PageName } from "../pages/page";
import { fromJson } from "../words/json";
import type { ChartIds } from "./googleCharts";
import { ifFits } from "./stored";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "devrel-ledger-summary";
/** The hidden tab that pages are put together on. */
export const WORKSHOP = "workshop";
/** A new tab is called this until it is marked as ours, so that one left over from an interruption is known. */
const NEW = "DevRel Ledger is making a tab";

/** What is kept with a tab. `tab` is its own id: a tab that somebody made by copying ours carries the id of the original. */
export interface Mark {
  page: PageName | typeof WORKSHOP;
  tab: number;
  digest: string;
  /** How many columns were given their width. */
  columns: number;
  /** How many rows were frozen. */
  frozen: number;
  charts: ChartIds;
}

export interface Marked {
  sheet: Sheet;
  metadata: Metadata;
  mark: Mark;
}

/** The marked tabs, looked for once. */
export function markedTabs(spreadsheet: Spreadsheet) {
  let known: Map<number, Marked> | undefined;
  const marked = () => {
    known ??= findMarked(spreadsheet);
    return known;
  };

  const remember = (entry: Marked, change: Partial<Mark>) => {
    entry.mark = { ...entry.mark, ...change };
    entry.metadata.setValue(JSON.stringify(entry.mark));
  };

  const finishNaming = ({ sheet, mark }: Marked) => {
    if (sheet.getName() === NEW) nameFreely(spreadsheet, sheet, nameOf(mark.page));
  };

  function make(page: Mark["page"]): Marked {
    for (const entry of marked().values()) finishNaming(entry);
    const sheet = spreadsheet.getSheetByName(NEW) ?? insertQuietly(spreadsheet, NEW);
    const tab = sheet.getSheetId();
    const mark = unmade(page, tab);
    // Where one of these calls fails it is not known whether the tab bears its mark: look again.
    known = undefined;
    sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
    const entry = marked().get(tab)!;
    finishNaming(entry);
    return entry;
  }

  const workshop = () => {
    const entry = [...marked().values()].find(({ mark }) => mark.page === WORKSHOP) ?? make(WORKSHOP);
    finishNaming(entry);
    if (!entry.sheet.isSheetHidden()) entry.sheet.hideSheet();
    return entry.sheet;
  };

  return { marked, make, workshop, remember, finishNaming };
}

function nameOf(page: Mark["page"]): string {
  return page === WORKSHOP ? "DevRel Ledger workshop" : page;
}

/** Reads marks. One of which no more can be read than whose it is, is as that of a new tab, and is set anew. */
function markReader() {
  const named = z.object({ page: z.string(), tab: z.number() });
  const whole = z.extend(named, {
    digest: z.string(),
    columns: z.number(),
    frozen: z.number(),
    charts: z.record(z.string(), z.number()),
  });
  return (text: string | null): Mark | undefined => {
    const kept = fromJson(text);
    const name = ifFits(named, kept, undefined);
    return name && (ifFits(whole, kept, unmade(name.page as Mark["page"], name.tab)) as Mark);
  };
}

function unmade(page: Mark["page"], tab: number): Mark {
  return { page, tab, digest: "", columns: 0, frozen: 0, charts: {} };
}

/** Tabs with our mark, by their ids; a copy that somebody made of one is theirs. */
function findMarked(spreadsheet: Spreadsheet): Map<number, Marked> {
  const found = new Map<number, Marked>();
  const pages = new Set<string>();
  const markOf = markReader();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = markOf(metadata.getValue());
    if (!mark || sheet?.getSheetId() !== mark.tab || pages.has(mark.page)) continue;
    pages.add(mark.page);
    found.set(mark.tab, { sheet, metadata, mark });
  }
  return found;
}

/** Adds a tab at the end and leaves the one on show that was. */
export function insertQuietly(spreadsheet: Spreadsheet, name: string): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

/** Names a tab, with a word and then a number after the name where somebody else's tab is called so. */
function nameFreely(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  const taken = new Set(spreadsheet.getSheets().map((other) => other.getName().toLowerCase()));
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number++)
    free = `${name} summary${number > 1 ? ` ${number}` : ""}`;
  sheet.setName(free);
}
