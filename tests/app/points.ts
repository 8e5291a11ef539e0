/** The calls to Google at which something is to go wrong: some of them in every run of the tests, all of them with ALL_POINTS=1. */
import type { BeforeCall } from "../../playground/apps-script/calls";

const ALL = process.env.ALL_POINTS === "1";
/** Another sample each time that it is set to another number. */
const SEED = Number(process.env.SEED ?? 1);
/** Opening a workbook is mostly waiting, so several are open at once. */
const AT_ONCE = 6;

/** Runs a trial for some of the calls, numbered from 1, or for all; gives how many were tried. */
export async function atPoints(
  calls: number,
  some: number,
  trial: (call: number) => Promise<void>,
): Promise<number> {
  const points = ALL ? Array.from({ length: calls }, (_, index) => index + 1) : sample(calls, some);
  let next = 0;
  const worker = async () => {
    while (next < points.length) await trial(points[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return points.length;
}

/** Tells how many were tried. */
export function tried(points: number, calls: number, what: string): void {
  console.log(`${points} of ${calls} points tried${ALL ? "" : ` (seed ${SEED})`}: ${what}`);
}

/** One call out of each of so many stretches, so that no part of the work is left out. */
function sample(calls: number, some: number): number[] {
  const stretches = Math.min(calls, some);
  const length = calls / stretches;
  return Array.from({ length: stretches }, (_, index) => {
    const first = Math.floor(index * length);
    const room = Math.max(1, Math.floor((index + 1) * length) - first);
    return 1 + first + ((Math.imul(SEED * 0x9e3779b1 + index, 0x85ebca6b) >>> 8) % room);
  });
}

/** Fails one call, or with `forGood` all from that one on, as when Google ends a run. */
export function failing(call: number, forGood: boolean): BeforeCall {
  return (_name, count) => {
    if (forGood && count >= call) throw new Error("Exceeded maximum execution time");
    if (count === call) throw new Error("Service Spreadsheets failed while accessing document.");
  };
}
