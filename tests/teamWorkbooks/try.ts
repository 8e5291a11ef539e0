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
  failure: string | undefined;
}

/** Makes so many workbooks from the seed and tries each. */
export function tryWorkbooks(count: number, seed: number): Tried {
  let withTellings = 0;
  const property = fc.property(teamYear, (year) => {
    const written = writeDown(year);
    if (written.tellings.length > 0) withTellings++;
    return differences(year, written).length === 0;
  });
  const { failed, counterexample } = fc.check(property, { numRuns: count, seed, endOnFailure: false });
  if (!failed) return { count, seed, withTellings, failure: undefined };
  const [year] = counterexample as [TeamYear];
  return { count, seed, withTellings, failure: shown(year) };
}

/** What is wrong with a workbook, above its tabs. */
function shown(year: TeamYear): string {
  const written = writeDown(year);
  const tabs = written.sheets.map(
    ({ table, grid }) => `${table}:\n${grid.map((cells) => `  ${JSON.stringify(cells)}`).join("\n")}`,
  );
  return [...differences(year, written), `Time zone ${year.timeZone}`, ...tabs].join("\n");
}
