/** Many questions through the custom functions and through the warehouse, with the numbers tried. */
import fc from "fast-check";
import type { SqlEngine } from "./engine";
import { comparison, RESULTS, type ResultPair } from "./parity";
import { questionFor } from "./questions";
import { sampleQuestions } from "./samples";

export interface Wish {
  count: number;
  seed: number;
  /** Only functions with this in their name. */
  only?: string | undefined;
}

/** Says how many gave the same, and the first that did not; gives whether all did. */
export async function compareMany(engine: SqlEngine, { count, seed, only = "" }: Wish): Promise<boolean> {
  let areSame = true;
  for (const pair of RESULTS.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()))) {
    const random = fc.sample(questionFor(pair.name), { numRuns: count, seed });
    areSame = (await compare(engine, pair, `random workbooks from seed ${seed}`, random)) && areSame;
    for (const sample of ["sample-team", "libuv"])
      areSame =
        (await compare(engine, pair, `questions of ${sample}`, sampleQuestions(sample, pair.name))) &&
        areSame;
  }
  return areSame;
}

async function compare(
  engine: SqlEngine,
  pair: ResultPair,
  what: string,
  questions: ReturnType<typeof sampleQuestions>,
): Promise<boolean> {
  const zones = new Map<string, number>();
  let [same, failed] = [0, 0];
  for (const question of questions) {
    const found = await comparison(engine, pair, question).catch((error: Error) =>
      error.message.slice(0, 1000),
    );
    if (found === undefined) {
      same++;
      zones.set(question.timeZone, (zones.get(question.timeZone) ?? 0) + 1);
      continue;
    }
    console.log(`${pair.name}("${question.options}") in ${question.timeZone}: ${found}`);
    if (++failed > 5) break;
  }
  const where = [...zones].map(([name, number]) => `${number} in ${name}`).join(", ");
  console.log(
    `${pair.name} on ${engine.name}: ${same} of ${questions.length} ${what} give the same, cell by cell (${where}).`,
  );
  return same === questions.length;
}
