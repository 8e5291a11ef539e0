/** DEVREL_DRIVERS: what those who went on did. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { STEPS } from "../workbook/basis";
import { driversOf, driversOptions } from "./drivers";
import { driversColumns } from "./driversColumns";

export const drivers = sheetFunction({
  name: "DEVREL_DRIVERS",
  about:
    "What contacts did on their way from their first step to Adoption (or from and to other stages): for each activity how many went on and how many dropped out, with and without it. An odds ratio above 1 means that those who did it went on more often, not that it was the cause; each of the four counts is raised by one for it, so that a zero does no harm. Reading says too few where there are fewer than 30 contacts in all, or where fewer than 5 did it or fewer than 5 did not.",
  subject: "Funnel and channels",
  answers: "What do those who go on do?",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(driversOptions, "from stage=Consideration; window=90"),
  ],
  result: driversColumns,
  rests: [STEPS],
  examples: [
    { call: "=DEVREL_DRIVERS(Activities!A:O)", gives: "Newsletter sign-up | 1 | 1 | 0 | 3 | 4 | too few" },
    {
      call: '=DEVREL_DRIVERS(Activities!A:O, , , "from stage=Consideration; window=90")',
      gives: "1:1 call | 0 | 2 | 1 | 1 | 0.3333 | too few",
    },
  ],
  run: ({ workbook, options }) => driversOf(workbook.log(options.unit), options),
});
