/** The sample team's figure tabs on its programme: maturity and developer needs. */
import { as, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, audit, journey, levelColumns, sheets } from "./formula-parts";

export const maturity: LaidOutTab = {
  name: "Maturity",
  columnWidths: [182, 60, 540, 80, 80, 90, 30, 190, 110, 90, 90, 100, 180],
  rowCount: 60,
  cells: {
    A1: title("Maturity"),
    A2: remark("What the team says of itself, beside what its own sheets show."),
    A4: heading("What the sheets show"),
    ...spilling(
      "A5",
      `=DEVREL_MATURITY_OBSERVED(${sheets})`,
      [as.text, as.count, as.text, as.number, as.number, as.rate],
      18,
    ),
    H4: heading("Latest audit of the company"),
    ...spilling("H5", `=DEVREL_MATURITY(${audit}, "scope=Company")`, levelColumns, 6),
    H13: heading("Audit of January 2025"),
    ...spilling("H14", `=DEVREL_MATURITY(${audit}, "scope=Company; date=2025-01-20")`, levelColumns, 6),
    H22: heading("Official beside actual"),
    ...spilling(
      "H23",
      `=DEVREL_MATURITY_COMPARE(${audit}, ${sheets}, "scope=Company")`,
      [as.text, as.count, as.rate, as.rate, as.rate, as.text],
      18,
    ),
  },
};

export const needs: LaidOutTab = {
  name: "Needs",
  columnWidths: [190, 90, 90, 90, 110, 130],
  rowCount: 40,
  cells: {
    A1: title("Developer needs of the Payouts API"),
    A2: remark(
      "Five layers, the lowest first: effort above an unmet layer runs ahead of what developers need.",
    ),
    ...spilling(
      "A4",
      `=DEVREL_NEEDS(${audit}, ${activities}, ${journey}, "scope=Payouts API")`,
      [as.text, as.rate, as.text, as.text, as.rate, as.text],
      5,
    ),
  },
};
