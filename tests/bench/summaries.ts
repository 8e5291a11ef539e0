/** How long the computing part of a whole refresh takes: 100,000 activities, 20,000 contacts, 2,000 events. */

import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { PAGES, summaries } from "../../src/pages/pages";
import type { SummaryInput } from "../../src/pages/source";
import type { Grid } from "../../src/reading/grid";
import { zone } from "../../src/reading/zone";

const DAY = 86_400_000;
const START = Date.UTC(2023, 0, 1, 8);

/** A fixed sequence of fractions, so that every run works on the same rows. */
function fractions(): () => number {
  let state = 20_250_711;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A workbook of that size, its values made anew. */
export function largeWorkbook(activities: number, contacts: number, events: number): SummaryInput {
  const next = fractions();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const date = (from = 0) => new Date(START + Math.floor((from + next() * (1 - from)) * 1000) * DAY);
  const person = () => `person${Math.floor(next() * contacts)}@example.com`;
  const rows = (count: number, make: (row: number) => unknown[]) =>
    Array.from({ length: count }, (_, i) => make(i));
  const sheet = (tab: string, header: string, body: unknown[][]) => ({
    tab,
    grid: [header.split(","), ...body] as Grid,
  });
  const names = DEFAULT_JOURNEY.map(({ activity }) => activity);
  const channels = ["Blog", "Conference", "Forum", "GitHub", "Meetup", "Webinar", "Call", ""];
  const lead = () => {
    if (next() > 0.05) return ["", "", "", ""];
    const passed = date(0.2);
    return [pick(DRQL_KINDS).kind, pick(DRQL_STATUSES), passed, new Date(passed.getTime() + 5 * DAY)];
  };
  const answers = (model: string, practices: readonly { id: string }[]) =>
    practices.map(({ id }) => [new Date(START), model, id, pick(["No", "Partly", "Yes"]), "Company", "Yes"]);
  return {
    sources: {
      Activities: sheet(
        "Activities",
        "Date,Activity,Contact,Channel,Event,Owner,Team,DRQL,DRQL status,Passed on,Answered on,Worked with,Cost,Link,Notes",
        rows(activities, (row) => [
          new Date(START + Math.floor((row / activities) * 1000) * DAY),
          pick(names),
          next() < 0.8 ? person() : "",
          pick(channels),
          "",
          pick(["Ines", "Tomas", "Priya", "Noor"]),
          pick(["DevRel", "Engineering"]),
          ...lead(),
          "",
          next() < 0.1 ? Math.floor(next() * 900) : "",
          `https://example.com/${row}`,
          `Note ${row}`,
        ]),
      ),
      Contacts: sheet(
        "Contacts",
        "Contact,Name,Company,Persona,Region,Partner,Internal,Joined,Signed up,First app",
        rows(contacts, (row) => [
          `person${row}@example.com`,
          `Name ${row}`,
          `Company ${row % 3000}`,
          pick(["Backend developer", "Founder", "Student", ""]),
          pick(["Europe", "Asia", "Africa"]),
          pick(["yes", "no", ""]),
          "no",
          next() < 0.5 ? date() : "",
          next() < 0.4 ? date(0.1) : "",
          next() < 0.2 ? date(0.2) : "",
        ]),
      ),
      Events: sheet(
        "Events",
        "Event,Start,End,Type,City,Cost,Status",
        rows(events, (row) => {
          const start = date();
          return [`Event ${row}`, start, start, "Meetup", "Lisbon", next() < 0.5 ? 250 : "", "Held"];
        }),
      ),
      Audit: sheet("Audit", "Date,Model,Practice,Answer,Scope,Target", [
        ...answers("Maturity", MATURITY_PRACTICES),
        ...answers("Needs", NEEDS_PRACTICES),
      ]),
      KPIs: sheet("KPIs", "Stage,KPI,Value,Target,Baseline", [
        ["Awareness", "Visitors", 5, 8, 2],
        ["Awareness", "Readers", 5, 8, 2],
      ]),
    },
    history: undefined,
    period: "Last 90 days",
    baseline: undefined,
    refreshedAt: START + 1000 * DAY,
    zone: zone("Europe/Berlin"),
    remarks: [],
  };
}

/** Milliseconds of one whole refresh, and of each page in the order in which they are made. */
export function timeSummaries(input: SummaryInput): { total: number; pages: Record<string, number> } {
  const pages: Record<string, number> = {};
  const start = performance.now();
  const page = summaries(input);
  for (const name of PAGES) {
    const before = performance.now();
    page(name);
    pages[name] = Math.round(performance.now() - before);
  }
  return { total: Math.round(performance.now() - start), pages };
}

if (process.argv[1] === import.meta.filename)
  for (const run of ["first", "second", "third"])
    console.log(run, JSON.stringify(timeSummaries(largeWorkbook(100_000, 20_000, 2_000))));
