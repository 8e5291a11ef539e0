/** Those who left a Mailchimp audience. */
import type { Recipe } from "../recipe";

export const MAILCHIMP_UNSUBSCRIBED: Recipe = {
  name: "Mailchimp audience",
  about: "the list of those who left a Mailchimp audience",
  knownBy: ["Email Address", "MEMBER_RATING", "EUID", "UNSUB_TIME", "UNSUB_REASON"],
  likely: { source: "Newsletter" },
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: "Email Address",
        name: [["First Name", "Last Name"]],
        company: "Company",
        region: "CC",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
    {
      table: "Activities",
      columns: {
        date: ["OPTIN_TIME", "CONFIRM_TIME"],
        activity: { says: "Newsletter sign-up" },
        contact: "Email Address",
        channel: { asked: "source" },
      },
      needs: ["contact"],
      key: ["EUID"],
    },
    {
      table: "Activities",
      columns: {
        date: "UNSUB_TIME",
        activity: { says: "Unsubscribed" },
        contact: "Email Address",
        channel: { asked: "source" },
      },
      needs: ["contact"],
      key: ["EUID", { says: "unsubscribed" }],
    },
  ],
};
