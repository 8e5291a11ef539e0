/** What only cells can show: custom functions over a few rows, each told by a formula that is compared by another one. */

/** A formula in the column of what was found; `rows` is the range with the example rows, `and` what stands between arguments. */
export interface LiveTrial {
  tried: string;
  expected: string | number;
  restsOn: string;
  formula(rows: string, and: string): string;
}

/** Below the report; the second row's date is no date, and the third stands for an error cell. */
export const EXAMPLE_ROWS = [
  ["Date", "Activity", "Contact"],
  ["2025-03-14", "Attended talk", "ada@example.com"],
  ["2025-03-15", "Attended talk", "bob@example.com"],
  ["=NA()", "Attended talk", "eve@example.com"],
] as const;

export const LIVE_TRIALS: readonly LiveTrial[] = [
  {
    tried: "A custom function over rows of this tab: contacts at the first stage",
    expected: 2,
    restsOn: "Every formula",
    formula: (rows, and) => `INDEX(DEVREL_FUNNEL(${rows})${and}2${and}2)`,
  },
  {
    tried: "A date that a custom function gives: its day of the month",
    expected: 14,
    restsOn: "Dates in results: they are midnight in this spreadsheet’s time zone",
    formula: (rows, and) => `DAY(INDEX(DEVREL_JOURNEYS(${rows})${and}2${and}3))`,
  },
  {
    tried: "A cell that shows an error, as a custom function gets it",
    expected: "The cell shows the error #N/A.",
    restsOn: "Telling cells that show an error",
    formula: (rows, and) => `INDEX(DEVREL_CHECK(${rows}${and}"Activities")${and}2${and}4)`,
  },
];
