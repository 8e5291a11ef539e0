// Rows that contradict themselves, other rows or other tabs: each kind of problem once, with its exact cell.
import { describe, expect, it } from "vitest";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { problemRows, problemsOf } from "./problemsOf";

describe("Activities", () => {
  const JOURNEY = "Activity | Stage\nConference talk | Hear\nWorkshop | Try";

  it("that are not in the journey are told, with the one that is likely meant", () => {
    const tab =
      "Date | Activity\n2025-01-01 | conference TALK\n2025-01-02 | Conferense talk\n2025-01-03 | Knitting";
    expect(problemRows("Activities", tab, JOURNEY).map((cells) => cells.join(": "))).toEqual([
      "3: Activity: Conferense talk: “Conferense talk” is not in the Journey, so it belongs to no stage.: Did you mean Conference talk? Otherwise add it to the Journey tab.",
      "4: Activity: Knitting: “Knitting” is not in the Journey, so it belongs to no stage.: Add it to the Journey tab.",
    ]);
  });

  it("are told against the built-in journey and kinds where there is neither a Journey nor a DRQL kinds tab", () => {
    const tab =
      "Date | Activity | DRQL\n2025-01-01 | Conf talk |\n2025-01-02 | Conference talk | Candidate\n2025-01-03 | conf talk | Knitter\n2025-01-04 | Workshp |";
    expect(problemRows("Activities", tab, "").map((cells) => cells.join(": "))).toEqual([
      "2: Activity: Conf talk: “Conf talk” is not in the built-in journey, so its 2 rows belong to no stage.: Make a Journey tab (Set up) and add it there.",
      "4: DRQL: Knitter: “Knitter” is not in the DRQL kinds, so this lead counts under (unknown).: Add it to the DRQL kinds tab.",
      "5: Activity: Workshp: “Workshp” is not in the built-in journey, so it belongs to no stage.: Did you mean Workshop? Otherwise make a Journey tab (Set up) and add it there.",
    ]);
  });

  it("that the journey does not know are told once, with how many there are", () => {
    const tab =
      "Date | Activity\n2025-01-01 | Knitting\n2025-01-02 | knitting\n2025-01-03 | Workshop\n2025-01-04 | Knitting";
    expect(problemRows("Activities", tab, JOURNEY).map(([row, , , problem]) => `${row}: ${problem}`)).toEqual(
      ["2: “Knitting” is not in the Journey, so its 3 rows belong to no stage."],
    );
  });

  it("that are leads of an unknown kind are told, with the one that is likely meant", () => {
    const tab =
      "Date | Activity | DRQL\n2025-01-01 | Talk | Beta testr\n2025-01-02 | Talk | CANDIDATE\n2025-01-03 | Talk | Host";
    expect(
      problemRows("Activities", tab).map(([row, column, , , mend]) => `${row} ${column} ${mend}`),
    ).toEqual([
      "2 DRQL Did you mean Beta tester? Otherwise add it to the DRQL kinds tab.",
      "4 DRQL Add it to the DRQL kinds tab.",
    ]);
    const own = problemsOf("Activities", tab, undefined, "Kind | Team\nHost | Events");
    expect(own.map((problem) => problem.split(":", 1)[0])).toEqual(["2 DRQL", "3 DRQL"]);
  });

  it("answered before they were passed on are told, on the same day they are not", () => {
    const tab =
      "Date | Activity | DRQL | Passed on | Answered on\n2025-01-01 | Talk | Candidate | 2025-01-03 | 2025-01-02\n2025-01-01 | Talk | Candidate | 2025-01-03 | 2025-01-03";
    expect(problemsOf("Activities", tab)).toEqual([
      "2 Answered on: 2025-01-02: Answered on is earlier than Passed on, so the time to answer is not counted.",
    ]);
  });

  it("that say the same cell for cell are told, blank rows are not", () => {
    const grid = [
      ["Date", "Activity", "Notes"],
      ["2025-01-01", "Talk", "a"],
      ["", "", ""],
      ["2025-01-01", "Talk", "b"],
      ["", "", ""],
      [new Date("2025-01-01"), " Talk", "a"],
    ];
    expect(problemsOf("Activities", grid)).toEqual([
      "6 Date: 2025-01-01: This row says the same as row 2, cell for cell.",
    ]);
  });
});

