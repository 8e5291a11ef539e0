/** The figure tabs of the sample team: each number on them is a formula of the add-on. */
import { as, figure, heading, remark, spilling, title } from "../figure-cells";
import type { LaidOutTab } from "../sample";

const activities = "Activities!A:O";
const journey = "Journey!A:G";
const contacts = "Contacts!A:O";
const events = "Events!A:L";
const kinds = "'DRQL kinds'!A:B";
const audit = "Audit!A:J";

const people = `${activities}, ${journey}, ${contacts}`;
const sheets = `${activities}, ${journey}, ${events}, ${contacts}`;

const funnelColumns = [as.text, as.count, as.rate, as.rate, as.count, as.days];
const leadColumns = [as.text, as.count, as.count, as.count, as.count, as.count, as.count, as.rate, as.days];

const dashboard: LaidOutTab = {
  name: "Dashboard",
  columnWidths: [182, 90, 124, 132, 100, 95, 80, 110, 156],
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

const byColumn = [as.text, ...funnelColumns];
const funnel: LaidOutTab = {
  name: "Funnel",
  columnWidths: [170, 120, 130, 140, 140, 100, 110, 40, 170, 120, 110, 140, 140, 100, 110],
  rowCount: 120,
  cells: {
    A1: title("Funnel"),
    A2: remark("How far contacts got on their journey, and how long it took them."),
    A4: heading("All contacts"),
    ...spilling("A5", `=DEVREL_FUNNEL(${people})`, funnelColumns, 4),
    I4: heading("In order, within 90 days"),
    ...spilling("I5", `=DEVREL_FUNNEL(${people}, "order=ordered; window=90")`, funnelColumns, 4),
    A12: heading("By channel of the first counted step"),
    A13: remark("Where each contact was first counted; the largest first."),
    ...spilling("A14", `=DEVREL_FUNNEL(${people}, "by=Channel")`, byColumn, 80),
    I12: heading("By persona"),
    I13: remark("A column of the Contacts tab; (none) is everyone without one."),
    ...spilling("I14", `=DEVREL_FUNNEL(${people}, "by=Persona")`, byColumn, 60),
  },
};

const journeys: LaidOutTab = {
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
const drqls: LaidOutTab = {
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

const levelColumns = [as.count, as.text, as.rate, as.text, as.rate, as.rate];
const maturity: LaidOutTab = {
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

const needs: LaidOutTab = {
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

const problemColumns = [as.count, as.text, as.text, as.text, as.text];
const problems: LaidOutTab = {
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

/** By their place in the workbook. */
export const figureTabs = { dashboard, funnel, journeys, drqls, maturity, needs, problems };
