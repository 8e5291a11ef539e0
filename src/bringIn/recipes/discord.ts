/** The messages of a Discord channel, as DiscordChatExporter writes them. */
import type { Recipe } from "../recipe";

const AUTHOR = { header: "AuthorID", before: "discord " };

export const DISCORD: Recipe = {
  name: "Discord messages",
  about: "an export of the messages of a Discord channel",
  knownBy: ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"],
  likely: { activity: "Asked question", source: "Discord" },
  leavesOut: [{ is: { header: "Author", says: ["Deleted User"] }, why: "A deleted user" }],
  gives: [
    {
      table: "Contacts",
      columns: { contact: AUTHOR, name: "Author", source: { asked: "source" } },
      key: [{ column: "contact" }],
    },
    {
      table: "Activities",
      columns: {
        date: "Date",
        activity: { asked: "activity" },
        contact: AUTHOR,
        channel: { asked: "source" },
      },
      needs: ["contact"],
      daily: true,
      once: { of: ["contact", "date"], otherwise: "Another message of the same person on the same day" },
      key: ["AuthorID", { column: "date" }],
    },
  ],
  remarks: ["What was written is not taken over: one row for each person and day."],
};
