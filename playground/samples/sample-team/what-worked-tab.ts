/** The sample team's figure tab on what worked: events and their cost, channels, and how many touches it took. */
import { as, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { events, people } from "./formula-parts";

const returns = [...Array(9).fill(as.count), as.amount, as.amount, as.amount];

export const whatWorked: LaidOutTab = {
  name: "What worked",
  columnWidths: [160, 80, 62, 80, 96, 98, 74, 58, 74, 124, 190, 110],
  rowCount: 60,
  cells: {
    A1: title("What worked in 2025"),
    A2: remark("Events beside their cost, and channels beside the developers they brought."),
    A4: heading("Which kinds of event were worth their money?"),
    A5: remark("Moved on: got to a later stage within 90 days. The total counts everybody once."),
    ...spilling("A6", `=DEVREL_EVENTS(${events}, ${people}, "by=Type")`, [as.text, ...returns.slice(1)], 8),
    A16: heading("… and which ones since September?"),
    ...spilling(
      "A17",
      `=DEVREL_EVENTS(${events}, ${people}, "from=2025-09-01")`,
      [as.text, as.date, ...returns.slice(2)],
      16,
    ),
    A35: heading("Which channels brought developers to adoption?"),
    A36: remark("40% to the first touch, 40% to the last, the rest between: influence, not proof."),
    ...spilling(
      "A37",
      `=DEVREL_ATTRIBUTION(${people}, "model=position")`,
      [as.text, as.amount, as.rate, as.count],
      10,
    ),
    F35: heading("How many touches does it take?"),
    F36: remark("Rows that name a developer before adoption."),
    ...spilling("F37", `=DEVREL_TOUCHES(${people})`, [as.text, as.count, as.rate, as.days, as.days], 10),
  },
};
