/** Maturity as tables: the levels of an audit, and official beside actual practice. */

import type { ResultTable } from "../functions/result";
import type { ComparedPractice } from "./compared";
import type { LevelResult } from "./maturity";

/** One row for each level from 1 to 5. */
export function levelsTable(levels: readonly LevelResult[]): ResultTable {
  return [
    ["Level", "Name", "Coverage", "Reached", "Target", "Gap"],
    ...levels.map((row) => [row.level, row.name, row.coverage, row.reached, row.target, row.gap]),
  ];
}

/** One row for each practice. */
export function comparedTable(practices: readonly ComparedPractice[]): ResultTable {
  return [
    ["Practice", "Level", "Declared", "Observed", "Difference", "Reading"],
    ...practices.map((row) => [
      row.practice,
      row.level,
      row.declared,
      row.observed,
      row.difference,
      row.reading,
    ]),
  ];
}
