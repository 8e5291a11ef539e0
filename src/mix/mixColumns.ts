/** The columns of the mix. */
import { each, rate, score, type TableShape, text } from "../functions/resultColumns";
import type { Mix, MixRow } from "./mix";

const group = (title: string) => text<MixRow>(title, (row) => row.group);
const survey = rate<MixRow>("Survey 2019", (row) => row.survey);

/** One row for each value. */
export const mixColumns: TableShape<Mix, MixRow> = {
  rows: ({ rows }) => rows,
  columns: [
    each("Purpose (or what it is by)", ({ title }) => [group(title)], [group("Purpose")]),
    score("Activities", ({ activities }) => activities),
    each(
      "with period, the share in each period",
      ({ periods }) =>
        periods.map((period, index) => rate<MixRow>(period, ({ byPeriod }) => byPeriod[index])),
      [],
    ),
    rate("Share", (row) => row.share),
    each("by Purpose: Survey 2019", ({ hasSurvey }) => (hasSurvey ? [survey] : []), [survey]),
  ],
};
