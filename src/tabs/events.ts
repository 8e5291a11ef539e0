/** The Events tab: meetups, conferences, webinars and the like, one row each. */
import { column } from "../reading/table";
import { checkEvents } from "./checks/eventsChecks";
import { tab } from "./tab";

const columns = {
  event: column("Event", "text", {
    aliases: ["Name", "Event name", "Title"],
    required: true,
    about: "The event's name, as used in the Activities tab.",
    example: "DevConf 2025",
  }),
  start: column("Start", "date", {
    aliases: ["Start date", "Date", "When"],
    required: true,
    about: "Its first day.",
    example: "2025-09-18",
  }),
  end: column("End", "date", { aliases: ["End date"], about: "Its last day.", example: "2025-09-19" }),
  type: column("Type", "text", { about: "What sort of event.", example: "Conference" }),
  city: column("City", "text", { about: "Where it took place.", example: "Lisbon" }),
  country: column("Country", "text", { about: "In which country.", example: "Portugal" }),
  online: column("Online", "yesNo", { about: "Whether one could take part online.", example: "no" }),
  reach: column("Reach", "number", { about: "How many people could have seen it.", example: 1200 }),
  attendees: column("Attendees", "number", {
    aliases: ["Attendance", "RSVPs"],
    about: "How many people took part.",
    example: 140,
  }),
  cost: column("Cost", "number", {
    aliases: ["Actual cost"],
    about: "What it cost, in one currency throughout.",
    example: 3200,
  }),
  owner: column("Owner", "text", { about: "The colleague in charge.", example: "Grace" }),
  status: column("Status", "text", {
    about: "Planned, held or cancelled; cancelled and planned events count in no measure.",
    example: "Held",
  }),
};

export type EventsColumns = typeof columns;

export const EVENTS = tab({
  name: "Events",
  about: "Meetups, conferences, webinars and the like, one row each.",
  columns,
  checks: [checkEvents],
});
