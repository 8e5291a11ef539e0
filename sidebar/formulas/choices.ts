/** What a form offers for a parameter or an option in this workbook. */
import type { NamedTab } from "../../src/app/formulaContract";
import type { OptionHelp, ParameterHelp } from "../../src/functions/functionHelp";
import { TABLES } from "../../src/tabs/tables";
import { headerKey } from "../../src/words/text";
import type { Filled, Filling } from "./formula";

/** The tab that is meant when nothing else is said: the one recognised as the table of the parameter's example. */
export function usualTab({ example }: ParameterHelp, tabs: readonly NamedTab[]): NamedTab | undefined {
  const table = example.replace(/!.*$/, "").replaceAll("'", "");
  return tabs.find((tab) => tab.table !== undefined && headerKey(tab.table) === headerKey(table));
}

/** What stands in the form at first. */
export function usualFilling(params: readonly ParameterHelp[], tabs: readonly NamedTab[]): Filling {
  const filled = params.flatMap((parameter): [string, Filled][] => {
    if (parameter.kind === "text") return [[parameter.name, { text: parameter.example }]];
    const tab = parameter.kind === "range" ? usualTab(parameter, tabs) : undefined;
    return tab ? [[parameter.name, { tab }]] : [];
  });
  return { params: Object.fromEntries(filled), options: {} };
}

/** The texts that a text parameter or an option may hold; undefined where any may. */
export function textChoices(name: string): readonly string[] | undefined {
  return name === "table" ? TABLES.map((table) => table.name) : undefined;
}

/** The headers that the option `by` may name: those of the tabs in the form. */
export function columnChoices({ params }: Filling): string[] {
  const headers = ["activities", "contacts"].flatMap((name) => {
    const filled = params[name];
    return filled && "tab" in filled ? filled.tab.headers : [];
  });
  return [...new Set(headers)].filter((header) => header !== "" && !/[;\n]/.test(header));
}

/** Why an option's value cannot be written into a formula. */
export function optionFault({ name }: OptionHelp, value: string): string | undefined {
  return /[;\n]/.test(value)
    ? `${name} holds a semicolon, which separates options. Leave it out, or write the options into two columns of a tab and give that range.`
    : undefined;
}
