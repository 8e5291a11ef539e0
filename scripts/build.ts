/** Builds the add-on: `dist` holds exactly what is uploaded, `build/functions.json` the help that other parts show. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build as bundle } from "esbuild";
import { sidebarFile } from "../src/sheets/sidebarFile";
import { BUNDLE_NAME, customFunctionForwarders, entryForwarders, workbookForwarders } from "./forwarders";
import { readFunctionHelp } from "./registry";
import { buildPage } from "./sidebar";
import { withoutHelp } from "./withoutHelp";

/** The oldest language that Apps Script's V8 parses without trouble. */
const TARGET: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2019",
  charset: "utf8",
  legalComments: "none",
};

/** Writes `dist/Code.js`, `dist/Sidebar.html`, `dist/appsscript.json` and `build/functions.json`. */
export async function build(): Promise<void> {
  const functions = await readFunctionHelp();
  const [inCells, onWorkbook, page] = await Promise.all([
    buildCode("src/entries.ts", BUNDLE_NAME),
    buildCode("src/workbookEntries.ts", "WorkbookEntries"),
    buildPage(TARGET, functions),
  ]);
  const called = inCells.entries.filter((entry) => entry !== "customFunction" && entry !== "workbookCode");
  const uploads = {
    "Code.js": [
      inCells.code + entryForwarders(called),
      workbookForwarders(onWorkbook.entries),
      customFunctionForwarders(functions),
      "",
    ].join("\n"),
    "Sidebar.html": sidebarFile(page, `${onWorkbook.code}WorkbookEntries`),
    "appsscript.json": await readFile("appsscript.json", "utf8"),
  };
  await Promise.all([mkdir("dist", { recursive: true }), mkdir("build", { recursive: true })]);
  const strays = (await readdir("dist")).filter((name) => !(name in uploads));
  await Promise.all([
    ...strays.map((name) => rm(`dist/${name}`, { recursive: true })),
    ...Object.entries(uploads).map(([name, text]) => writeFile(`dist/${name}`, text)),
    writeFile("build/functions.json", `${JSON.stringify(functions, null, 2)}\n`),
  ]);
}

/** A bundle that keeps what `file` exports under that global name, and the names of its exports. */
async function buildCode(file: string, globalName: string): Promise<{ code: string; entries: string[] }> {
  const shared: BuildOptions = { entryPoints: [file], bundle: true, write: false, outfile: "Code.js" };
  const [script, module] = await Promise.all([
    bundle({ ...TARGET, ...shared, plugins: [withoutHelp], format: "iife", globalName }),
    bundle({ ...shared, format: "esm", metafile: true }),
  ]);
  const entries = Object.values(module.metafile!.outputs)[0]!.exports;
  return { code: script.outputFiles![0]!.text, entries };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
