/** Answers to a Google Form: its linked tab, or the file made of it. */
import type { Recipe } from "../recipe";

const EMAIL = ["Email Address", "Email", "Your email", "E-mail"];
const NAME = ["Name", "Full name", "Your name", ["First name", "Last name"]];

export const GOOGLE_FORMS: Recipe = {
  name: "Google Form",
  about: "a list of answers to a Google Form",
  knownBy: ["Timestamp", EMAIL],
  likely: { source: "Form" },
  gives: [
    {
      table: "Contacts",
      columns: {
        contact: EMAIL,
        name: NAME,
        company: ["Company", "Organisation", "Organization"],
        source: { asked: "source" },
      },
      key: [{ column: "contact" }],
    },
    {
      table: "Activities",
      columns: {
        date: "Timestamp",
        activity: { asked: "activity" },
        contact: EMAIL,
        channel: { asked: "source" },
      },
      needs: ["contact"],
      key: [{ column: "date" }, { column: "contact" }, { asked: "activity" }],
    },
  ],
  remarks: ["Answers to questions stay in the form: a row says who answered and when."],
};
