/** What a check of a table is given, and how it reports what it finds. */
import type { DrqlKind } from "../definitions/drqls";
import type { Fault } from "../problems/problem";
import type { Rows } from "../reading/rows";
import type { JourneyPlan } from "../workbook/journeyPlan";

/** What else is known when a tab is checked. */
export interface CheckContext {
  /** Activities that are not in this journey are problems; none are where it is left out. */
  plan?: JourneyPlan | undefined;
  kinds: readonly DrqlKind[];
}

/** Notes a problem of the cell in that column, by our name for it or by its place. */
export type Report = (row: number, column: string | number, fault: Fault) => void;
export type Check = (rows: Rows, report: Report, context: CheckContext) => void;