describe("Other tabs", () => {
  it("Events: an end before the start, and the same event on the same day", () => {
    const tab =
      "Event | Start | End\nDevConf | 2025-01-02 | 2025-01-01\nMeetup | 2025-01-02 | 2025-01-02\nDEVCONF | 2025-01-02 |";
    expect(problemsOf("Events", tab)).toEqual([
      "2 End: 2025-01-01: The event ends before it starts.",
      "4 Event: DEVCONF: An event of this name and start, “DEVCONF” stands in row 2 already. It is counted twice.",
    ]);
  });

  it("Journey: an activity listed twice, and a stage that looks misspelt", () => {
    const tab = "Activity | Stage\nTalk | Awarness\nWalk | Adoption\ntalk | Adoption\nRun | Love";
    expect(problemsOf("Journey", tab)).toEqual([
      "2 Stage: Awarness: “Awarness” is counted as a stage of its own, beside Awareness.",
      "4 Activity: talk: The activity “Talk” stands in row 2 already. The first row counts.",
    ]);
  });

  it("DRQL kinds: a kind listed twice", () => {
    expect(problemsOf("DRQL kinds", "Kind | Team\nTester | Product\ntester | Sales")).toEqual([
      "3 Kind: tester: The kind “Tester” stands in row 2 already. The first row counts.",
    ]);
  });

  it("Audit: a practice that nobody knows, and those of an audit without an answer", () => {
    const needs = NEEDS_PRACTICES.map(({ id }) => `2025-01-01 | Needs | ${id} | Yes`).filter(
      (row) => !/docs|summit/.test(row),
    );
    const rows = [
      ...needs,
      "2025-01-01 | Needs | person.sumit | Yes",
      "2025-01-01 | Portal | knitting | Yes",
    ];
    expect(problemsOf("Audit", ["Date | Model | Practice | Answer", ...rows].join("\n"))).toEqual([
      "2 Answer: Yes: The audit of this team on this day has no answer for enablement.docs, person.summit. They count as No.",
      "27 Practice: person.sumit: “person.sumit” is no practice of the Needs audit, so it is not counted.",
      "28 Practice: knitting: “knitting” is no practice of the Portal audit, so it is not counted.",
    ]);
  });

  it("KPIs: a stage with only one, and a target that is the baseline", () => {
    expect(
      problemsOf(
        "KPIs",
        "Stage | KPI | Value | Target | Baseline\nTry | Visits | 1 | 2 | 2\nTRY | Trials | 1 | 0 | 1\nBuy | Sales | 1 | |",
      ),
    ).toEqual([
      "2 Target: 2: Target and Baseline are the same, so progress cannot be told.",
      "4 Stage: Buy: Buy has 1 KPI. Two or more show more than one side of a stage.",
    ]);
  });
});

describe("A word that its column does not know", () => {
  it("is told with what it counts as: an event that is not held, a lead in Total only, nothing at all", () => {
    const events =
      "Event | Start | Status\nA | 2025-01-01 | CFP open\nB | 2025-01-02 | Knitted\nC | 2025-01-03 | took place\nD | 2025-01-04 | Heldd";
    expect(problemRows("Events", events).map((cells) => cells.join(": "))).toEqual([
      "3: Status: Knitted: “Knitted” is not one of the choices, so this event does not count as held.: Type Held, Planned or Cancelled.",
      "5: Status: Heldd: “Heldd” is not one of the choices, so this event does not count as held.: Type Held, Planned or Cancelled.",
    ]);
    const leads = "Date | Activity | DRQL | DRQL status\n2025-01-01 | Talk | Candidate | won";
    expect(problemsOf("Activities", leads)).toEqual([
      "2 DRQL status: won: “won” is not one of the choices, so this lead counts in Total only.",
    ]);
    expect(problemsOf("Journey", "Activity | By\nTalk | Us")).toEqual([
      "2 By: Us: “Us” is not one of the choices, so it counts as empty.",
    ]);
  });
});

