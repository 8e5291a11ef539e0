/** The columns of the welcome flow. */
import { date, type TableShape, text } from "../functions/resultColumns";
import type { Nurtured } from "./nurture";

/** One row for each contact. */
export const nurtureColumns: TableShape<readonly Nurtured[], Nurtured> = {
  rows: (contacts) => contacts,
  columns: [
    text("Contact", ({ contact }) => contact),
    text("Status", ({ status }) => status),
    text("Next step", ({ nextStep }) => nextStep),
    date("Due", ({ due }) => due),
  ],
};
