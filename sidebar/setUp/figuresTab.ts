/** The template's tab of live figures: a few formulas over the tabs that there are. */
import type { NewTab } from "../../src/app/setUpContract";

/** A tab that a formula may read. */
export interface SourceTab {
  table: string;
  name: string;
  columns: number;
}

/** Room for each formula's table, with what it reads; the first source must be there. */
const FIGURES = [
  { title: "Funnel", call: "FUNNEL", sources: ["Activities", "Journey", "Contacts"], rows: 7 },
  { title: "DevRel Qualified Leads", call: "DRQL", sources: ["Activities", "DRQL kinds"], rows: 10 },
  {
    title: "What the tabs show of each practice",
    call: "MATURITY_OBSERVED",
    sources: ["Activities", "Journey", "Events", "Contacts"],
    rows: 21,
  },
] as const;

export const FIGURES_NAME = "Figures";

/** The tab, ready to be made; undefined where there is nothing to read. */
export function figuresTab(tabs: readonly SourceTab[], locale: string): NewTab | undefined {
  const separator = isCommaDecimal(locale) ? ";" : ",";
  const rangeOf = (table: string) => {
    const found = tabs.find((tab) => tab.table === table);
    return found ? `${quotedName(found.name)}!A:${columnName(found.columns)}` : "";
  };
  if (rangeOf("Activities") === "") return undefined;
  const cells: string[][] = [
    [FIGURES_NAME],
    ["Live formulas over the tabs of this spreadsheet. Example rows count in none of them."],
    [],
  ];
  const formulas: NewTab["formulas"] = [];
  for (const { title, call, sources, rows } of FIGURES) {
    cells.push([title]);
    formulas.push({
      row: cells.length + 1,
      column: 1,
      formula: `=DEVREL_${call}(${withoutTail(sources.map(rangeOf)).join(separator)})`,
    });
    for (let row = 0; row < rows; row++) cells.push([]);
  }
  return {
    name: FIGURES_NAME,
    cells,
    headerRow: 1,
    notes: [],
    grey: [2],
    formats: [],
    choices: [],
    formulas,
  };
}

/** Arguments without those left out at the end. */
function withoutTail(ranges: readonly string[]): readonly string[] {
  const last = ranges.map((range) => range !== "").lastIndexOf(true);
  return ranges.slice(0, last + 1);
}

/** Locales that write 1.5 with a point; all others separate a formula's arguments by semicolons. */
function isCommaDecimal(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace("_", "-")).format(1.5).includes(",");
}

function quotedName(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "A" for 1, "AA" for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}