it("KPIs: a Better that contradicts target and baseline", () => {
  const tab =
    "Stage | KPI | Value | Target | Baseline | Better\nTry | A | 4 | 5 | 10 | Higher\nTry | B | 4 | 10 | 5 | Lower\nTry | C | 4 | 5 | 10 | Lower\nTry | D | 4 | 5 | | Higher";
  expect(problemsOf("KPIs", tab)).toEqual([
    "2 Better: Higher: Better says Higher, but the target is below the baseline, so neither progress nor on track can be told.",
    "3 Better: Lower: Better says Lower, but the target is above the baseline, so neither progress nor on track can be told.",
  ]);
});

describe("Contacts who look like one person", () => {
  const alike = (...ids: string[]) =>
    problemsOf("Contacts", ["Contact", ...ids].join("\n")).filter((problem) => !problem.startsWith(" "));
  const same = (row: number, id: string, why: string) =>
    `This looks like the same person as “${id}” in row ${row}: ${why}.`;
  const ADDRESS = "the e-mail addresses differ only in dots or a +tag";

  it.each([
    ["a +tag", "ann@x.example", "ann+news@x.example"],
    ["dots", "ann.smith@x.example", "annsmith@x.example"],
    ["both names of Gmail", "ann@gmail.com", "a.nn@googlemail.com"],
  ])("for their addresses differ only in %s", (_, one, other) => {
    expect(alike(one, other)).toEqual([`3 Contact: ${other}: ${same(2, one, ADDRESS)}`]);
  });

  it("for they have the same name and company", () => {
    const tab =
      "Contact | Name | Company\nann@x.example | Ann Smith | X\nas | ann  smith | x\nbob | Ann Smith | Y\ncid | Ann Smith |";
    expect(problemsOf("Contacts", tab)).toEqual([
      `3 Contact: as: ${same(2, "ann@x.example", "same name and company")}`,
    ]);
  });

  it("for they have the same name and neither has a company", () => {
    const tab =
      "Contact | Name | Company\nann@x.example | Ann Smith |\nsmith@y.example | ann smith |\nbob@x.example | Bob Lee |\ncid@x.example | Bob Lee | X";
    expect(problemsOf("Contacts", tab)).toEqual([
      `3 Contact: smith@y.example: ${same(2, "ann@x.example", "same name")}`,
    ]);
  });

  it("for one is the GitHub no-reply address of the other", () => {
    const why = "GitHub no-reply address of the user ada";
    const [old, today] = ["ada@users.noreply.github.com", "123+Ada@users.noreply.github.com"];
    expect(alike(old, today)).toEqual([`3 Contact: ${today}: ${same(2, old, why)}`]);
    expect(alike("Ada", today)).toEqual([`3 Contact: ${today}: ${same(2, "Ada", why)}`]);
    expect(alike(today, "ada")).toEqual([`3 Contact: ada: ${same(2, today, why)}`]);
    expect(alike("123+bob@users.noreply.github.com", today, "a.da@users.noreply.github.com")).toEqual([]);
  });

  it("is entered twice where only the case differs", () => {
    expect(alike("ann@x.example", "ANN@x.example")).toEqual([
      "3 Contact: ANN@x.example: The contact “ANN@x.example” stands in row 2 already. Both rows are the same person.",
    ]);
  });

  it.each([
    ["other addresses", ["ann@x.example", "ann@y.example", "anna@x.example"]],
    ["ids that are no addresses", ["ann.smith", "annsmith", "a@b@c", "ab@b@c"]],
  ])("are not found among %s", (_, ids) => expect(alike(...ids)).toEqual([]));

  it("are not found where name and company only run into each other", () => {
    expect(
      problemsOf("Contacts", "Contact | Name | Company\na1 | Ann Lee | Soft\na2 | Ann | Lee Soft"),
    ).toEqual([" : : No problems in 2 rows."]);
  });

  it("are not told where they are known to be one person", () => {
    expect(
      problemsOf(
        "Contacts",
        "Contact | Also known as\nann@x.example | ann+news@x.example\nann+news@x.example |",
      ),
    ).toEqual([" : : No problems in 2 rows."]);
    expect(
      problemsOf(
        "Contacts",
        "Contact | Also known as\nann@x.example | ann\nann+news@x.example | ann; ann@x.example",
      ),
    ).toEqual([" : : No problems in 2 rows."]);
  });
});

