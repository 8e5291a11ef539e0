/** Writes the top-level functions that Apps Script looks for, since it sees neither modules nor what a bundle holds. */
import type { FunctionHelp } from "../src/functions/functionHelp";

/** The name under which the bundle keeps its entries. */
export const BUNDLE_NAME = "DevRelLedger";

/** The forwarders of all custom functions, with the comments from which Sheets makes its autocomplete. */
export function customFunctionForwarders(functions: readonly FunctionHelp[]): string {
  return functions.map(customFunction).join("\n");
}

function customFunction({ name, about, params, returns }: FunctionHelp): string {
  const lines = [
    about,
    "",
    ...params.map(({ name: parameter, optional, about: what, example }) => {
      const written = optional ? `[${parameter}]` : parameter;
      return `@param {${example}} ${written} ${what}`;
    }),
    `@return {Array} ${returns}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${line.replaceAll("*/", "* /")}`.trimEnd()).join("\n");
  const names = params.map((parameter) => parameter.name).join(", ");
  return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return ${BUNDLE_NAME}.customFunction("${name}", Array.prototype.slice.call(arguments));\n}`;
}

/** The forwarders of all other entries. */
export function entryForwarders(entries: readonly string[]): string {
  return entries
    .map(
      (entry) =>
        `function ${entry}(argument, payload) {\n  return ${BUNDLE_NAME}.${entry}(argument, payload);\n}`,
    )
    .join("\n");
}
