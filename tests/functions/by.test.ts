/** The option `by`: every measure of people or activities by every dimension that its tabs hold, and what the blocks come to. */
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { tableGrid } from "../funnel/grids";
import { ask, askTable, lines, refusal } from "./ask";

type Row = readonly unknown[];

const ACTIVITIES = tableGrid(`
  Date       | Activity          | Contact  | Channel  | Owner | Team    | Worked with | DRQL        | DRQL status
  2025-01-05 | Conference talk   | ann; bob | Stage    | Grace | DevRel  | Marketing   |             |
  2025-01-10 | Read docs         | ann      | Docs     |       |         |             |             |
  2025-01-20 | Attended meetup   | bob      | Meetup   |       |         |             |             |
  2025-01-25 | Attended meetup   | cid      | Meetup   |       |         |             |             |
  2025-02-03 | First app         | ann      | Product  |       |         |             |             |
  2025-02-10 | Workshop          | bob; cid | Workshop | Sam   | DevRel  | Sales       | Beta tester | Accepted
  2025-02-20 | Asked question    | cid      | Forum    |       |         |             |             |
  2025-03-03 | First app         | bob      | Product  |       |         |             |             |
  2025-03-09 | Answered question | ann      | Forum    |       |         |             |             |
  2025-03-12 | Webinar           | dee      | Webinar  | Grace | Support | Marketing   | Case study  | Passed
  2025-03-31 | Read docs         | dee      | Docs     |       |         |             |             |
  2025-03-31 | First app         | eli      | Product  |       |         |             |             |`);
/** Dee and Eli stand in no row. */
const CONTACTS = tableGrid(`
  Contact | Company | Persona | Segment    | Kind of developer | Region | Reach
  ann     | Acme    | Backend | Enterprise | Hobbyist          | EMEA   | 2
  bob     | Birch   | Mobile  | Startup    | Student           | EMEA   |
  cid     | Acme    | Backend |            | Student           | APAC   | 1`);
const EVENTS = tableGrid("Event | Start\nDevConf | 2025-01-05");

const OF_ACTIVITIES = ["Channel", "Owner", "Team", "Worked with"];
const OF_CONTACTS = ["Company", "Persona", "Segment", "Kind of developer", "Region", "Reach"];
/** What the journey says of an activity; Reach is that of Contacts where these have it. */
const OF_JOURNEY = ["Purpose", "Need"];

/** The table of a function over these tabs. */
function tableOf(name: string, options: string): Row[] {
  const { params } = FUNCTIONS.find((each) => each.name === name)!;
  const given: Record<string, unknown> = {
    activities: ACTIVITIES,
    contacts: CONTACTS,
    events: EVENTS,
    options,
  };
  return ask(
    name,
    params.map((each) => given[each.name] ?? ""),
  ) as Row[];
}

const number = (cell: unknown) => (cell === "" ? 0 : Number(cell));
/** Each of these columns as a figure of its own. */
const columns =
  (...places: number[]) =>
  (row: Row): [name: string, value: number][] =>
    places.map((place) => [`${row[0]} ${place}`, number(row[place])]);
/** Counts of contacts behind the shares, each of its cohort; those of All leave out cohorts that have not had the time. */
const behindShares = (row: Row): [name: string, value: number][] =>
  row
    .slice(1, row[0] === "All" ? 2 : undefined)
    .map((cell, at) => [`${row[0]} ${at}`, number(cell) * (at === 0 ? 1 : number(row[1]))]);

interface Broken {
  /** The figures of a row without its first column, which add up over the blocks to those without `by`. */
  figures(row: Row): [name: string, value: number][];
  dimensions: readonly string[];
  /** What stands for a table that is not broken down, where that is another column. */
  whole?: string;
}

const all = [...OF_ACTIVITIES, ...OF_CONTACTS, ...OF_JOURNEY];
const BROKEN: Record<string, Broken> = {
  DEVREL_FUNNEL: { figures: columns(1, 4), dimensions: all },
  DEVREL_COHORTS: { figures: behindShares, dimensions: all },
  DEVREL_DRIVERS: { figures: columns(1, 3), dimensions: all },
  DEVREL_TOUCHES: { figures: columns(1), dimensions: all },
  DEVREL_RETENTION: { figures: behindShares, dimensions: all },
  DEVREL_LIFECYCLE: { figures: columns(1, 2, 3, 4), dimensions: all },
  /** New and Active; Members where all have the month, and activities that several do are in each of their blocks. */
  DEVREL_COMMUNITY: { figures: columns(2, 4), dimensions: all },
  DEVREL_ATTRIBUTION: { figures: (row) => [["all", number(row[0])]], dimensions: all, whole: "Channel" },
  DEVREL_MIX: {
    figures: (row) => [["all", number(row[0])]],
    dimensions: [...OF_ACTIVITIES, ...OF_JOURNEY, "Reach"],
    whole: "Purpose",
  },
  DEVREL_DRQL: {
    figures: (row) =>
      row.map((cell, at): [string, number] => [String(at), at === 6 || at === 7 ? 0 : number(cell)]),
    dimensions: OF_ACTIVITIES,
    whole: "Kind",
  },
};

