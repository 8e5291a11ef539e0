/** What a form offers for a parameter or an option in this workbook. */
import type { NamedTab } from "../../src/app/formulaContract";
import type { OptionHelp, ParameterHelp } from "../../src/functions/functionHelp";
import { TABLES } from "../../src/tabs/tables";
import type { Filled, Filling } from "./formula";

/** The tab that is meant when nothing else is said: that of the parameter's table or, where it takes any, of the first table. */
function usualTab({ kind, table }: ParameterHelp, tabs: readonly NamedTab[]): NamedTab | undefined {
  const order = kind === "cells" && !table ? TABLES.map(({ name }) => name) : [table];
  return order.flatMap((name) => tabs.find((tab) => name && tab.table === name) ?? [])[0];
}

/** What stands in the form at first, with the options that the question asks for. */
export function usualFilling(
  params: readonly ParameterHelp[],
  tabs: readonly NamedTab[],
  options: Filling["options"],
): Filling {
  const texts = params.flatMap(({ name, kind }) => {
    const [first] = kind === "text" ? (textChoices(name) ?? []) : [];
    return first === undefined ? [] : [[name, { text: first }] as const];
  });
  let filling: Filling = { params: Object.fromEntries(texts), options };
  for (const parameter of params) {
    const tab = usualTab(parameter, tabs);
    if (tab) filling = withFilled(params, filling, parameter.name, { tab });
  }
  return filling;
}

/** The form with another value for a parameter; a tab that may be any table says with it which one it is. */
export function withFilled(
  params: readonly ParameterHelp[],
  filling: Filling,
  name: string,
  filled: Filled | undefined,
): Filling {
  const { [name]: _old, ...others } = filling.params;
  if (!filled) return { ...filling, params: others };
  const takesAny = params.find((parameter) => parameter.name === name)?.kind === "cells";
  const table = takesAny && "tab" in filled ? filled.tab.table : undefined;
  const said = table === undefined ? {} : { table: { text: table } };
  return { ...filling, params: { ...others, ...said, [name]: filled } };
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
