/** DEVREL_LIFECYCLE: whether the community grows. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { STEPS } from "../workbook/basis";
import { lifecycleOf, lifecycleOptions } from "./lifecycle";
import { lifecycleColumns } from "./lifecycleColumns";

export const lifecycle = sheetFunction({
  name: "DEVREL_LIFECYCLE",
  about:
    "For each month how many contacts were active for the first time ever, again, or back after a pause, and how many of those active the month before stayed away. Pulse is new and resurrected over dormant: above 1 the community grows. What contacts do counts, not what the team does.",
  subject: "Champions and community",
  answers: "Is our community growing or fading?",
  alsoAnswers: [{ asks: "Which kinds of developer fade away?", options: { by: "Persona" } }],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(lifecycleOptions, "period=quarter; from=2025-01-01"),
  ],
  result: lifecycleColumns,
  rests: [STEPS],
  examples: [
    { call: "=DEVREL_LIFECYCLE(Activities!A:O)", gives: "2025-03 | 1 | 1 | 0 | 0" },
    {
      call: '=DEVREL_LIFECYCLE(Activities!A:O, , , "period=quarter")',
      gives: "2025 Q1 | 3 | 0 | 0 | 0",
    },
    {
      call: '=DEVREL_LIFECYCLE(Activities!A:O, , Contacts!A:R, "by=Persona")',
      gives: "Backend | 2025-02 | 1 | 1 | 0 | 0",
    },
  ],
  run: ({ workbook, options }) => lifecycleOf(workbook.log(options.unit), options),
});
