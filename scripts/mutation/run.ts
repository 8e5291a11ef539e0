/** `npm run mutation -- src/funnel`: changes the code in small ways, one at a time, and looks whether the tests notice. */
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { type MutationReport, outcome, whereLeft, withSecond } from "./outcome";
import { mutationPlan } from "./parts";

const REPORT = ".mutation/report.json";

const { values, positionals } = parseArgs({
  options: { processes: { type: "string", default: "1" } },
  allowPositionals: true,
});
const { files, testFolders } = mutationPlan(positionals);
process.env.TEST_FOLDERS = testFolders.join(",");
const first = await tried(files, false);
// What a test works out first, others only remember: where all share what they load, those are not known to meet a change.
const again = whereLeft(first);
const report = again.length === 0 ? first : withSecond(first, await tried(again, true));
await rm(".mutation/changed", { recursive: true, force: true });
const { changes, noticed, explained, left } = outcome(report);
for (const { file, line, code, becomes } of left)
  console.log(`${file}:${line}: \`${code}\` → \`${becomes}\``);
console.log(
  `${noticed} of ${changes} changes were noticed (${((100 * noticed) / changes).toFixed(1)} %), ${explained} are explained in scripts/mutation/explained, ${left.length} are neither.`,
);
if (left.length > 0) process.exitCode = 1;

/** Makes the changes of these patterns one at a time, with one load of the code for all test files or with one for each. */
async function tried(mutate: string[], isolated: boolean): Promise<MutationReport> {
  process.env.ISOLATED = String(isolated);
  await new Stryker({
    mutate,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", fileURLToPath(new URL("declarations.mjs", import.meta.url))],
    ignorers: ["declarations"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: Number(values.processes),
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: REPORT },
    tempDirName: ".mutation/changed",
    ignorePatterns: [".mutation", "docs/**/*.png", "dist", "site", "build", "playground", ".fuzz"],
    // No such file: the paths in those that there are hold in a copy of the project as well.
    tsconfigFile: "none",
  }).runMutationTest();
  return JSON.parse(await readFile(REPORT, "utf8"));
}
