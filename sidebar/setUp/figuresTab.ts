/** The template's tab of live figures: a few formulas over the tabs that there are. */

import { columnsReference } from "../../notation/a1";
import { argumentSeparator } from "../../notation/separator";
import type { NewTab } from "../../src/app/setUpContract";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { OBSERVED_RULES } from "../../src/maturity/observedRules";
import { listed } from "../../src/words/text";

/** A tab that a formula may read. */
export interface SourceTab {
  table: string;
  name: string;
  columns: number;
}

type Cells = "text" | "level" | "count" | "rate" | "days" | "wrapped";

interface Figure {
  title: string;
  call: string;
  sources: readonly string[];
  /** Room for its table. */
  rows: number;
  columns: readonly Cells[];
}

const FIGURES: readonly Figure[] = [
  {
    title: "Funnel",
    call: "FUNNEL",
    sources: ["Activities", "Journey", "Contacts"],
    rows: 7,
    columns: ["text", "count", "rate", "rate", "count", "days"],
  },
  {
    title: "DevRel Qualified Leads",
    call: "DRQL",
    sources: ["Activities", "DRQL kinds"],
    rows: 10,
    columns: ["text", "count", "count", "count", "count", "count", "count", "rate", "days"],
  },
  {
    title: "What the tabs show of each practice",
    call: "MATURITY_OBSERVED",
    sources: ["Activities", "Journey", "Events", "Contacts"],
    rows: MATURITY_PRACTICES.length + 1,
    columns: ["text", "level", "wrapped", "count", "count", "rate"],
  },
];

const FORMATS: Partial<Record<Cells, string>> = { level: "0", count: "0", rate: "0%", days: "0.0" };

/** Wide enough for every heading and cell in these columns, but for those that wrap. */
const WIDTHS = [200, 100, 330, 140, 100, 110, 100, 130, 175];

export const FIGURES_NAME = "Figures";

/** The tab, ready to be made; undefined where there is nothing to read. */
export function figuresTab(tabs: readonly SourceTab[], locale: string): NewTab | undefined {
  const rangeOf = (table: string) => {
    const found = tabs.find((tab) => tab.table === table);
    return found ? columnsReference(found.name, 1, found.columns) : "";
  };
  if (rangeOf("Activities") === "") return undefined;
  const between = argumentSeparator(locale);
  const cells: string[][] = [
    [FIGURES_NAME, ...Array<string>(WIDTHS.length - 1).fill("")],
    ["Live formulas over the tabs of this spreadsheet. Example rows count in none of them."],
    [],
  ];
  const formulas = [{ row: 3, column: 1, formula: leftOutFormula(rangeOf, between) }];
  const formats: NewTab["formats"] = [];
  const looks: NewTab["looks"] = [];
  const strong = [1];
  for (const { title, call, sources, rows, columns } of FIGURES) {
    strong.push(cells.push([title]));
    const row = cells.length + 1;
    const ranges = withoutTail(sources.map(rangeOf)).join(between);
    formulas.push({ row, column: 1, formula: `=DEVREL_${call}(${ranges})` });
    looks.push({ row, column: 1, rows: 1, columns: columns.length, look: "heading" });
    const body = { row: row + 1, rows: rows - 1, columns: 1 };
    columns.forEach((kind, index) => {
      const column = index + 1;
      const format = FORMATS[kind];
      if (format) formats.push({ ...body, column, format });
      if (format) looks.push({ row, column, rows, columns: 1, look: kind === "level" ? "left" : "right" });
      if (kind === "wrapped") looks.push({ ...body, column, look: "wrapped" });
    });
    if (call === "MATURITY_OBSERVED") formats.push(...shareFormats(row + 1));
    for (let line = 0; line < rows; line++) cells.push([]);
  }
  return {
    name: FIGURES_NAME,
    cells,
    headerRow: 1,
    notes: [],
    grey: [2],
    strong,
    formats,
    looks,
    widths: WIDTHS.map((pixels, index) => ({ column: index + 1, pixels })),
    choices: [],
    formulas,
  };
}

/** Says how many problems keep rows out of the figures, and where to mend them. */
function leftOutFormula(rangeOf: (table: string) => string, between: string): string {
  const checked = ["Activities", "Events", "Contacts"].filter((table) => rangeOf(table) !== "");
  const counts = checked.map((table) => {
    const more = table === "Activities" ? [rangeOf("Journey"), rangeOf("DRQL kinds")] : [];
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

/** Found and Needed are shares for some practices, counts for the others. */
function shareFormats(firstRow: number): NewTab["formats"] {
  return MATURITY_PRACTICES.flatMap(({ id }, index) => {
    const needed = OBSERVED_RULES.find(({ practice }) => practice === id)?.needed;
    const isShare = typeof needed === "number" && needed < 1;
    return isShare ? [{ row: firstRow + index, column: 4, rows: 1, columns: 2, format: "0%" }] : [];
  });
}

/** Arguments without those left out at the end. */
function withoutTail(ranges: readonly string[]): readonly string[] {
  const last = ranges.map((range) => range !== "").lastIndexOf(true);
  return ranges.slice(0, last + 1);
}
