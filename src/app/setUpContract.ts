/** What the Set up screens may call. */
import { either, fields, gives, list, number, oneOf, record, type Shaped, text, whole } from "./shape";

/** A tab as matching needs to see it. */
export interface SeenTab {
  id: number;
  name: string;
  hidden: boolean;
  /** Rows below the header. */
  rows: number;
  /** Counted from 1. */
  headerRow: number;
  headers: string[];
  /** Per header, a few different texts from below it. */
  samples: string[][];
  /** Which table it is taken for. */
  table?: string | undefined;
  /** Column name → place among the headers, for the table that it is taken for. */
  columns: Record<string, number>;
  /** Whether a person said what it is. */
  byHand: boolean;
  /** What else writes into this tab, so that its headers are better left alone. */
  filledBy: "form" | "formula" | null;
}

export interface MadeTabs {
  made: string[];
  /** Were there already and stay as they are. */
  kept: string[];
}

const short = text(120);
const block = { row: whole, column: whole, rows: whole, columns: whole };
/** A formula of ours, maybe within others: `=DEVREL_DRQL(…)`, `=LET(problems, COUNT(DEVREL_CHECK(…)), …)`. */
const ownFormula = text(2000, /^=(?:[A-Z]+\((?:[a-z]+[,;] )?)*DEVREL_\w+\(/);
const layout = fields({
  name: short,
  cells: list(list(either(text(1000), number))),
  headerRow: whole,
  notes: list(text(1000)),
  grey: list(whole),
  strong: list(whole),
  formats: list(fields({ ...block, format: short })),
  looks: list(fields({ ...block, look: oneOf(["heading", "left", "right", "wrapped"]) })),
  widths: list(fields({ column: whole, pixels: whole })),
  choices: list(fields({ column: whole, list: list(short), help: text(500) })),
  formulas: list(fields({ row: whole, column: whole, formula: ownFormula })),
});

/** A tab to be made; see the Workbook port's Layout. */
export type NewTab = Shaped<typeof layout>;

export const setUpContract = {
  /** Every tab with its headers and some of its cells. */
  tabs: { input: fields({}), output: gives<SeenTab[]>() },
  /** Remembers which tab is which table, instead of what was remembered before. */
  rememberTabs: {
    input: fields({ tables: record(whole), unused: list(whole) }),
    output: gives<Record<string, never>>(),
  },
  /** Adds tabs; one whose name is taken is left alone. */
  makeTabs: { input: fields({ tabs: list(layout) }), output: gives<MadeTabs>() },
  /** Deletes the template's example rows. */
  removeExamples: { input: fields({}), output: gives<{ rows: number }>() },
};
