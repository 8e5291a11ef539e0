/** The sample team's figure tabs on its community: how it grows and comes back, and who its champions are. */
import { as, figure, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, contacts, events, journey, people } from "./formula-parts";

const standing = [
  as.text,
  as.text,
  as.date,
  as.date,
  as.count,
  as.days,
  as.count,
  as.days,
  as.count,
  as.text,
  as.count,
  as.count,
];

export const growth: LaidOutTab = {
  name: "Growth",
  columnWidths: [140, 100, 104, 104, 84, 84, 84, 146, 126, 105, 80, 80],
  rowCount: 70,
  cells: {
    A1: title("The community in 2025"),
    A2: remark(
      "What developers do counts here, not what the team does: the Journey tab says which is which.",
    ),
    A4: heading("How does it grow, and who carries it?"),
    ...spilling(
      "A5",
      `=DEVREL_COMMUNITY(${contacts}, ${activities}, ${journey}, ${events}, "period=quarter")`,
      [
        as.text,
        as.count,
        as.count,
        as.rate,
        as.count,
        as.count,
        as.count,
        as.count,
        as.rate,
        as.count,
        as.count,
      ],
      5,
    ),
    A12: heading("Is it growing or fading?"),
    A13: remark("Pulse: new and back again, over those who stayed away."),
    ...spilling(
      "A14",
      `=DEVREL_LIFECYCLE(${people}, "period=quarter")`,
      [as.text, as.count, as.count, as.count, as.count, as.amount],
      5,
    ),
    A21: heading("Do developers come back?"),
    A22: remark(
      "By the quarter of their first activity: the share that was active again so many quarters later.",
    ),
    ...spilling(
      "A23",
      `=DEVREL_RETENTION(${people}, "period=quarter")`,
      [as.text, as.count, as.rate, as.rate, as.rate, as.rate],
      6,
    ),
    H21: heading("Do newer ones get further?"),
    H22: remark("By the quarter of their first step."),
    ...spilling(
      "H23",
      `=DEVREL_COHORTS(${people}, "period=quarter")`,
      [as.text, as.count, as.rate, as.rate, as.rate, as.text],
      6,
    ),
    A32: heading("Which companies carry it?"),
    A33: remark("Love adds up what people did, fading by a tenth each month; gravity is love times reach."),
    ...spilling("A34", `=DEVREL_PEOPLE(${people}, "unit=Company")`, standing, 30),
  },
};

export const champions: LaidOutTab = {
  name: "Champions",
  columnWidths: [250, 100, 104, 104, 84, 70, 66, 76, 96, 88, 66, 70],
  rowCount: 200,
  cells: {
    A1: title("Champions, and whom to write to"),
    A2: remark("Everybody who takes part, those with most gravity first."),
    A4: heading("Would they recommend us?"),
    A5: figure(`=DEVREL_NPS(${contacts})`, "+0;-0;0"),
    A6: remark("net promoter score, -100 to 100"),
    C4: heading("The true score lies between"),
    ...spilling("C5", `=DEVREL_NPS(${contacts}, "interval=yes")`, [as.days, as.days, as.days, as.count], 1),
    A9: heading("Whom should we write to next?"),
    A10: remark("Signed up since 15 November; who wants no messages is left out."),
    ...spilling(
      "A11",
      `=DEVREL_NURTURE(${contacts}, "from=2025-11-15")`,
      [as.text, as.text, as.text, as.date],
      8,
    ),
    A21: heading("Who are our champions?"),
    A22: remark("Love adds up what they did, fading by a tenth each month; gravity is love times reach."),
    ...spilling("A23", `=DEVREL_PEOPLE(${people})`, standing, 140),
  },
};
