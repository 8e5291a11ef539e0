/** The sessions of an event with their speakers, as its organisers have them from Sessionize. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT } from "./askedEvent";

export const SESSIONIZE: Recipe = {
  name: "Sessionize sessions",
  about: "the session list of an event from Sessionize",
  knownBy: ["Session Id", "Title", "Owner", "Speaker Id", "FirstName"],
  likely: { activity: "Spoke about us", source: "Sessionize" },
  likelyDay: ["Scheduled At"],
  dayOrder: "month first",
  goesOn: {
    blank: "Title",
    with: ["Session Id", "Title", "Owner Confirmed", "Scheduled At", "Live Link", "Recording Link"],
  },
  leavesOut: [
    { is: { header: "Owner Confirmed", saysNot: ["Yes", "True", ""] }, why: "The speaker has not confirmed" },
  ],
  gives: [
    {
      table: "Contacts",
      columns: { contact: "Email", name: [["FirstName", "LastName"]], source: { asked: "source" } },
      key: [{ column: "contact" }],
    },
    ASKED_EVENT,
    {
      table: "Activities",
      columns: {
        date: ["Scheduled At", { asked: "date" }],
        activity: { asked: "activity" },
        contact: "Email",
        ...AT_ASKED_EVENT,
        link: ["Recording Link", "Live Link"],
        notes: "Title",
      },
      needs: ["contact"],
      key: ["Session Id", "Speaker Id"],
    },
  ],
};
