/** The sessions of an event with their speakers, as its organisers have them from Sessionize. */
import type { Recipe } from "../recipe";

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
    {
      table: "Events",
      columns: { event: { asked: "event" }, start: { asked: "date" } },
      key: [{ says: "event" }, { column: "event" }, { column: "start" }],
    },
    {
      table: "Activities",
      columns: {
        date: ["Scheduled At", { asked: "date" }],
        activity: { asked: "activity" },
        contact: "Email",
        channel: { asked: "source" },
        event: { asked: "event" },
        link: ["Recording Link", "Live Link"],
        notes: "Title",
      },
      needs: ["contact"],
      key: ["Session Id", "Speaker Id"],
    },
  ],
};
