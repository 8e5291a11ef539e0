/** The files for HubSpot and Salesforce that Share makes, as they come in again. */
import type { Recipe } from "../recipe";

export const CRM_FILE_OF_OURS: Recipe = {
  name: "CRM file",
  about: "a file that Share made for a CRM",
  knownBy: ["Email", "Orbit level", "DRQLs"],
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: "Email",
        name: [["First name", "Last name"]],
        company: ["Company name", "Account Name", "Company"],
        champion: "Champion",
      },
      key: [{ column: "contact" }],
    },
  ],
  remarks: [
    "Stage, Orbit level, Last activity and DRQLs are not taken: they are counted from your activities.",
    "People whom Activities alone names become contacts.",
  ],
};
