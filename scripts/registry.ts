/** Loads the registry of custom functions from the sources, for the build and the documentation. */
import { build } from "esbuild";
import type { Parameter, SheetFunction } from "../src/functions/sheetFunction";

/** A custom function as help texts need it, without its code. */
export interface FunctionHelp {
  name: string;
  about: string;
  params: {
    name: string;
    kind: Parameter["kind"];
    optional: boolean;
    about: string;
    example: string;
    options?: OptionHelp[];
  }[];
  returns: string;
  examples: readonly { call: string; gives: string }[];
}

export interface OptionHelp {
  name: string;
  about: string;
  allows: readonly string[];
}

/** Every custom function's help, read from the one place where functions are declared. */
export async function readFunctionHelp(): Promise<FunctionHelp[]> {
  const bundled = await build({
    entryPoints: ["src/functions/index.ts"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const code = Buffer.from(bundled.outputFiles[0]!.text).toString("base64");
  const { FUNCTIONS } = (await import(`data:text/javascript;base64,${code}`)) as {
    FUNCTIONS: SheetFunction[];
  };
  return FUNCTIONS.map(({ name, about, params, returns, examples }) => ({
    name,
    about,
    params: params.map(helpOf),
    returns,
    examples,
  }));
}

function helpOf(parameter: Parameter): FunctionHelp["params"][number] {
  const { name, kind, optional, about, example } = parameter;
  if (parameter.kind !== "options") return { name, kind, optional, about, example };
  const options = Object.entries(parameter.options).map(([option, declared]) => ({
    name: option,
    about: declared.about,
    allows: declared.allows,
  }));
  return { name, kind, optional, about, example, options };
}
