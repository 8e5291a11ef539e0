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

/** The forwarders of entries that are in the bundle. */
export function entryForwarders(entries: readonly string[]): string {
  return entries.map((entry) => forwarder(entry, BUNDLE_NAME)).join("\n");
}

/** The forwarders of entries that are evaluated when they are called, with this script's services in scope. */
export function workbookForwarders(entries: readonly string[]): string {
  return entries.map((entry) => forwarder(entry, `eval(${BUNDLE_NAME}.workbookCode())`)).join("\n");
}

function forwarder(entry: string, owner: string): string {
  return `function ${entry}(argument, payload) {\n  return ${owner}.${entry}(argument, payload);\n}`;
}
