/** DEVREL_JOURNEYS: the contacts behind the funnel, one row each. */

import { activities, contacts, journey } from "../functions/ranges";
import type { ResultCell } from "../functions/result";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import type { Zone } from "../reading/zone";
import { readActivityLog } from "../workbook/activityLog";
import { stageAt } from "./attemptRules";
import { funnelOptions } from "./funnelOptions";
import { allJourneys, type Journey, type Journeys, journeysOf } from "./journeys";
import { whyStopped } from "./whyStopped";

export const journeys = sheetFunction({
  name: "DEVREL_JOURNEYS",
  about:
    "The contacts behind DEVREL_FUNNEL, one row each: how far each got, when, by which rows, and why no further. Takes the same options.",
  params: [
    activities,
    optional(journey),
    optional(contacts),
    options(funnelOptions, "order=ordered; window=90"),
  ],
  returns: "A table: Contact, Stage, a date for each stage, Touches, Rows, Stopped because.",
  examples: [
    {
      call: '=DEVREL_JOURNEYS(Activities!A:P, , , "order=ordered; window=45")',
      gives:
        "ben | Consideration | 2025-01-10 | 2025-02-01 | | | 3 | 2, 5 | Adoption came outside the 45 days",
    },
  ],
  run({ activities, journey, contacts, options }, zone) {
    const found = journeysOf(readActivityLog(activities, journey, contacts, zone), options);
    const { names } = found.log.people;
    const sorted = allJourneys(found).sort(
      (a, b) => b.depth - a.depth || (names[a.person]! < names[b.person]! ? -1 : 1),
    );
    const header = ["Contact", "Stage", ...found.stages, "Touches", "Rows", "Stopped because"];
    return [header, ...sorted.map((journey) => cells(found, journey, zone))];
  },
});

function cells(journeys: Journeys, journey: Journey, zone: Zone): ResultCell[] {
  const { log, labels, stages, histories, rules } = journeys;
  const counted = journey.depth > 0 ? journey.places.filter((place) => place >= 0).sort((a, b) => a - b) : [];
  const dates = stages.map((_, stage) => {
    const place = counted.find((at) => stageAt(histories, at, rules) === stage);
    return place === undefined ? undefined : zone.date(histories.times[place]!);
  });
  const rows = counted.map((place) => {
    const row = histories.rows[place]!;
    return row >= 0
      ? String(log.rows.rowNumber(row))
      : `Contacts ${log.contacts!.rowNumber(log.milestones[-1 - row]!.contactsRow)}`;
  });
  let touches = 0;
  for (let at = histories.starts[journey.person]!; at < histories.starts[journey.person + 1]!; at++)
    if (stageAt(histories, at, rules) >= 0) touches++;
  return [
    log.people.names[journey.person],
    labels[journey.depth - 1],
    ...dates,
    touches,
    [...new Set(rows)].join(", "),
    whyStopped(journeys, journey),
  ];
}
