/** Builds the sidebar's page: its script and styles are inside, since Apps Script serves no others. */
import { readFile } from "node:fs/promises";
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from "esbuild";
import type { FunctionHelp } from "../src/functions/functionHelp";

/** Tabs are checked on the server: the page shows what was found there, so what checks them is left out of it. */
const withoutChecks: Plugin = {
  name: "without checks",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]tabs[\\/]checks[\\/]\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = undefined;`).join("\n") };
    });
  },
};

/** Of these functions the audit's screens ask without any form. */
const ASKED_BY_AUDIT = /^DEVREL_(MATURITY|NEEDS)/;

/** The page's text, in which what the functions take that the audit asks is FUNCTION_PARAMETERS, and the files that it is made of. */
export async function buildPage(
  target: BuildOptions,
  functions: readonly FunctionHelp[],
): Promise<{ page: string; sources: string[] }> {
  const parameters = functions
    .filter(({ name }) => ASKED_BY_AUDIT.test(name))
    .map(({ name, params }) => [name, params.map(({ kind, table }) => ({ kind, table }))]);
  const { outputFiles, metafile } = await bundle({
    ...target,
    // The page runs in browsers of today, not in Apps Script.
    target: "es2022",
    // Apps Script's HtmlService takes // and /* inside template literals for comments.
    supported: { "template-literal": false },
    entryPoints: ["sidebar/main.tsx"],
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { FUNCTION_PARAMETERS: JSON.stringify(Object.fromEntries(parameters)) },
    plugins: [withoutChecks],
    write: false,
    metafile: true,
    outdir: "sidebar",
  });
  const script = outputFiles.find(({ path }) => path.endsWith(".js"))!.text;
  const style = outputFiles.find(({ path }) => path.endsWith(".css"))?.text ?? "";
  const frame = await readFile("sidebar/Sidebar.html", "utf8");
  const page = frame
    .replace("<!-- style -->", () => `<style>${style.replaceAll("</style", "<\\/style")}</style>`)
    .replace("<!-- script -->", () => `<script>${script.replaceAll("</script", "<\\/script")}</script>`);
  return { page, sources: includedFiles(metafile) };
}

/** The files of which anything is left in what was built. */
export function includedFiles({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0),
  );
}
