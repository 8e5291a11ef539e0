/** What the Formulas screen may call, and whoever else needs a measure computed. */
import * as z from "zod/mini";
import type { FunctionHelp } from "../functions/functionHelp";
import { HOLDS, type Holds } from "../functions/resultColumns";
import { lazy } from "./lazy";
import { isOwnFormula } from "./ownFormula";
import { gives, nothing, text, whole } from "./pieces";

/** A cell of a result; dates come as text. */
export type ShownCell = string | number;

export interface Calculated {
  /** The first rows; a single value is one row of one. */
  cells: ShownCell[][];
  rows: number;
  /** What each column holds. */
  columns: Holds[];
  /** What is said of contacts that it leaves out, where it counts something in their place. */
  leftOut?: string | undefined;
  /** The table without which it cannot be computed, where no tab is that table; there are no cells then. */
  missing?: string;
}

/** A tab as a formula may name it. */
export interface NamedTab {
  id: number;
  name: string;
  /** How many columns it has. */
  columns: number;
  /** Which table it is, with its headers. */
  table?: string | undefined;
  headers: string[];
}

export interface FormulaTabs {
  locale: string;
  tabs: NamedTab[];
}

export interface NamedArea {
  tab: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Selected extends NamedArea {
  /** Whether every row of the tab is selected, also those to come. */
  wholeColumns: boolean;
}

export interface Inserted {
  /** Where the formula stands now; undefined where something is in the way. */
  at?: NamedArea;
  /** Filled cells that the result would cover. */
  inTheWay: number;
}

const area = lazy(() =>
  z.strictObject({ tab: whole(), row: whole(), column: whole(), rows: whole(), columns: whole() }),
);
/** A table wherever it is, a whole tab, a block of one, cells as they are, or a text; null is left out. */
const argument = lazy(() =>
  z.nullable(
    z.union([
      z.strictObject({ table: text(100) }),
      z.strictObject({ tab: whole() }),
      z.strictObject({ area: area() }),
      z.strictObject({ cells: z.array(z.array(text(2000))) }),
      z.strictObject({ text: text(2000) }),
    ]),
  ),
);

export type Argument = z.infer<ReturnType<typeof argument>>;

/** A formula that the add-on could have written. */
export const ownFormula = (longest: number) => text(longest).check(z.refine(isOwnFormula));

export const formulaContract = {
  /** What every custom function is for and takes. */
  functionHelp: { input: nothing, output: gives<FunctionHelp[]>() },
  /** The tabs that a formula may read. */
  formulaTabs: { input: nothing, output: gives<FormulaTabs>() },
  /** What is selected in the sheet. */
  selection: { input: nothing, output: gives<Selected>() },
  /** The first rows of what a function gives. */
  calculate: {
    input: lazy(() => z.strictObject({ name: text(100), args: z.array(argument()), most: whole() })),
    output: gives<Calculated>(),
  },
  /** Puts a formula into the active cell, unless its result would cover something; `columns` is what each column of the result holds, `reads` are the tabs it reads. */
  insertFormula: {
    input: lazy(() =>
      z.strictObject({
        formula: ownFormula(8000),
        rows: whole().check(z.gte(1)),
        columns: z.array(z.enum(HOLDS)).check(z.minLength(1)),
        /** In pixels, column by column. */
        widths: z.optional(z.array(whole())),
        reads: z.array(whole()),
        anyway: z.boolean(),
      }),
    ),
    output: gives<Inserted>(),
  },
};
