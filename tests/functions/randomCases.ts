/** How many random cases are tried: a sample, or with RANDOM_CASES=5000 the whole. The number is printed. */

const RANDOM_CASES = Number(process.env.RANDOM_CASES ?? 500);

/** For fast-check: so many runs from a seed that stays the same; says what it tried. */
export function randomRuns(what: string): { numRuns: number; seed: number } {
  console.log(`${what}: ${RANDOM_CASES.toLocaleString("en-US")} random cases`);
  return { numRuns: RANDOM_CASES, seed: 20_250_711 };
}
