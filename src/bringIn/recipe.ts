/** What a recipe is: how the files of one source are known, and which rows of ours their rows give. All of it is data, so that it can be kept and passed on as text. */

/** The tables that rows can be brought into. */
export const RECEIVING = ["Contacts", "Events", "Activities", "Emails"] as const;
export type Receiving = (typeof RECEIVING)[number];

/** What a file may not say, so that it is asked once for all of its rows. */
export const QUESTIONS = ["event", "date", "activity", "source", "order"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The answers: texts as they are to stand in cells, `order` as a DayOrder. */
export type Answers = { readonly [Name in Question]?: string | undefined };

export const DAY_ORDERS = ["day first", "month first"] as const;
/** How dates of digits alone are meant, such as 03/04/2025. */
export type DayOrder = (typeof DAY_ORDERS)[number];

/** One piece of a cell: what stands below a header, an answer, or always the same. */
export type Piece = string | Below | { readonly asked: Question } | { readonly says: string };

/** What stands below a header, with something before it; where it has to be a name, only if there are letters in it. */
interface Below {
  readonly header: string;
  readonly before?: string;
  readonly isName?: boolean;
}

/** Where a cell comes from: the first of these that is filled; a list within the list is put together with spaces. */
export type From = Piece | readonly (Piece | readonly Piece[])[];

/** What a cell of the file has to be. Texts are compared as names are. */
export type Test = { readonly header: string } & (
  | { readonly filled: boolean }
  | { readonly says: readonly string[] }
  | { readonly saysNot: readonly string[] }
);

/** What each row of a file gives to one of our tables. */
export interface Gives {
  readonly table: Receiving;
  /** By our name of the column. */
  readonly columns: Readonly<Record<string, From>>;
  /** By which the row is known again, beside the name of the recipe: pieces of the file, or what a column of ours says. */
  readonly key: readonly (Piece | { readonly column: string })[];
  /** Columns beside the required ones without which nothing is given. */
  readonly needs?: readonly string[];
  /** Which rows give it; the others do not, for this reason. */
  readonly when?: { readonly is: Test; readonly otherwise: string };
  /** Rows that say the same in these columns of ours give it once, the earliest; the others do not, for this reason. */
  readonly once?: { readonly of: readonly string[]; readonly otherwise: string };
  /** Whether rows of one key are entries of their own, since the file has no better key; they are numbered in its order. */
  readonly repeats?: boolean;
  /** Whether a moment stands for its whole day. */
  readonly daily?: boolean;
}

export interface Recipe {
  /** The source as it stands in `Brought in` before the key, so that it never changes; files of one source share it. */
  readonly name: string;
  /** What such a file is, as the rest of “This is …”. */
  readonly about: string;
  /** Headers that the file has: of each list one. */
  readonly knownBy: readonly (string | readonly string[])[];
  /** The title in the row above the headers, where a file holds several tables. */
  readonly section?: string;
  /** Headers of another of its tables below which an answer stands. */
  readonly facts?: { readonly [Name in Question]?: string };
  /** The answers to fill in. */
  readonly likely?: Answers;
  /** Headers of dates, the commonest day of which is the likely one. */
  readonly likelyDay?: readonly string[];
  /** Whose clock the times are told by, where that is not the spreadsheet's. */
  readonly zone?: string;
  readonly dayOrder?: DayOrder;
  /** Rows in which that cell is blank go on with what the row above says in these. */
  readonly goesOn?: { readonly blank: string; readonly with: readonly string[] };
  /** Rows that give nothing, and why. */
  readonly leavesOut?: readonly { readonly is: Test; readonly why: string }[];
  readonly gives: readonly Gives[];
  /** What the file says and no row of ours can, each a sentence. */
  readonly remarks?: readonly string[];
}
