/** The sidebar's contract: every method that it may call, what it sends and what it gets back. */
import { auditContract } from "./auditContract";
import { formulaContract } from "./formulaContract";
import { refreshContract } from "./refreshContract";
import { fields, gives, type Shaped, whole } from "./shape";

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

/** Inputs are shapes that are checked when a call comes in; outputs are types. */
export const contract = {
  ...auditContract,
  ...formulaContract,
  ...refreshContract,
  /** What was found in the workbook. */
  home: { input: fields({}), output: gives<Home>() },
  /** Some of the problems of a tab, from the given one on. */
  problems: { input: fields({ tab: whole, from: whole }), output: gives<ProblemPage>() },
  /** Selects a cell. */
  goTo: {
    input: fields({ tab: whole, row: whole, column: whole }),
    output: gives<Record<string, never>>(),
  },
};

export type Method = keyof typeof contract;
export type Input<M extends Method> = Shaped<(typeof contract)[M]["input"]>;
export type Output<M extends Method> = (typeof contract)[M]["output"];

/** What comes back through the door: the output, or one sentence on what went wrong. */
export type Reply<M extends Method> = { output: Output<M> } | { error: string };
