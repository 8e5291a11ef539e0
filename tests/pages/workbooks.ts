/** Small random workbooks with every table, odd cells included, for properties of the summaries. */
import fc from "fast-check";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { REPORTING_PERIODS, type SummaryInput } from "../../src/pages/source";
import { zone } from "../../src/reading/zone";

type Row = (string | number | Date)[];
type Grids = Record<string, Row[]>;

const PEOPLE = ["ann@x.org", "Bob", "cid", "ann@x.org; bob", "dee", ""];
const DONE = [
  "Conference talk",
  "Blog post",
  "Sign up",
  "Joined",
  "1:1 call",
  "Workshop",
  "Built",
  "Nobody knows",
  "",
];

const day = fc.integer({ min: 0, max: 540 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days, 9)));
const date = fc.oneof(
  { weight: 12, arbitrary: day },
  fc.constantFrom("2025-07-11", "03/04/2025", "#N/A", ""),
);
const from = (...values: readonly (string | number)[]) => fc.constantFrom(...values);
const rows = (max: number, ...cells: fc.Arbitrary<Row[number]>[]): fc.Arbitrary<Row[]> =>
  fc.array(fc.tuple(...cells), { maxLength: max });
const headed = (header: string, body: fc.Arbitrary<Row[]>): fc.Arbitrary<Row[]> =>
  body.map((all) => [header.split(","), ...all]);

const answer = from("No", "Partly", "Yes", "N/A", "");
const ids = [...MATURITY_PRACTICES, ...NEEDS_PRACTICES].map(({ id }) => id);
const scope = from("Company", "Product");
const audited = from("2025-01-10", "2025-10-01");
const number = from(0, 1, 5, 8.5, 100, "", "soon");

const TABLES = {
  Activities: headed(
    "Date,Activity,Contact,Channel,Team,DRQL,DRQL status,Passed on,Answered on",
    rows(
      40,
      date,
      from(...DONE),
      from(...PEOPLE),
      from("Blog", "Talk", ""),
      from("DevRel", "Sales", ""),
      from(...DRQL_KINDS.map(({ kind }) => kind), "Odd kind", "", "", ""),
      from(...DRQL_STATUSES, "", "Odd"),
      date,
      date,
    ),
  ),
  Contacts: headed(
    "Contact,Also known as,Persona,Partner,Internal,Joined,Signed up",
    rows(
      5,
      from(...PEOPLE),
      from("", "cid", "dee, eve"),
      from("Founder", "Student", ""),
      from("yes", ""),
      from("no", "yes", ""),
      date,
      date,
    ),
  ),
  Events: headed(
    "Event,Start,Cost,Status",
    rows(6, from("Conf", "Meetup", ""), date, number, from("Held", "Planned")),
  ),
  Journey: headed(
    "Activity,Stage,By,Reach,Purpose,Need",
    rows(
      8,
      from(...DONE),
      from("Awareness", "Awarness", "Adoption", "Advocacy", ""),
      from("Team", "Community"),
      from("1:1", "1:many", ""),
      from("Awareness", "Sales"),
      from("Community", "Education", ""),
    ),
  ),
  "DRQL kinds": headed(
    "Kind,Team",
    rows(4, from("Case study", "Beta tester", "Odd kind"), from("Sales", "Press")),
  ),
  Audit: headed(
    "Date,Model,Practice,Answer,Scope,Target",
    rows(40, audited, from("Maturity", "Needs"), from(...ids), answer, scope, answer),
  ),
  KPIs: headed(
    "Stage,KPI,Value,Target,Baseline,Better",
    rows(
      8,
      from("Awareness", "Adoption", "Own"),
      from("A", "B", "C", "D", ""),
      number,
      number,
      number,
      from("Higher", "Lower", ""),
    ),
  ),
};

/** What a refresh starts from: any of the tables may be missing, and any may have lost its header. */
export const workbook: fc.Arbitrary<SummaryInput> = fc
  .record({
    grids: fc.record(TABLES) as fc.Arbitrary<Grids>,
    missing: fc.subarray(Object.keys(TABLES), { maxLength: 2 }),
    broken: fc.option(fc.constantFrom(...Object.keys(TABLES)), { freq: 8 }),
    period: fc.constantFrom(...REPORTING_PERIODS),
    timeZone: fc.constantFrom("Etc/UTC", "America/New_York", "Asia/Tokyo"),
    today: fc.integer({ min: 0, max: 700 }),
  })
  .map(({ grids, missing, broken, period, timeZone, today }) => ({
    sources: Object.fromEntries(
      Object.entries(grids)
        .filter(([table]) => !missing.includes(table))
        .map(([table, grid]) => [
          table,
          { tab: `${table}'s`, grid: table === broken ? grid.slice(1) : grid },
        ]),
    ),
    history: undefined,
    period,
    baseline: undefined,
    refreshedAt: Date.UTC(2025, 0, 1 + today, 8),
    zone: zone(timeZone),
    remarks: [],
  }));
