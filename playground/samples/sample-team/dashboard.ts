/** The sample team's Dashboard: the figures that one looks at first. */
import { as, figure, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, audit, funnelColumns, kinds, kpis, leadColumns, people } from "./formula-parts";

export const dashboard: LaidOutTab = {
  name: "Dashboard",
  columnWidths: [196, 90, 124, 132, 100, 95, 80, 110, 156, 30, 120, 270, 80, 80, 80, 90, 90],
  rowCount: 60,
  cells: {
    A1: title("Tidewire developer relations in 2025"),
    A2: remark("Live figures from the other tabs. Change a row there and watch them follow."),
    A4: heading("Maturity level"),
    A5: figure(`=DEVREL_MATURITY_LEVEL(${audit}, "scope=Company")`, "0"),
    A6: remark("declared by the team"),
    C4: heading("Maturity score"),
    C5: figure(`=DEVREL_MATURITY_SCORE(${audit}, "scope=Company")`, '0.0 "of 5"'),
    C6: remark("says little without the level"),
    E4: heading("Leads accepted"),
    E5: figure('=VLOOKUP("Total", A19:H27, 8, FALSE)', "0%"),
    E6: remark("of those answered"),
    G4: heading("To mend"),
    G5: figure("=COUNT(Problems!A5:A100, Problems!G5:G100, Problems!M5:M100, Problems!S5:S100)", "0"),
    G6: remark("see the Problems tab"),
    A8: heading("From first meeting to advocate"),
    A9: remark("A contact counts at a stage if it got there or further."),
    ...spilling("A10", `=DEVREL_FUNNEL(${people})`, funnelColumns, 4),
    K8: heading("Which KPIs are on track?"),
    K9: remark("On the way from baseline to target; 70% of it will do."),
    ...spilling(
      "K10",
      `=DEVREL_KPIS(${kpis})`,
      [as.text, as.text, as.number, as.number, as.number, as.rate, as.text],
      12,
    ),
    A17: heading("DevRel Qualified Leads by the team that got them"),
    A18: remark("Relationships handed over, not revenue: influenced, never earned."),
    ...spilling("A19", `=DEVREL_DRQL(${activities}, ${kinds})`, leadColumns, 8),
    A30: heading("Maturity, level by level"),
    A31: remark("Higher is not better: compare with the target, and with what it costs."),
    ...spilling(
      "A32",
      `=DEVREL_MATURITY(${audit}, "scope=Company")`,
      [as.count, as.text, as.rate, as.text, as.rate, as.rate],
      6,
    ),
  },
};
