/** Those who left a Mailchimp audience. */
import type { Recipe } from "../recipe";
import { SIGNED_UP, SUBSCRIBER } from "./mailchimp";

export const MAILCHIMP_UNSUBSCRIBED: Recipe = {
  name: "Mailchimp audience",
  about: "the list of those who left a Mailchimp audience",
  knownBy: ["Email Address", "MEMBER_RATING", "EUID", "UNSUB_TIME", "UNSUB_REASON"],
  likely: { source: "Newsletter" },
  gives: [
    SUBSCRIBER,
    SIGNED_UP,
    {
      ...SIGNED_UP,
      columns: { ...SIGNED_UP.columns, date: "UNSUB_TIME", activity: { says: "Unsubscribed" } },
      key: ["EUID", { says: "unsubscribed" }],
    },
  ],
};
