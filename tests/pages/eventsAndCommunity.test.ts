/** What the Scorecard, Event returns and Community say of events, teams and people, worked out by hand. */
import { describe, expect, it } from "vitest";
import { summaries } from "../../src/pages/pages";
import { headline, inputOf, part, read } from "./read";

const EVENTS = `Event | Start | End | Type | Cost | Attendees
  DevConf | 2025-01-10 | 2025-01-10 | Conference | 900 | 40
  Meetup | 2025-02-05 | 2025-02-05 | Meetup | 60 | 12
  Summit | 2025-03-03 | 2025-03-03 | Conference | 500 | `;
/** At DevConf ada, bob and cid; at the Meetup ada and dee; at the Summit nobody. */
const ACTIVITIES = `Date | Activity | Contact | Event | Channel | DRQL | DRQL status
  2025-01-10 | Conference talk | ada | DevConf | Conference | |
  2025-01-10 | Conference talk | bob | DevConf | Conference | |
  2025-01-10 | Conference talk | cid | DevConf | Conference | |
  2025-01-20 | Signed up | ada | | Blog | |
  2025-02-05 | Meetup | ada | Meetup | Meetup | |
  2025-02-05 | Meetup | dee | Meetup | Meetup | |
  2025-02-10 | Forum answer | ada | | | Candidate | Accepted
  2025-03-04 | Forum answer | ada | | | Candidate | Declined
  2025-03-05 | Forum answer | dee | | | Case study | Accepted
  2025-03-08 | Forum answer | dee | | | Case study | Passed`;
const JOURNEY = `Activity | Stage | By
  Conference talk | Awareness | Team
  Meetup | Awareness | Team
  Signed up | Consideration | Community
  Forum answer | Advocacy | Community`;
const CONTACTS = `Contact | Joined | Champion | Reach
  ada | 2025-01-20 | yes | 3
  bob | 2025-01-10 | |
  cid | 2025-01-10 | |
  dee | 2025-02-05 | |`;
const input = inputOf({ Activities: ACTIVITIES, Events: EVENTS, Journey: JOURNEY, Contacts: CONTACTS });

describe("the Scorecard", () => {
  it("says what each team got this month and in as many days of the last, and how that changed", () => {
    expect(part(input, "Scorecard", "What each team got").slice(0, 4)).toEqual([
      "Team | Leads | Leads before | Accepted | Rate | Rate before | Change",
      "Marketing | 2 | 0 | 1 | 1",
      "Recruiting | 1 | 0 | 0 | 0",
      "Total | 3 | 0 | 1 | 0.5",
    ]);
  });

  it("compares periods that the function does not compare by itself", () => {
    const long = { ...input, period: "Last 90 days" as const };
    expect(part(long, "Scorecard", "What each team got").slice(0, 4)).toEqual([
      "Team | Leads | Leads before | Accepted | Rate | Rate before | Change",
      "Marketing | 2 | 0 | 1 | 1",
      "Recruiting | 2 | 0 | 1 | 0.5",
      "Total | 4 | 0 | 2 | 0.6667",
    ]);
  });

  it("names the best and the worst of the events in the period, which takes two", () => {
    const quarter = { ...input, period: "This quarter" as const };
    expect(read(quarter, "Scorecard")).toEqual(
      expect.arrayContaining([
        "Best event for its money, by cost per contact moved on: “Meetup”, 30 for each of 2 contacts moved on so far; 2 contacts met.",
        "Worst: “Summit”, 500 and no contact met.",
      ]),
    );
    expect(part(quarter, "Scorecard", "Which events were worth their money").slice(0, 4)).toEqual([
      "Event |  | Cost | Contacts met | Cost per contact | Cost per moved on | Cost per DRQL",
      "Meetup |  | 60 | 2 | 30 | 30",
      "DevConf |  | 900 | 3 | 300 | 900",
      "Summit |  | 500 | 0",
    ]);
    expect(part(input, "Scorecard", "Which events were worth their money")[1]).toBe("Summit |  | 500 | 0");
  });
});

