/** The columns of the mix. */
import { count, each, rate, score, type TableShape, text } from "../functions/resultColumns";
import type { Mix, MixRow } from "./mix";

const group = (title: string) => text<MixRow>(title, (row) => row.group);
const survey = rate<MixRow>("Survey 2019", (row) => row.survey);

const parts = score<MixRow>("Activities", ({ activities }) => activities);
const whole = count<MixRow>("Activities", ({ activities }) => activities);

/** One row for each value; where activities are shown, all of them last. */
export const mixColumns: TableShape<Mix, MixRow> = {
  rows: ({ rows, shows, total }) => (shows === "shares" ? rows : [...rows, total]),
  columns: [
    each("Purpose (or what it is by)", ({ title }) => [group(title)], [group("Purpose")]),
    each("Activities", ({ shows }) => [shows === "shares" ? parts : whole], [parts]),
    each(
      "with period, the share in each period (or how many)",
      ({ periods, shows }) =>
        periods.map((period, index) =>
          (shows === "shares" ? rate : count)<MixRow>(period, ({ byPeriod }) => byPeriod[index]),
        ),
      [],
    ),
    rate("Share", (row) => row.share),
    each("by Purpose: Survey 2019", ({ hasSurvey }) => (hasSurvey ? [survey] : []), [survey]),
  ],
};
