/** DEVREL_EVENTS: which events were worth their money. */
import { activities, contacts, events as eventsRange, journey } from "../functions/ranges";
import { optional, options, sheetFunction } from "../functions/sheetFunction";
import { EVENT_COSTS, HELD, LEAD_STATUSES, LEADS, STEPS } from "../workbook/basis";
import { eventReturns, eventsOptions } from "./eventReturns";
import { eventsColumns } from "./eventsColumns";

export const events = sheetFunction({
  name: "DEVREL_EVENTS",
  about:
    "For each event that was held: what it cost, whom you met there (contacts in rows of Activities that name the event), who of them was new, who got to a later stage within 90 days, and the leads. Rows per type, city or owner with by; the total counts everybody once. Costs per contact or DRQL are of events with a cost alone. Without a Cost or a DRQL column what needs it is blank.",
  subject: "Events and their cost",
  answers: "Which events were worth their money?",
  alsoAnswers: [
    { asks: "Which kinds of event are worth their money?", options: { by: "Type" } },
    { asks: "In which cities are events worth their money?", options: { by: "City" } },
  ],
  params: [
    eventsRange,
    activities,
    optional(journey),
    optional(contacts),
    options(eventsOptions, "by=Type; window=60"),
  ],
  result: eventsColumns,
  rests: [
    HELD,
    EVENT_COSTS,
    STEPS,
    { ...LEADS, columns: ["DRQLs", "Accepted", "Cost per DRQL"] },
    { ...LEAD_STATUSES, columns: ["Accepted"], consequence: "not counted as accepted" },
  ],
  examples: [
    {
      call: "=DEVREL_EVENTS(Events!A:L, Activities!A:O)",
      gives: "DevConf | 2025-01-10 | 900 |  | 4 | 4 | 3 | 0 | 0 | 225 | 300",
    },
    {
      call: '=DEVREL_EVENTS(Events!A:L, Activities!A:O, , , "by=Status; window=30")',
      gives: "Held | 2 | 900 |  | 4 | 4 | 3",
    },
  ],
  run: ({ workbook, options }) => eventReturns(workbook, options),
});
