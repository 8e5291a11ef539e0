/** Tabs that are brought in at each refresh, kept with the spreadsheet by their ids, and how the last time went. */
import * as z from "zod/mini";
import type { Answers } from "../bringIn/recipe";
import type { Settings } from "../sheets/settings";
import { keptUnder } from "../sheets/stored";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { lazy } from "./lazy";
import { answersGiven } from "./ownRecipeSchema";
import { whole } from "./pieces";
import { readMatches, saveMatches } from "./tabMatches";

/** A tab as a source for good. */
export interface StandingSource {
  tab: number;
  /** What the recipe is about, by which it is known. */
  about: string;
  answers: Answers;
  /** Milliseconds since 1970 UTC; null before the first time. */
  last: { at: number; well: boolean; said: string } | null;
}

const PREFIX = "source/";

const kept = lazy(() =>
  z.object({
    tab: whole(),
    about: z.string(),
    answers: answersGiven(),
    last: z.nullable(z.object({ at: z.number(), well: z.boolean(), said: z.string() })),
  }),
);

/** What is damaged is passed over. */
export function standingSources(settings: Settings): StandingSource[] {
  return keptUnder(settings.all(), PREFIX, kept()).map(([, source]) => source as StandingSource);
}

export function keepSource(settings: Settings, source: StandingSource): void {
  settings.set({ [PREFIX + source.tab]: JSON.stringify(source) });
}

/** Has a tab brought in at each refresh from now on. It is no table of ours itself, or its rows would count twice. */
export function addStandingSource(
  workbook: Workbook,
  { tab, about, answers }: Input<"addStandingSource">,
): Record<string, never> {
  return workbook.alone(() => {
    const settings = workbook.settings();
    const { tables, unused } = readMatches(settings);
    const others = Object.fromEntries(Object.entries(tables).filter(([, id]) => id !== tab));
    saveMatches(settings, { tables: others, unused: [...new Set([...unused, tab])] });
    keepSource(settings, { tab, about, answers, last: null });
    return {};
  });
}

/** The tab is only no longer brought in; its rows that were stay. */
export function dropStandingSource(
  workbook: Workbook,
  { tab }: Input<"dropStandingSource">,
): Record<string, never> {
  workbook.settings().remove(PREFIX + tab);
  return {};
}
