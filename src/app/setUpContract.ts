/** What the Set up screens may call. */
import * as z from "zod/mini";
import type { KnownJourney } from "../definitions/knownJourneys";
import type { ColumnCount } from "../reading/columnSamples";
import { ownFormula } from "./formulaContract";
import { lazy } from "./lazy";
import { gives, nothing, text, whole } from "./pieces";

/** A tab as matching needs to see it. */
export interface SeenTab {
  id: number;
  name: string;
  /** Rows below the header. */
  rows: number;
  /** Counted from 1. */
  headerRow: number;
  headers: string[];
  /** Per header, a few different texts from below it. */
  samples: string[][];
  /** Per header, how many of the first cells below it are filled, and how many differ. */
  counts: ColumnCount[];
  /** Which table it is taken for. */
  table?: string | undefined;
  /** Column name → place among the headers, for the table that it is taken for. */
  columns: Record<string, number>;
  /** Whether a person said what it is. */
  byHand: boolean;
  /** Whether Bring in knows it as an export of another tool, and how sure that is. */
  isExport?: "likely" | "surely" | undefined;
  /** What else writes into this tab, so that its headers are better left alone. */
  filledBy: "form" | "formula" | null;
}

export interface MadeTabs {
  made: string[];
  /** Were there already and stay as they are. */
  kept: string[];
}

const short = lazy(() => text(120));
const block = lazy(() => z.strictObject({ row: whole(), column: whole(), rows: whole(), columns: whole() }));
/** A tab to be made. */
export const newTab = lazy(() =>
  z.strictObject({
    name: short(),
    cells: z.array(z.array(z.union([text(1000), z.number()]))),
    headerRow: whole(),
    notes: z.array(text(1000)),
    grey: z.array(whole()),
    strong: z.array(whole()),
    formats: z.array(z.extend(block(), { format: short() })),
    looks: z.array(z.extend(block(), { look: z.enum(["heading", "right", "wrapped"]) })),
    widths: z.array(z.strictObject({ column: whole(), pixels: whole() })),
    choices: z.array(z.strictObject({ column: whole(), list: z.array(short()), help: text(500) })),
    formulas: z.array(z.strictObject({ row: whole(), column: whole(), formula: ownFormula(2000) })),
  }),
);

/** A tab to be made; see the Workbook port's Layout. */
export type NewTab = z.infer<ReturnType<typeof newTab>>;

/** The Journey tab and what it may be filled with. */
export interface JourneyTab {
  journeys: readonly KnownJourney[];
  /** Left out where there is no such tab. */
  found?: {
    tab: number;
    name: string;
    /** Counted from 1. */
    headerRow: number;
    /** Column name → place in a row. */
    columns: Record<string, number>;
    /** Every cell below the headers, down to the last row with anything in it. */
    cells: string[][];
    filledBy: "form" | "formula" | null;
  };
}

export const setUpContract = {
  /** The Journey tab as it stands, and the journeys to choose from. */
  journeyTab: { input: nothing, output: gives<JourneyTab>() },
  /** Every tab with its headers and some of its cells. */
  tabs: { input: nothing, output: gives<SeenTab[]>() },
  /** Remembers which tab is which table, instead of what was remembered before. */
  rememberTabs: {
    input: lazy(() => z.strictObject({ tables: z.record(z.string(), whole()), unused: z.array(whole()) })),
    output: gives<Record<string, never>>(),
  },
  /** Adds tabs; one whose name is taken is left alone. */
  makeTabs: { input: lazy(() => z.strictObject({ tabs: z.array(newTab()) })), output: gives<MadeTabs>() },
  /** Deletes the template's example rows. */
  removeExamples: { input: nothing, output: gives<{ rows: number }>() },
};
