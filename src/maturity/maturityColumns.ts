/** The columns of the maturity profile. */
import { count, rate, type TableShape, text } from "../functions/resultColumns";
import type { LevelResult, Maturity } from "./maturity";

/** One row for each level from 1 to 5. */
export const levelsColumns: TableShape<Maturity, LevelResult> = {
  rows: ({ levels }) => levels,
  columns: [
    count("Level", ({ level }) => level),
    text("Name", ({ name }) => name),
    rate("Coverage", ({ coverage }) => coverage),
    text("Reached", ({ reached }) => reached),
    rate("Target", ({ target }) => target),
    rate("Gap", ({ gap }) => gap),
  ],
};
