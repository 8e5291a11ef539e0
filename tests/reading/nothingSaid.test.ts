// Cells that say nothing: words for it, unticked checkboxes, and characters that nobody sees.
import { describe, expect, it } from "vitest";
import { problemsOf } from "../check/problemsOf";
import { askTable, lines } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const WORDS = ["n/a", "N/A", "NA", "-", "–", "—", "none", "Null", "TBD", "?", " n/a\u200b ", "\u200b"];
const NAMES_NOBODY = [...WORDS, "no", "No", "FALSE", false, "0", 0, "x", "X"];
const talk = (contact: unknown) => ["2025-01-01", "Conference talk", contact];
const contactsIn = (cells: readonly unknown[], contacts: unknown = "") =>
  askTable("DEVREL_JOURNEYS", [[["Date", "Activity", "Contact"], ...cells.map(talk)], "", contacts])
    .slice(1)
    .map(([contact]) => contact);

describe("A word for nothing", () => {
  it.each(NAMES_NOBODY)("%j is no contact", (word) => {
    expect(contactsIn([word, "ada", word])).toEqual(["ada"]);
    expect(contactsIn(["ada"], [["Contact"], [word], ["ada"], [word]])).toEqual(["ada"]);
  });

  it.each(NAMES_NOBODY)("%j joins nobody as an alias", (word) => {
    const contacts = [
      ["Contact", "Also known as", "Internal"],
      ["ada", word, ""],
      ["bob", word, ""],
      ["eve", word, "yes"],
    ];
    expect(contactsIn(["ada", "bob", "eve"], contacts)).toEqual(["ada", "bob"]);
  });

  it("is nobody among several in one cell", () => {
    expect(contactsIn(["ada; n/a", "n/a; -"])).toEqual(["ada"]);
    expect(
      contactsIn(
        ["ada", "bob"],
        [
          ["Contact", "Also known as"],
          ["ada", "n/a, ada@x"],
          ["bob", "-; bob@x; N/A"],
        ],
      ),
    ).toEqual(["ada", "bob"]);
  });

  it.each(NAMES_NOBODY)("%j is no lead", (word) => {
    const activities = [
      ["Date", "Activity", "DRQL"],
      ["2025-01-01", "Workshop", word],
      ["2025-01-02", "Workshop", "Beta tester"],
    ];
    expect(askTable("DEVREL_DRQL", [activities]).at(-1)).toEqual(lines("Total|1|0|0|0|0|1||")[0]);
  });

  it("is no stage of a journey", () => {
    const journey = "Activity | Stage\nConference talk | Hear\nWorkshop | Try\nLunch | n/a";
    const activities = "Date | Activity | Contact\n2025-01-01 | Lunch | ada\n2025-01-02 | Workshop | ada";
    const funnel = askTable("DEVREL_FUNNEL", [tableGrid(activities), tableGrid(journey)]);
    expect(funnel.slice(1).map(([stage]) => stage)).toEqual(["Hear", "Try"]);
  });

  it("is a row without a value where figures are broken down", () => {
    const activities = tableGrid(`
      Date       | Activity        | Contact | Channel | DRQL
      2025-01-01 | Conference talk | ada     | n/a     | Beta tester
      2025-01-01 | Conference talk | bob     | -       | Beta tester
      2025-01-01 | Conference talk | cid     |         | Beta tester`);
    expect(askTable("DEVREL_DRQL", [activities, "", "by=Channel"]).map((row) => [row[0], row[6]])).toEqual([
      ["Channel", "Total"],
      ["(none)", "3"],
      ["Total", "3"],
    ]);
  });

  it("is apart from a value of the name that we give to such rows", () => {
    const activities = tableGrid(`
      Date       | Activity        | Contact | Channel
      2025-01-01 | Conference talk | ada     |
      2025-01-01 | Conference talk | bob     | (none)
      2025-01-01 | Conference talk | cid     | (none)`);
    const stages = askTable("DEVREL_FUNNEL", [activities, "", "", "by=Channel; stages=Awareness"]);
    expect(stages.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["(none)", "Awareness", "2"],
      ["(no value)", "Awareness", "1"],
    ]);
    const journeys = askTable("DEVREL_JOURNEYS", [activities, "", "", "by=Channel"]);
    expect(journeys.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["ada", "(no value)"],
      ["bob", "(none)"],
      ["cid", "(none)"],
    ]);
  });

  it("is a value where it has a meaning: in regions, and as the answer N/A", () => {
    const contacts = [
      ["Contact", "Country"],
      ["ada", "NA"],
      ["bob", "n/a"],
    ];
    const funnel = askTable("DEVREL_FUNNEL", [
      [["Date", "Activity", "Contact"], talk("ada"), talk("bob")],
      "",
      contacts,
      "by=Country",
    ]);
    expect([...new Set(funnel.slice(1).map(([region]) => region))].sort()).toEqual(["(none)", "NA"]);
    const audit = "Date | Model | Practice | Answer\n2025-01-01 | Maturity | evangelism.talks | N/A";
    expect(problemsOf("Audit", audit).filter((problem) => problem.includes("Answer is empty"))).toEqual([]);
  });

  it("is no problem, unless the cell is required or only an empty one takes the default", () => {
    const activities =
      "Date | Activity | Contact | Cost | Passed on | DRQL status\n2025-01-01 | Talk | n/a | - | tbd |";
    expect(problemsOf("Activities", activities)).toEqual([" : : No problems in 1 row."]);
    const required =
      "Date | Activity | DRQL | DRQL status\ntbd | Talk\n2025-01-01 | n/a\n2025-01-02 | Talk | Candidate | n/a";
    expect(problemsOf("Activities", required).map((problem) => problem.split(":", 2).join(":"))).toEqual([
      "2 Date: tbd",
      "3 Activity: n/a",
      "4 DRQL status: n/a",
    ]);
  });
});

