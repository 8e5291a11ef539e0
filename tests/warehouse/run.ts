/** `npm run check:warehouse`: random workbooks through the custom functions and through the warehouse, and the first in which they differ. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { duckdb } from "./duckdb";
import { comparison, RESULTS } from "./parity";
import { questionFor } from "./questions";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const engine = await duckdb();

for (const pair of RESULTS) {
  if (values.only !== undefined && !pair.name.toLowerCase().includes(values.only.toLowerCase())) continue;
  const zones = new Map<string, number>();
  let same = 0;
  for (const question of fc.sample(questionFor(pair.name), { numRuns: count, seed })) {
    const found = await comparison(engine, pair, question).catch((error: Error) =>
      error.message.slice(0, 1000),
    );
    if (found === undefined) {
      same++;
      zones.set(question.timeZone, (zones.get(question.timeZone) ?? 0) + 1);
      continue;
    }
    console.log(`${pair.name}("${question.options}") in ${question.timeZone}: ${found}`);
    if (process.exitCode === undefined) console.log(JSON.stringify(question.tabs));
    process.exitCode = 1;
    if (same + 5 < count && values.only === undefined) break;
  }
  const where = [...zones].map(([name, number]) => `${number} in ${name}`).join(", ");
  console.log(
    `${pair.name}: ${same} of ${count} workbooks from seed ${seed} give the same, cell by cell (${where}).`,
  );
}
