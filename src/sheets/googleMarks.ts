/** Which tabs of a Google spreadsheet are the add-on's own: marked by developer metadata, made without leaving stray ones. */
import * as z from "zod/mini";
import type { PageArea, PageName } from "../pages/page";
import type { Coming } from "../pages/standing";
import { fromJson } from "../words/json";
import type { KnownCharts } from "./googleCharts";
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

/** Tabs of ours that nobody has to see. */
type Hidden = typeof WORKSHOP | typeof LEDGER;

/** What is kept with a tab. `tab` is its own id: a tab that somebody made by copying ours carries the id of the original. */
export interface Mark {
  page: PageName | Hidden;
  tab: number;
  digest: string;
  /** How many columns were given their width. */
  columns: number;
  /** How many rows were frozen. */
  frozen: number;
  /** The ids of charts by their titles, and the cells that they were put on. */
  charts: KnownCharts["ids"];
  chartCells?: KnownCharts["cells"] | undefined;
  /** The cells of the version that it shows, and their prints, packed. */
  area?: PageArea | undefined;
  prints?: string | undefined;
  /** The version that is being written. */
  coming?: Coming | undefined;
  /** The prints of all notes that are ours, packed. */
  notes?: string | undefined;
}

export interface Marked {
  tab: GoogleTab;
  metadata: Metadata;
  mark: Mark;
}

/** The marked tabs, looked for once. */
export function markedTabs(spreadsheet: Spreadsheet, tabs: GoogleTabs) {
  let known: Map<number, Marked> | undefined;
  let isUnsure = true;
  const made = new Set<number>();
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

  /** Makes a tab with our mark. Where a call of it fails it is not known whether the tab bears its mark: the next one looks again. */
  const make = (page: Mark["page"]): GoogleTab => {
    if (isUnsure) for (const entry of marked().values()) finishNaming(entry);
    const tab = tabs.all().find(({ name }) => name === NEW) ?? tabs.add(NEW);
    known = undefined;
    isUnsure = true;
    tab.sheet.addDeveloperMetadata(KEY, JSON.stringify(unmade(page, tab.id)));
    tabs.rename(tab, freeName(tabs, nameOf(page)));
    isUnsure = false;
    made.add(tab.id);
    return tab;
  };

  const find = (page: Mark["page"]) => [...marked().values()].find(({ mark }) => mark.page === page);

  /** The hidden tab of that kind, made where there is none. */
  const hidden = (page: Hidden): GoogleTab => {
    const found = find(page);
    if (found) finishNaming(found);
    const tab = found?.tab ?? tabs.quietly(() => make(page));
    if (!tab.sheet.isSheetHidden()) tab.sheet.hideSheet();
    return tab;
  };

  const remove = (tab: GoogleTab) => {
    tabs.remove(tab);
    known = undefined;
  };

  /** Whether a tab was made just now, so that nobody has done anything to it. */
  const isNew = (tab: number) => made.has(tab);

  return { marked, find, isNew, make, hidden, remove, remember, finishNaming };
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
    chartCells: z.optional(z.record(z.string(), z.string())),
    area: z.optional(
      z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() }),
    ),
    prints: z.optional(z.string()),
    coming: z.optional(z.object({ rows: z.number(), columns: z.number(), hash: z.number() })),
    notes: z.optional(z.string()),
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
