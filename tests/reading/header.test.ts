// The header row: how columns are recognised, and what is said where one is missing or meant twice.
import { describe, expect, it } from "vitest";
import { findHeader, likelyHeaderRow } from "../../src/reading/header";
import type { Table } from "../../src/reading/table";
import { ACTIVITIES } from "../../src/tabs/activities";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { TABLES } from "../../src/tabs/tables";
import { headerKey } from "../../src/words/text";
import { askTable, refusal } from "../functions/ask";

const places = (table: Table, ...headers: unknown[]) => findHeader(table, [headers], TABLES).places;
const complaint = (table: Table, ...grid: unknown[][]) => {
  try {
    findHeader(table, grid, TABLES);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

describe("A header is recognised", () => {
  const columns = TABLES.flatMap((table) =>
    Object.entries(table.columns).flatMap(([name, { title, aliases }]) =>
      [title, ...aliases].map((text) => ({ table, name, text, label: `${table.name} ${title}: ${text}` })),
    ),
  );

  it.each(columns)("as $label", ({ table, name, text }) => {
    const required = Object.entries(table.columns).filter(
      ([other, column]) => column.required && other !== name,
    );
    const headers = [...required.map(([, { title }]) => title), text];
    expect(places(table, ...headers)).toMatchObject({ [name]: headers.length - 1 });
  });

  it("whatever its case, spaces and punctuation", () => {
    for (const text of ["E-mail", "email", " E MAIL ", "e_mail:", "E–Mail"]) {
      expect(places(ACTIVITIES, "Date", "Activity", text)).toEqual({ date: 0, activity: 1, contact: 2 });
    }
    expect(places(ACTIVITIES, "DATE", "activity", "drql-STATUS", "Answered On?")).toEqual({
      date: 0,
      activity: 1,
      status: 2,
      answeredOn: 3,
    });
  });

  it("in any order, with blank headers and columns of the team's own between", () => {
    expect(places(ACTIVITIES, "Mood", "Channel", "", "What", null, "When")).toEqual({
      channel: 1,
      activity: 3,
      date: 5,
    });
  });

  it("in the first filled row, wherever that is", () => {
    const grid = [
      ["", ""],
      [" ", null],
      [" Date ", " ", "Activity"],
      ["2025-01-01", "", "Talk"],
    ];
    expect(findHeader(ACTIVITIES, grid, TABLES)).toMatchObject({ row: 2, texts: ["Date", "", "Activity"] });
  });

  it("as one column only: no two columns of a table share a title or an alias", () => {
    for (const table of TABLES) {
      const keys = Object.values(table.columns).flatMap(({ title, aliases }) => [
        ...new Set([title, ...aliases].map(headerKey)),
      ]);
      expect(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        table.name,
      ).toEqual([]);
    }
  });
});

describe("Where an optional column has its own title and an alias", () => {
  it("the title is taken and the alias left to the team", () => {
    expect(places(ACTIVITIES, "Date", "Activity", "Source", "Channel")).toMatchObject({ channel: 3 });
    expect(places(EVENTS, "Event", "Start", "RSVPs", "Attendees")).toMatchObject({ attendees: 3 });
    expect(places(CONTACTS, "Contact", "Country", "Region")).toMatchObject({ region: 2 });
  });

  it("a column's title is never another's alias: Source is a contact's own column", () => {
    expect(places(CONTACTS, "Contact", "Source")).toEqual({ contact: 0, source: 1 });
    expect(places(EVENTS, "Event", "Start", "Type")).toEqual({ event: 0, start: 1, type: 2 });
  });
});

describe("Two headers for one column", () => {
  it.each([
    [
      "a required one, title and alias",
      ["Date", "Activity", "When"],
      "“Date” (column 1) and “When” (column 3)",
    ],
    ["a required one, two aliases", ["What", "Date", "Type"], "“What” (column 1) and “Type” (column 3)"],
    [
      "an optional one that the measure reads, two aliases",
      ["Date", "Activity", "Lead type", "DRQL kind"],
      "“Lead type” (column 3) and “DRQL kind” (column 4)",
    ],
  ])("of %s is refused where it is needed, naming both", (_, headers, both) => {
    const said = refusal("DEVREL_DRQL", [[headers, ["a", "b", "c", "d"]]]);
    expect(said).toMatch(/^Activities has 2 headers that all mean/);
    expect(said).toContain(both);
    expect(said).toMatch(/Write \[[\w ]+\] behind the one that is meant\.$/);
  });

  it("leaves it without a place, and names no other place for it", () => {
    const { places, others, unclear } = findHeader(
      ACTIVITIES,
      [["Cost", "Date", "Activity", "COST ", "Email"]],
      TABLES,
    );
    expect(places).toEqual({ date: 1, activity: 2, contact: 4 });
    expect(others).toEqual({});
    expect(Object.keys(unclear)).toEqual(["cost"]);
  });

  it("is no matter where the measure does not need it", () => {
    const grid = [
      ["Cost", "Date", "Activity", "COST ", "DRQL"],
      [1, "2025-01-01", "Talk", 2, "Candidate"],
    ];
    expect(askTable("DEVREL_DRQL", [grid]).at(-1)!.slice(0, 7)).toEqual([
      "Total",
      "1",
      "0",
      "0",
      "0",
      "0",
      "1",
    ]);
  });

  it("is refused where by names it", () => {
    const grid = [
      ["Date", "Activity", "DRQL", "Tag", "tag"],
      ["2025-01-01", "Talk", "Candidate", "a", "b"],
    ];
    expect(refusal("DEVREL_DRQL", [grid, "", "by=Tag"])).toBe(
      "The option by names “Tag”, but Activities has 2 such headers: “Tag” (column 4) and “tag” (column 5). Give them different names.",
    );
  });

  it("of ids: the likeliest is the id, and in Contacts the others are ids of the same person", () => {
    expect(places(ACTIVITIES, "Date", "Activity", "User", "Email")).toMatchObject({ contact: 3 });
    const contacts = [
      ["User ID", "Email", "Persona"],
      ["U1", "ada@example.com", "Backend"],
      ["U2", "bob@example.com", "Data"],
    ];
    const log = [
      ["Date", "Activity", "Contact"],
      ["2025-01-01", "Attended talk", "ada@example.com"],
      ["2025-01-02", "Attended talk", "u1"],
    ];
    expect(
      askTable("DEVREL_JOURNEYS", [log, "", contacts])
        .slice(1)
        .map(([who]) => who),
    ).toEqual(["ada@example.com"]);
  });
});

describe("A header may carry our name in square brackets", () => {
  it("which wins over titles and aliases", () => {
    expect(places(ACTIVITIES, "Wann es war [Date]", "Date", "Was [activity]", "Wer [E-Mail]")).toEqual({
      date: 0,
      activity: 2,
      contact: 3,
    });
  });

  it("of several tables, each of which takes its own", () => {
    const headers = ["Tag [Date] [Start]", "Was [Activity]", "Titel [Event]"];
    expect(places(ACTIVITIES, ...headers)).toEqual({ date: 0, activity: 1, event: 2 });
    expect(places(EVENTS, ...headers)).toEqual({ start: 0, event: 2 });
  });

  it("and is none of ours with a dash there", () => {
    expect(places(ACTIVITIES, "Date", "Activity", "Source [-]")).toEqual({ date: 0, activity: 1 });
  });

  it("other words in square brackets change nothing", () => {
    expect(places(ACTIVITIES, "Date", "Activity", "Cost [EUR]")).toMatchObject({ cost: 2 });
  });

  it("and breaks figures down by what stands before the brackets", () => {
    const grid = [
      ["Date", "Activity", "DRQL", "Ort [Channel]"],
      ["2025-01-01", "Talk", "Candidate", "Lisbon"],
    ];
    for (const by of ["Ort", "Channel", "Ort [Channel]"])
      expect(askTable("DEVREL_DRQL", [grid, "", `by=${by}`]).map(([value]) => value)).toEqual([
        "Channel",
        "Lisbon",
        "Total",
      ]);
  });
});

describe("What stands in round brackets is left aside", () => {
  it("where no header reads so as written", () => {
    expect(places(ACTIVITIES, "Date", "Activity", "Cost (EUR)")).toMatchObject({ cost: 2 });
    expect(places(EVENTS, "Event", "Start", "Attendees (online)")).toMatchObject({ attendees: 2 });
    expect(places(EVENTS, "Event", "Start", "Cost (planned)", "Cost")).toMatchObject({ cost: 3 });
  });
});

describe("A header that says something of every row", () => {
  const log = [
    ["Date", "Activity = Attended talk", "Contact", "Ticked"],
    ["2025-01-01", "", "ann", false],
    ["2025-01-02", "Created app", "ann", false],
    ["", "", "", false],
    ["2025-01-03", " ", "bob", true],
  ];

  it("holds for filled rows whose cell is empty", () => {
    expect(places(ACTIVITIES, ...log[0]!)).toMatchObject({ activity: 1 });
    const funnel = askTable("DEVREL_FUNNEL", [log, "", "", "stages=Awareness > Adoption"]);
    expect(funnel.slice(1).map(([stage, contacts]) => [stage, contacts])).toEqual([
      ["Awareness", "2"],
      ["Adoption", "1"],
    ]);
  });

  it("in whatever column, with our name in brackets too, split at the first =", () => {
    const kinds = [
      ["Date", "Activity", "Art [DRQL] = Demo request", "Channel = a = b"],
      ["2025-01-01", "Talk", "", ""],
    ];
    expect(
      askTable("DEVREL_DRQL", [kinds, "", "by=Kind"]).find(([kind]) => kind === "Demo request")![6],
    ).toBe("1");
    expect(askTable("DEVREL_DRQL", [kinds, "", "by=Channel"])[1]![0]).toBe("a = b");
  });
});

describe("What is missing is named together with what was found", () => {
  it.each([
    [
      [["Day", "Contact"]],
      "needs a column headed “Activity” (or Type, Activity type, Action or What)",
      "“Day”, “Contact”",
    ],
    [
      [["Activity"]],
      "needs a column headed “Date” (or When, Day, Activity date or Timestamp)",
      "has “Activity”.",
    ],
    [[["x"]], "needs a column headed “Date”", "has “x”."],
    [[[45849]], "needs a column headed “Date”", "has “45849”."],
    [[["Day", "", "Mood"]], "needs a column headed “Activity”", "has “Day”, “Mood”. "],
    [[["2025-01-01", "Talk", "Ann"]], "needs a column headed “Date”", "“2025-01-01”, “Talk”, “Ann”"],
  ])("in %j", (grid, wanted, found) => {
    expect(complaint(ACTIVITIES, ...grid)).toContain(wanted);
    expect(complaint(ACTIVITIES, ...grid)).toContain(found);
  });

  it("at most twelve headers long", () => {
    const headers = Array.from({ length: 30 }, (_, index) => `Own ${index}`);
    expect(complaint(ACTIVITIES, headers)).toMatch(
      /“Own 11” and 18 more\. Write \[Date\] behind the header that means it, such as “Own 0 \[Date\]”\.$/,
    );
  });

  it.each([
    [[[]]],
    [[[""]]],
    [
      [
        ["", " "],
        ["", null],
      ],
    ],
  ])("an empty range such as %j is called empty", (grid) => {
    expect(complaint(ACTIVITIES, ...grid)).toMatch(/^The range given for Activities is empty\./);
  });

  it("says what to write, also for what is the same in every row", () => {
    for (const headers of [
      ["Date", "Was"],
      ["Date", "", "Was"],
    ])
      expect(complaint(ACTIVITIES, headers)).toBe(
        "Activities needs a column headed “Activity” (or Type, Activity type, Action or What). Row 1 of the range has “Date”, “Was”. Write [Activity] behind the header that means it, such as “Was [Activity]”. If every row is the same, add a column headed such as “Activity = Conference talk”.",
      );
  });
});

describe("Titles above the headers", () => {
  const table = [
    ["Date", "Activity"],
    ["2025-01-01", "Talk"],
  ];

  it("are no mistake, up to the twentieth filled row", () => {
    const title = ["Our activities 2025", ""];
    expect(findHeader(ACTIVITIES, [title, ["", ""], ["Team North", ""], ...table], TABLES).row).toBe(3);
    expect(findHeader(ACTIVITIES, [...Array(19).fill(title), ["", ""], ...table], TABLES).row).toBe(20);
    expect(complaint(ACTIVITIES, ...Array(20).fill(title), ...table)).toContain(
      "Row 1 of the range has “Our activities 2025”",
    );
  });
});

it("A line as long as the headers above them is not taken for them", () => {
  expect(
    findHeader(
      ACTIVITIES,
      [
        ["Team", "North", "2025"],
        ["Date", "Activity", ""],
      ],
      TABLES,
    ).row,
  ).toBe(1);
});

describe("Three header rows", () => {
  const grid = [
    ["Date", "Activity", "Contact"],
    ["when it was", "what it was", "who it was"],
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Conference talk", "Ann"],
  ];

  it("are one header and two rows whose dates cannot be read", () => {
    expect(askTable("DEVREL_FUNNEL", [grid])[1]).toEqual(["Awareness", "1", "", "1", "", ""]);
    const problems = askTable("DEVREL_CHECK", [grid, "Activities"]).map(
      ([row, column]) => `${row} ${column}`,
    );
    expect(problems).toEqual(expect.arrayContaining(["2 Date", "3 Date"]));
  });
});

describe("A column of the team's own", () => {
  const grid = [
    ["Date", "Activity", "DRQL", "Swag size!"],
    ["2025-01-01", "Talk", "Candidate", "M"],
    ["2025-01-02", "Talk", "Candidate", "L"],
    ["2025-01-03", "Talk", "Candidate", "m "],
  ];

  it.each(["Swag size!", "swag size", "SWAG-SIZE"])("breaks figures down as by=%s", (by) => {
    const table = askTable("DEVREL_DRQL", [grid, "", `by=${by}`]);
    expect(table.map((row) => [row[0], row[6]])).toEqual([
      ["Swag size!", "Total"],
      ["M", "2"],
      ["L", "1"],
      ["Total", "3"],
    ]);
  });

  it("may be the first of the range", () => {
    const first = [
      ["Region", "Date", "Activity", "DRQL"],
      ["North", "2025-01-01", "Talk", "Candidate"],
    ];
    expect(askTable("DEVREL_DRQL", [first, "", "by=region"]).map(([value]) => value)).toEqual([
      "Region",
      "North",
      "Total",
    ]);
  });

  it("that does not exist is refused with the list of those that do", () => {
    expect(refusal("DEVREL_DRQL", [grid, "", "by=Shoe size"])).toBe(
      "There is no column headed “Shoe size”. Choose one of: Swag size!, Date, Activity, DRQL.",
    );
  });
});

describe("A range of nothing but errors", () => {
  it("is told as that, whether its formula failed or is not done yet", () => {
    const funnel = (cell: string) => refusal("DEVREL_FUNNEL", [[[cell, ""]]]);
    expect(funnel("Loading...")).toBe(
      "The range given for Activities shows nothing but “Loading...”. Wait until the formula that fills it is done.",
    );
    expect(funnel("#REF! ")).toBe(
      "The range given for Activities shows nothing but “#REF!”. Mend the formula that fills it.",
    );
  });

  it("is not one that says something else too", () => {
    expect(complaint(ACTIVITIES, ["#REF!", "Mood"])).toContain("Row 1 of the range has “#REF!”, “Mood”.");
  });
});

describe("A range that is another one than wanted", () => {
  it.each([["Contact, Name, Company, Persona"], ["Contact, Name, Company"], ["Contact, Name"], ["Contact"]])(
    "is named where its headers are those of another tab: %s",
    (headers) => {
      expect(complaint(ACTIVITIES, headers.split(", "))).toMatch(
        / These look like the headers of Contacts\.$/,
      );
    },
  );

  it.each([["Contact, Mood, Colour"], ["Company, Persona, Segment, Partner"]])(
    "is not named by one column of three, or without a column that it needs: %s",
    (headers) => expect(complaint(ACTIVITIES, headers.split(", "))).not.toContain("look like"),
  );

  it("is told to start at the header row where it starts with data, be it a number or a date alone", () => {
    for (const first of [new Date(Date.UTC(2025, 0, 14)), 12])
      expect(complaint(ACTIVITIES, [first, "Blog post"])).toContain("That looks like a row of data");
    expect(complaint(ACTIVITIES, ["Blog post", null, ""])).not.toContain("data");
    const said = complaint(ACTIVITIES, [new Date(Date.UTC(2025, 0, 14)), "Blog post", 12]);
    expect(said).toMatch(
      /“a date”, “Blog post”, “12”\. That looks like a row of data: start the range at the header row/,
    );
  });
});

describe("The likely header row of a tab that is none of ours yet", () => {
  it.each([
    [
      "the first row",
      [
        ["A", "B", "C"],
        [1, 2, 3],
      ],
      0,
    ],
    [
      "the row below a title and a short line",
      [["Our tracker"], ["updated", "today"], [], ["A", "B", "", "D"], [1, 2, 3, 4]],
      3,
    ],
    ["the first row of a single column", [[""], ["A"], ["x"]], 1],
    [
      "the row below a title whose cells beside it are blank",
      [
        ["Title", "", null],
        ["A", "B", "C"],
      ],
      1,
    ],
    ["a row with a few columns that have no name", [["Title"], ["A", "B", "C"], [1, 2, 3, 4, 5]], 1],
  ])("is %s", (_, grid, row) => {
    expect(likelyHeaderRow(grid)?.row).toBe(row);
  });

  it("is none where nothing is filled", () => {
    expect(likelyHeaderRow([["", ""]])).toBeUndefined();
    expect(likelyHeaderRow([])).toBeUndefined();
  });
});
