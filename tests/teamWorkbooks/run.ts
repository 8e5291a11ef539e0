/** `npm run fuzz -- --count 100000 --seed 1`: tries so many workbooks as teams keep them; called again, it goes on where it stopped. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { counted, fuzz } from "./fuzz";
import { codeNow } from "./progress";
import { type Tried, tryWorkbooks } from "./try";

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { count: text, seed: text, processes: text, path: text } });
const count = Number(values.count ?? 2000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const processes = Number(values.processes ?? 1);
if (![count, seed, processes].every(Number.isInteger) || count < 1 || processes < 1)
  throw new Error("Say --count 2000 --seed 1 --processes 1, with whole numbers.");

const failed = values.path === undefined ? await tryAll() : tryWorkbooks(1, seed, values.path);
if (failed?.failure) {
  console.log(failed.failure.shown);
  console.log(`Again: npm run fuzz -- --seed ${failed.seed} --path ${failed.failure.path}`);
  process.exitCode = 1;
} else console.log("Every figure is what truly counts, and what does not is told.");

/** The portion in which something is wrong. */
async function tryAll(): Promise<Tried | undefined> {
  console.log(`Seed ${seed}. What came through is kept in .fuzz; the same command goes on from there.`);
  const all = Array.from({ length: processes }, startProcess);
  const free = [...all];
  const wish = { count, seed, processes, file: `.fuzz/seed-${seed}.json`, code: codeNow() };
  const report = await fuzz(
    wish,
    async (size, from) => {
      const child = free.pop()!;
      child.send({ count: size, seed: from });
      const [tried] = (await once(child, "message")) as [Tried];
      free.push(child);
      return tried;
    },
    saidNowAndThen(),
  );
  for (const child of all) child.disconnect();
  console.log(
    `${counted(report.count)} workbooks came through, ${counted(report.withTellings)} of them with cells that have to be told.`,
  );
  return report.failed;
}

/** One that ends before it is let go stops everything. */
function startProcess(): ChildProcess {
  const child = fork(fileURLToPath(new URL("portion.ts", import.meta.url)));
  return child.once("exit", (code, signal) => {
    if (code !== 0) throw new Error(`A process that tried workbooks ended with ${code ?? signal}.`);
  });
}

/** Prints the first sentence, and later ones every ten seconds at most. */
function saidNowAndThen(): (sentence: string) => void {
  let last = 0;
  return (sentence) => {
    if (Date.now() - last < 10_000) return;
    last = Date.now();
    console.log(sentence);
  };
}
