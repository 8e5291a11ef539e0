/** Why each package that package.json names is there; one without a reason fails the page about them. */

/** By name, or by the beginning of several names. */
export const WHY_NEEDED: Readonly<Record<string, string>> = {
  "@biomejs/biome": "Format and lint",
  "@dataform/core": "Tests compile the warehouse's project with it",
  "@duckdb/node-api": "A rival in the benchmarks, and the database that the warehouse's SQL is tried on",
  "@google/clasp": "Uploads the add-on to Apps Script",
  "@noble/hashes": "Digests by which a forgotten person stays forgotten without being named",
  "@polyglot-sql/sdk": "Tests translate the warehouse's SQL for DuckDB",
  "@sparticuz/chromium": "A browser for the tests where the machine has none",
  "@types/": "Types only",
  "@univerjs/": "The playground’s spreadsheet",
  acorn: "Tests read the built scripts with it",
  arquero: "A rival in the benchmarks",
  "axe-core": "Tests find what people with other eyes or hands cannot use",
  "chart.js": "The playground’s charts",
  esbuild: "Bundles",
  "fast-check": "Tests with random workbooks",
  "fastest-levenshtein": "“Did you mean …?”",
  hucre: "The playground reads and writes .xlsx files",
  marked: "The site’s pages, of the Markdown in docs",
  "marked-gfm-heading-id": "Their headings can be linked to",
  papaparse: "Bring in reads CSV",
  "playwright-core": "Drives the browser in tests",
  preact: "The sidebar",
  protobufjs: "Tests speak with Dataform's compiler by it",
  react: "Asked for by the playground’s spreadsheet",
  rxjs: "Asked for by the playground’s spreadsheet",
  "simple-statistics": "The normal distribution and the median",
  tsx: "Runs the project’s own scripts",
  typescript: "Types",
  vitest: "Runs the tests",
  zod: "What comes from outside is checked by it",
};

/** @throws Error for a package without a reason */
export function whyNeeded(name: string): string {
  const found = Object.keys(WHY_NEEDED).find(
    (known) => name === known || name === `${known}-dom` || (known.endsWith("/") && name.startsWith(known)),
  );
  if (found === undefined) throw new Error(`Say in scripts/whyNeeded.ts why ${name} is needed.`);
  return WHY_NEEDED[found]!;
}
