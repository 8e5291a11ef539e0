/** Checks all tables of a workbook, each in the light of the others: the one way to their problems and their counts. */
import { attempt } from "../problems/attempt";
import type { Problem } from "../problems/problem";
import type { Rows } from "../reading/rows";
import type { Zone } from "../reading/zone";
import { KINDS } from "../tabs/drqlKinds";
import { JOURNEY } from "../tabs/journey";
import { readJourney } from "../workbook/journeyPlan";
import { readKinds } from "../workbook/leadKinds";
import { checkTable, type TableRange } from "./checkTable";
import { countRows } from "./countRows";
import type { Surroundings } from "./surroundings";

/** A table with all that is wrong in it; `error` says why it could not be read as its table at all. */
export interface CheckedTable {
  rows: Rows | undefined;
  /** Rows that count, and rows that do not. */
  counted: number;
  leftOut: number;
  problems: readonly Problem[];
  error: string | undefined;
}

/** The given tables with what is wrong in each. */
export function checkTables<T extends TableRange>(ranges: readonly T[], zone: Zone): (T & CheckedTable)[] {
  const surroundings = surroundingsIn(ranges, zone);
  return ranges.map((range) => {
    const { value, error } = attempt(() => {
      const { rows, problems } = checkTable(range, surroundings, zone, { harmless: true });
      return { rows, problems, ...countRows(rows) };
    });
    return { ...range, ...(value ?? UNREADABLE), error };
  });
}

const UNREADABLE = { rows: undefined, counted: 0, leftOut: 0, problems: [] };

/** A tab that cannot be read is told as that tab's own error, so here it only counts as not given. */
function surroundingsIn(ranges: readonly TableRange[], zone: Zone): Surroundings {
  const gridOf = (name: string) => ranges.find(({ table }) => table.name === name)?.grid;
  const journey = gridOf(JOURNEY.name);
  return {
    plan: journey && attempt(() => readJourney(journey, zone)).value,
    kinds: attempt(() => readKinds(gridOf(KINDS.name), zone)).value ?? readKinds(undefined, zone),
  };
}
