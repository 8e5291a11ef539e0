/** The columns of the community. */
import { count, periodColumn, rate, type TableShape, valueColumn } from "../functions/resultColumns";
import type { Community, CommunityRow } from "./community";

/** One row for each period; broken down, blocks of them under the value that they are for. */
export const communityColumns: TableShape<Community, CommunityRow & { value: string }> = {
  rows: ({ rows }) => rows,
  columns: [
    valueColumn(({ by }) => by),
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
