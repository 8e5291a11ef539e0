/** The RSVPs of one Meetup event. */
import type { Recipe } from "../recipe";

const USER = { header: "User ID", before: "meetup " };

export const MEETUP_RSVPS: Recipe = {
  name: "Meetup RSVPs",
  about: "the RSVP list of a Meetup event",
  knownBy: ["User ID", "RSVP", "RSVPed on"],
  likely: { source: "Meetup" },
  leavesOut: [{ is: { header: "RSVP", saysNot: ["Yes"] }, why: "The RSVP is not Yes" }],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: USER,
        name: "Name",
        joined: "Joined Group on",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
    {
      table: "Events",
      columns: { event: { asked: "event" }, start: { asked: "date" } },
      key: [{ says: "event" }, { column: "event" }, { column: "start" }],
    },
    {
      table: "Activities",
      columns: {
        date: "RSVPed on",
        activity: { says: "Registered for event" },
        contact: USER,
        channel: { asked: "source" },
        event: { asked: "event" },
      },
      needs: ["contact"],
      key: ["User ID", { asked: "event" }, { asked: "date" }],
    },
  ],
  remarks: [
    "A Yes is a registration: Meetup does not say here who came.",
    "Guests whom members bring are counted, not named, so they are nobody's activity.",
  ],
};
