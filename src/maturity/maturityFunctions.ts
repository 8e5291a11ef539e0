/** DEVREL_MATURITY, DEVREL_MATURITY_LEVEL and DEVREL_MATURITY_SCORE: what an audit declares. */

import { audit } from "../functions/ranges";
import { options, sheetFunction } from "../functions/sheetFunction";
import { maturityOptions, maturity as measure } from "./maturity";
import { levelsTable } from "./maturityTable";

const params = [audit, options(maturityOptions, "scope=Company")] as const;

export const maturity = sheetFunction({
  name: "DEVREL_MATURITY",
  about:
    "The maturity profile of an audit: how far each level's practices are covered, which levels are reached, and the gap to the target.",
  params,
  returns:
    "A table: Level, Name, Coverage, Reached (Yes, No, or Skipped: met above a level that is not), Target, Gap.",
  examples: [
    { call: '=DEVREL_MATURITY(Audit!A:J, "scope=Company")', gives: "2 | High-touch | 0.5 | No | 1 | 0.5" },
  ],
  run: ({ audit, options }, zone) => levelsTable(measure(audit, options, zone).levels),
});

export const maturityLevel = sheetFunction({
  name: "DEVREL_MATURITY_LEVEL",
  about:
    "The highest maturity level reached, 0 to 5, with every lower level reached too. Higher is not better: show the profile beside it.",
  params,
  returns: "A number from 0 to 5.",
  examples: [{ call: '=DEVREL_MATURITY_LEVEL(Audit!A:J, "scope=Company")', gives: "1" }],
  run: ({ audit, options }, zone) => measure(audit, options, zone).level,
});

export const maturityScore = sheetFunction({
  name: "DEVREL_MATURITY_SCORE",
  about: "The sum of the five levels' coverages, 0 to 5. Never show it without the profile.",
  params,
  returns: "A number from 0 to 5.",
  examples: [{ call: '=DEVREL_MATURITY_SCORE(Audit!A:J, "scope=Company")', gives: "2.25" }],
  run: ({ audit, options }, zone) => measure(audit, options, zone).score,
});
