/** DEVREL_JOURNEYS: the contacts behind the funnel, one row each. */
import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { funnelOptions } from "./funnelOptions";
import { journeyRows } from "./journeyRows";
import { journeysOf } from "./journeys";
import { journeysColumns } from "./journeysColumns";

export const journeys = sheetFunction({
  name: "DEVREL_JOURNEYS",
  about:
    "The contacts behind DEVREL_FUNNEL, one row each: how far each got, when, by which rows, and why no further. Touches are all its rows at the stages asked for, also those that came too late; with unit also the contacts that it leaves out. Takes the same options.",
  subject: "Funnel and channels",
  answers: "Who is behind the funnel's numbers?",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(funnelOptions, "order=ordered; window=90"),
  ],
  result: journeysColumns,
  examples: [
    {
      call: '=DEVREL_JOURNEYS(Activities!A:O, , , "order=ordered; window=45")',
      gives:
        "ben | Consideration | 2025-01-10 | 2025-02-01 | | | 3 | 2, 5 | Adoption came outside the 45 days",
    },
  ],
  run({ workbook, options }) {
    const found = journeysOf(workbook.log(options.unit), options);
    return { journeys: found, rows: journeyRows(found) };
  },
});
