/** DEVREL_RETENTION: whether those who came once come back. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { STEPS } from "../workbook/basis";
import { retentionOf, retentionOptions } from "./retention";
import { retentionColumns } from "./retentionColumns";

export const retention = sheetFunction({
  name: "DEVREL_RETENTION",
  about:
    "Contacts by the month of their first activity, and which share of them was active again one month later, two months later and so on; period 0 is the month of the start itself, always 100%. What contacts do counts, not what the team does; a period that is not over is blank, and All leaves cohorts out that have not had the time.",
  subject: "Champions and community",
  answers: "Do developers come back?",
  alsoAnswers: [{ asks: "Which channels bring developers who come back?", options: { by: "Channel" } }],
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(retentionOptions, "period=quarter; counts=on or after"),
  ],
  result: retentionColumns,
  rests: [STEPS],
  examples: [
    { call: "=DEVREL_RETENTION(Activities!A:O)", gives: "2025-01 | 2 | 1 | 0.5 | 0.5" },
    {
      call: '=DEVREL_RETENTION(Activities!A:O, , , "start=Awareness; return=Adoption; counts=on or after")',
      gives: "2025-01 | 5 | 1 | 0.4 | 0.2",
    },
    {
      call: '=DEVREL_RETENTION(Activities!A:O, , Contacts!A:R, "by=Persona")',
      gives: "Backend | 2025-01 | 1 | 1 | 1 | 1",
    },
  ],
  run: ({ workbook, options }) => retentionOf(workbook.log(options.unit), options),
});
