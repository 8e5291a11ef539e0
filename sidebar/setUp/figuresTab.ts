/** The template's tab of live figures: a few formulas over the tabs that there are. */
import type { NewTab } from "../../src/app/setUpContract";
import { columnsName, separator } from "../formulas/a1";

/** A tab that a formula may read. */
export interface SourceTab {
  table: string;
  name: string;
  columns: number;
}

interface Figure {
  title: string;
  call: string;
  sources: readonly string[];
  /** Room for its table, with a line below. */
  rows: number;
  /** Number formats of some of its columns. */
  formats: readonly { column: number; columns: number; format: string }[];
}

const FIGURES: readonly Figure[] = [
  {
    title: "Funnel",
    call: "FUNNEL",
    sources: ["Activities", "Journey", "Contacts"],
    rows: 7,
    formats: [
      { column: 3, columns: 2, format: "0%" },
      { column: 6, columns: 1, format: "0.0" },
    ],
  },
  {
    title: "DevRel Qualified Leads",
    call: "DRQL",
    sources: ["Activities", "DRQL kinds"],
    rows: 10,
    formats: [
      { column: 8, columns: 1, format: "0%" },
      { column: 9, columns: 1, format: "0.0" },
    ],
  },
  {
    title: "What the tabs show of each practice",
    call: "MATURITY_OBSERVED",
    sources: ["Activities", "Journey", "Events", "Contacts"],
    rows: 21,
    formats: [],
  },
];

/** Columns of the widest table, all of which take part in a row's look. */
const WIDEST = 9;

export const FIGURES_NAME = "Figures";

/** The tab, ready to be made; undefined where there is nothing to read. */
export function figuresTab(tabs: readonly SourceTab[], locale: string): NewTab | undefined {
  const rangeOf = (table: string) => {
    const found = tabs.find((tab) => tab.table === table);
    return found ? columnsName(found.name, 1, found.columns) : "";
  };
  if (rangeOf("Activities") === "") return undefined;
  const cells: string[][] = [
    [FIGURES_NAME, ...Array<string>(WIDEST - 1).fill("")],
    ["Live formulas over the tabs of this spreadsheet. Example rows count in none of them."],
    [],
  ];
  const formulas: NewTab["formulas"] = [];
  const formats: NewTab["formats"] = [];
  const strong = [1];
  for (const figure of FIGURES) {
    strong.push(cells.push([figure.title]));
    const row = cells.length + 1;
    strong.push(row);
    const ranges = withoutTail(figure.sources.map(rangeOf)).join(separator(locale));
    formulas.push({ row, column: 1, formula: `=DEVREL_${figure.call}(${ranges})` });
    formats.push(...figure.formats.map((format) => ({ row: row + 1, rows: figure.rows - 1, ...format })));
    for (let line = 0; line < figure.rows; line++) cells.push([]);
  }
  const widths = [
    { column: 1, pixels: 200 },
    { column: 3, pixels: 160 },
    { column: 4, pixels: 130 },
    { column: 8, pixels: 130 },
    { column: 9, pixels: 170 },
  ];
  return {
    name: FIGURES_NAME,
    cells,
    headerRow: 1,
    notes: [],
    grey: [2],
    strong,
    formats,
    widths,
    choices: [],
    formulas,
  };
}

/** Arguments without those left out at the end. */
function withoutTail(ranges: readonly string[]): readonly string[] {
  const last = ranges.map((range) => range !== "").lastIndexOf(true);
  return ranges.slice(0, last + 1);
}
