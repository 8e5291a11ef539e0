/** Every custom function's help, put in at build time from where the functions are declared. */
import type { FunctionHelp } from "../../src/functions/functionHelp";

declare const FUNCTION_HELP: readonly FunctionHelp[];

export const FUNCTIONS = FUNCTION_HELP;
