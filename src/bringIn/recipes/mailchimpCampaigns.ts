/** What became of the campaigns of a Mailchimp account: its report of all of them. */
import type { Recipe } from "../recipe";

const AUDIENCE = ["Audience", "List"];

export const MAILCHIMP_CAMPAIGNS: Recipe = {
  name: "Mailchimp campaigns",
  about: "the campaign report of a Mailchimp account",
  knownBy: ["Subject", AUDIENCE, "Send Date", "Successful Deliveries", "Unique Opens", "Unique Id"],
  gives: [
    {
      table: "Emails",
      columns: {
        subject: "Subject",
        sent: "Send Date",
        delivered: "Successful Deliveries",
        campaign: "Title",
        audience: AUDIENCE,
        opened: "Unique Opens",
        clicked: "Unique Clicks",
        unsubscribed: "Unsubscribes",
      },
      key: ["Unique Id"],
    },
  ],
  remarks: [
    "Times are those of the Mailchimp account. An e-mail that was brought in keeps its figures: take the report when few more are opened.",
  ],
};
