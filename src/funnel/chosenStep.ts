/** The option `by` on a column of Activities, where each contact's first activity at each stage is all that is known. */

import type { Interner } from "../reading/interner";
import { NO_VALUE } from "../workbook/byColumn";
import type { Breakdown } from "./breakdown";
import type { Firsts } from "./firsts";

/** The value at the step among the firsts that is chosen for each person; of several activities at that moment and stage, the first in the alphabet. */
export function byChosenStep(
  chosen: Int32Array,
  { times, rows, ties }: Firsts,
  { names, keys, at: codeAt }: Interner & { at(row: number): number },
): Breakdown {
  const tied = new Map<number, { time: number; row: number }[]>();
  for (const { at, time, row } of ties) {
    const others = tied.get(at);
    if (others) others.push({ time, row });
    else tied.set(at, [{ time, row }]);
  }
  const codeIn = (row: number) => (row < 0 ? 0 : codeAt(row));
  const firstInAlphabet = (at: number) => {
    let code = codeIn(rows[at]!);
    for (const { time, row } of tied.get(at)!) {
      const other = time === times[at] ? codeIn(row) : 0;
      if (other > 0 && (code === 0 || keys[other]! < keys[code]!)) code = other;
    }
    return code;
  };
  return {
    codesOf: (person) => {
      const at = chosen[person]!;
      return tied.has(at) ? firstInAlphabet(at) : codeIn(rows[at]!);
    },
    name: (code) => names[code] || NO_VALUE,
  };
}
