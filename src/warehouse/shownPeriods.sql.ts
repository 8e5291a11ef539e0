/** The periods of a table with a row for each, from the earliest time to the last day: see periodRows.ts. */
import { DAY } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import type { periodRowOptions } from "../reading/periodRows";
import { periodNumber } from "./periodsSql";
import { isBetween } from "./sql";

/** The query `list`, with a `number` for each period that is shown; `asOf` is the first moment of the last day. */
export function shownPeriods(
  table: string,
  time: string,
  asOf: string,
  options: OptionValues<typeof periodRowOptions>,
): string {
  const { period, from, to, "year starts": yearStarts } = options;
  isBetween(time, from, to);
  const kind = { period, yearStarts };
  const first = from === undefined ? "earliest" : `GREATEST(earliest, ${from})`;
  const last = to === undefined ? asOf : `LEAST(${asOf}, ${to})`;
  return `list AS (
  SELECT number
  FROM (SELECT MIN(${time}) AS earliest FROM ${table}) AS times
  CROSS JOIN UNNEST(GENERATE_ARRAY(${periodNumber(first, kind)}, ${periodNumber(last, kind)})) AS number
  WHERE earliest < ${asOf} + ${DAY}
)`;
}
