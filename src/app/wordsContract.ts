/** What the Your words screen may call, and what it is told. */
import type { WordSort } from "../check/ownWords";
import type { Step } from "../workbook/journeyPlan";
import { gives, nothing } from "./pieces";

/** A tab that words are added to. */
export interface WordList {
  tab: number;
  name: string;
  /** The first free row, counted from 1. */
  row: number;
  /** Its columns, by our names, counted from 1. */
  columns: Readonly<Record<string, number>>;
  /** Why nothing is added to it. */
  closed?: string | undefined;
}

/** A word of the team's own that is not understood. */
export interface ShownWord {
  sort: WordSort;
  tab: number;
  tabName: string;
  /** The column's place, counted from 1, and its title. */
  column: number;
  title: string;
  word: string;
  /** How many rows say it, and the first of them. */
  rows: number;
  first: readonly number[];
  /** What it most likely means: the step of the journey that it is like, the kind of lead, a choice or a number. */
  likely?: LikelyMeaning | undefined;
  /** What its cells may say; none where that is a number. */
  choices: readonly string[];
  /** Its cells, by spelling; none of an activity, whose cells stay as they are. */
  cells: readonly { text: string; rows: readonly number[] }[];
  /** Why its cells are left alone. */
  closed?: string | undefined;
}

export type LikelyMeaning =
  | { like: Step }
  | { kind: string; team: string }
  | { text: string }
  | { number: number };

export interface YourWords {
  words: ShownWord[];
  /** How many words there are beside these. */
  more: number;
  /** Undefined where there is no such tab: the built-in journey and kinds count. */
  journey?: WordList | undefined;
  kinds?: WordList | undefined;
  /** The journey's stages in order, and the teams that take leads. */
  stages: readonly string[];
  teams: readonly string[];
}

export const wordsContract = {
  /** Every word that is not understood, with what it most likely means. */
  words: { input: nothing, output: gives<YourWords>() },
};
