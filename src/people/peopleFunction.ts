/** DEVREL_PEOPLE: where each contact stands. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { peopleColumns } from "./peopleColumns";
import { peopleOptions, standings } from "./standings";

export const people = sheetFunction({
  name: "DEVREL_PEOPLE",
  about:
    "Every contact with its stage, its activities and what it brought. Love adds up the weight of what it did for the community, a tenth less for every month since, over twelve months; gravity is love times its Reach in Contacts; orbit level 1, the innermost, begins at a love of 1.5, level 2 at 1, level 3 at 0.5.",
  subject: "Champions and community",
  answers: "Who are our champions?",
  alsoAnswers: [{ asks: "Which companies carry our community?", options: { unit: "Company" } }],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(peopleOptions, "as of=2025-06-30; unit=Company"),
  ],
  result: peopleColumns,
  examples: [
    {
      call: "=DEVREL_PEOPLE(Activities!A:O, , Contacts!A:R)",
      gives: "ada | Advocacy | 2025-01-10 | 2025-03-20 | 5 | 7.317 | 3 | 21.951 | 1 | Yes | 0",
    },
  ],
  run: ({ workbook, options }) => standings(workbook.log(options.unit), workbook.leads(), options),
});
