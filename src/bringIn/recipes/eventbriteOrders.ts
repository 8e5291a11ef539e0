/** The orders report of Eventbrite, which may be about several events. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, REGISTERED } from "./askedEvent";

const EMAIL = ["Email", "Email Address"];
const NAME = [["First Name", "Last Name", "Surname"]];

export const EVENTBRITE_ORDERS: Recipe = {
  name: "Eventbrite orders",
  about: "the orders report of Eventbrite",
  knownBy: ["Order #", "Order Date", "Order Status", "Event Name", "Event Date"],
  likely: { activity: "Attended meetup", source: "Eventbrite" },
  dayOrder: "month first",
  leavesOut: [
    {
      is: { header: "Order Status", says: ["Refunded", "Cancelled", "Canceled", "Deleted", "Not Attending"] },
      why: "The order does not stand",
    },
  ],
  gives: [
    {
      table: "Contacts",
      columns: { contact: EMAIL, name: NAME, source: { asked: "source" } },
      key: [{ column: "contact" }],
    },
    { ...ASKED_EVENT, columns: { event: "Event Name", start: "Event Date" } },
    {
      table: "Activities",
      columns: {
        date: "Order Date",
        activity: REGISTERED,
        contact: EMAIL,
        channel: { asked: "source" },
        event: "Event Name",
      },
      needs: ["contact"],
      key: ["Order #", "Event Name"],
    },
    {
      table: "Activities",
      columns: {
        date: "Event Date",
        activity: { asked: "activity" },
        contact: EMAIL,
        channel: { asked: "source" },
        event: "Event Name",
      },
      needs: ["contact"],
      when: {
        is: { header: "Checked In", saysNot: ["", "No", "False", "0"] },
        otherwise: "Ordered, but not checked in",
      },
      key: ["Order #", "Event Name", { says: "attended" }],
    },
  ],
  remarks: [
    "An order names the buyer only: others who came on the same order are not in this report.",
    "Bring in this or the attendee report of an event, not both: each would count its registrations.",
  ],
};
