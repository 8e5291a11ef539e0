/** Which tab a team said is which table, kept with the spreadsheet; tabs are named by their ids, which survive renaming. */
import * as z from "zod/mini";
import type { Settings } from "../sheets/settings";
import { ifFits, keptUnder } from "../sheets/stored";
import { fromJson } from "../words/json";
import { lazy } from "./lazy";

export interface TabMatches {
  /** The tab's id by the name of its table. */
  tables: Readonly<Record<string, number>>;
  /** Tabs that are no table of ours, whatever they look like. */
  unused: readonly number[];
}

const TABLE = "table/";
const UNUSED = "unused tabs";

const keptTab = lazy(() => z.object({ tab: z.number() }));
const keptUnused = lazy(() => z.array(z.number()));

/** All that was said; what is damaged counts as not said. */
export function readMatches(settings: Settings): TabMatches {
  const texts = settings.all();
  const tables = keptUnder(texts, TABLE, keptTab()).map(([table, { tab }]) => [table, tab]);
  return { tables: Object.fromEntries(tables), unused: ifFits(keptUnused(), fromJson(texts[UNUSED]), []) };
}

/** Keeps these instead of what was said before. */
export function saveMatches(settings: Settings, { tables, unused }: TabMatches): void {
  const texts: Record<string, string> = { [UNUSED]: JSON.stringify(unused) };
  for (const [table, tab] of Object.entries(tables)) texts[TABLE + table] = JSON.stringify({ tab });
  for (const name of Object.keys(settings.all()))
    if (name.startsWith(TABLE) && !(name in texts)) settings.remove(name);
  settings.set(texts);
}
