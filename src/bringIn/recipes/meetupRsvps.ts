/** The RSVPs of one Meetup event. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT, REGISTERED } from "./askedEvent";

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
    ASKED_EVENT,
    {
      table: "Activities",
      columns: { date: "RSVPed on", activity: REGISTERED, contact: USER, ...AT_ASKED_EVENT },
      needs: ["contact"],
      key: ["User ID", { asked: "event" }, { asked: "date" }],
    },
  ],
  remarks: [
    "A Yes is a registration: Meetup does not say here who came.",
    "Guests whom members bring are counted, not named, so they are nobody's activity.",
  ],
};
