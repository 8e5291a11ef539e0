/** Which tabs of a Google spreadsheet are the add-on's own: marked by developer metadata, made without leaving stray ones. */
import * as z from "zod/mini";
import type { PageName } from "../pages/page";
import { fromJson } from "../words/json";
import type { ChartIds } from "./googleCharts";
import type { GoogleTab, GoogleTabs } from "./googleTabs";
import { ifFits } from "./stored";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "devrel-ledger-summary";
/** The hidden tab that pages are put together on. */
export const WORKSHOP = "workshop";
/** The hidden tab that keeps what was brought in. */
export const LEDGER = "ledger";
/** A new tab is called this until it is marked as ours, so that one left over from an interruption is known. */
const NEW = "DevRel Ledger is making a tab";

/** What is kept with a tab. `tab` is its own id: a tab that somebody made by copying ours carries the id of the original. */
export interface Mark {
  page: PageName | typeof WORKSHOP | typeof LEDGER;
  tab: number;
  digest: string;
  /** How many columns were given their width. */
  columns: number;
  /** How many rows were frozen. */
  frozen: number;
  charts: ChartIds;
}

export interface Marked {
  tab: GoogleTab;
  metadata: Metadata;
  mark: Mark;
}

/** The marked tabs, looked for once. */
export function markedTabs(spreadsheet: Spreadsheet, tabs: GoogleTabs) {
  let known: Map<number, Marked> | undefined;
  const marked = () => {
    known ??= findMarked(spreadsheet, tabs);
    return known;
  };

  const remember = (entry: Marked, change: Partial<Mark>) => {
    entry.mark = { ...entry.mark, ...change };
    entry.metadata.setValue(JSON.stringify(entry.mark));
  };

  const finishNaming = ({ tab, mark }: Marked) => {
    if (tab.name === NEW) tabs.rename(tab, freeName(tabs, nameOf(mark.page)));
  };

  function make(page: Mark["page"]): Marked {
    for (const entry of marked().values()) finishNaming(entry);
    const tab = tabs.all().find(({ name }) => name === NEW) ?? tabs.quietly(() => tabs.add(NEW));
    const mark = unmade(page, tab.id);
    // Where one of these calls fails it is not known whether the tab bears its mark: look again.
    known = undefined;
    tab.sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
    const entry = marked().get(tab.id)!;
    finishNaming(entry);
    return entry;
  }

  /** The hidden tab of that kind, made where there is none. */
  const hidden = (page: typeof WORKSHOP | typeof LEDGER) => {
    const entry = [...marked().values()].find(({ mark }) => mark.page === page) ?? make(page);
    finishNaming(entry);
    const { sheet } = entry.tab;
    if (!sheet.isSheetHidden()) sheet.hideSheet();
    return entry.tab;
  };

  const remove = (tab: GoogleTab) => {
    tabs.remove(tab);
    known = undefined;
  };

  return { marked, make, hidden, remove, remember, finishNaming };
}

function nameOf(page: Mark["page"]): string {
  if (page === WORKSHOP) return "DevRel Ledger workshop";
  return page === LEDGER ? "Brought in" : page;
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
function findMarked(spreadsheet: Spreadsheet, tabs: GoogleTabs): Map<number, Marked> {
  const markOf = markReader();
  const entries = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata): Marked[] => {
      const mark = markOf(metadata.getValue());
      const tab = mark && tabs.get(mark.tab);
      return mark && tab ? [{ tab, metadata, mark }] : [];
    });
  const found = new Map<number, Marked>();
  const pages = new Set<string>();
  for (const entry of entries) {
    const { page, tab } = entry.mark;
    const isOnlyOne = entries.filter(({ mark }) => mark.tab === tab).length === 1;
    if (pages.has(page) || (!isOnlyOne && !isOn(entry))) continue;
    pages.add(page);
    found.set(tab, entry);
  }
  return found;
}

/** Whether a mark stands on its own tab; a copy of the tab carries the same one. */
function isOn({ metadata, tab }: Marked): boolean {
  return metadata.getLocation().getSheet()?.getSheetId() === tab.id;
}

/** A name for a tab, with a word and then a number after it where another tab is called so. */
function freeName(tabs: GoogleTabs, name: string): string {
  const taken = new Set(tabs.all().map((other) => other.name.toLowerCase()));
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number++)
    free = `${name} summary${number > 1 ? ` ${number}` : ""}`;
  return free;
}
