/** What a team said by hand about its tabs, kept with the spreadsheet; tabs are named by their ids, which survive renaming. */
import * as z from "zod/mini";
import { LedgerError } from "../problems/problem";
import type { TableMatch } from "../reading/prepare";
import type { Settings } from "../sheets/settings";
import { ifFits } from "../sheets/stored";
import { fromJson } from "../words/json";
import { lazy } from "./lazy";

export interface TabMatch extends TableMatch {
  tab: number;
}

export interface TabMatches {
  /** By table. */
  tables: Readonly<Record<string, TabMatch>>;
  /** Tabs that are no table of ours, whatever they look like. */
  unused: readonly number[];
}

const TABLE = "table/";
const UNUSED = "unused tabs";

const keptTab = lazy(() => z.object({ tab: z.number() }));
const keptMatch = lazy(() => {
  const texts = z.record(z.string(), z.string());
  return z.extend(keptTab(), { headers: texts, always: texts });
});
const keptUnused = lazy(() => z.array(z.number()));

/** All that was said; what is damaged counts as not said. */
export function readMatches(settings: Settings): TabMatches {
  const texts = settings.all();
  const tables: Record<string, TabMatch> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (!name.startsWith(TABLE)) continue;
    const kept = fromJson(text);
    const tab = ifFits(keptTab(), kept, undefined);
    if (tab)
      tables[name.slice(TABLE.length)] = ifFits(keptMatch(), kept, { ...tab, headers: {}, always: {} });
  }
  return { tables, unused: ifFits(keptUnused(), fromJson(texts[UNUSED]), []) };
}

/** Keeps these instead of what was said before. */
export function saveMatches(settings: Settings, { tables, unused }: TabMatches): void {
  const texts: Record<string, string> = { [UNUSED]: JSON.stringify(unused) };
  for (const [table, match] of Object.entries(tables))
    texts[TABLE + table] = fitting(table, JSON.stringify(match));
  for (const name of Object.keys(settings.all()))
    if (name.startsWith(TABLE) && !(name in texts)) settings.remove(name);
  settings.set(texts);
}

/** Google keeps at most 9 KB in one piece. */
const MOST_BYTES = 9000;

function fitting(table: string, text: string): string {
  const bytes = encodeURIComponent(text).replace(/%../g, "x").length;
  if (bytes > MOST_BYTES)
    throw new LedgerError(
      `The headers of ${table} are too long to remember. Shorten the longest ones in the sheet and try again.`,
    );
  return text;
}