describe("A contacts column that the journey lists as an activity", () => {
  it("has its unreadable dates told like those of the milestones", () => {
    const tab =
      "Contact | Joined | First talk | Birthday\nann | soon | 03/04/2025 | spring\nbob | 2025-01-01 | #N/A |";
    const cells = (journey?: string) =>
      problemsOf("Contacts", tab, journey).map((problem) => problem.split(":", 1)[0]);
    expect(cells("Activity | Stage\nfirst talk | Advocacy")).toEqual([
      "2 Joined",
      "2 First talk",
      "3 First talk",
    ]);
    expect(cells()).toEqual(["2 Joined", "3 First talk"]);
  });
});

describe("What CHECK says of rows is what the measures do", () => {
  it("a kind without a team does not count, so the next row of that kind is the first", () => {
    expect(
      problemsOf("DRQL kinds", [
        ["Kind", "Team"],
        ["A", ""],
        ["a", "Sales"],
      ]),
    ).toEqual(["2 Team: : Team is empty, so this row is not counted."]);
  });

  it("an event that was cancelled and held anew is not counted twice", () => {
    const tab = "Event | Start | Status\nMeetup | 2025-01-01 | Cancelled\nMeetup | 2025-01-01 | Held";
    expect(problemsOf("Events", tab)).toEqual([" : : No problems in 2 rows."]);
  });

  it("a practice that is answered twice on one day counts as in the last row", () => {
    const answers = [...NEEDS_PRACTICES].map(({ id }) => `2025-01-01 | Needs | ${id} | Yes`);
    const again = `2025-01-01 | Needs | ${NEEDS_PRACTICES[0]!.id} | No`;
    const same = `2025-01-01 | Needs | ${NEEDS_PRACTICES[1]!.id} | Yes`;
    const tab = ["Date | Model | Practice | Answer", ...answers, again, same].join("\n");
    const last = answers.length + 2;
    expect(problemsOf("Audit", tab).filter((problem) => problem.includes("again"))).toEqual([
      `2 Answer: Yes: “${NEEDS_PRACTICES[0]!.id}” is answered again in row ${last}, with “No”. Of one day the last row counts, so this answer does not.`,
    ]);
  });

  it("an audit in which nothing is answered has empty answers, and none that count as No", () => {
    expect(
      problemsOf("Audit", "Date | Model | Practice | Answer\n2025-01-01 | Maturity | informal.helps |"),
    ).toEqual(["2 Answer: : Answer is empty, so this row is not counted."]);
  });

  it("a Contact cell with several people is known to nobody", () => {
    expect(problemsOf("Contacts", [["Contact"], ["a@x.example; b@x.example"]])).toEqual([
      "2 Contact: a@x.example; b@x.example: This cell names several people, but a row of Contacts is one person, so none of them is known by it.",
    ]);
  });
});

