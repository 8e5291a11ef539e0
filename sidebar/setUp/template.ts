/** The template: the tabs that a workbook lacks. */
import type { FormulaTabs } from "../../src/app/formulaContract";
import type { NewTab } from "../../src/app/setUpContract";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { FIGURES_NAME, figuresTab, type SourceTab } from "./figuresTab";
import { tableTab } from "./tableTab";

/** The tabs of these names; the figures read what is there and what is made now. */
export function templateTabs(
  names: readonly string[],
  { tabs, locale }: FormulaTabs,
  functions: readonly FunctionHelp[],
): NewTab[] {
  const all: readonly DeclaredTab[] = TABLES;
  const made = all.filter(({ name }) => names.includes(name));
  const sources: SourceTab[] = [
    ...tabs.flatMap(({ name, table, columns }) => (table ? [{ name, table, columns }] : [])),
    ...made.map(({ name, columns }) => ({ name, table: name, columns: Object.keys(columns).length })),
  ];
  const figures = names.includes(FIGURES_NAME) ? figuresTab(sources, locale, functions) : undefined;
  return [...made.map(tableTab), ...(figures ? [figures] : [])];
}
