/** DEVREL_NEEDS: the layers of developer needs, and the effort spent on each. */

import { activities, audit, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { readActivityLog } from "../workbook/activityLog";
import { chosenAudit, readAudits } from "../workbook/audits";
import { lookBackOver } from "../workbook/lookBack";
import { effortByNeed, NEEDS_MODEL, needsOf, needsOptions } from "./needs";
import { needsTable } from "./needsTable";

export const needs = sheetFunction({
  name: "DEVREL_NEEDS",
  about:
    "How well each layer of developer needs is met, bottom first, which layer to focus on, and where the team's effort runs ahead of it.",
  params: [audit, optional(activities), optional(journey), options(needsOptions, "scope=Product; days=180")],
  returns: "A table: Need, Score, Met, Focus, Effort share, Ahead of needs.",
  examples: [
    {
      call: '=DEVREL_NEEDS(Audit!A:J, Activities!A:P, , "scope=Company")',
      gives: "Community | 0.25 | No | | 0.1429 | Ahead",
    },
  ],
  run({ audit, activities, journey, options }, zone) {
    const chosen = chosenAudit(
      readAudits(audit, NEEDS_MODEL, zone),
      NEEDS_MODEL,
      options.scope,
      options.date,
    );
    const log = activities && readActivityLog(activities, journey, undefined, zone);
    const effort = log && effortByNeed(log, lookBackOver(log, undefined, options));
    return needsTable(needsOf(chosen, options.met, effort));
  },
});
