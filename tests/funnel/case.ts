/** What a hand-worked funnel case consists of. */
import type { FunnelCall } from "./call";
import { activitiesGrid, journeyGrid, tableGrid } from "./grids";

/** A funnel asked of small tables; see `grids.ts` for the notation. Without a journey, A, B and C are the stages. */
interface Told {
  name: string;
  because: string;
  activities: string;
  journey?: Record<string, string>;
  contacts?: string;
  options?: string;
  timeZone?: string;
  /** Why the oracle, which tries every order and reads only date cells, cannot answer this one. */
  withoutOracle?: string;
}

/** Contacts per stage, and for some contacts of JOURNEYS the counted rows, or a word of why they stopped. */
interface Counted {
  counts: number[];
  /** From the second stage on: the median days from the stage before, null where nobody has both. */
  medians?: (number | null)[];
  labels?: string[];
  rows?: Record<string, string>;
  stopped?: Record<string, string>;
}

/** Contacts per stage for each value of a breakdown, in the order of the blocks. */
interface Blocks {
  blocks: [value: string, counts: number[]][];
}

/** Words that the sentence of the error must contain. */
interface Refused {
  refused: string[];
}

export type FunnelCase = Told & (Counted | Blocks | Refused);

/** The call that a case stands for. */
export function callOf(told: FunnelCase): FunnelCall {
  return {
    activities: activitiesGrid(told.activities),
    journey: journeyGrid(told.journey ?? { A: "A", B: "B", C: "C" }),
    ...(told.contacts && { contacts: tableGrid(told.contacts) }),
    ...(told.options && { options: told.options }),
    ...(told.timeZone && { timeZone: told.timeZone }),
  };
}
