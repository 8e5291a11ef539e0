/** Random questions for both, the sheet and the warehouse. */
import fc from "fast-check";
import { MODELS } from "../../src/attribution/creditModels";
import type { Grid } from "../../src/reading/grid";
import { tabs as messyTabs } from "../community/randomTabs";
import { options, rows, timeZone } from "../funnel/arbitraries";
import { history, JOURNEY_TAB } from "../workbook/oracleHistories";
import type { Question, Tabs } from "./parity";

const HEADER = ["Contact", "Activity", "Date", "Channel"];
const JOURNEY = [
  ["Activity", "Stage"],
  ["A", "A"],
  ["B", "B"],
  ["C", "C"],
];
const CONTACTS = [
  ["Contact", "Also known as", "Persona"],
  ["Ann", "", "Backend"],
  ["Bob", "Zed", "mobile"],
  ["Cid", "", ""],
];

/** Small histories whose times tie, by whatever the funnel can be broken down by. */
const funnelQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    rows,
    options(),
    fc.constantFrom("", "", "by=Channel", "by=Channel; touch=last", "by=Channel; touch=all", "by=Persona"),
    fc.constantFrom("", "", "interval=yes"),
    timeZone,
    fc.boolean(),
  )
  .map(([activities, asked, by, interval, zone, hasContacts]) => ({
    tabs: {
      activities: [HEADER, ...activities],
      journey: JOURNEY,
      ...(hasContacts || by === "by=Persona" ? { contacts: CONTACTS } : {}),
    },
    options: [asked, by, interval].filter(Boolean).join("; "),
    timeZone: zone,
  }));

const cohortQuestion: fc.Arbitrary<Question> = fc
  .tuple(rows, options(), options("reached"), timeZone, fc.constantFrom("", "week", "day", "quarter", "year"))
  .map(([activities, asked, reached, zone, period]) => ({
    tabs: { activities: [HEADER, ...activities], journey: JOURNEY },
    options: [activities.length % 2 ? asked : reached, period && `period=${period}`]
      .filter(Boolean)
      .join("; "),
    timeZone: zone,
  }));

const ZONES = ["Etc/UTC", "America/New_York", "Asia/Kolkata"];
const PERIODS = [
  "",
  "",
  "period=week",
  "period=quarter",
  "period=day",
  "period=quarter; year starts=February",
  "period=year; year starts=July",
];
const FROM_TO = ["", "", "from=2025-02-01", "to=2025-02-27", "from=2025-02-02; to=2025-03-31"];
const AS_OF = ["", "", "", "as of=2025-02-28", "as of=2025-04-02"];

/** Histories of a few people over some months, colleagues and leads among them, asked with some of these options. */
function historyQuestion(
  needsContacts: boolean,
  ...asked: readonly (readonly string[])[]
): fc.Arbitrary<Question> {
  return fc
    .tuple(
      history(),
      fc.constantFrom(...ZONES),
      fc.boolean(),
      ...asked.map((each) => fc.constantFrom(...each)),
    )
    .map(([{ activities, contacts }, zone, hasContacts, ...options]) => ({
      tabs: {
        activities: activities as Grid,
        journey: JOURNEY_TAB as Grid,
        events: EVENTS,
        ...(hasContacts || needsContacts ? { contacts: contacts as Grid } : {}),
      } satisfies Tabs,
      options: (options as string[]).filter(Boolean).join("; "),
      timeZone: zone,
    }));
}

const EVENTS: Grid = [
  ["Event", "Start", "End", "Type", "Cost", "Attendees", "Status"],
  ["Conf", "2025-01-27", "2025-01-28", "Conference", 1000, 50, ""],
  ["Conf", "2025-02-27", "", "Conference", 500, "", "Held"],
  ["Meetup", "2025-02-01", "", "Meetup", "", 12, "done"],
  ["Camp", "2025-03-01", "2025-03-02", "", 80, "many", "Planned"],
];

const ASKED: Record<string, readonly (readonly string[])[]> = {
  DEVREL_DRQL: [
    ["", "", "by=Kind", "by=Channel", "by=Event"],
    [
      "",
      "",
      ...FROM_TO,
      "period=month",
      "period=week; to=2025-03-01",
      "compare=month",
      "compare=quarter; as of=2025-03-31",
      "compare=year",
    ],
    ["", "", "", "status=Accepted"],
  ],
  DEVREL_RETENTION: [
    PERIODS,
    ["", "kind=recurring"],
    ["", "counts=on or after"],
    ["", "", "start=Visit", "start=Awareness"],
    ["", "", "return=Adoption", "return=Talk"],
    FROM_TO,
    AS_OF,
  ],
  DEVREL_LIFECYCLE: [PERIODS, FROM_TO, AS_OF],
  DEVREL_ATTRIBUTION: [
    ["", ...MODELS.map((model) => `model=${model}`), "model=decay; half life=3"],
    ["", "by=Event", "by=Persona"],
    ["", "", "lookback=10", "lookback=0.5"],
    ["", "", "goal=Consideration", "goal=Advocacy"],
    FROM_TO,
  ],
  DEVREL_EVENTS: [["", "", "by=Type", "by=Event"], ["", "window=3", "window=30"], FROM_TO, AS_OF],
  DEVREL_COMMUNITY: [PERIODS, FROM_TO, AS_OF],
  DEVREL_PEOPLE: [AS_OF],
};

/** Workbooks as teams keep them: people under several ids, colleagues, cells that cannot be read, several names in a cell. */
const messyQuestion: fc.Arbitrary<Question> = fc
  .tuple(messyTabs, fc.constantFrom(...ZONES), fc.constantFrom("", "unit=Company"))
  .map(([tabs, zone, options]) => ({ tabs: tabs as Tabs, options, timeZone: zone }));

/** Which functions are asked of them too. */
const OF_MESSY = [
  "DEVREL_FUNNEL",
  "DEVREL_JOURNEYS",
  "DEVREL_RETENTION",
  "DEVREL_LIFECYCLE",
  "DEVREL_COMMUNITY",
  "DEVREL_PEOPLE",
];

/** Questions for a function. */
export function questionFor(name: string): fc.Arbitrary<Question> {
  const usual = usualQuestion(name);
  return OF_MESSY.includes(name)
    ? fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: messyQuestion })
    : usual;
}

function usualQuestion(name: string): fc.Arbitrary<Question> {
  if (name === "DEVREL_COHORTS") return cohortQuestion;
  const asked = ASKED[name];
  return asked ? historyQuestion(name === "DEVREL_COMMUNITY", ...asked) : funnelQuestion;
}
