/** DEVREL_NPS: the net promoter score, alone or with its interval. */
import { cells, options, sheetFunction } from "../functions/sheetFunction";
import { CONTACTS } from "../tabs/contacts";
import { npsOf, npsOptions } from "./nps";
import { npsAnswers } from "./npsAnswers";
import { npsColumns } from "./npsColumns";

export const nps = sheetFunction({
  name: "DEVREL_NPS",
  about:
    "The net promoter score from -100 to 100: the share that answers 9 or 10 less the share that answers 0 to 6, times 100. Whole numbers from 0 to 10 count; everything else is no answer.",
  subject: "Champions and community",
  answers: "Would developers recommend us?",
  params: [
    cells(
      "scores",
      "The column with the answers, or a tab whose headers name it NPS or Score.",
      "Contacts!A:R",
      CONTACTS,
    ),
    options(npsOptions, "interval=yes"),
  ],
  result: npsColumns,
  examples: [
    { call: "=DEVREL_NPS(Contacts!A:R)", gives: "25" },
    { call: '=DEVREL_NPS(Contacts!A:R, "interval=yes")', gives: "25 | -44.1598 | 72.7312 | 4" },
  ],
  run: ({ scores, options }) => npsOf(npsAnswers(scores), options.interval === "yes"),
});
