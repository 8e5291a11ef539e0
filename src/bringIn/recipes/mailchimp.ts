/** The subscribers of a Mailchimp audience. */
import type { Gives, Recipe } from "../recipe";

export const SUBSCRIBER: Gives = {
  table: "Contacts",
  columns: {
    contact: "Email Address",
    name: [["First Name", "Last Name"]],
    company: "Company",
    region: "CC",
    source: { asked: "source" },
  },
  key: [{ column: "contact" }],
};

export const SIGNED_UP: Gives = {
  table: "Activities",
  columns: {
    date: ["OPTIN_TIME", "CONFIRM_TIME"],
    activity: { says: "Newsletter sign-up" },
    contact: "Email Address",
    channel: { asked: "source" },
  },
  needs: ["contact"],
  key: ["EUID"],
};

export const MAILCHIMP: Recipe = {
  name: "Mailchimp audience",
  about: "the subscriber list of a Mailchimp audience",
  knownBy: ["Email Address", "MEMBER_RATING", "OPTIN_TIME", "EUID"],
  likely: { activity: "Newsletter sign-up", source: "Newsletter" },
  gives: [SUBSCRIBER, { ...SIGNED_UP, columns: { ...SIGNED_UP.columns, activity: { asked: "activity" } } }],
  remarks: ["Times are those of the Mailchimp account. IP addresses and places on the map are not taken."],
};
