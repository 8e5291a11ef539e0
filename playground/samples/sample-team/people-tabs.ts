/** The sample team's figure tabs on people: how far they got, who they are, and who was handed on. */
import { as, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";
import { activities, funnelColumns, kinds, leadColumns, people } from "./formula-parts";

const byColumn = [as.text, ...funnelColumns];
export const funnel: LaidOutTab = {
  name: "Funnel",
  columnWidths: [170, 120, 130, 140, 140, 100, 110, 40, 170, 120, 110, 140, 140, 100, 110],
  rowCount: 140,
  cells: {
    A1: title("Funnel"),
    A2: remark("How far contacts got on their journey, and how long it took them."),
    A4: heading("All contacts"),
    ...spilling("A5", `=DEVREL_FUNNEL(${people})`, funnelColumns, 4),
    I4: heading("In order, within 90 days"),
    ...spilling("I5", `=DEVREL_FUNNEL(${people}, "order=ordered; window=90")`, funnelColumns, 4),
    A12: heading("What do those who go on do?"),
    A13: remark("Above 1: those who did it got to Adoption more often. It shows what came before, not why."),
    ...spilling(
      "A14",
      `=DEVREL_DRIVERS(${people})`,
      [as.text, as.count, as.count, as.count, as.count, as.amount, as.text],
      14,
    ),
    A31: heading("By channel of the first counted step"),
    A32: remark("Where each contact was first counted; the largest first."),
    ...spilling("A33", `=DEVREL_FUNNEL(${people}, "by=Channel")`, byColumn, 80),
    I12: heading("By persona"),
    I13: remark("A column of the Contacts tab; (none) is everyone without one."),
    ...spilling("I14", `=DEVREL_FUNNEL(${people}, "by=Persona")`, byColumn, 60),
  },
};

export const journeys: LaidOutTab = {
  name: "Journeys",
  columnWidths: [250, 120, 110, 110, 110, 110, 80, 220, 300],
  frozenRows: 4,
  rowCount: 300,
  cells: {
    A1: title("Journeys"),
    A2: remark(
      "The people behind the funnel: which rows were counted for each, and why the journey ends there.",
    ),
    ...spilling(
      "A4",
      `=DEVREL_JOURNEYS(${people})`,
      [as.text, as.text, as.date, as.date, as.date, as.date, as.count, as.text, as.text],
      200,
    ),
  },
};

const monthly = [as.text, ...Array(13).fill(as.count)];
export const drqls: LaidOutTab = {
  name: "DRQLs",
  columnWidths: [190, 90, 90, 90, 90, 90, 90, 120, 170, 90, 90, 90, 90, 90],
  rowCount: 80,
  cells: {
    A1: title("DevRel Qualified Leads"),
    A2: remark("Developers introduced to another team, and what became of it."),
    A4: heading("By team"),
    ...spilling("A5", `=DEVREL_DRQL(${activities}, ${kinds})`, leadColumns, 8),
    A16: heading("By kind"),
    ...spilling("A17", `=DEVREL_DRQL(${activities}, ${kinds}, "by=Kind")`, leadColumns, 16),
    A36: heading("By team and month"),
    ...spilling("A37", `=DEVREL_DRQL(${activities}, ${kinds}, "by=Team; period=month")`, monthly, 8),
    A48: heading("Acted on, by team and quarter"),
    ...spilling(
      "A49",
      `=DEVREL_DRQL(${activities}, ${kinds}, "by=Team; period=quarter; status=Acted on")`,
      monthly,
      8,
    ),
  },
};
