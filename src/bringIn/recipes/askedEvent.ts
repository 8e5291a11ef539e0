/** What recipes have in common whose files are about one event that they do not name, so that it is asked. */
import type { Gives } from "../recipe";

export const ASKED_EVENT: Gives = {
  table: "Events",
  columns: { event: { asked: "event" }, start: { asked: "date" } },
  key: [{ says: "event" }, { column: "event" }, { column: "start" }],
};

/** Where an activity at that event happened. */
export const AT_ASKED_EVENT: Gives["columns"] = { channel: { asked: "source" }, event: { asked: "event" } };

/** The activity of those who said that they would come. */
export const REGISTERED = { says: "Registered for event" };
