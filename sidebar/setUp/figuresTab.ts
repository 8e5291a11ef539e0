/** The template's tab of live figures: a few formulas over the tabs that there are. */

import { columnsReference } from "../../notation/a1";
import { argumentSeparator } from "../../notation/separator";
import type { NewTab } from "../../src/app/setUpContract";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import type { FunctionHelp } from "../../src/functions/functionHelp";
import { listed } from "../../src/words/text";
import { figureColumns, figureFormats, figureLooks, figureWidth, shareFormats } from "./figureColumns";

/** A tab that a formula may read. */
export interface SourceTab {
  table: string;
  name: string;
  columns: number;
}

interface Figure {
  title: string;
  call: string;
  /** Room for its table. */
  rows: number;
}

const OBSERVED = "DEVREL_MATURITY_OBSERVED";

const FIGURES: readonly Figure[] = [
  { title: "Funnel", call: "DEVREL_FUNNEL", rows: 7 },
  { title: "DevRel Qualified Leads", call: "DEVREL_DRQL", rows: 10 },
  { title: "What the tabs show of each practice", call: OBSERVED, rows: MATURITY_PRACTICES.length + 1 },
];

export const FIGURES_NAME = "Figures";

/** The tab, ready to be made; undefined where there is nothing to read. */
export function figuresTab(
  tabs: readonly SourceTab[],
  locale: string,
  functions: readonly FunctionHelp[],
): NewTab | undefined {
  const rangeOf = (table: string) => {
    const found = tabs.find((tab) => tab.table === table);
    return found ? columnsReference(found.name, 1, found.columns) : "";
  };
  if (rangeOf("Activities") === "") return undefined;
  const between = argumentSeparator(locale);
  const helpOf = (name: string) => functions.find((help) => help.name === name)!;
  const cells: string[][] = [
    [FIGURES_NAME],
    ["Live formulas over the tabs of this spreadsheet. Example rows count in none of them."],
    [],
  ];
  const formulas = [{ row: 3, column: 1, formula: leftOutFormula(rangeOf, between, helpOf("DEVREL_CHECK")) }];
  const formats: NewTab["formats"] = [];
  const looks: NewTab["looks"] = [];
  const strong = [1];
  const widths: number[] = [];
  for (const { title, call, rows } of FIGURES) {
    const help = helpOf(call);
    const columns = figureColumns(help);
    strong.push(cells.push([title]));
    const row = cells.length + 1;
    const ranges = withoutTail(tablesOf(help).map(rangeOf)).join(between);
    formulas.push({ row, column: 1, formula: `=${call}(${ranges})` });
    looks.push(...figureLooks(columns, row, rows));
    formats.push(...figureFormats(columns, row, rows));
    if (call === OBSERVED) formats.push(...shareFormats(columns, row));
    columns.forEach((column, index) => {
      widths[index] = Math.max(widths[index] ?? 0, figureWidth(column, index));
    });
    for (let line = 0; line < rows; line++) cells.push([]);
  }
  // The first line says how wide the tab is.
  cells[0] = Array.from(widths, (_, index) => (index === 0 ? FIGURES_NAME : ""));
  return {
    name: FIGURES_NAME,
    cells,
    headerRow: 1,
    notes: [],
    grey: [2],
    strong,
    formats,
    looks,
    widths: widths.map((pixels, index) => ({ column: index + 1, pixels })),
    choices: [],
    formulas,
  };
}

/** Says how many problems keep rows out of the figures, and where to mend them. */
function leftOutFormula(rangeOf: (table: string) => string, between: string, check: FunctionHelp): string {
  const checked = ["Activities", "Events", "Contacts"].filter((table) => rangeOf(table) !== "");
  const counts = checked.map((table) => {
    const more = table === "Activities" ? tablesOf(check).map(rangeOf) : [];
    const call = withoutTail([rangeOf(table), `"${table}"`, ...more]).join(between);
    return `COUNT(INDEX(DEVREL_CHECK(${call})${between}0${between}1))`;
  });
  const where = listed(checked);
  const said = [
    `IF(problems=0`,
    `"Nothing needs mending in ${where}."`,
    `problems&IF(problems=1${between}" problem needs"${between}" problems need")&" mending in ${where}, so rows may be left out: see Check data in the sidebar.")`,
  ].join(between);
  return `=LET(problems${between}${counts.join("+")}${between}${said})`;
}

/** The tables that a function reads, in the order of its arguments. */
function tablesOf({ params }: FunctionHelp): string[] {
  return params.flatMap(({ table }) => table ?? []);
}

/** Arguments without those left out at the end. */
function withoutTail(ranges: readonly string[]): readonly string[] {
  const last = ranges.map((range) => range !== "").lastIndexOf(true);
  return ranges.slice(0, last + 1);
}
