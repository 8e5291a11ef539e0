/** The attendee report of a Zoom webinar: several tables in one file. */
import type { Recipe } from "../recipe";

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
    {
      table: "Events",
      columns: { event: { asked: "event" }, start: { asked: "date" }, online: { says: "yes" } },
      key: [{ says: "event" }, { column: "event" }, { column: "start" }],
    },
    {
      table: "Activities",
      columns: {
        date: "Registration Time",
        activity: { says: "Registered for event" },
        contact: "Email",
        channel: { asked: "source" },
        event: { asked: "event" },
      },
      needs: ["contact"],
      when: {
        is: { header: "Registration Time", filled: true },
        otherwise: "No time of registration: joined again, or came without registering",
      },
      key: [{ column: "contact" }, { asked: "event" }, { asked: "date" }],
    },
    {
      table: "Activities",
      columns: {
        date: "Join Time",
        activity: { asked: "activity" },
        contact: "Email",
        channel: { asked: "source" },
        event: { asked: "event" },
      },
      needs: ["contact"],
      when: { is: { header: "Attended", says: ["Yes"] }, otherwise: "Registered, but did not attend" },
      once: { of: ["contact"], otherwise: "Joined again: attending counts once" },
      key: [{ column: "contact" }, { asked: "event" }, { asked: "date" }, { says: "attended" }],
    },
  ],
  remarks: ["Hosts and panelists are colleagues or guests of the team, so their tables are left out."],
};
