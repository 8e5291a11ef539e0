/** `npm run check:workbooks -- --count 2000 --seed 1`: tries so many workbooks as teams keep them, and prints how many and from which seed. */
import { parseArgs } from "node:util";
import { tryWorkbooks } from "./try";

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.count ?? 2000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(count > 0) || !Number.isInteger(seed))
  throw new Error("Say --count 2000 --seed 1, with whole numbers.");
const { failure, withTellings } = tryWorkbooks(count, seed);
console.log(
  `Seed ${seed}: tried up to ${count} workbooks, ${withTellings} of them with cells that have to be told.`,
);
console.log(failure ?? "Every figure is what truly counts, and what does not is told.");
if (failure !== undefined) process.exitCode = 1;
