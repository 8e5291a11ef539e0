/** What a person filled into a function's form, and the formula and the call that it makes. */

import { blockReference, columnsReference } from "../../notation/a1";
import { argumentSeparator } from "../../notation/separator";
import type { Argument, NamedTab, Selected } from "../../src/app/formulaContract";
import type { FunctionHelp, ParameterHelp } from "../../src/functions/functionHelp";

/** What stands for a parameter: a whole tab, what was selected, or a text. */
export type Filled = { tab: NamedTab } | { selected: Selected; tabName: string } | { text: string };

export interface Filling {
  /** By parameter; left out where there is nothing. */
  params: Readonly<Record<string, Filled>>;
  /** By option; "" for the default. */
  options: Readonly<Record<string, string>>;
}

/** Names of the parameters that must be there and are not. */
export function missing({ params }: FunctionHelp, filling: Filling): string[] {
  return params
    .filter(({ name, optional }) => !optional && filling.params[name] === undefined)
    .map(({ name }) => name);
}

/** `by=Persona; window=90`. */
export function optionsText({ options }: Filling): string {
  return Object.entries(options)
    .filter(([, value]) => value.trim() !== "")
    .map(([name, value]) => `${name}=${value.trim()}`)
    .join("; ");
}

/** The formula, with the separator of the spreadsheet's locale. */
export function formulaText(help: FunctionHelp, filling: Filling, locale: string): string {
  const written = help.params.map((parameter) => {
    const filled = standsFor(parameter, filling);
    if (filled === undefined) return "";
    if ("text" in filled) return `"${filled.text.replaceAll('"', '""')}"`;
    return rangeName(filled);
  });
  while (written[written.length - 1] === "") written.pop();
  return `=${help.name}(${written.join(argumentSeparator(locale))})`;
}

/** A range as a formula names it. */
export function rangeName(filled: Exclude<Filled, { text: string }>): string {
  if ("tab" in filled) return columnsReference(filled.tab.name, 1, Math.max(filled.tab.columns, 1));
  const { selected, tabName } = filled;
  return selected.wholeColumns
    ? columnsReference(tabName, selected.column, selected.columns)
    : blockReference(tabName, selected);
}

/** The same as arguments of the server's call. */
export function callArguments(help: FunctionHelp, filling: Filling): Argument[] {
  return help.params.map((parameter): Argument => {
    const filled = standsFor(parameter, filling);
    if (filled === undefined) return null;
    if ("text" in filled) return { text: filled.text };
    if ("tab" in filled) return { tab: filled.tab.id };
    const { tab, row, column, rows, columns } = filled.selected;
    return { area: { tab, row, column, rows, columns } };
  });
}

/** Ids of the tabs that the formula reads. */
export function tabsRead({ params }: Filling): number[] {
  return Object.values(params).flatMap((filled) =>
    "tab" in filled ? [filled.tab.id] : "selected" in filled ? [filled.selected.tab] : [],
  );
}

function standsFor({ name, kind }: ParameterHelp, filling: Filling): Filled | undefined {
  if (kind !== "options") return filling.params[name];
  const text = optionsText(filling);
  return text === "" ? undefined : { text };
}
