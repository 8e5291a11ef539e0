/** DEVREL_MATURITY, DEVREL_MATURITY_LEVEL and DEVREL_MATURITY_SCORE: what an audit declares. */
import { audit } from "../functions/ranges";
import { options, sheetFunction } from "../functions/sheetFunction";
import { type Maturity, maturityOptions, maturity as measure } from "./maturity";
import { levelsColumns } from "./maturityColumns";

const params = [audit, options(maturityOptions, "scope=Company")] as const;

export const maturity = sheetFunction({
  name: "DEVREL_MATURITY",
  about:
    "The maturity profile of an audit: how far each level's practices are covered, which levels are reached (Yes, No, or Skipped: met above a level that is not), and the gap to the target, over the practices that have one. A practice without an answer counts as No; N/A is left out.",
  subject: "Maturity and needs",
  answers: "How mature is our programme?",
  params,
  result: levelsColumns,
  examples: [
    { call: '=DEVREL_MATURITY(Audit!A:J, "scope=Company")', gives: "2 | High-touch | 0.5 | No | 1 | 0.5" },
  ],
  run: ({ workbook, options }) => measure(workbook, options),
});

export const maturityLevel = sheetFunction({
  name: "DEVREL_MATURITY_LEVEL",
  about:
    "The highest maturity level reached, 0 to 5, with every lower level reached too. Higher is not better: show the profile beside it.",
  subject: "Maturity and needs",
  answers: "Which maturity level have we reached?",
  params,
  result: { words: "A number from 0 to 5.", holds: "count", of: ({ level }: Maturity) => level },
  examples: [{ call: '=DEVREL_MATURITY_LEVEL(Audit!A:J, "scope=Company")', gives: "1" }],
  run: ({ workbook, options }) => measure(workbook, options),
});

export const maturityScore = sheetFunction({
  name: "DEVREL_MATURITY_SCORE",
  about: "The sum of the five levels' coverages, 0 to 5. Never show it without the profile.",
  subject: "Maturity and needs",
  answers: "How much of the five levels do we cover?",
  params,
  result: { words: "A number from 0 to 5.", holds: "score", of: ({ score }: Maturity) => score },
  examples: [{ call: '=DEVREL_MATURITY_SCORE(Audit!A:J, "scope=Company")', gives: "2.25" }],
  run: ({ workbook, options }) => measure(workbook, options),
});
