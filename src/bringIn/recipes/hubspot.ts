/** Contacts from HubSpot. */
import type { Recipe } from "../recipe";

export const HUBSPOT: Recipe = {
  name: "HubSpot contacts",
  about: "a contact list from HubSpot",
  knownBy: [
    ["Record ID", "Record ID - Contact"],
    "Email",
    ["Lifecycle Stage", "Lead Status", "Contact owner", "Create Date"],
  ],
  likely: { source: "HubSpot" },
  dayOrder: "month first",
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: "Email",
        name: [["First Name", "Last Name"]],
        alsoKnownAs: [
          { header: "Record ID", before: "hubspot " },
          { header: "Record ID - Contact", before: "hubspot " },
        ],
        company: ["Company name", "Company", { header: "Associated Company", isName: true }],
        region: "Country/Region",
        joined: "Create Date",
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: ["Joined is the day on which HubSpot made the contact."],
};