describe("Event returns", () => {
  it("lists all events, the latest first, and all of them together", () => {
    expect(part(input, "Event returns", "All events, the latest first").slice(2, 7)).toEqual([
      "Event | Start | Cost | Contacts met | Moved on | Cost per contact | Cost per moved on | Cost per DRQL | Attendees | New contacts | DRQLs | Accepted",
      "Summit | 2025-03-03 | 500 | 0 | 0 |  |  |  |  | 0 | 0 | 0",
      "Meetup | 2025-02-05 | 60 | 2 | 2 | 30 | 30 |  | 12 | 1 | 0 | 0",
      "DevConf | 2025-01-10 | 900 | 3 | 1 | 300 | 900 |  | 40 | 3 | 0 | 0",
      "Total |  | 1460 | 4 | 2 | 365 | 730 |  | 52 | 4 | 0 | 0",
    ]);
  });

  it("says why the contacts of the events are more than those of the total: ada was met at DevConf and at the Meetup", () => {
    // 0 + 2 + 3 contacts met are 4 people.
    expect(read(input, "Event returns")).toContain(
      "Somebody met at two events counts at each of them, and once in the total.",
    );
    const all = part(input, "Event returns", "All events, the latest first");
    expect(all.slice(3, 7).map((line) => line.split(" | ")[3])).toEqual(["0", "2", "3", "4"]);
  });

  it("says how many are without a cost, whose contacts make the others no cheaper", () => {
    const free = EVENTS.replace("60 | 12", " | 12");
    const some = inputOf({ Activities: ACTIVITIES, Events: free, Journey: JOURNEY, Contacts: CONTACTS });
    const all = part(some, "Event returns", "All events, the latest first");
    const sentence =
      "1 of 3 events is without a cost that can be added up: costs per contact, per contact moved on and per DRQL are those of the others alone.";
    expect(all).toContain(sentence);
    // 900 for DevConf with ada, bob and cid, of whom ada moved on, and 500 for the Summit with nobody; dee was met at the Meetup.
    expect(all).toContain("Total |  | 1400 | 4 | 2 | 466.6667 | 1400 |  | 52 | 4 | 0 | 0");
    expect(part(some, "Event returns", "By type")).toContain(sentence);
    const none = inputOf({ Activities: ACTIVITIES, Events: "Event | Start\n  Meetup | 2025-02-05" });
    expect(read(none, "Event returns")).toContain(
      "No event has a cost that can be added up, so none can be judged by it.",
    );
  });

  it("groups them by type, the one with most contacts first", () => {
    expect(part(input, "Event returns", "By type").map((line) => line.split(" | ").slice(0, 5))).toEqual([
      ["Type", "Events", "Cost", "Contacts met", "Moved on"],
      ["Conference", "2", "1400", "3", "1"],
      ["Meetup", "1", "60", "2", "2"],
      ["Total", "3", "1460", "4", "2"],
    ]);
  });
});

describe("Community", () => {
  it("shows members, activity and the champions' share month by month", () => {
    expect(part(input, "Community", "Members, and who is active").slice(2, 6)).toEqual([
      "Month | Members | New | Growth | Active | Community activities | Champions' share | Half of it by | Worth | Events | Attendees",
      "2025-01 | 3 | 3 |  | 1 | 1 | 1 | 1 |  | 1 | 40",
      "2025-02 | 4 | 1 | 0.3333 | 1 | 1 | 1 | 1 |  | 1 | 12",
      "2025-03 | 4 | 0 | 0 | 2 | 3 | 0.3333 | 1 |  | 1",
    ]);
  });

  it("says why the new ones are not as many as on the Scorecard: who joined in March may have been met in January", () => {
    // Joined: ada in March, bob and cid in January, dee in February. First steps: ada, bob and cid in January, dee in February.
    const later = inputOf({
      Activities: ACTIVITIES,
      Journey: JOURNEY,
      Contacts: CONTACTS.replace("ada | 2025-01-20", "ada | 2025-03-02"),
    });
    const lines = part(later, "Community", "Members, and who is active");
    expect(lines.slice(0, 2)).toEqual([
      "New are those who joined in the month: by Joined in Contacts, or else by their first activity.",
      "New contacts on the Scorecard, 0 since 2025-03-01, are by their first step at a stage, which may be another day.",
    ]);
    expect(lines.slice(3, 6).map((line) => line.split(" | ").slice(0, 3))).toEqual([
      ["2025-01", "2", "2"],
      ["2025-02", "3", "1"],
      ["2025-03", "4", "1"],
    ]);
    expect(headline(later, "New contacts").slice(0, 2)).toEqual(["0", "since 2025-03-01"]);
  });

  it("shades each share of the retention table by its size, so that one sees where it fades", () => {
    const { rows } = summaries(input)("Community");
    const at = rows.findIndex(([cell]) => cell?.value === "Cohort");
    expect(rows[at + 1]!.map((cell) => cell?.value)).toEqual(["2025-01", 1, 1, 1, undefined]);
    expect(rows[at + 1]!.slice(2).map((cell) => cell?.look)).toEqual(["shade4", "shade4", undefined]);
  });

  it("names those with most gravity, and says how many did something", () => {
    expect(part(input, "Community", "Who carries it").slice(0, 1)).toEqual([
      "2 contacts did something for the community in the last twelve months; 1 is a champion.",
    ]);
    expect(
      part(input, "Community", "Who carries it")
        .slice(-2)
        .map((line) => line.split(" | ")[0]),
    ).toEqual(["ada", "dee"]);
  });

  it("says what is missing where there are no contacts", () => {
    const lines = read(inputOf({ Activities: ACTIVITIES }), "Community");
    expect(lines).toContain(
      "There is no Contacts tab yet. Make or match one from the sidebar (Set up), then refresh again.",
    );
  });
});
