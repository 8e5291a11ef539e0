/** DEVREL_MATURITY_OBSERVED: what the sheets themselves show of a team's practice. */
import { readActivityLog } from "../core/measures/activityLog";
import { readHeldEvents } from "../core/measures/heldEvents";
import { observedMaturity, observedOptions } from "../core/measures/observed/observed";
import { activities, contacts, events, journey } from "./ranges";
import { optional, options, sheetFunction } from "./sheetFunction";

export const maturityObserved = sheetFunction({
  name: "DEVREL_MATURITY_OBSERVED",
  about:
    "What activities, events and contacts show of each maturity practice in the last year: what was found, what is needed, and how much of it that is.",
  params: [
    activities,
    optional(journey),
    optional(events),
    optional(contacts),
    options(observedOptions, "days=180; evangelism.talks=6"),
  ],
  returns: "A table: Practice, Level, Measure, Found, Needed, Observed (found / needed, 1 at most).",
  examples: [{ call: "=DEVREL_MATURITY_OBSERVED(Activities!A:P)", gives: "Practice | Level | Measure" }],
  run({ activities, journey, events, contacts, options }, zone) {
    const log = readActivityLog(activities, journey, contacts, zone);
    const practices = observedMaturity(log, events && readHeldEvents(events, zone), options);
    return [
      ["Practice", "Level", "Measure", "Found", "Needed", "Observed"],
      ...practices.map(({ practice, level, measure, found, needed, observed }) => [
        practice,
        level,
        measure,
        found,
        needed,
        observed,
      ]),
    ];
  },
});
