/** Builds the add-on: `dist` holds exactly what is uploaded, `build/functions.json` the help that other parts show. `--development` adds the first-hour check. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type BuildOptions, build as bundle } from "esbuild";
import { BUNDLE_NAME, customFunctionForwarders, entryForwarders } from "./forwarders";
import { licencesIn } from "./licences";
import { readFunctionHelp } from "./registry";
import { buildPage, includedFiles } from "./sidebar";

/** The oldest language that Apps Script's V8 parses without trouble. */
const TARGET: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2019",
  charset: "utf8",
  legalComments: "none",
};

const RELEASED = "src/entries.ts";
const DEVELOPMENT = "firstHour/developmentEntries.ts";

/** What a build is of: of the add-on as it is released, unless it is to hold the first-hour check too. */
export interface Build {
  development?: boolean;
  /** The folder for what is uploaded; everything else in it goes. */
  into?: string;
}

/** Writes `Code.js`, `Sidebar.html` and `appsscript.json` into `dist`, and `build/functions.json`. */
export async function build({ development = false, into = "dist" }: Build = {}): Promise<void> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const functions = await readFunctionHelp();
  const [{ code, entries, sources }, page] = await Promise.all([
    buildCode(development ? DEVELOPMENT : RELEASED),
    buildPage(TARGET, functions),
  ]);
  const called = entries.filter((entry) => entry !== "customFunction");
  const uploads = {
    "Code.js": [
      `// DevRel Ledger ${version}`,
      code + entryForwarders(called),
      customFunctionForwarders(functions),
      `/*\n${await licencesIn(sources)}*/\n`,
    ].join("\n"),
    "Sidebar.html": `${page.page}<!--\n${await licencesIn(page.sources)}-->\n`,
    "appsscript.json": await readFile("appsscript.json", "utf8"),
  };
  await Promise.all([mkdir(into, { recursive: true }), mkdir("build", { recursive: true })]);
  const strays = (await readdir(into)).filter((name) => !(name in uploads));
  await Promise.all([
    ...strays.map((name) => rm(`${into}/${name}`, { recursive: true })),
    ...Object.entries(uploads).map(([name, text]) => writeFile(`${into}/${name}`, text)),
    writeFile("build/functions.json", `${JSON.stringify(functions, null, 2)}\n`),
  ]);
}

/** Of which files each upload is made. */
export async function uploadedSources(): Promise<{ "Code.js": string[]; "Sidebar.html": string[] }> {
  const functions = await readFunctionHelp();
  const [code, page] = await Promise.all([buildCode(RELEASED), buildPage(TARGET, functions)]);
  return { "Code.js": code.sources, "Sidebar.html": page.sources };
}

/** The one bundle, which keeps the entries under a global name, the names of the entries, and the files that it is made of. */
async function buildCode(entries: string): Promise<{ code: string; entries: string[]; sources: string[] }> {
  const shared: BuildOptions = {
    entryPoints: [entries],
    bundle: true,
    write: false,
    outfile: "Code.js",
  };
  const [script, module] = await Promise.all([
    bundle({ ...TARGET, ...shared, format: "iife", globalName: BUNDLE_NAME, metafile: true }),
    bundle({ ...shared, format: "esm", metafile: true }),
  ]);
  const exported = Object.values(module.metafile!.outputs)[0]!.exports;
  const sources = includedFiles(script.metafile!);
  return { code: script.outputFiles![0]!.text, entries: exported, sources };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { development: { type: "boolean", default: false } } });
  await build(values);
}
