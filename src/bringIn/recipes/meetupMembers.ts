/** The members of a Meetup group. */
import type { Recipe } from "../recipe";

export const MEETUP_MEMBERS: Recipe = {
  name: "Meetup members",
  about: "the member list of a Meetup group",
  knownBy: ["User ID", "Member ID", "Joined Group on"],
  likely: { source: "Meetup" },
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: [
          { header: "User ID", before: "meetup " },
          { header: "Member ID", before: "meetup user " },
        ],
        name: "Name",
        region: "Location",
        joined: "Joined Group on",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: [
    "Meetup gives no e-mail addresses, so members are known by their number.",
    "RSVPs and meetups attended are totals without days, so they give no activities: bring in the RSVPs of single events.",
  ],
};
