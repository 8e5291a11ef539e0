/** The participants of a Zoom meeting, below a summary of it or alone. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT } from "./askedEvent";

const EMAIL = ["User Email", "Email"];
const NAME = "Name (Original Name)";

export const ZOOM_MEETING: Recipe = {
  name: "Zoom meeting",
  about: "the participants' report of a Zoom meeting",
  knownBy: [NAME, EMAIL, ["Duration (Minutes)", "Total Duration (Minutes)"]],
  facts: { event: "Topic", date: "Start Time" },
  likely: { activity: "Attended meetup", source: "Zoom" },
  likelyDay: ["Join Time"],
  dayOrder: "month first",
  leavesOut: [
    {
      is: { header: "Guest", says: ["No"] },
      why: "No guest: of the Zoom account's own people, so a colleague",
    },
  ],
  gives: [
    {
      table: "Contacts",
      columns: { contact: EMAIL, name: NAME, source: { asked: "source" } },
      key: [{ column: "contact" }],
    },
    { ...ASKED_EVENT, columns: { ...ASKED_EVENT.columns, online: { says: "yes" } } },
    {
      table: "Activities",
      columns: {
        date: ["Join Time", { asked: "date" }],
        activity: { asked: "activity" },
        contact: EMAIL,
        ...AT_ASKED_EVENT,
      },
      needs: ["contact"],
      once: { of: ["contact"], otherwise: "Joined again: attending counts once" },
      key: [{ column: "contact" }, { asked: "event" }, { asked: "date" }],
    },
  ],
};
