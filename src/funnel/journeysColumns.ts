/** The columns of the contacts behind the funnel. */
import { count, date, each, type TableShape, text } from "../functions/resultColumns";
import type { JourneyRow } from "./journeyRows";
import type { Journeys } from "./journeys";

export interface FoundJourneys {
  journeys: Journeys;
  rows: readonly JourneyRow[];
}

/** One row for each contact. */
export const journeysColumns: TableShape<FoundJourneys, JourneyRow> = {
  rows: ({ rows }) => rows,
  columns: [
    text("Contact", ({ contact }) => contact),
    each(
      "with by that column",
      ({ journeys: { by } }) => (by === undefined ? [] : [text(by.title, ({ value }) => value)]),
      [],
    ),
    text("Stage", ({ stage }) => stage),
    each("a date for each stage", ({ journeys: { stages } }) =>
      stages.map((stage, index) => date(stage, ({ dates }) => dates[index])),
    ),
    count("Touches", ({ touches }) => touches),
    text("Rows", ({ rows }) => rows),
    text("Stopped because", ({ stoppedBecause }) => stoppedBecause),
  ],
};
