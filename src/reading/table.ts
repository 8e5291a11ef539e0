/** How a table is declared: its name and its columns, from which reading, templates, help and error sentences derive. */

export type ColumnKind = "date" | "text" | "people" | "number" | "yesNo" | "choice";

export interface Column<K extends ColumnKind = ColumnKind> {
  title: string;
  kind: K;
  about: string;
  /** What a filled cell looks like. */
  example: string | number;
  aliases: readonly string[];
  required: boolean;
  /** For `choice`: what the cell may say, and other words for it. */
  choices: readonly Choice[];
  /** For `number`: whether a value below zero is a mistake. */
  negative: boolean;
  /** Whether of several headers that mean it the likeliest counts, as for ids; else several are a mistake. */
  firstOfSeveral: boolean;
}

export interface Choice {
  name: string;
  aliases?: readonly string[];
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
  Partial<Pick<Column, "aliases" | "required" | "choices" | "negative" | "firstOfSeveral">>;

/** Declares a column. Optional, without aliases and choices unless said otherwise. */
export function column<K extends ColumnKind>(title: string, kind: K, details: Details): Column<K> {
  return {
    aliases: [],
    required: false,
    choices: [],
    negative: false,
    firstOfSeveral: false,
    ...details,
    title,
    kind,
  };
}

/** Declares a table. */
export function table<C extends Columns>(name: string, about: string, columns: C): Table<C> {
  return { name, about, columns };
}
