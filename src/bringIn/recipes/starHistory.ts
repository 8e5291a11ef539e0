/** How the stars of a GitHub repository grew, from star-history. */
import type { Recipe } from "../recipe";

export const STAR_HISTORY: Recipe = {
  name: "GitHub stars",
  about: "the star history of a GitHub repository",
  knownBy: ["Repository", "Date", "Stars"],
  gives: [],
  remarks: [
    "It counts stars and names nobody, so no contact and no activity follows from it. Keep such totals on the KPIs tab.",
  ],
};
