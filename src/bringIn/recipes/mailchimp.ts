/** The subscribers of a Mailchimp audience. */
import type { Recipe } from "../recipe";

export const MAILCHIMP: Recipe = {
  name: "Mailchimp audience",
  about: "the subscriber list of a Mailchimp audience",
  knownBy: ["Email Address", "MEMBER_RATING", "OPTIN_TIME", "EUID"],
  likely: { activity: "Newsletter sign-up", source: "Newsletter" },
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
        activity: { asked: "activity" },
        contact: "Email Address",
        channel: { asked: "source" },
      },
      needs: ["contact"],
      key: ["EUID"],
    },
  ],
  remarks: ["Times are those of the Mailchimp account. IP addresses and places on the map are not taken."],
};
