/** How long the computing part of a whole refresh takes: 100,000 activities, 20,000 contacts, 2,000 events. */

import { PAGES, summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";
import { largeTables } from "./largeTables";
import { DAY, FIRST_DAY, TIME_ZONE } from "./rows";

/** What a refresh starts from. */
function largeInput(): SummaryInput {
  const sources = Object.entries(largeTables()).map(([tab, grid]) => [tab, { tab, grid: grid as Grid }]);
  return {
    sources: Object.fromEntries(sources),
    history: undefined,
    period: "Last 90 days",
    baseline: undefined,
    refreshedAt: FIRST_DAY + 1000 * DAY,
    zone: zone(TIME_ZONE),
    remarks: [],
  };
}

/** Milliseconds of one whole refresh, and of each page in the order in which they are made. */
export function timeSummaries(input: SummaryInput): { total: number; pages: Record<string, number> } {
  const pages: Record<string, number> = {};
  const start = performance.now();
  const page = summaries(input);
  for (const name of PAGES) {
    const before = performance.now();
    page(name);
    pages[name] = Math.round(performance.now() - before);
  }
  return { total: Math.round(performance.now() - start), pages };
}

if (process.argv[1] === import.meta.filename)
  for (const run of ["first", "second", "third"])
    console.log(run, JSON.stringify(timeSummaries(largeInput())));
