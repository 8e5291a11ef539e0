/** The option `by` on a column of Activities, where each contact's first activity at each stage is all that is known. */

import type { Interner } from "../../tables/interner";
import { NO_VALUE } from "../byColumn";
import type { Breakdown } from "./breakdown";
import type { Firsts } from "./firsts";

/** Which step of each contact gives its value. */
export interface ChosenSteps {
  /** By person, 0 where the contact is not counted. */
  depths: Int32Array;
  /** By person, where the step stands among the firsts. */
  chosen: Int32Array;
  stages: number;
}

/** The value at each contact's chosen step; of several activities at that moment and stage, the first in the alphabet. */
export function byChosenStep(
  { depths, chosen, stages }: ChosenSteps,
  { times, rows, ties }: Firsts,
  { names, keys, at: codeAt }: Interner & { at(row: number): number },
): Breakdown {
  const codes = new Int32Array(depths.length);
  for (let person = 0; person < depths.length; person++) {
    const row = rows[chosen[person]!]!;
    if (depths[person]! > 0 && row >= 0) codes[person] = codeAt(row);
  }
  for (const { at, time, row } of ties) {
    const person = Math.floor(at / stages);
    if (chosen[person] !== at || times[at] !== time || row < 0) continue;
    const [before, code] = [codes[person]!, codeAt(row)];
    if (code > 0 && (before === 0 || keys[code]! < keys[before]!)) codes[person] = code;
  }
  return { codesOf: (person) => codes[person]!, name: (code) => names[code] || NO_VALUE };
}
