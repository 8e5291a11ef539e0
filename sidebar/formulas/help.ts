/** Every custom function's help, put in at build time from where the functions are declared. */
import type { FunctionHelp } from "../../src/functions/functionHelp";

declare const FUNCTION_HELP: readonly FunctionHelp[];

export const FUNCTIONS = FUNCTION_HELP;

/** A readable name: `DEVREL_MATURITY_LEVEL` is `Maturity level`. */
export function plainName(name: string): string {
  const words = name.replace("DEVREL_", "").replaceAll("_", " ").toLowerCase();
  return ["drql", "nps", "kpis"].includes(words)
    ? words.toUpperCase().replace("KPIS", "KPIs")
    : words.charAt(0).toUpperCase() + words.slice(1);
}
