/** The columns of the community. */
import { count, periodColumn, rate, type TableShape } from "../functions/resultColumns";
import type { Community, CommunityRow } from "./community";

/** One row for each period. */
export const communityColumns: TableShape<Community, CommunityRow> = {
  rows: ({ rows }) => rows,
  columns: [
    periodColumn(),
    count("Members", ({ members }) => members),
    count("New", ({ joined }) => joined),
    rate("Growth", ({ growth }) => growth),
    count("Active", ({ active }) => active),
    count("Events", ({ events }) => events),
    count("Attendees", ({ attendees }) => attendees),
    count("Community activities", ({ activities }) => activities),
    rate("Champions' share", ({ byChampions }) => byChampions),
    count("Half of it by", ({ halfBy }) => halfBy),
    count("Worth", ({ worth }) => worth),
  ],
};
