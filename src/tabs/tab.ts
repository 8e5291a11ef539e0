/** How a tab is declared: its columns, what the template puts into it, and what to look for in it beyond single cells. */
import type { Fault } from "../problems/problem";
import type { Rows } from "../reading/rows";
import type { Columns, Table } from "../reading/table";
import type { OtherTabs } from "./otherTabs";

/** Notes a fault of the cell in that column, by our name for it or by its place. */
export type Report<Name extends string = string> = (row: number, column: Name | number, fault: Fault) => void;
/** The same for a tab with these columns. */
export type ReportIn<C extends Columns> = Report<keyof C & string>;
/** Looks for what is wrong in the rows of a tab, in the light of the others. */
export type Check<C extends Columns> = (rows: Rows<C>, report: ReportIn<C>, others: OtherTabs) => void;

/** A row by our names of its columns. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]?: string | number | undefined };

/** What a tab is and what the template puts into it. */
interface TabDetails<C extends Columns> extends Table<C> {
  /** What teams call such a tab. */
  tabWords: readonly string[];
  /** What the template's tab holds from the start. */
  startsWith: readonly RowOf<NoInfer<C>>[];
  /** Rows that show how it is filled in, and count nowhere. */
  examples: readonly RowOf<NoInfer<C>>[];
}

/** All of it has to be said: what a tab does not have is an empty list. */
interface Declaration<C extends Columns> extends TabDetails<C> {
  /** What to look for; tabs whose rows are told apart by a name look for that name instead of for repeated rows. */
  checks: readonly Check<NoInfer<C>>[];
}

/** A tab as all who read or check it know it. */
export interface DeclaredTab<C extends Columns = Columns> extends TabDetails<C> {
  /** Looks for what is wrong in rows that were read as this tab, so that whoever asks need not know its columns. */
  check(rows: Rows, report: Report, others: OtherTabs): void;
}

/** Declares a tab. */
export function tab<C extends Columns>({ checks, ...table }: Declaration<C>): DeclaredTab<C> {
  return {
    ...table,
    check: (rows, report, others) => {
      for (const check of checks) check(rows as unknown as Rows<C>, report, others);
    },
  };
}

/** The row that the examples of the columns make. */
export function exampleOf<C extends Columns>(columns: C): RowOf<C> {
  const cells = Object.entries(columns).map(([name, { example }]) => [name, example] as const);
  return Object.fromEntries(cells) as RowOf<C>;
}