describe("Rows with unticked checkboxes only", () => {
  const unticked = Array.from({ length: 600 }, () => ["", "", "", false]);
  const log = (...rows: unknown[][]) => [["Date", "Activity", "Contact", "Recorded"], ...rows];
  const real = ["2025-01-01", "Talk", "ada", true];

  it("are no problems and no rows, wherever they stand", () => {
    expect(problemsOf("Activities", log(real, ...unticked))).toEqual([" : : No problems in 1 row."]);
    expect(problemsOf("Activities", log(...unticked, real))).toEqual([" : : No problems in 1 row."]);
  });

  it("hide no problem below them", () => {
    expect(problemsOf("Activities", log(real, ...unticked, ["", "Workshop", "bob", false]))).toEqual([
      "603 Date: : Date is empty, so this row is not counted.",
    ]);
  });

  it("are told from rows in which something is ticked", () => {
    const ticked = problemsOf("Activities", log(real, ["", "", "", true]));
    expect(ticked.map((problem) => problem.split(":")[0])).toEqual(["3 Date", "3 Activity"]);
  });
});

describe("What nobody sees", () => {
  it("tells no people, channels, statuses or scopes apart", () => {
    const activities = [
      ["\ufeffDate", "🗓️ Activity", "Ｃｏｎｔａｃｔ", "Channel\u200b", "DRQL", "DRQL status"],
      ["2025-01-01", "Conference talk", "ada@x", "Meetup", "Beta tester", "Accepted"],
      [
        "2025-01-02",
        "Conference\u200b talk",
        "ada@x\u200b",
        "Meetup\u200b",
        "Beta\u00a0tester",
        "Accepted\u200b",
      ],
      ["2025-01-03", "Ｃonference talk", "Ada <ada@x>", "MEETUP", "Beta tester", "Ａccepted"],
      ["2025-01-04", "Conference talk", "mailto:ada@x,", "Meetup", "Beta tester", "accepted"],
    ];
    expect(
      askTable("DEVREL_JOURNEYS", [activities])
        .slice(1)
        .map(([contact]) => contact),
    ).toEqual(["ada@x"]);
    expect(askTable("DEVREL_DRQL", [activities, "", "by=Channel"])).toEqual(
      lines(`
        Channel|Identified|Passed|Accepted|Declined|Acted on|Total|Acceptance rate|Median days to answer
        MEETUP|0|0|4|0|0|4|1|
        Total|0|0|4|0|0|4|1|`),
    );
  });

  it("is no other header in Contacts, and addresses there are the same", () => {
    const contacts = [
      ["Ｅmail\u200b", "Also known as"],
      ["Ada <ada@x>", "mailto:ada@work, Ada L. <ada@home>"],
    ];
    expect(contactsIn(["ada@x.", "ada@work", "<ada@home>"], contacts)).toEqual(["ada@x"]);
  });

  it("is the full-width form of brackets and equals signs too", () => {
    const activities = [
      ["Ｄａｔｅ（日）", "Notes", "Contact", "Type of talk ［Activity］＝Conference talk"],
      ["2025-01-01", "", "ada", ""],
    ];
    expect(
      askTable("DEVREL_JOURNEYS", [activities])
        .slice(1)
        .map(([contact]) => contact),
    ).toEqual(["ada"]);
  });
});
