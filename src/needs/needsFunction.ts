/** DEVREL_NEEDS: the layers of developer needs, and the effort spent on each. */

import { activities, audit, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { ACTIVITIES } from "../tabs/activities";
import { chosenAudit } from "../workbook/audits";
import { DEEDS } from "../workbook/basis";
import { lookBackOver } from "../workbook/lookBack";
import { effortByNeed, NEEDS_MODEL, needsOf, needsOptions } from "./needs";
import { needsColumns } from "./needsColumns";

export const needs = sheetFunction({
  name: "DEVREL_NEEDS",
  about:
    "How well each layer of developer needs is met, bottom first, which layer to focus on, and where the team's effort runs ahead of it. Effort shares need not add up to 100%: activities without a Need on the Journey tab are in none.",
  subject: "Maturity and needs",
  answers: "Do we put effort where it is needed?",
  params: [audit, optional(activities), optional(journey), options(needsOptions, "scope=Product; days=180")],
  result: needsColumns,
  rests: [{ ...DEEDS, columns: ["Effort share", "Ahead of needs"] }],
  examples: [
    {
      call: '=DEVREL_NEEDS(Audit!A:J, Activities!A:O, , "scope=Company")',
      gives: "Community | 0.25 | No | | 0.1429 | Ahead",
    },
  ],
  run({ workbook, options }) {
    const audits = workbook.audits(NEEDS_MODEL);
    const audit = chosenAudit(audits, NEEDS_MODEL, options.scope, options.date);
    const log = workbook.has(ACTIVITIES) ? workbook.log() : undefined;
    const effort = log && effortByNeed(log, lookBackOver(log, undefined, options));
    return { audit, layers: needsOf(audit, options.met, effort) };
  },
});
