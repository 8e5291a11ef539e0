/** How a table is declared: its name and its columns, from which reading, templates, help and error sentences derive. */
import { NOTHING, NOTHING_OR_NOBODY } from "../definitions/nothingWords";

export type ColumnKind = "date" | "text" | "people" | "number" | "yesNo" | "choice";

export interface Column<K extends ColumnKind = ColumnKind> {
  title: string;
  kind: K;
  about: string;
  /** What a filled cell looks like. */
  example: string | number;
  aliases: readonly string[];
  /** Words of other teams' headers that speak of it, so that it can be proposed; a header of one of them alone is not read as it. */
  words: readonly string[];
  /** The same, but only where another column is there too and some cell says one of the choices. */
  beside: { column: string; words: readonly string[] } | undefined;
  required: boolean;
  /** What a cell may say, as texts are compared, and yet be blank. */
  nothing: ReadonlySet<string>;
  /** For `choice`: what the cell may say, and other words for it. */
  choices: readonly Choice[];
  /** For `choice`: what follows where a cell says none of them, as the rest of a sentence. */
  unread: string;
  /** What to choose from where anything else may be typed too. */
  suggests: readonly string[];
  /** For `date`: whether a text may name several days in a row, the first of which it then is. */
  spans: boolean;
  /** For `number`: whether a value below zero is no mistake. */
  negative: boolean;
  /** For `number`: whether it is an amount of money, in one currency throughout. */
  isMoney: boolean;
  /** Whether of several headers that mean it the likeliest counts, as for ids; else several are a mistake. */
  firstOfSeveral: boolean;
  /** How wide it is in a new tab, in pixels; undefined for the usual width. */
  width: number | undefined;
  /** The number format of a new tab; undefined for that of its kind. */
  format: string | undefined;
}

export interface Choice {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export type Columns = Record<string, Column>;

export interface Table<C extends Columns = Columns> {
  name: string;
  about: string;
  columns: C;
}

/** The column names of a table whose cells are of these kinds. */
export type ColumnsOfKind<C extends Columns, K extends ColumnKind> = {
  [Name in keyof C]: C[Name]["kind"] extends K ? Name : never;
}[keyof C] &
  string;

type Details = Pick<Column, "about" | "example"> &
  Partial<Omit<Column, "title" | "kind" | "about" | "example">>;

/** Declares a column. Optional, without other names and choices unless said otherwise. */
export function column<K extends ColumnKind>(title: string, kind: K, details: Details): Column<K> {
  return {
    aliases: [],
    words: [],
    beside: undefined,
    required: false,
    nothing: kind === "people" ? NOTHING_OR_NOBODY : NOTHING,
    choices: [],
    unread: "so it counts as empty",
    suggests: [],
    spans: false,
    negative: false,
    isMoney: false,
    firstOfSeveral: false,
    width: undefined,
    format: undefined,
    ...details,
    title,
    kind,
  };
}
