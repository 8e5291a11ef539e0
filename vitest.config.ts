/** How the tests run: layers alone for quick checks, pure code, the built add-on in its host, and real browsers. */
import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

const build = "tests/setup/build.ts";
const external = [/build\/headless\.mjs/];

/** All tests in these folders of tests/, which stand for the folders of the same name; each folder belongs to one project. */
const below = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Folders of src with code that needs no spreadsheet, those of a new subject included. */
const apart = ["app", "bench", "browser", "bundle", "layers", "playground", "setup", "sidebar"];
const pure = readdirSync("tests", { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() && !apart.includes(each.name) ? [each.name] : [],
);

export default defineConfig({
  test: {
    // Tests wait for browsers and processes of their own: every core gets a file, where the default would leave one idle.
    maxWorkers: "100%",
    reporters: ["default"],
    projects: [
      { test: { name: "layers", include: below("layers"), isolate: false } },
      {
        test: {
          name: "pure",
          include: below(
            ...pure,
            "sidebar/bringIn",
            "sidebar/setUp",
            "playground/files",
            "playground/samples",
          ),
          // Pure code is loaded once for all files of a core.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "host",
          include: below("app", "bundle", "playground/apps-script", "playground/engine"),
          globalSetup: [build],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server: { deps: { external } },
        },
      },
      {
        test: {
          name: "browser",
          include: below("browser", "sidebar/screens", "playground/page", "playground/server"),
          globalSetup: [build],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          server: { deps: { external } },
        },
      },
    ],
  },
});
