/** The attendee report of a Zoom webinar: several tables in one file. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT, REGISTERED } from "./askedEvent";

const NAME = [["First Name", "Last Name"], "User Name (Original Name)", "User Name"];

export const ZOOM_WEBINAR: Recipe = {
  name: "Zoom webinar",
  about: "the attendee report of a Zoom webinar",
  knownBy: ["Attended", ["User Name (Original Name)", "User Name"], "Email", "Join Time"],
  section: "Attendee Details",
  facts: { event: "Topic", date: "Actual Start Time" },
  likely: { activity: "Attended webinar", source: "Zoom" },
  dayOrder: "month first",
  gives: [
    {
      table: "Contacts",
      columns: { contact: "Email", name: NAME, region: "Country/Region Name", source: { asked: "source" } },
      key: [{ column: "contact" }],
    },
    { ...ASKED_EVENT, columns: { ...ASKED_EVENT.columns, online: { says: "yes" } } },
    {
      table: "Activities",
      columns: { date: "Registration Time", activity: REGISTERED, contact: "Email", ...AT_ASKED_EVENT },
      needs: ["contact"],
      when: {
        is: { header: "Registration Time", filled: true },
        otherwise: "No time of registration: joined again, or came without registering",
      },
      key: [{ column: "contact" }, { asked: "event" }, { asked: "date" }],
    },
    {
      table: "Activities",
      columns: { date: "Join Time", activity: { asked: "activity" }, contact: "Email", ...AT_ASKED_EVENT },
      needs: ["contact"],
      when: { is: { header: "Attended", says: ["Yes"] }, otherwise: "Registered, but did not attend" },
      once: { of: ["contact"], otherwise: "Joined again: attending counts once" },
      key: [{ column: "contact" }, { asked: "event" }, { asked: "date" }, { says: "attended" }],
    },
  ],
  remarks: ["Hosts and panelists are colleagues or guests of the team, so their tables are left out."],
};
