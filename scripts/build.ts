/** Builds the add-on: `dist` holds exactly what is uploaded, `build/functions.json` the help that other parts show. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build as bundle } from "esbuild";
import { BUNDLE_NAME, customFunctionForwarders, entryForwarders } from "./forwarders";
import { readFunctionHelp } from "./registry";
import { buildSidebar } from "./sidebar";
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
  const [code, sidebar] = await Promise.all([
    buildCode(customFunctionForwarders(functions)),
    buildSidebar(TARGET, functions),
  ]);
  const uploads = {
    "Code.js": code,
    "Sidebar.html": sidebar,
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

async function buildCode(customFunctions: string): Promise<string> {
  const { outputFiles, metafile } = await bundle({
    ...TARGET,
    entryPoints: ["src/entries.ts"],
    plugins: [withoutHelp],
    format: "iife",
    globalName: BUNDLE_NAME,
    write: false,
    metafile: true,
    outfile: "Code.js",
  });
  const module = await bundle({
    entryPoints: ["src/entries.ts"],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    outfile: "entries.js",
  });
  const entries = Object.values(module.metafile.outputs)[0]!.exports;
  if (Object.keys(metafile.outputs).length !== 1) throw new Error("The add-on must be one file.");
  return `${outputFiles[0]!.text}${entryForwarders(entries)}\n${customFunctions}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
