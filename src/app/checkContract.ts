/** What the Home and Check data screens may call. */
import * as z from "zod/mini";
import type { ProblemCounts } from "../check/problemCounts";
import { lazy } from "./lazy";
import { gives, nothing, text, whole } from "./pieces";

/** A recognised tab, and how many problems it has. */
export interface HomeTab extends ProblemCounts {
  tab: number;
  name: string;
  table: string;
  rows: number;
  /** What of more than a tenth of its rows cannot be read, a sentence each. */
  unread: string[];
  /** Whether words are among that. */
  hasWords: boolean;
  /** Why the tab cannot be read at all. */
  error?: string | undefined;
}

/** A tab from which no figure takes a row. */
export interface UnusedTab {
  tab: number;
  name: string;
  rows: number;
  /** What it is instead, or why it is not used, as a sentence. */
  why: string;
  /** Whether it may hold rows that should count, once it is said what they are. */
  isLikelyTable: boolean;
  /** Whether it is an export of another tool, whose rows can be brought in. */
  isExport: boolean;
}

export interface Home {
  tabs: HomeTab[];
  /** Names of the tables that no tab was found for. */
  missing: string[];
  /** All other tabs, with the reason. */
  others: UnusedTab[];
  /** Rows that the template marked as examples. */
  examples: number;
  /** Tabs that are brought in at each refresh, and how the last time went; `at` is null before the first. */
  standing: { tab: number; name: string; about: string; at: string | null; well: boolean; said: string }[];
  /** How the last refresh of the summaries ended; null before the first. */
  refreshed: { at: string; well: boolean; said: string } | null;
  /** Tabs whose formulas are not done yet, with the first such cell. */
  loading: { tab: number; name: string; cell: string }[];
}

/** Problems of one kind in one column. */
export interface ProblemGroup {
  key: string;
  column: string;
  /** What they have in common, in a few words. */
  title: string;
  /** The sentence that all of them share, else the title. */
  problem: string;
  count: number;
  /** How many of them could be mended here. */
  fixable: number;
  /** Whether no figure suffers from it. */
  harmless: boolean;
  /** Whether its words can be settled once for all their rows. */
  isOfWords: boolean;
}

export interface CheckedData extends ProblemCounts {
  tab: number;
  name: string;
  table: string;
  rows: number;
  error?: string | undefined;
  groups: ProblemGroup[];
}

export interface ShownProblem {
  row: number;
  column: number;
  value: string;
  problem: string;
  mend: string;
  fix?: Fix | undefined;
}

/** A cell that could say something else. */
export interface Fix {
  /** Another text, a day (of two readings day first and month first to choose from), or another id of what may be the same person. */
  kind: "text" | "day" | "person";
  row: number;
  column: number;
  from: string;
  choices: readonly string[];
}

export interface ProblemPage {
  total: number;
  /** For dates with two readings: which of them the other dates of the column settle, day first or month first. */
  settled?: 0 | 1 | undefined;
  problems: ShownProblem[];
}

export interface Changed {
  changed: number;
  /** Places in the list of those that stayed as they are: they say something else by now, or hold a formula. */
  skipped: number[];
  /** Why not all the others were changed, and the places of those that may not have been. */
  stopped?: string;
  left?: number[];
}

const cell = lazy(() => text(50_000));

export const checkContract = {
  /** What was found in the workbook. */
  home: { input: nothing, output: gives<Home>() },
  /** The problems of every tab, counted by kind; only that tab's where one is given. */
  checkData: { input: nothing, output: gives<CheckedData[]>() },
  /** Some of a tab's problems, of one kind or of all, from the given one on. */
  problems: {
    input: lazy(() =>
      z.strictObject({ tab: whole(), key: z.nullable(text(1000)), from: whole(), most: whole() }),
    ),
    output: gives<ProblemPage>(),
  },
  /** Changes cells that still say what they said, to a text, to a day or to a number. */
  change: {
    input: lazy(() =>
      z.strictObject({
        tab: whole(),
        changes: z.array(
          z.strictObject({
            row: whole(),
            column: whole(),
            from: cell(),
            to: cell(),
            isDay: z.boolean(),
            isNumber: z.optional(z.boolean()),
            /** Part of a new row, which is written as a whole or not at all. */
            isOfNewRow: z.optional(z.boolean()),
          }),
        ),
      }),
    ),
    output: gives<Changed>(),
  },
};
