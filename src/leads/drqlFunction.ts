/** DEVREL_DRQL: the tally of DevRel Qualified Leads. */
import { activities, kinds } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { LEAD_ANSWERS, LEAD_KINDS, LEAD_STATUSES, LEADS } from "../workbook/basis";
import { drqlColumns } from "./drqlColumns";
import { drqlOptions, tallyLeads } from "./tally";

export const drql = sheetFunction({
  name: "DEVREL_DRQL",
  about:
    "How many DevRel Qualified Leads were handed to which team and what became of them. These are relationships, not revenue: say “influenced”.",
  subject: "Leads for other teams",
  answers: "What did we hand to other teams?",
  alsoAnswers: [
    { asks: "What did each team get this quarter, and the last?", options: { compare: "quarter" } },
    { asks: "Which kinds of lead are accepted?", options: { by: "Kind" } },
    { asks: "How many leads did each team get, month by month?", options: { by: "Team", period: "month" } },
  ],
  params: [activities, optional(kinds), options(drqlOptions, "by=Kind; period=month")],
  result: drqlColumns,
  rests: [LEADS, LEAD_KINDS, LEAD_STATUSES, LEAD_ANSWERS],
  examples: [
    {
      call: "=DEVREL_DRQL(Activities!A:O)",
      gives: "Product & Engineering | 0 | 0 | 1 | 1 | 0 | 2 | 0.5 | 7",
    },
    {
      call: "=DEVREL_DRQL(Activities!A:O, 'DRQL kinds'!A:B, \"by=Kind; period=quarter\")",
      gives: "Product feedback | 0 | 1 | 1",
    },
    {
      call: '=DEVREL_DRQL(Activities!A:O, , "by=Kind; compare=month; as of=2025-03-31")',
      gives: "Beta tester | 0 | 1 | 0 | 1 |  | 1 | -1",
    },
  ],
  run: ({ workbook, options }) => tallyLeads(workbook.leads(), options),
});
