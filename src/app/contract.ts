/** The sidebar's contract: every method that it may call, what it sends and what it gets back. */
import * as z from "zod/mini";

/** One recognised tab on the sidebar's first screen. */
export interface HomeTab {
  tab: number;
  name: string;
  table: string;
  rows: number;
  problems: number;
  /** Why the tab cannot be read at all. */
  error?: string | undefined;
}

export interface Home {
  tabs: HomeTab[];
  /** Names of the tables that no tab was found for. */
  missing: string[];
}

export interface ShownProblem {
  row: number;
  column: number;
  header: string;
  value: string;
  problem: string;
  mend: string;
}

export interface ProblemPage {
  total: number;
  problems: ShownProblem[];
}

/** Makes a method's output type known without a schema: what the server sends needs no check. */
function gives<T>(): T {
  return undefined as T;
}

const whole = () => z.int().check(z.gte(0), z.lte(10_000_000));

/** Inputs are schemas, built when a call comes in; outputs are types. */
export const contract = {
  /** What was found in the workbook. */
  home: { input: () => z.strictObject({}), output: gives<Home>() },
  /** Some of the problems of a tab, from the given one on. */
  problems: { input: () => z.strictObject({ tab: whole(), from: whole() }), output: gives<ProblemPage>() },
  /** Selects a cell. */
  goTo: {
    input: () => z.strictObject({ tab: whole(), row: whole(), column: whole() }),
    output: gives<Record<string, never>>(),
  },
};

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.infer<ReturnType<(typeof contract)[M]["input"]>>;
export type Output<M extends Method> = (typeof contract)[M]["output"];

/** What comes back through the door: the output, or one sentence on what went wrong. */
export type Reply<M extends Method> = { output: Output<M> } | { error: string };
