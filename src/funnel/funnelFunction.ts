/** DEVREL_FUNNEL: the conversion table. */

import { activities, contacts, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { readActivityLog } from "../workbook/activityLog";
import { firstStepsOf, needsOnlyFirstSteps } from "./firstSteps";
import { funnelBy, funnelOf } from "./funnel";
import { funnelOptions } from "./funnelOptions";
import { funnelBlocksTable, funnelTable } from "./funnelTable";
import { journeysOf } from "./journeys";

export const funnel = sheetFunction({
  name: "DEVREL_FUNNEL",
  about:
    "How many contacts got to each stage of the journey, which share of them went on, and how long it took. Rates are fractions, times are days.",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(funnelOptions, "by=Channel; window=90"),
  ],
  returns: "A table: Stage, Contacts, Step conversion, Overall conversion, Drop-off, Median days.",
  examples: [
    { call: "=DEVREL_FUNNEL(Activities!A:P)", gives: "Adoption | 2 | 0.5 | 0.4 | 2 | 23.5" },
    {
      call: '=DEVREL_FUNNEL(Activities!A:P, , Contacts!A:O, "by=Persona; stages=Awareness > Adoption")',
      gives: "Backend | Adoption | 2 | 1 | 1 | 0 | 42",
    },
  ],
  run({ activities, journey, contacts, options }, zone) {
    const ways = needsOnlyFirstSteps(options)
      ? firstStepsOf(activities, journey, contacts, options, zone)
      : journeysOf(readActivityLog(activities, journey, contacts, zone), options);
    const { by } = ways;
    return by === undefined ? funnelTable(funnelOf(ways)) : funnelBlocksTable(by.title, funnelBy(ways, by));
  },
});
