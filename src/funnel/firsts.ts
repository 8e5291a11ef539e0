/** When each person did each stage first, and in which row. */

export const NEVER = Number.POSITIVE_INFINITY;

/** Person p's stages stand from `p * stages` on. */
export interface Firsts {
  times: Float64Array;
  /** The row of each first, -1 for a milestone. */
  rows: Int32Array;
  /** Other rows at the very moment of a first, as it was when they were read. */
  ties: { at: number; time: number; row: number }[];
}

export function newFirsts(): Firsts {
  return { times: new Float64Array(4096).fill(NEVER), rows: new Int32Array(4096), ties: [] };
}

/** Notes an activity, which counts if it is earlier than those noted before. */
export function note(firsts: Firsts, at: number, time: number, row: number): void {
  makeRoom(firsts, at + 1);
  const first = firsts.times[at]!;
  if (time < first) {
    firsts.times[at] = time;
    firsts.rows[at] = row;
  } else if (time === first) firsts.ties.push({ at, time, row });
}

/** Room for so many firsts. */
export function makeRoom(firsts: Firsts, length: number): void {
  let size = firsts.times.length;
  if (length <= size) return;
  while (size < length) size *= 2;
  const { times, rows } = firsts;
  firsts.times = new Float64Array(size).fill(NEVER, times.length);
  firsts.times.set(times);
  firsts.rows = new Int32Array(size);
  firsts.rows.set(rows);
}
