/** Builds the sidebar's page: its script and styles are inside, since Apps Script serves no others. */
import { readFile } from "node:fs/promises";
import { type BuildOptions, build as bundle, type Plugin } from "esbuild";
import type { FunctionHelp } from "../src/functions/functionHelp";

/** Tabs are checked on the server: the page shows what was found there, so what checks them is left out of it. */
const withoutChecks: Plugin = {
  name: "without checks",
  setup(build) {
    build.onLoad({ filter: /\/src\/tabs\/checks\/\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = undefined;`).join("\n") };
    });
  },
};

/** Of these functions the audit's screens ask without any form. */
const ASKED_BY_AUDIT = /^DEVREL_(MATURITY|NEEDS)/;

/** The page's text; what the functions take that the audit asks is in it as FUNCTION_PARAMETERS. */
export async function buildPage(target: BuildOptions, functions: readonly FunctionHelp[]): Promise<string> {
  const parameters = functions
    .filter(({ name }) => ASKED_BY_AUDIT.test(name))
    .map(({ name, params }) => [name, params.map(({ kind, table }) => ({ kind, table }))]);
  const { outputFiles } = await bundle({
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
    outdir: "sidebar",
  });
  const script = outputFiles.find(({ path }) => path.endsWith(".js"))!.text;
  const style = outputFiles.find(({ path }) => path.endsWith(".css"))?.text ?? "";
  const page = await readFile("sidebar/Sidebar.html", "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style.replaceAll("</style", "<\\/style")}</style>`)
    .replace("<!-- script -->", () => `<script>${script.replaceAll("</script", "<\\/script")}</script>`);
}
