/** The Emails tab: newsletters and other e-mails to many, one row for each sending. */

import { column } from "../reading/table";
import { checkEmails, checkMistypedMailings } from "./checks/emailsChecks";
import { reportLateDates } from "./checks/lateDates";
import { checkRepeatedRows } from "./checks/repeatedRows";
import { exampleOf, tab } from "./tab";

const columns = {
  sent: column("Sent", "date", {
    aliases: ["Send time", "Send date", "Date"],
    words: ["when", "day", "timestamp"],
    required: true,
    about: "When it went out, with the time if hours are to be compared.",
    example: "2025-07-08 09:00",
  }),
  subject: column("Subject", "text", {
    words: ["title", "headline"],
    width: 240,
    required: true,
    about: "Its subject line.",
    example: "What is new in July",
  }),
  delivered: column("Delivered", "number", {
    aliases: ["Successful deliveries"],
    words: ["recipients", "deliveries"],
    required: true,
    about: "How many inboxes it reached, bounces left out.",
    example: 3100,
  }),
  campaign: column("Campaign", "text", { about: "What it belongs to.", example: "Newsletter" }),
  variant: column("Variant", "text", {
    words: ["version", "test"],
    about: "Which of several versions, where they were tried against one another.",
    example: "A",
  }),
  audience: column("Audience", "text", {
    aliases: ["Segment", "List"],
    about: "To whom it went.",
    example: "All developers",
  }),
  opened: column("Opened", "number", {
    aliases: ["Unique opens"],
    words: ["opens"],
    about: "How many people opened it, each counted once.",
    example: 1240,
  }),
  clicked: column("Clicked", "number", {
    aliases: ["Unique clicks"],
    words: ["clicks"],
    about: "How many people clicked in it, each counted once.",
    example: 310,
  }),
  unsubscribed: column("Unsubscribed", "number", {
    aliases: ["Unsubscribes"],
    words: ["optouts"],
    about: "How many people left the list through it.",
    example: 6,
  }),
  owner: column("Owner", "text", {
    words: ["author", "sender", "lead"],
    about: "The colleague who wrote it.",
    example: "Grace",
  }),
};

export const EMAILS = tab({
  name: "Emails",
  about: "Newsletters and other e-mails to many, one row for each sending.",
  tabWords: ["email", "mailing", "newsletter"],
  columns,
  startsWith: [],
  examples: [
    exampleOf(columns),
    {
      sent: "2025-07-08 09:00",
      subject: "July: webhooks that retry",
      delivered: 3090,
      campaign: "Newsletter",
      variant: "B",
      opened: 1390,
      clicked: 402,
    },
  ],
  checks: [
    checkRepeatedRows,
    checkEmails,
    checkMistypedMailings,
    (rows, report) => reportLateDates(rows, ["sent"], report),
  ],
});
