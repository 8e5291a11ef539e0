/** The videos of a YouTube channel, from YouTube Studio's “Table data”. */
import type { Recipe } from "../recipe";

export const YOUTUBE_VIDEOS: Recipe = {
  name: "YouTube videos",
  about: "the video list of a YouTube channel",
  knownBy: ["Content", "Video title", "Video publish time"],
  likely: { activity: "Video", source: "YouTube" },
  leavesOut: [{ is: { header: "Content", says: ["Total"] }, why: "The row of totals" }],
  gives: [
    {
      table: "Activities",
      columns: {
        date: "Video publish time",
        activity: { asked: "activity" },
        channel: { asked: "source" },
        notes: "Video title",
      },
      key: ["Content"],
    },
  ],
  remarks: ["Views and watch time are totals that change every day, so they are not taken over."],
};
