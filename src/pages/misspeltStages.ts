/** Leaves stages out of a summary that are most likely a misspelling of a built-in one. */

import { STAGES } from "../definitions/stages";
import { alikeName } from "../words/alike";
import { nameInList } from "../words/quotes";
import type { JourneyPlan } from "../workbook/journeyPlan";

const BUILT_IN = STAGES.map(({ name }) => name);

/** The stages left out, and the option that names the others; "" where all are taken. */
export function misspeltStages({ stages }: JourneyPlan): { leftOut: string[]; option: string } {
  const leftOut = stages.filter((name) => alikeName(name, BUILT_IN) !== undefined);
  const kept = stages.filter((name) => !leftOut.includes(name));
  if (leftOut.length === 0 || kept.length === 0) return { leftOut: [], option: "" };
  const inOrder = BUILT_IN.filter((name) => kept.includes(name));
  return {
    leftOut,
    option: `stages=${(inOrder.length === kept.length ? inOrder : kept).map(nameInList).join(" > ")}`,
  };
}
