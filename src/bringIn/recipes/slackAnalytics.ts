/** How active the members of a Slack workspace were, from its analytics. */
import type { Recipe } from "../recipe";

export const SLACK_ANALYTICS: Recipe = {
  name: "Slack analytics",
  about: "the member analytics of a Slack workspace",
  knownBy: ["User ID", "Account type", "Days active", "Messages posted"],
  likely: { source: "Slack" },
  zone: "UTC",
  leavesOut: [{ is: { header: "Deactivated date (UTC)", filled: true }, why: "Deactivated" }],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: ["Email", "User ID"],
        name: ["Name", "Display name", "Username"],
        alsoKnownAs: "User ID",
        joined: ["Account created (UTC)", "Claimed Date (UTC)"],
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: [
    "Messages and days active are totals of a time that the file does not name, so they give no activities.",
  ],
};
