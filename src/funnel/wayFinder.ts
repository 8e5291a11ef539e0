/** How far each contact got in the order `reached`, from its first activity at each stage. */
import { MISSING } from "../reading/missing";
import type { People } from "../workbook/people";
import { windowEnd } from "./conversionWindow";
import { type Firsts, NEVER } from "./firsts";
import type { FunnelOptions } from "./funnelOptions";
import type { Ways } from "./ways";

/**
 * Finds out how far a person got: only developers count whose first step may lie where it does, and steps within the window.
 * `chosen` is each person's first step, or its last; of steps at the same time, the lowest stage is the first and the highest the last.
 */
export function wayFinder(
  { times }: Firsts,
  { names, isInternal }: People,
  stages: number,
  mayBegin: (time: number) => boolean,
  { window, touch }: FunnelOptions,
): Pick<Ways, "depthOf"> & { chosen: Int32Array } {
  const chosen = new Int32Array(names.length);
  const isLast = touch === "last";
  const depthOf = (person: number) => {
    const start = person * stages;
    const end = start + stages;
    let begin = NEVER;
    let step = start;
    for (let at = start; at < end; at++)
      if (times[at]! < begin) {
        begin = times[at]!;
        step = at;
      }
    if (begin === NEVER || !mayBegin(begin) || isInternal(person)) return 0;
    const latest = windowEnd(begin, window);
    let depth = 0;
    for (let at = start; at < end; at++) {
      const time = times[at]!;
      if (time < NEVER && time <= latest) {
        depth = at - start + 1;
        if (isLast && time >= times[step]!) step = at;
      } else times[at] = MISSING;
    }
    chosen[person] = step;
    return depth;
  };
  return { depthOf, chosen };
}
