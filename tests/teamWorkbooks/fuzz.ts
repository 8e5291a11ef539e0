/** Tries workbooks by the hundred thousand in portions, each with a seed of its own, and goes on where it stopped. */
import { type Portions, readProgress, writeProgress } from "./progress";
import type { Tried } from "./try";

export interface Wish {
  count: number;
  seed: number;
  /** How many portions are tried at once. */
  processes: number;
  /** Where it is kept what came through. */
  file: string;
  /** The state of the code, as `codeNow` tells it. */
  code: string;
}

export interface Report {
  count: number;
  withTellings: number;
  /** The first portion that did not come through. */
  failed: Tried | undefined;
}

export const PORTION = 100;

/** The seed of a portion: two runs whose seeds are neighbours share no workbook. */
export const seedOf = (seed: number, portion: number) => (Math.imul(seed, 1_000_003) + portion) | 0;

/**
 * Tries what has not come through yet; stops at the first failure, which the next run tries again.
 * @param tryPortion tries so many workbooks from a seed
 * @param say is told how far it came
 */
export async function fuzz(
  { count, seed, processes, file, code }: Wish,
  tryPortion: (count: number, seed: number) => Promise<Tried>,
  say: (sentence: string) => void,
): Promise<Report> {
  const { portions, wasOtherCode } = readProgress(file, code);
  if (wasOtherCode) say("The code has changed since the last run: all workbooks are tried anew.");
  const sizeOf = (portion: number) => Math.min(PORTION, count - portion * PORTION);
  const waiting = Array.from({ length: Math.ceil(count / PORTION) }, (_, portion) => portion).filter(
    (portion) => (portions[portion]?.count ?? 0) < sizeOf(portion),
  );
  if (triedIn(portions).count > 0) say(`${counted(triedIn(portions).count)} came through before.`);
  let failed: Tried | undefined;
  const takeNext = async () => {
    for (let portion = waiting.shift(); portion !== undefined && !failed; portion = waiting.shift()) {
      const tried = await tryPortion(sizeOf(portion), seedOf(seed, portion));
      if (tried.failure) {
        failed ??= tried;
        return;
      }
      portions[portion] = { count: tried.count, withTellings: tried.withTellings };
      writeProgress(file, code, portions);
      say(`${counted(triedIn(portions).count)} of ${counted(count)} came through.`);
    }
  };
  await Promise.all(Array.from({ length: processes }, takeNext));
  return { ...triedIn(portions), failed };
}

function triedIn(portions: Portions): { count: number; withTellings: number } {
  const all = Object.values(portions);
  const sum = (of: (portion: Portions[number]) => number) => all.reduce((total, each) => total + of(each), 0);
  return { count: sum(({ count }) => count), withTellings: sum(({ withTellings }) => withTellings) };
}

/** A number with its thousands apart. */
export const counted = (count: number) => count.toLocaleString("en-US");
