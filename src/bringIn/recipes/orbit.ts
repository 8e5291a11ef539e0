/** Members from Orbit, a product that was closed in 2024: old files only. */
import type { Recipe } from "../recipe";

export const ORBIT: Recipe = {
  name: "Orbit members",
  about: "a member list from Orbit",
  knownBy: ["name", "email", "github", "twitter", ["teammate", "tshirt", "shipping_address", "pronouns"]],
  likely: { source: "Orbit" },
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: ["email", "github", { header: "twitter", before: "twitter " }],
        name: "name",
        alsoKnownAs: "github",
        company: "company",
        region: "location",
        internal: "teammate",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: ["Birthdays, addresses and tags are not taken."],
};
