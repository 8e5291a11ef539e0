/** DEVREL_ATTRIBUTION: which channels brought developers to the goal. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { STEPS } from "../workbook/basis";
import { attributionOf, attributionOptions } from "./attribution";
import { attributionColumns } from "./attributionColumns";

export const attribution = sheetFunction({
  name: "DEVREL_ATTRIBUTION",
  about:
    "Credit for contacts who reached Adoption (or another goal) for the first time, given to the channels of the rows that name them before that. Rows without a channel are (none), contacts without such a row (direct). Influence, not proof: it shows what came before, not what caused it.",
  subject: "Funnel and channels",
  answers: "Which channels brought developers to adoption?",
  alsoAnswers: [
    { asks: "Which channels helped on the way, not only at first?", options: { model: "linear" } },
  ],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(attributionOptions, "model=position; lookback=90"),
  ],
  result: attributionColumns,
  rests: [STEPS],
  examples: [
    { call: "=DEVREL_ATTRIBUTION(Activities!A:O)", gives: "Conference | 2 | 1 | 2" },
    {
      call: '=DEVREL_ATTRIBUTION(Activities!A:O, , , "model=linear")',
      gives: "Conference | 1 | 0.5 | 2",
    },
  ],
  run: ({ workbook, options }) => attributionOf(workbook.log(options.unit), options),
});
