/** The views of a YouTube channel day by day, from YouTube Studio. */
import type { Recipe } from "../recipe";

export const YOUTUBE_DAYS: Recipe = {
  name: "YouTube views by day",
  about: "a report of YouTube views by day",
  knownBy: ["Date", "Views", "Watch time (hours)"],
  gives: [],
  remarks: [
    "It counts views and names nobody, so no contact and no activity follows from it. Keep such totals on the KPIs tab.",
  ],
};
