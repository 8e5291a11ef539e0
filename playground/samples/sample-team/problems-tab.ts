/** The sample team's Problems tab: what the add-on found in each of the others. */
import { as, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, contacts, events, journey, kinds } from "./formula-parts";

const problemColumns = [as.count, as.text, as.text, as.text, as.text];
export const problems: LaidOutTab = {
  name: "Problems",
  columnWidths: [
    50, 110, 150, 480, 420, 30, 50, 110, 200, 760, 560, 30, 50, 110, 150, 300, 300, 30, 50, 110, 150, 420,
    300,
  ],
  frozenRows: 4,
  rowCount: 100,
  cells: {
    A1: title("Problems"),
    A2: remark(
      "Rows that were left out or look wrong, each with its cell and what to do. None of them stops a figure.",
    ),
    A3: heading("Activities"),
    ...spilling("A4", `=DEVREL_CHECK(${activities}, "Activities", ${journey}, ${kinds})`, problemColumns, 60),
    G3: heading("Contacts"),
    ...spilling("G4", `=DEVREL_CHECK(${contacts}, "Contacts")`, problemColumns, 60),
    M3: heading("Events"),
    ...spilling("M4", `=DEVREL_CHECK(${events}, "Events")`, problemColumns, 60),
    S3: heading("Journey"),
    ...spilling("S4", `=DEVREL_CHECK(${journey}, "Journey")`, problemColumns, 60),
  },
};
