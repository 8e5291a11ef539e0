/** The tests that a mutation test runs: those about reading and measuring that take milliseconds. */
import { defineConfig } from "vitest/config";
import { MEASURES, READING } from "./parts";

const FOLDERS = [...READING, ...MEASURES, "check", "functions", "tabs", "words"];

/** Random tests that take seconds whatever the number of cases: a change that only they would notice counts as unnoticed. */
const SLOW = [
  "tests/**/*random*",
  "tests/funnel/properties.test.ts",
  "tests/functions/{fuzz,nonsense,oneCell,order,unit}.test.ts",
  // Sets the script’s time zone, which only a process of its own has.
  "tests/reading/scriptZone.test.ts",
];

export default defineConfig({
  test: {
    include: FOLDERS.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: SLOW,
    setupFiles: ["scripts/mutation/fewRandomCases.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
