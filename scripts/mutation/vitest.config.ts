/** The tests that are to notice a change: those about reading and measuring that take milliseconds. */

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Set by the command: folders of tests, the nearest first. */
const FOLDERS = process.env.TEST_FOLDERS!.split(",");

/** Random tests that take seconds whatever the number of cases: a change that only they would notice counts as unnoticed. */
const SLOW = [
  "tests/**/*random*",
  "tests/funnel/properties.test.ts",
  "tests/functions/{fuzz,nonsense,oneCell,order,unit}.test.ts",
  // Sets the script’s time zone, which only a process of its own has.
  "tests/reading/scriptZone.test.ts",
];

class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const distance = ({ moduleId }: TestSpecification) =>
      FOLDERS.findIndex((folder) => moduleId.includes(`/tests/${folder}/`));
    return [...files].sort((a, b) => distance(a) - distance(b));
  }
}

export default defineConfig({
  test: {
    include: FOLDERS.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: SLOW,
    setupFiles: ["scripts/mutation/fewRandomCases.ts"],
    sequence: { sequencer: NearestFirst },
    // Each change has a run, and a worker, of its own; one load of the code for all files of a run takes half the time.
    isolate: process.env.ISOLATED === "true",
    testTimeout: 60_000,
  },
});
