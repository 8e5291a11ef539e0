/** A workbook of a large team, made anew: 100,000 activities with what people tend to get wrong in a few of them. */
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { DAY, FIRST_DAY, randomFrom } from "./rows";

export type LargeCell = string | number | Date;

/** Header and rows, table by table. */
export type LargeTables = Readonly<Record<string, readonly (readonly LargeCell[])[]>>;

/** How many rows its tables have. */
export const LARGE = { activities: 100_000, contacts: 20_000, events: 2_000 } as const;

const DAYS = 1000;

/** The tables; the same rows every time. */
export function largeTables(size: Readonly<Record<keyof typeof LARGE, number>> = LARGE): LargeTables {
  const next = randomFrom(20_250_711);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const oneIn = (times: number) => next() < 1 / times;
  const dayAt = (share: number) => new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY);
  const day = (from = 0) => dayAt(from + next() * (1 - from));
  const person = () => `person${Math.floor(next() ** 2 * size.contacts)}@example.com`;
  const rows = (count: number, make: (row: number) => LargeCell[]) =>
    Array.from({ length: count }, (_, row) => make(row));
  const names = DEFAULT_JOURNEY.map(({ activity }) => activity);
  const lead = () => {
    if (!oneIn(20)) return ["", "", "", ""];
    const passed = day(0.2);
    const status = oneIn(8) ? "waiting for them" : pick(DRQL_STATUSES);
    return [pick(DRQL_KINDS).kind, status, passed, new Date(passed.getTime() + 5 * DAY)];
  };
  const answers = (model: string, practices: readonly { id: string }[]) =>
    practices.map(({ id }) => [dayAt(0), model, id, pick(["No", "Partly", "Yes"]), "Company", "Yes"]);
  return {
    Activities: [
      "Date,Activity,Contact,Channel,Event,Owner,Team,DRQL,DRQL status,Passed on,Answered on,Worked with,Cost,Link,Notes".split(
        ",",
      ),
      ...rows(size.activities, (row) => [
        dayAt(row / size.activities),
        oneIn(8) ? "Misc." : pick(names),
        next() < 0.8 ? person() : "",
        pick(CHANNELS),
        oneIn(10) ? eventName(Math.floor((row / size.activities) * size.events)) : "",
        pick(["Ines", "Tomas", "Priya", "Noor"]),
        pick(["DevRel", "Engineering"]),
        ...lead(),
        oneIn(6) ? pick(["Product", "Marketing", "Sales; Product"]) : "",
        oneIn(10) ? Math.floor(next() * 900) : "",
        `https://example.com/${row}`,
        `Note ${row}`,
      ]),
    ],
    Contacts: [
      "Contact,Name,Company,Persona,Region,Partner,Internal,Joined,Signed up,First app,Champion,Reach".split(
        ",",
      ),
      ...rows(size.contacts, (row) => [
        `person${row}@example.com`,
        `Name ${row}`,
        `Company ${row % 3000}`,
        pick(["Backend developer", "Founder", "Student", ""]),
        pick(["Europe", "Asia", "Africa"]),
        pick(["yes", "no", ""]),
        "no",
        oneIn(2) ? day() : "",
        oneIn(3) ? day(0.1) : "",
        oneIn(5) ? day(0.2) : "",
        row % 400 === 0 ? "yes" : "",
        oneIn(3) ? 1 + Math.floor(next() * 9) : "",
      ]),
    ],
    Events: [
      "Event,Start,End,Type,City,Attendees,Cost,Status".split(","),
      ...rows(size.events, (row) => {
        const start = dayAt(row / size.events);
        const type = pick(["Meetup", "Conference", "Workshop", "Hackathon"]);
        const cost = oneIn(2) ? 200 + Math.floor(next() ** 3 * 40_000) : "";
        return [eventName(row), start, start, type, pick(["Lisbon", "Berlin", "Online"]), 80, cost, "Held"];
      }),
    ],
    Audit: [
      "Date,Model,Practice,Answer,Scope,Target".split(","),
      ...answers("Maturity", MATURITY_PRACTICES),
      ...answers("Needs", NEEDS_PRACTICES),
    ],
    KPIs: [
      "Stage,KPI,Value,Target,Baseline".split(","),
      ["Awareness", "Visitors of the documentation in a month", 1_250_400, 2_000_000, 400_000],
      ["Awareness", "Newsletter readers", 81_250, 80_000, 20_000],
    ],
  };
}

const CHANNELS = ["Blog", "Conference", "Forum", "GitHub", "Meetup", "Webinar", "Call", ""];

function eventName(row: number): string {
  return `International developer conference ${row + 1}`;
}
