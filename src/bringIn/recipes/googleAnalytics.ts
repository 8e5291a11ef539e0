/** A report of Google Analytics 4. */
import type { Recipe } from "../recipe";

export const GOOGLE_ANALYTICS: Recipe = {
  name: "Google Analytics report",
  about: "a report of Google Analytics",
  knownBy: ["Sessions", "Engaged sessions", "Engagement rate"],
  gives: [],
  remarks: [
    "It counts visits and names nobody, so no contact and no activity follows from it. Keep such totals on the KPIs tab.",
  ],
};
