/** The tab on which the first-hour check tells what it expected and what came, row by row. */
import { blockName } from "../notation/a1";
import { argumentSeparator } from "../notation/separator";
import { asValues } from "../src/sheets/asText";
import { EXAMPLE_ROWS, LIVE_TRIALS } from "./liveTrials";
import type { Sheet } from "./trial";

/** What came of one trial. */
export interface Outcome {
  subject: string;
  tried: string;
  expected: string;
  found: string;
  restsOn: string;
}

const HEADERS = ["TrialSubject", "What was tried", "Expected", "Found", "Result", "What rests on it"];
const WIDTHS = [130, 340, 250, 250, 80, 300];
const HEADER_ROW = 5;

/** Whether what was found is what was expected. */
export function resultOf({ expected, found }: Pick<Outcome, "expected" | "found">): "same" | "differs" {
  return expected === found ? "same" : "differs";
}

/** Fills an empty tab. `facts` stand above: the time zones and the locale of this spreadsheet. */
export function writeReport(sheet: Sheet, all: readonly Outcome[], facts: string, locale: string): void {
  const and = argumentSeparator(locale);
  const differing = all.filter((each) => resultOf(each) === "differs").length;
  const lines = [
    ["First-hour check"],
    [
      `${all.length - differing} same, ${differing} differ; the last ${LIVE_TRIALS.length} rows are live formulas.`,
    ],
    [facts],
    ["Send every row that says “differs” to whoever builds the add-on. The tab is yours to delete."],
    HEADERS,
    ...all.map((each) => [each.subject, each.tried, each.expected, each.found, resultOf(each), each.restsOn]),
    ...LIVE_TRIALS.map(({ tried, expected, restsOn }) => ["Functions", tried, expected, "", "", restsOn]),
    [],
    ["Rows for the formulas"],
  ];
  const values = lines.map((line) => HEADERS.map((_, place) => line[place] ?? ""));
  sheet.getRange(1, 1, values.length, HEADERS.length).setValues(asValues(values));
  const examples = { row: values.length + 1, column: 1, rows: EXAMPLE_ROWS.length, columns: 3 };
  // Typed as people do, so that days are days and the formula is one.
  sheet.getRange(examples.row, 1, examples.rows, 3).setValues(EXAMPLE_ROWS.map((line) => [...line]));
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(HEADER_ROW, 1, 1, HEADERS.length).setFontWeight("bold");
  sheet.getRange(HEADER_ROW, 1, values.length - HEADER_ROW, HEADERS.length).setWrap(true);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidths(index + 1, 1, width);
  });
  sheet.setFrozenRows(HEADER_ROW);
  const first = HEADER_ROW + all.length + 1;
  LIVE_TRIALS.forEach(({ formula }, index) => {
    const row = first + index;
    sheet.getRange(row, 4).setFormula(`=${formula(blockName(examples), and)}`);
    sheet.getRange(row, 5).setFormula(`=IF(D${row}=C${row}${and}"same"${and}"differs")`);
  });
}
