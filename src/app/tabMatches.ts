/** Which tab a team said is which table, kept with the spreadsheet; tabs are named by their ids, which survive renaming. */
import type { Settings } from "../sheets/settings";

export interface TabMatches {
  /** The tab's id by the name of its table. */
  tables: Readonly<Record<string, number>>;
  /** Tabs that are no table of ours, whatever they look like. */
  unused: readonly number[];
}

const TABLES = "tabs by table";
const UNUSED = "unused tabs";

/** All that was said. */
export function readMatches(settings: Settings): TabMatches {
  const texts = settings.all();
  return { tables: JSON.parse(texts[TABLES] ?? "{}"), unused: JSON.parse(texts[UNUSED] ?? "[]") };
}

/** Keeps these instead of what was said before. */
export function saveMatches(settings: Settings, { tables, unused }: TabMatches): void {
  settings.set({ [TABLES]: JSON.stringify(tables), [UNUSED]: JSON.stringify(unused) });
}