/** Functions of people or activities that break nothing down so, and why. */
const WITHOUT: Record<string, string> = {
  DEVREL_JOURNEYS: "has a row for each contact, with the value as a column: see below",
  DEVREL_EVENTS: "is by columns of Events: what an event cost is nobody's in particular",
  DEVREL_NURTURE: "has a row for each contact",
  DEVREL_PEOPLE: "has a row for each contact",
  DEVREL_MATURITY_OBSERVED: "is about the programme as a whole: what is needed of it is not said for parts",
  DEVREL_MATURITY_COMPARE: "is about the programme as a whole",
  DEVREL_NEEDS: "is about the programme as a whole",
};

it("every function of people or activities is broken down, or says why not", () => {
  const ofPeople = FUNCTIONS.filter(({ params }) =>
    params.some(({ kind, name }) => kind === "range" && (name === "activities" || name === "contacts")),
  ).map(({ name }) => name);
  expect(ofPeople.sort()).toEqual([...Object.keys(BROKEN), ...Object.keys(WITHOUT)].sort());
  for (const { name, params } of FUNCTIONS) {
    const options = params.find((each) => each.kind === "options")?.options ?? {};
    if (name in BROKEN) expect(Object.keys(options), name).toContain("by");
  }
});

const sums = (rows: readonly Row[], figures: Broken["figures"]) => {
  const found = new Map<string, number>();
  for (const row of rows)
    for (const [name, value] of figures(row)) found.set(name, (found.get(name) ?? 0) + value);
  return Object.fromEntries(
    [...found].filter(([, sum]) => sum !== 0).map(([name, sum]) => [name, Math.round(sum * 1e9) / 1e9]),
  );
};

const isTotal = (row: Row) => row[0] === "Total";

describe.each(Object.entries(BROKEN))("%s", (name, { figures, dimensions, whole }) => {
  /** Without the column of the values. */
  const figuresOf = (rows: readonly Row[]) =>
    sums(
      rows.filter((row) => !isTotal(row)).map((row) => row.slice(1)),
      figures,
    );

  it.each(dimensions)("by %s, the blocks add up to the whole", (dimension) => {
    const all = tableOf(name, whole === undefined ? "" : `by=${whole}`).slice(1);
    const expected = whole === undefined ? sums(all, figures) : figuresOf(all);
    const [header, ...rows] = tableOf(name, `by=${dimension}`);
    expect(header![0]).toBe(dimension);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    expect(figuresOf(rows)).toEqual(expected);
  });
});

