/** Tries many workbooks, and reports how many, or the smallest one in which something differs in silence. */
import fc from "fast-check";
import { differences } from "./compare";
import { type TeamYear, teamYear } from "./team";
import { writeDown } from "./writeDown";

export interface Tried {
  count: number;
  seed: number;
  /** How many had cells that cannot be read as they are meant. */
  withTellings: number;
  /** Undefined where every workbook came out right. */
  failure: Failure | undefined;
}

export interface Failure {
  /** Where fast-check finds the smallest workbook again, given the seed. */
  path: string;
  /** What is wrong with it, above its tabs. */
  shown: string;
}

/**
 * Makes so many workbooks from the seed and tries each.
 * @param path of a failure, to try its workbook alone
 * @param judge one sentence for each thing wrong with a workbook
 */
export function tryWorkbooks(count: number, seed: number, path?: string, judge = differences): Tried {
  let withTellings = 0;
  const property = fc.property(teamYear, (year) => {
    const written = writeDown(year);
    if (written.tellings.length > 0) withTellings++;
    return judge(year, written).length === 0;
  });
  const { failed, counterexample, counterexamplePath } = fc.check(property, {
    ...{ numRuns: count, seed, endOnFailure: false },
    ...(path === undefined ? {} : { path }),
  });
  if (!failed) return { count, seed, withTellings, failure: undefined };
  const [year] = counterexample as [TeamYear];
  return { count, seed, withTellings, failure: { path: counterexamplePath!, shown: shown(year, judge) } };
}

function shown(year: TeamYear, judge: typeof differences): string {
  const written = writeDown(year);
  const tabs = written.sheets.map(
    ({ table, grid }) => `${table}:\n${grid.map((cells) => `  ${JSON.stringify(cells)}`).join("\n")}`,
  );
  return [...judge(year, written), `Time zone ${year.timeZone}`, ...tabs].join("\n");
}
