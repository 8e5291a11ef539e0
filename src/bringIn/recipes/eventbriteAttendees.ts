/** The attendee report of an Eventbrite event. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT, REGISTERED } from "./askedEvent";

const EMAIL = ["Email", "Email Address"];
const NAME = [["First Name", "Last Name", "Surname"]];
const AGAIN = "Another ticket for the same e-mail address, which stands for one person";

export const EVENTBRITE_ATTENDEES: Recipe = {
  name: "Eventbrite attendees",
  about: "the attendee report of an Eventbrite event",
  knownBy: ["Order #", "Attendee #", "Attendee Status"],
  likely: { activity: "Attended meetup", source: "Eventbrite" },
  dayOrder: "month first",
  leavesOut: [
    {
      is: { header: "Attendee Status", saysNot: ["Attending", "Checked In"] },
      why: "Neither attending nor checked in",
    },
  ],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: EMAIL,
        name: NAME,
        company: "Company",
        region: "Home Country",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
    ASKED_EVENT,
    {
      table: "Activities",
      columns: { date: "Order Date", activity: REGISTERED, contact: EMAIL, ...AT_ASKED_EVENT },
      needs: ["contact"],
      once: { of: ["contact"], otherwise: AGAIN },
      key: ["Order #", "Attendee #"],
    },
    {
      table: "Activities",
      columns: {
        date: { asked: "date" },
        activity: { asked: "activity" },
        contact: EMAIL,
        ...AT_ASKED_EVENT,
      },
      needs: ["contact"],
      when: {
        is: { header: "Attendee Status", says: ["Checked In"] },
        otherwise: "Registered, but not checked in",
      },
      once: { of: ["contact"], otherwise: AGAIN },
      key: ["Order #", "Attendee #", { says: "attended" }],
    },
  ],
  remarks: ["The report does not say when somebody checked in, so attending is dated by the event."],
};
