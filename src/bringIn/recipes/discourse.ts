/** The users of a Discourse forum. */
import type { Recipe } from "../recipe";

export const DISCOURSE: Recipe = {
  name: "Discourse users",
  about: "the user list of a Discourse forum",
  knownBy: ["username", "trust_level", "topics_entered"],
  likely: { source: "Forum" },
  zone: "UTC",
  leavesOut: [
    { is: { header: "staged", says: ["true", "t", "yes"] }, why: "Wrote by e-mail only and never signed up" },
    { is: { header: "active", says: ["false", "f", "no"] }, why: "Never confirmed the account" },
  ],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: ["email", "external_email", { header: "username", before: "discourse " }],
        name: ["name", "external_name"],
        alsoKnownAs: { header: "username", before: "discourse " },
        region: "location",
        joined: "created_at",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: [
    "Posts and likes are totals without days, so they give no activities. IP addresses are not taken.",
  ],
};
