/** Loads the registry of custom functions from the sources, for the build and the documentation. */
import { build } from "esbuild";
import { type FunctionHelp, helpOf } from "../src/functions/functionHelp";
import type { SheetFunction } from "../src/functions/sheetFunction";

/** Every custom function's help, read from the one place where functions are declared. */
export async function readFunctionHelp(): Promise<FunctionHelp[]> {
  const bundled = await build({
    entryPoints: ["src/registry.ts"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const code = Buffer.from(bundled.outputFiles[0]!.text).toString("base64");
  const { FUNCTIONS } = (await import(`data:text/javascript;base64,${code}`)) as {
    FUNCTIONS: SheetFunction[];
  };
  return FUNCTIONS.map(helpOf);
}
