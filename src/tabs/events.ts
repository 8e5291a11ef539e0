/** The Events tab: meetups, conferences, webinars and the like, one row each. */

import { EVENT_STATUSES } from "../definitions/eventStatuses";
import { NO_WORD, NOTHING_BUT_NA } from "../definitions/nothingWords";
import { column } from "../reading/table";
import { checkEvents } from "./checks/eventsChecks";
import { reportLateDates } from "./checks/lateDates";
import { reportOtherCurrencies } from "./checks/otherCurrencies";
import { heldReader } from "./heldReader";
import { exampleOf, tab } from "./tab";

const columns = {
  event: column("Event", "text", {
    aliases: ["Name", "Event name", "Title"],
    words: ["conference", "conf", "meetup", "summit"],
    required: true,
    about: "The event's name, as used in the Activities tab.",
    example: "DevConf 2025",
  }),
  start: column("Start", "date", {
    aliases: ["Start date", "Date", "When"],
    words: ["begin", "starts", "when", "day", "datetime"],
    required: true,
    spans: true,
    about: "Its first day, or its days in one cell, such as 18-19 September 2025.",
    example: "2025-09-18",
  }),
  end: column("End", "date", {
    aliases: ["End date"],
    words: ["ends", "until"],
    about: "Its last day, if Start does not tell it.",
    example: "2025-09-19",
  }),
  type: column("Type", "text", { about: "What sort of event.", example: "Conference" }),
  city: column("City", "text", {
    words: ["location", "place", "town", "venue", "where"],
    about: "Where it took place.",
    example: "Lisbon",
  }),
  country: column("Country", "text", {
    nothing: NOTHING_BUT_NA,
    words: ["nation"],
    about: "In which country.",
    example: "Portugal",
  }),
  online: column("Online", "yesNo", {
    words: ["virtual", "remote"],
    about: "Whether one could take part online.",
    example: "no",
  }),
  reach: column("Reach", "number", { about: "How many people could have seen it.", example: 1200 }),
  attendees: column("Attendees", "number", {
    aliases: ["Attendance", "RSVPs"],
    words: ["participant", "rsvp", "headcount"],
    about: "How many people took part.",
    example: 140,
  }),
  cost: column("Cost", "number", {
    aliases: ["Actual cost"],
    words: ["price", "budget", "spend", "amount"],
    format: "#,##0.00",
    isMoney: true,
    about: "What it cost, in one currency throughout.",
    example: 3200,
  }),
  owner: column("Owner", "text", {
    words: ["organizer", "organiser", "presenter", "lead"],
    about: "The colleague in charge.",
    example: "Grace",
  }),
  status: column("Status", "choice", {
    nothing: NO_WORD,
    choices: EVENT_STATUSES,
    unread: "so this event does not count as held",
    about:
      "Whether it was held, is planned or was cancelled, in these or common other words; blank means held.",
    example: "Held",
  }),
};

export const EVENTS = tab({
  name: "Events",
  about: "Meetups, conferences, webinars and the like, one row each.",
  tabWords: ["event", "meetup", "conference", "webinar", "hackathon"],
  columns,
  startsWith: [],
  examples: [
    exampleOf(columns),
    { event: "Docs meetup", start: "2025-10-07", type: "Meetup", online: "yes", status: "Planned" },
  ],
  checks: [
    checkEvents,
    (rows, report) => reportOtherCurrencies(rows, "cost", report),
    (rows, report) => reportLateDates(rows, ["start"], report, heldReader(rows)),
  ],
});
