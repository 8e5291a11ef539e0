/** How the tests run: layers alone for quick checks, pure code, the built add-on in its host, and real browsers. */
import { defineConfig } from "vitest/config";

const build = "tests/setup/build.ts";

export default defineConfig({
  test: {
    reporters: process.env.CI ? ["dot"] : ["default"],
    projects: [
      { test: { name: "layers", include: ["tests/layers/**/*.test.ts"] } },
      {
        test: {
          name: "core",
          include: ["tests/{core,functions,funnel,files}/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "host",
          include: ["tests/{bundle,playground,app}/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.ts"],
          globalSetup: [build],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server: { deps: { external: [/build\/headless\.mjs/] } },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/{server,sidebar,browser}/**/*.test.ts", "tests/**/*.browser.test.ts"],
          globalSetup: [build],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          server: { deps: { external: [/build\/headless\.mjs/] } },
        },
      },
    ],
  },
});
