/** The option `by` on a column of Activities, where each contact's first activity at each stage is all that is known. */

import type { Interner } from "../../tables/interner";
import { isMissing } from "../../tables/missing";
import { NO_VALUE } from "../byColumn";
import type { Breakdown } from "./breakdown";
import type { Firsts } from "./firsts";
import type { Ways } from "./ways";

/** The value at each contact's first, or last, step; of several activities at that moment and stage, the first in the alphabet. */
export function byFirstStep(
  { labels, depths, steps }: Pick<Ways, "labels" | "depths" | "steps">,
  { rows, ties }: Firsts,
  values: Interner & { at(row: number): number },
  last: boolean,
): Breakdown {
  const stages = labels.length;
  const codes = new Int32Array(depths.length);
  /** Where the step of each person stands, -1 for nobody's. */
  const chosen = new Int32Array(depths.length).fill(-1);
  for (let person = 0; person < depths.length; person++) {
    if (depths[person] === 0) continue;
    const at = stepOf(steps, person * stages, stages, last);
    chosen[person] = at;
    if (rows[at]! >= 0) codes[person] = values.at(rows[at]!);
  }
  for (const { at, time, row } of ties) {
    const person = Math.floor(at / stages);
    if (chosen[person] !== at || steps[at] !== time || row < 0) continue;
    const [before, code] = [codes[person]!, values.at(row)];
    if (code > 0 && (before === 0 || values.keys[code]! < values.keys[before]!)) codes[person] = code;
  }
  return { codesOf: (person) => codes[person]!, name: (code) => values.names[code] || NO_VALUE };
}

/** Of steps at the same time, the lowest stage is the first and the highest the last. */
function stepOf(steps: Float64Array, start: number, stages: number, last: boolean): number {
  let step = -1;
  for (let at = start; at < start + stages; at++) {
    const time = steps[at]!;
    if (isMissing(time)) continue;
    if (step < 0 || (last ? time >= steps[step]! : time < steps[step]!)) step = at;
  }
  return step;
}
