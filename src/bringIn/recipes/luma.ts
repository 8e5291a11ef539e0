/** Guests of a Luma event. */
import type { Recipe } from "../recipe";
import { ASKED_EVENT, AT_ASKED_EVENT, REGISTERED } from "./askedEvent";

export const LUMA: Recipe = {
  name: "Luma guests",
  about: "the guest list of a Luma event",
  knownBy: ["api_id", "approval_status", "checked_in_at"],
  likely: { activity: "Attended meetup", source: "Luma" },
  likelyDay: ["checked_in_at"],
  zone: "UTC",
  leavesOut: [{ is: { header: "approval_status", saysNot: ["approved"] }, why: "Not approved as a guest" }],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: "email",
        name: ["name", ["first_name", "last_name"]],
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
    ASKED_EVENT,
    {
      table: "Activities",
      columns: { date: "created_at", activity: REGISTERED, contact: "email", ...AT_ASKED_EVENT },
      needs: ["contact"],
      key: ["api_id"],
    },
    {
      table: "Activities",
      columns: {
        date: "checked_in_at",
        activity: { asked: "activity" },
        contact: "email",
        ...AT_ASKED_EVENT,
      },
      needs: ["contact"],
      when: { is: { header: "checked_in_at", filled: true }, otherwise: "Registered, but not checked in" },
      key: ["api_id", { says: "attended" }],
    },
  ],
};
