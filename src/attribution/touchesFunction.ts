/** DEVREL_TOUCHES: how often a developer has to hear from us. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { STEPS } from "../workbook/basis";
import { touchCountOptions, touchCounts } from "./touchCounts";
import { touchesColumns } from "./touchesColumns";

export const touches = sheetFunction({
  name: "DEVREL_TOUCHES",
  about:
    "Contacts who reached Adoption (or another goal) for the first time, by how many rows name them before that, with the median days from the first of these. The touches are those that DEVREL_ATTRIBUTION gives credit to.",
  subject: "Funnel and channels",
  answers: "How many touches does it take?",
  alsoAnswers: [{ asks: "Does it take more for some kinds of developer?", options: { by: "Persona" } }],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(touchCountOptions, "goal=Advocacy; lookback=90"),
  ],
  result: touchesColumns,
  rests: [STEPS],
  examples: [
    { call: "=DEVREL_TOUCHES(Activities!A:O)", gives: "All | 2 | 1 | 2 | 42" },
    { call: '=DEVREL_TOUCHES(Activities!A:O, , , "lookback=30")', gives: "1 | 2 | 1 |  | 23.5" },
  ],
  run: ({ workbook, options }) => touchCounts(workbook.log(options.unit), options),
});