describe("Other signs than semicolons and line breaks between e-mail addresses", () => {
  it.each([
    ["c@x.example, d@x.example"],
    ["c@x.example / d@x.example"],
    ["c@x.example|d@x.example"],
    ["c@x.example & d@x.example"],
    ["c@x.example、d@x.example"],
    ["c@x.example d@x.example"],
  ])("are told in the Contact cell “%s”, with the cell as it was likely meant", (cell) => {
    const tab = [
      ["Date", "Activity", "Contact"],
      ["2025-01-01", "Talk", cell],
    ];
    expect(problemRows("Activities", tab)).toEqual([
      [
        "2",
        "Contact",
        cell,
        `“${cell}” counts as one id, since only a semicolon or a line break stands between several.`,
        "If these are several, write c@x.example; d@x.example.",
      ],
    ]);
  });

  it("are told beside a semicolon, and in Contacts", () => {
    const mixed = [
      ["Date", "Activity", "Contact"],
      ["2025-01-01", "Talk", "b@x.example; c@x.example / d@x.example"],
    ];
    expect(problemRows("Activities", mixed)[0]![4]).toBe(
      "If these are several, write b@x.example; c@x.example; d@x.example.",
    );
    expect(
      problemsOf("Contacts", [
        ["Contact", "Also known as"],
        ["a@x.example / b@x.example", ""],
        ["c@x.example", "d@x.example & e@x.example"],
      ]).map((problem) => problem.split(":", 1)[0]),
    ).toEqual(["2 Contact", "3 Also known as"]);
  });

  it.each([["Hopper, Grace"], ["R&D"], ["a/b"], ["kim@a.example; sam@b.example"], ["Kim Lee kim@a.example"]])(
    "are not found in “%s”",
    (cell) => {
      const tab = [
        ["Date", "Activity", "Contact"],
        ["2025-01-01", "Talk", cell],
      ];
      expect(problemsOf("Activities", tab)).toEqual([" : : No problems in 1 row."]);
    },
  );
});

it("An alias in the rows of several contacts is told in each", () => {
  const tab =
    "Contact | Also known as\na | info@x.example\nb | b2; info@x.example\nc | info@x.example\nd | d2";
  expect(problemsOf("Contacts", tab)).toEqual([
    "2 Also known as: info@x.example: “info@x.example” is an alias in rows 2, 3 and 4, so it counts for none of them.",
    "3 Also known as: b2; info@x.example: “info@x.example” is an alias in rows 2, 3 and 4, so it counts for none of them.",
    "4 Also known as: info@x.example: “info@x.example” is an alias in rows 2, 3 and 4, so it counts for none of them.",
  ]);
});

describe("Ids that Sheets has rounded", () => {
  it.each([[1e15], [1.0987654321098765e18], ["1.09877E+18"], ["1,09E+18"]])("are told: %j", (id) => {
    const activities = [
      ["Date", "Activity", "Contact"],
      ["2025-01-01", "Talk", id],
    ];
    const contacts = [
      ["Contact", "Also known as"],
      ["a", id],
      [id, ""],
    ];
    const places = (table: string, tab: unknown[][]) =>
      problemsOf(table, tab).map((problem) => problem.split(":", 1)[0]);
    expect(places("Activities", activities)).toEqual(["2 Contact"]);
    expect(places("Contacts", contacts)).toEqual(["2 Also known as", "3 Contact"]);
    expect(problemRows("Activities", activities)[0]![3]).toBe(
      `Sheets keeps 15 digits of a number, so “${id}” may stand for several ids.`,
    );
  });

  it.each([[999_999_999_999_999], ["1098765432109876543"], ["e+1"], [12.5]])("are not found in %j", (id) => {
    const tab = [
      ["Date", "Activity", "Contact"],
      ["2025-01-01", "Talk", id],
    ];
    expect(problemsOf("Activities", tab)).toEqual([" : : No problems in 1 row."]);
  });
});

it("Rows that share all but one letter within are no repetitions, and each repetition names the first", () => {
  const note = (letter: string) =>
    `A long note in which only the very letter ${letter} in its midst differs.`;
  const tab = [
    ["Date", "Activity", "Notes"],
    ...["a", "b", "c", "b", "b"].map((letter) => ["2025-01-01", "Talk", note(letter)]),
  ];
  expect(problemsOf("Activities", tab).map((problem) => problem.replace(/: .*: /, ": "))).toEqual([
    "5 Date: This row says the same as row 3, cell for cell.",
    "6 Date: This row says the same as row 3, cell for cell.",
  ]);
});

