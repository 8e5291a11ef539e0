/** The members of a Slack workspace, as its owners export them. */
import type { Recipe } from "../recipe";

export const SLACK_MEMBERS: Recipe = {
  name: "Slack members",
  about: "the member list of a Slack workspace",
  knownBy: ["username", "email", "status", "userid", "displayname"],
  likely: { source: "Slack" },
  leavesOut: [
    { is: { header: "status", says: ["Bot"] }, why: "A bot" },
    { is: { header: "status", says: ["Deactivated", "Inactive"] }, why: "Deactivated" },
  ],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: ["email", "userid"],
        name: ["fullname", "displayname"],
        alsoKnownAs: "userid",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: ["Slack does not say here when somebody joined, so no activity follows from this file."],
};
