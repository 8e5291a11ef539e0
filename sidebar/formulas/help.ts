/** What the custom functions take that the audit asks, put in at build time from where the functions are declared; their help comes from the server. */
import type { ParameterHelp } from "../../src/functions/functionHelp";

declare const FUNCTION_PARAMETERS: Readonly<Record<string, readonly Pick<ParameterHelp, "kind" | "table">[]>>;

/** The parameters of the function of that name. */
export function parametersOf(name: string) {
  return FUNCTION_PARAMETERS[name]!;
}
