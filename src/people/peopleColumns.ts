/** The columns of the people. */
import { count, date, number, score, type TableShape, text, yesNo } from "../functions/resultColumns";
import type { PersonStanding } from "./standings";

/** One row for each contact. */
export const peopleColumns: TableShape<readonly PersonStanding[], PersonStanding> = {
  rows: (standings) => standings,
  columns: [
    text("Contact", ({ contact }) => contact),
    text("Stage", ({ stage }) => stage),
    date("First activity", ({ first }) => first),
    date("Last activity", ({ last }) => last),
    count("Activities", ({ activities }) => activities),
    score("Love", ({ love }) => love),
    number("Reach", ({ reach }) => reach),
    score("Gravity", ({ gravity }) => gravity),
    count("Orbit level", ({ orbitLevel }) => orbitLevel),
    yesNo("Champion", ({ isChampion }) => isChampion),
    count("DRQLs", ({ drqls }) => drqls),
    count("Worth", ({ worth }) => worth),
  ],
};