describe("By hand", () => {
  const by = (name: string, options: string) => askTable(name, [ACTIVITIES, "", CONTACTS, options]);

  it("retention: a contact is under its persona, or under the channel of the start that puts it into a cohort", () => {
    // Ann: docs in January, again in February and March. Bob: a meetup in January, again in March. Cid: a meetup in January, again in February. Dee and Eli: March.
    expect(by("DEVREL_RETENTION", "by=Persona")).toEqual(
      lines(`
        Persona | Cohort  | Contacts | Period 0 | Period 1 | Period 2
        (none)  | 2025-03 | 2        | 1        |          |
        (none)  | All     | 2        | 1        |          |
        Backend | 2025-01 | 2        | 1        | 1        | 0.5
        Backend | All     | 2        | 1        | 1        | 0.5
        Mobile  | 2025-01 | 1        | 1        | 0        | 1
        Mobile  | All     | 1        | 1        | 0        | 1`),
    );
    expect(by("DEVREL_RETENTION", "by=Channel").slice(1)).toEqual(
      lines(`
        Docs    | 2025-01 | 1 | 1 | 1   | 1
        Docs    | 2025-02 | 0 |   |     |
        Docs    | 2025-03 | 1 | 1 |     |
        Docs    | All     | 2 | 1 | 1   | 1
        Meetup  | 2025-01 | 2 | 1 | 0.5 | 0.5
        Meetup  | All     | 2 | 1 | 0.5 | 0.5
        Product | 2025-03 | 1 | 1 |     |
        Product | All     | 1 | 1 |     |`),
    );
  });

  it("retention, recurring: under the channel of its first start in each cohort", () => {
    // Cid is in January's cohort by a meetup, in February's by the forum.
    expect(
      by("DEVREL_RETENTION", "by=Channel; kind=recurring").filter(([channel]) => channel === "Forum"),
    ).toEqual(
      lines(`
        Forum | 2025-02 | 1 | 1 | 0 |
        Forum | 2025-03 | 1 | 1 |   |
        Forum | All     | 2 | 1 | 0 |`),
    );
  });

  it("lifecycle: a contact stays where its first activity put it", () => {
    expect(by("DEVREL_LIFECYCLE", "by=Channel")).toEqual(
      lines(`
        Channel | Month   | New | Returning | Resurrected | Dormant | Pulse
        Docs    | 2025-01 | 1   | 0         | 0           | 0       |
        Docs    | 2025-02 | 0   | 1         | 0           | 0       |
        Docs    | 2025-03 | 1   | 1         | 0           | 0       |
        Meetup  | 2025-01 | 2   | 0         | 0           | 0       |
        Meetup  | 2025-02 | 0   | 1         | 0           | 1       | 0
        Meetup  | 2025-03 | 0   | 0         | 1           | 1       | 1
        Product | 2025-03 | 1   | 0         | 0           | 0       |`),
    );
    expect(by("DEVREL_LIFECYCLE", "by=Region; from=2025-03-01").slice(1)).toEqual(
      lines(`
        (none) | 2025-03 | 2 | 0 | 0 | 0 |
        EMEA   | 2025-03 | 0 | 1 | 1 | 0 |
        APAC   | 2025-03 | 0 | 0 | 0 | 1 | 0`),
    );
  });

  it("touches: under the persona, or under the channel of the first touch; (direct) where there was none", () => {
    // Ann: a talk and docs, 29 days before. Bob: a talk, a meetup, a workshop, 57 days before. Eli: nothing.
    expect(by("DEVREL_TOUCHES", "by=Persona")).toEqual(
      lines(`
        Persona | Touches | Contacts | Share | Median touches | Median days
        (none)  | 0       | 1        | 1     |                |
        (none)  | All     | 1        | 1     | 0              |
        Backend | 0       | 0        | 0     |                |
        Backend | 1       | 0        | 0     |                |
        Backend | 2       | 1        | 1     |                | 29
        Backend | All     | 1        | 1     | 2              | 29
        Mobile  | 0       | 0        | 0     |                |
        Mobile  | 1       | 0        | 0     |                |
        Mobile  | 2       | 0        | 0     |                |
        Mobile  | 3       | 1        | 1     |                | 57
        Mobile  | All     | 1        | 1     | 3              | 57`),
    );
    expect(by("DEVREL_TOUCHES", "by=Channel").filter(([, touches]) => touches === "All")).toEqual(
      lines(`
        Stage    | All | 2 | 1 | 2.5 | 43
        (direct) | All | 1 | 1 | 0   |`),
    );
  });

  it("drivers: under the persona, or under the channel of its first step", () => {
    // Ann went on after reading docs, Bob after a meetup and a workshop; Cid dropped out after a workshop and a question.
    expect(by("DEVREL_DRIVERS", "by=Persona")).toEqual(
      lines(`
        Persona | Activity        | Converted with | Converted without | Dropped with | Dropped without | Odds ratio | Reading
        Backend | Read docs       | 1              | 0                 | 0            | 1               | 4          | too few
        Backend | Asked question  | 0              | 1                 | 1            | 0               | 0.25       | too few
        Backend | Workshop        | 0              | 1                 | 1            | 0               | 0.25       | too few
        Mobile  | Attended meetup | 1              | 0                 | 0            | 0               | 2          | too few
        Mobile  | Workshop        | 1              | 0                 | 0            | 0               | 2          | too few`),
    );
    expect(
      by("DEVREL_DRIVERS", "by=Channel")
        .slice(1)
        .map((row) => row.slice(0, 7)),
    ).toEqual(
      lines(`
        Stage  | Attended meetup | 1 | 1 | 0 | 0 | 1
        Stage  | Read docs       | 1 | 1 | 0 | 0 | 1
        Stage  | Workshop        | 1 | 1 | 0 | 0 | 1
        Meetup | Asked question  | 0 | 0 | 1 | 0 | 0.5
        Meetup | Workshop        | 0 | 0 | 1 | 0 | 0.5`),
    );
  });

  it("cohorts: each block has its own months, under the value at the first counted step", () => {
    expect(by("DEVREL_COHORTS", "by=Persona").map((row) => row.slice(0, 6))).toEqual(
      lines(`
        Persona | Month   | Contacts | Consideration | Adoption | Advocacy
        (none)  | 2025-03 | 2        | 1             | 0.5      | 0
        Backend | 2025-01 | 2        | 1             | 0.5      | 0.5
        Mobile  | 2025-01 | 1        | 1             | 1        | 0`),
    );
    expect(by("DEVREL_COHORTS", "by=Channel").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Channel | Month   | Contacts
        Stage   | 2025-01 | 2
        Meetup  | 2025-01 | 1
        Product | 2025-03 | 1
        Webinar | 2025-03 | 1`),
    );
  });

  it("community: a contact is under its region, or under the channel of its first activity by the community", () => {
    // Ann and Bob are EMEA, Cid is APAC; Dee and Eli have no row. Members since the talk of 5 January, the meetup of 25 January, the webinar of 12 March, 31 March.
    expect(
      askTable("DEVREL_COMMUNITY", [CONTACTS, ACTIVITIES, "", EVENTS, "by=Region"]).map((row) => [
        ...row.slice(0, 9),
        row[10],
      ]),
    ).toEqual(
      lines(`
        Region | Month   | Members | New | Growth | Active | Events | Attendees | Community activities | Half of it by
        (none) | 2025-03 | 2       | 2   |        | 2      |        |           | 2                    | 1
        EMEA   | 2025-01 | 2       | 2   |        | 2      |        |           | 2                    | 1
        EMEA   | 2025-02 | 2       | 0   | 0      | 1      |        |           | 1                    | 1
        EMEA   | 2025-03 | 2       | 0   | 0      | 2      |        |           | 2                    | 1
        APAC   | 2025-01 | 1       | 1   |        | 1      |        |           | 1                    | 1
        APAC   | 2025-02 | 1       | 0   | 0      | 1      |        |           | 1                    | 1
        APAC   | 2025-03 | 1       | 0   | 0      | 0      |        |           | 0                    |`),
    );
    expect(
      askTable("DEVREL_COMMUNITY", [CONTACTS, ACTIVITIES, "", "", "by=Channel; period=year"]).map((row) => [
        row[0],
        row[2],
        row[5],
      ]),
    ).toEqual(lines("Channel | Members | Active\nDocs | 2 | 2\nMeetup | 2 | 2\nProduct | 1 | 1"));
  });

  it("cohorts by all touches: a contact is in the cohort of each of its channels, as far as it got", () => {
    // Product: Ann to Advocacy, Bob and Eli to Adoption.
    const rows = by("DEVREL_COHORTS", "by=Channel; touch=all; period=year").slice(1);
    expect(rows[0]!.slice(0, 6)).toEqual(["Product", "2025", "3", "1", "1", "0.3333"]);
    expect(rows.map((row) => [row[0], row[2]])).toEqual(
      lines("Product | 3\nDocs | 2\nForum | 2\nMeetup | 2\nStage | 2\nWorkshop | 2\nWebinar | 1"),
    );
  });

  it("what the journey says of an activity is a dimension too, where no column of that name stands in the tabs", () => {
    // Ann and Bob came by a talk, Dee by a webinar; what developers do has no purpose.
    const contacts = (options: string) =>
      by("DEVREL_FUNNEL", `stages=Awareness; ${options}`).map((row) => [row[0], row[2]]);
    expect(by("DEVREL_COHORTS", "by=Purpose; period=year").map((row) => row.slice(0, 3))).toEqual(
      lines(`
        Purpose    | Year | Contacts
        (none)     | 2025 | 2
        Awareness  | 2025 | 2
        Engagement | 2025 | 1`),
    );
    expect(contacts("by=Need")).toEqual(lines("Need | Contacts\nIn person | 2\n(none) | 1"));
    expect(contacts("by=Reach")).toEqual(lines("Reach | Contacts\n(none) | 1\n1 | 1\n2 | 1"));
    expect(contacts("by=Journey Reach")).toEqual(lines("Reach | Contacts\n1:many | 2\n(none) | 1"));
    expect(
      askTable("DEVREL_FUNNEL", [ACTIVITIES, "", "", "stages=Awareness; by=reach"]).map((row) => [
        row[0],
        row[2],
      ]),
    ).toEqual(lines("Reach | Contacts\n1:many | 2\n(none) | 1"));
  });

  it("journeys: the same rows with the value in a column", () => {
    const whole = askTable("DEVREL_JOURNEYS", [ACTIVITIES, "", CONTACTS]);
    for (const dimension of [...OF_ACTIVITIES, ...OF_CONTACTS, ...OF_JOURNEY]) {
      const [header, ...rows] = by("DEVREL_JOURNEYS", `by=${dimension}`);
      expect(header![1]).toBe(dimension);
      expect([header!, ...rows].map(([contact, , ...others]) => [contact, ...others])).toEqual(whole);
    }
  });

  it.each(["DEVREL_RETENTION", "DEVREL_LIFECYCLE", "DEVREL_TOUCHES", "DEVREL_DRIVERS", "DEVREL_COHORTS"])(
    "%s says so where no such column is there",
    (name) => {
      expect(refusal(name, [ACTIVITIES, "", "", "by=Persona"])).toMatch(
        /^There is no column headed “Persona”\. Choose one of: /,
      );
    },
  );
});

it("more values than a table holds blocks for are told before they are counted", () => {
  const day = (contact: number) => new Date(Date.UTC(2024, 0, 1 + (contact % 590)));
  const people = Array.from({ length: 9000 }, (_, contact) => [day(contact), "Read docs", `dev${contact}`]);
  const again = people.map(([at, what, who]) => [new Date(Number(at) + 864e5 * 3), what, who]);
  const tab = [["Date", "Activity", "Contact"], ...people, ...again];
  const sentence =
    "The option by names “Contact”, which has more values than one table holds blocks for. Choose a column with fewer values or a longer period, or narrow it with from and to.";
  expect(refusal("DEVREL_LIFECYCLE", [tab, "", "", "by=Contact; period=day"])).toBe(sentence);
  expect(refusal("DEVREL_RETENTION", [tab, "", "", "by=Contact; period=day; kind=recurring"])).toBe(sentence);
  // Of 9,000 contacts over 590 days 5,640 began in the 366 days of 2024: two years each, and one for the others.
  expect(askTable("DEVREL_LIFECYCLE", [tab, "", "", "by=Contact; period=year"])).toHaveLength(
    1 + 2 * 5640 + 3360,
  );
});

describe("A column of Contacts", () => {
  /** The measures that count each contact once: a block is what they are of its contacts alone. */
  const names = [
    "DEVREL_FUNNEL",
    "DEVREL_COHORTS",
    "DEVREL_DRIVERS",
    "DEVREL_TOUCHES",
    "DEVREL_RETENTION",
    "DEVREL_LIFECYCLE",
    "DEVREL_JOURNEYS",
  ];

  it("the community of Backend is that of a sheet of Ann and Cid alone, activities of nobody left out, those of several shared among them", () => {
    const journey = tableGrid(
      "Activity | Stage | By\nRead docs | Try | Community\nWrote it | Tell | Community",
    );
    const together = tableGrid(
      "2025-02-03 | Wrote it | ann; bob; cid\n2025-02-04 | Wrote it | bob\n2025-02-05 | Wrote it |",
    );
    const [header] = ACTIVITIES;
    const log = [header!, ["2025-01-10", "Read docs", "ann"], ...together];
    const alone = [header!, ["2025-01-10", "Read docs", "ann"], ["2025-02-03", "Wrote it", "ann; cid"]];
    const options = "as of=2025-03-31";
    const backend = CONTACTS.filter(([, , persona]) => persona !== "Mobile");
    const block = askTable("DEVREL_COMMUNITY", [CONTACTS, log, journey, "", `by=Persona; ${options}`])
      .filter(([persona]) => persona === "Backend")
      .map(([, ...row]) => row);
    expect(block).toHaveLength(3);
    expect(block).toEqual(askTable("DEVREL_COMMUNITY", [backend, alone, journey, "", options]).slice(1));
  });

  it.each(names)("%s: the block of Backend is the measure over a sheet of Ann and Cid alone", (name) => {
    const isAnns = (cell: unknown) =>
      String(cell)
        .split("; ")
        .filter((id) => id === "ann" || id === "cid")
        .join("; ");
    const [header, ...rows] = ACTIVITIES;
    const alone = [header!, ...rows.map((row) => row.map((cell, at) => (at === 2 ? isAnns(cell) : cell)))];
    const isBlock = name === "DEVREL_JOURNEYS" ? 1 : 0;
    const block = askTable(name, [ACTIVITIES, "", CONTACTS, "by=Persona"])
      .filter((row) => row[isBlock] === "Backend")
      .map((row) => row.filter((_, at) => at !== isBlock));
    expect(block.length).toBeGreaterThan(0);
    expect(block).toEqual(askTable(name, [alone, "", CONTACTS]).slice(1));
  });
});
