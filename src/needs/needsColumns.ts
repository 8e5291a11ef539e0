/** The columns of developer needs. */
import { rate, type TableShape, text, yesNo } from "../functions/resultColumns";
import type { Audit } from "../workbook/audits";
import type { NeedResult } from "./needs";

export interface FoundNeeds {
  /** The audit that they are of. */
  audit: Audit;
  layers: readonly NeedResult[];
}

/** One row for each layer, bottom first. */
export const needsColumns: TableShape<FoundNeeds, NeedResult> = {
  rows: ({ layers }) => layers,
  columns: [
    text("Need", ({ need }) => need),
    rate("Score", ({ score }) => score),
    yesNo("Met", ({ score, isMet }) => (score === undefined ? undefined : isMet)),
    text("Focus", ({ isFocus }) => (isFocus ? "Focus" : undefined)),
    rate("Effort share", ({ effortShare }) => effortShare),
    text("Ahead of needs", ({ isAhead }) => (isAhead ? "Ahead" : undefined)),
  ],
};