describe("Values that look mistyped", () => {
  const repeated = (header: string, ...values: [string, number][]) => [
    ["Date", "Activity", "Notes", header],
    ...values.flatMap(([value, count], at) =>
      Array.from({ length: count }, (_, row) => ["2025-01-01", "Talk", `${at} ${row}`, value]),
    ),
  ];

  it.each([
    ["Channel", "Conferense", "Conference", "one letter"],
    ["Event", "FrostConf 2O25", "FrostConf 2025", "a letter for a digit"],
    ["Team", "DevRle", "DevRel", "two neighbours swapped"],
    ["Owner", "Ines Okafro", "Ines Okafor", "two neighbours swapped"],
  ])("are told in %s: %s for %s, %s", (header, mistyped, common) => {
    expect(problemRows("Activities", repeated(header, [common, 5], [mistyped, 2]))).toEqual(
      [7, 8].map((row) => [
        String(row),
        header,
        mistyped,
        `“${mistyped}” is rare and looks like ${common}, which stands in 5 rows.`,
        `Write ${common} if that is what is meant.`,
      ]),
    );
  });

  it("are told among several in Worked with, with the whole cell as it was likely meant", () => {
    const tab = repeated("Worked with", ["Marketing; Product", 5], ["Sales; Marketting", 1]);
    expect(problemRows("Activities", tab).map(([row, , , problem, mend]) => [row, problem, mend])).toEqual([
      [
        "7",
        "“Marketting” is rare and looks like Marketing, which stands in 5 rows.",
        "Write Sales; Marketing if that is what is meant.",
      ],
    ]);
  });

  it.each([
    ["three rows are not rare", "Conference", 5, "Conferense", 3],
    ["four rows are not common", "Conference", 4, "Conferense", 1],
    ["short names differ in a letter", "Blog", 5, "Vlog", 1],
    ["years and numbers tell names apart", "FrostConf 2025", 5, "FrostConf 2024", 1],
    ["two letters of seven are another name", "Webinar", 5, "Wabiner", 1],
    ["another name is another name", "Meetup", 5, "Podcast", 1],
  ])("are not found where %s", (_, common, often, other, seldom) => {
    const tab = repeated("Channel", [common, often], [other, seldom]);
    expect(problemsOf("Activities", tab)).toEqual([` : : No problems in ${often + seldom} rows.`]);
  });
});

it("Events that are not on the Events tab are told once each, or row by row with the one that is likely meant", () => {
  const tab = [
    ["Date", "Activity", "Notes", "Event"],
    ...["FrostConf 2025", "frostconf 2025", "FrostConf 2O25", "FrostConf 2024", "FrostConf 2024", ""].map(
      (event, row) => ["2025-01-01", "Talk", row, event],
    ),
  ];
  const events = "Event | Start\nFrostConf 2025 | 2025-01-01";
  const found = problemRows("Activities", tab, undefined, undefined, events);
  expect(found.map((cells) => cells.join(": "))).toEqual([
    "4: Event: FrostConf 2O25: “FrostConf 2O25” is not on the Events tab.: Did you mean FrostConf 2025? Otherwise add it to the Events tab.",
    "5: Event: FrostConf 2024: “FrostConf 2024” is not on the Events tab, though 2 rows name it.: Add it to the Events tab, or write the name that it has there.",
  ]);
  expect(problemsOf("Activities", tab)).toEqual([" : : No problems in 6 rows."]);
});

it("A word for nothing in Passed on is an empty one", () => {
  const tab =
    "Date | Activity | DRQL | Passed on | Answered on\n2025-01-01 | Talk | Candidate | - | 2025-01-02";
  expect(problemsOf("Activities", tab)).toEqual([
    "2 Answered on: 2025-01-02: Answered on is filled in but Passed on is not, so the time to answer is not counted.",
  ]);
});

it("Leads that were answered but not passed on are told, unreadable days and rows without a lead are not", () => {
  const tab =
    "Date | Activity | DRQL | Passed on | Answered on\n2025-01-01 | Talk | Candidate | | 2025-01-02\n2025-01-02 | Talk | | | 2025-01-02\n2025-01-03 | Talk | Candidate | soon | 2025-01-02";
  expect(problemsOf("Activities", tab)).toEqual([
    "2 Answered on: 2025-01-02: Answered on is filled in but Passed on is not, so the time to answer is not counted.",
    "4 Passed on: soon: “soon” is not a date.",
  ]);
});
