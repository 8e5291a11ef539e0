/** How a custom function is declared: once, as data, from which call, help, documentation, summary pages and tests derive. */
import { columnsReference } from "../../notation/a1";
import type { Grid } from "../reading/grid";
import type { Options, OptionValues } from "../reading/options";
import type { Table } from "../reading/table";
import { type Basis, usualBases } from "../workbook/basis";
import type { WorkbookModel } from "../workbook/workbookModel";
import {
  columnsInWords,
  columnsOf,
  type Holds,
  type ResultColumn,
  type TableShape,
  type UsualColumn,
  usualColumns,
} from "./resultColumns";
import type { FurtherQuestion, Subject } from "./subjects";

interface Described<N extends string = string> {
  name: N;
  about: string;
  /** As it would be typed. */
  example: string;
}

/** A range of one of our tables, which the function reads through the workbook model. */
export interface RangeParameter extends Described {
  kind: "range";
  optional: boolean;
  table: Table;
}
/** A range of whichever table, handed over as it is. */
export interface CellsParameter<N extends string = string> extends Described<N> {
  kind: "cells";
  optional: false;
  /** The table of the tab that is likeliest meant. */
  table: Table | undefined;
}
export interface TextParameter<N extends string = string> extends Described<N> {
  kind: "text";
  optional: false;
}
export interface OptionsParameter<O extends Options = Options> extends Described<"options"> {
  kind: "options";
  optional: true;
  options: O;
}
export type Parameter = RangeParameter | CellsParameter | TextParameter | OptionsParameter;

type ValueOf<P> =
  P extends OptionsParameter<infer O> ? OptionValues<O> : P extends TextParameter ? string : Grid;
type ByName = CellsParameter | TextParameter | OptionsParameter;
/** What a function is given: the workbook with its ranges, and every other argument by name. */
export type Arguments<P extends readonly Parameter[]> = { workbook: WorkbookModel } & {
  [Name in Extract<P[number], ByName>["name"]]: ValueOf<Extract<P[number], { name: Name } & ByName>>;
};

/** A single number as a result. */
export interface NumberShape<Found, Row = never> {
  /** What it is, as a sentence. */
  words: string;
  holds: Holds;
  /** Undefined where it does not apply. */
  of(found: Found): number | undefined;
  /** What there is in place of the number where the options ask for more. */
  orTable?: { isAsked(found: Found): boolean; table: TableShape<Found, Row> };
}

interface Declared<P extends readonly Parameter[], Found, Row> {
  name: `DEVREL_${string}`;
  /** One or two plain sentences. */
  about: string;
  /** What it is about. */
  subject: Subject;
  /** The question that it answers. */
  answers: string;
  /** What else people ask that it answers, with these options. */
  alsoAnswers?: readonly FurtherQuestion[];
  params: P;
  result: TableShape<Found, Row> | NumberShape<Found, Row>;
  /** Which rows of a table its figures rest on, where these are not the usual ones. */
  rests?: readonly Basis[];
  /** Calls on the example tabs (docs/example-tabs.md), each with the value or the beginning of a row that it gives. */
  examples: readonly { call: string; gives: string }[];
  run(args: Arguments<P>): Found;
}

/** What a function answers: what its measure found, and that as rows with columns or as one number. */
export interface FunctionAnswer<Found = unknown, Row = unknown> {
  found: Found;
  columns: readonly ResultColumn<Row>[];
  rows: readonly Row[];
  /** In place of a table. */
  number?: number | undefined;
  /** What each column holds, or the number. */
  holds: readonly Holds[];
}

/** A custom function as everybody else sees it. */
export interface SheetFunction<Found = unknown, Row = unknown> {
  name: `DEVREL_${string}`;
  about: string;
  subject: Subject;
  answers: string;
  alsoAnswers: readonly FurtherQuestion[];
  params: readonly Parameter[];
  /** Which rows its figures rest on. */
  rests: readonly Basis[];
  /** What it gives, as a sentence. */
  returns: string;
  /** Its columns without options; none where it gives a number. */
  columns: readonly UsualColumn[];
  examples: readonly { call: string; gives: string }[];
  /** @throws LedgerError with one helpful sentence for anything that cannot be answered */
  answer(args: { workbook: WorkbookModel } & Readonly<Record<string, unknown>>): FunctionAnswer<Found, Row>;
}

/** Declares a custom function; the types of `run`'s arguments follow from `params`. */
export function sheetFunction<const P extends readonly Parameter[], Found, Row = never>({
  result,
  run,
  rests = [],
  alsoAnswers = [],
  ...declared
}: Declared<P, Found, Row>): SheetFunction<Found, Row> {
  return {
    ...declared,
    alsoAnswers,
    get rests() {
      const tables = declared.params.flatMap((each) => (each.kind === "range" ? [each.table] : []));
      const said = new Set(rests.map(({ table }) => table));
      return [...rests, ...usualBases(tables).filter(({ table }) => !said.has(table))];
    },
    returns: "columns" in result ? `A table: ${columnsInWords(result)}.` : result.words,
    columns: "columns" in result ? usualColumns(result) : [],
    answer(args) {
      const found = run(args as never);
      const shape = "columns" in result || !result.orTable?.isAsked(found) ? result : result.orTable.table;
      if (!("columns" in shape))
        return { found, columns: [], rows: [], number: shape.of(found), holds: [shape.holds] };
      const columns = columnsOf(shape, found);
      const holds = columns.map((column) => column.holds);
      return { found, columns, rows: shape.rows(found), holds };
    },
  };
}

/** A range of one of our tables that must be given. */
export function range(name: string, table: Table, about: string): RangeParameter {
  const example = columnsReference(table.name, 1, Object.keys(table.columns).length);
  return { kind: "range", optional: false, name, table, about, example };
}

/** A range that may be left out. */
export function optional(parameter: RangeParameter): RangeParameter {
  return { ...parameter, optional: true };
}

/** A range of whichever table, most likely of that one. */
export function cells<const N extends string>(
  name: N,
  about: string,
  example: string,
  table?: Table,
): CellsParameter<N> {
  return { kind: "cells", optional: false, name, about, example, table };
}

/** A text that must be given. */
export function word<const N extends string>(name: N, about: string, example: string): TextParameter<N> {
  return { kind: "text", optional: false, name, about, example };
}

/** The options, always last: one text of pairs, or a range of two columns. */
export function options<const O extends Options>(declared: O, example: string): OptionsParameter<O> {
  const about = `Pairs like "${example}", or a range of two columns. Options: ${Object.keys(declared).join(", ")}.`;
  return {
    kind: "options",
    optional: true,
    name: "options",
    about,
    example: `"${example}"`,
    options: declared,
  };
}
