// Observed maturity: activities, contacts and events that never count for a practice.
import { describe, expect, it } from "vitest";
import { askTable } from "../functions/ask";
import { tableGrid } from "../funnel/grids";
import { DAY, foundOf, observe, type Tabs } from "./observe";
import { COUNTED, partner } from "./observedRuleCases";

describe("What does not count", () => {
  const call = { Activity: "1:1 call", Contact: "partner 0" };
  it.each<[string, string, Tabs]>([
    [
      "informal.helps",
      "by the DevRel team, by nobody's team, with no contact, or by the community",
      {
        activities: [
          { Activity: "Forum answer", Contact: "ann", Team: "dev-rel" },
          { Activity: "Forum answer", Contact: "ann", Team: "Developer Relations" },
          { Activity: "Forum answer", Contact: "ann" },
          { Activity: "Forum answer", Team: "Support" },
          { Activity: "Asked question", Contact: "ann", Team: "Support" },
          { Activity: "Knitting", Contact: "ann", Team: "Support" },
        ],
      },
    ],
    [
      "informal.promotion",
      "for another purpose, or by the DevRel team",
      {
        activities: [
          { Activity: "Webinar", Team: "Sales" },
          { Activity: "Conference talk", Team: "DevRel" },
          { Activity: "Conference talk" },
        ],
      },
    ],
    ["informal.reachable", "by the team", { activities: [{ Activity: "Forum answer", Contact: "ann" }] }],
    [
      "hightouch.partners",
      "one meeting only, no close one, or no partner",
      {
        activities: [
          call,
          { Activity: "Blog post", Contact: "partner 0" },
          { ...call, Contact: "ann" },
          { ...call, Contact: "ann" },
        ],
        contacts: [partner(0), { Contact: "ann", Partner: "no" }],
      },
    ],
    [
      "hightouch.support",
      "to a crowd or of no known reach",
      {
        activities: [
          { Activity: "Conference talk" },
          { Activity: "Answered question" },
          { Activity: "Knitting" },
        ],
      },
    ],
    [
      "hightouch.support",
      "with colleagues alone",
      { activities: [call], contacts: [{ Contact: "partner 0", Internal: "yes" }] },
    ],
    [
      "informal.reachable",
      "by colleagues alone",
      {
        activities: [{ Activity: "Asked question", Contact: "boss" }],
        contacts: [{ Contact: "boss", Internal: "yes" }],
      },
    ],
    [
      "evangelism.content",
      "with an event, or for another purpose",
      {
        activities: [
          { Activity: "Conference talk", Event: "DevConf" },
          { Activity: "Case study" },
          { Activity: "Workshop" },
        ],
      },
    ],
    [
      "advocacy.feedback",
      "for other teams, or of an unknown kind",
      {
        activities: [
          { Activity: "Planning", DRQL: "Candidate" },
          { Activity: "Planning", DRQL: "Beta" },
        ],
      },
    ],
    [
      "advocacy.tools",
      "under another need",
      { activities: [{ Activity: "Blog post" }, { Activity: "Planning" }] },
    ],
    ["evangelism.talks", "to a few", { activities: [{ Activity: "Workshop" }, { Activity: "Planning" }] }],
    [
      "evangelism.recruiting",
      "with nobody named",
      { activities: [{ Activity: "Attended talk" }, { Activity: "Attended talk", Contact: "#N/A" }] },
    ],
  ])("for %s: work %s", (practice, _, tabs) => expect(foundOf(practice, tabs)).toBe("0"));

  it("for any practice: rows without a date that can be read, or without an activity", () => {
    const rows = COUNTED.flatMap(({ tabs }) => tabs(1).activities!);
    const unreadable = rows.flatMap((row) => [
      { ...row, Date: "03/04/2025" },
      { ...row, Date: "" },
      { ...row, Activity: "#N/A", Date: DAY },
    ]);
    const found = observe({ activities: unreadable, contacts: [partner(0)] });
    expect(COUNTED.map(({ practice }) => found.get(practice)?.found)).toEqual(COUNTED.map(() => "0"));
  });

  it("for recruiting: contacts whose first activity was before the period", () => {
    const activities = [
      { Activity: "Attended talk", Contact: "old", Date: "2024-01-01" },
      { Activity: "Attended talk", Contact: "old" },
      { Activity: "Knitting", Contact: "new" },
    ];
    expect(foundOf("evangelism.recruiting", { activities })).toBe("1");
  });

  it("for events: those planned, cancelled, postponed or with a status that nobody knows, without a name or a start", () => {
    const statuses = [
      "Planned",
      "cancelled",
      "Canceled",
      "POSTPONED",
      "upcoming",
      "draft",
      "tentative",
      "proposed",
      "Confirmed",
      "Submitted",
      "CFP open",
      "CFP submitted",
      "Waitlisted",
      "TBC",
      "Accepted",
      "Rejected",
      "Declined",
      "Not going",
      "Withdrawn",
      "Knitted",
      "n/a",
      "#N/A",
    ];
    const notHeld = statuses.map((Status, index) => ({
      Event: "E",
      Start: new Date(Date.UTC(2024, 6 + (index % 12), 20)),
      Cost: 1,
      Status,
    }));
    const events = [
      ...notHeld,
      { Start: "2025-04-01", Cost: 1 },
      { Event: "E", Cost: 1 },
      { Event: "E", Start: "2Q25", Cost: 1 },
    ];
    expect(observe({ events }).get("quantified.cost")?.found).toBe("");
    expect(foundOf("evangelism.talks", { events })).toBe("0");
    const held = [
      { Event: "Held", Start: "2025-03-31", Status: "Held", Cost: 0 },
      { Event: "No status", Start: "2025-03-01" },
    ];
    expect(foundOf("evangelism.talks", { events: [...events, ...held] }), "two events in one month").toBe(
      "1",
    );
    expect(
      foundOf("quantified.cost", { events: [...events, ...held] }),
      "no cost given, and a cost of 0",
    ).toBe("0.5");
  });
});

describe("A milestone counts as its contact's activity of that name", () => {
  const journey = [
    ["Activity", "Stage", "By", "Reach", "Need"],
    ["Onboarding call", "Consideration", "Team", "1:1", "Basic enablement"],
    ["Talk", "Awareness", "Team", "1:many", ""],
  ];
  const contacts = [
    ["Contact", "Partner", "Onboarding call"],
    ["a", "yes", "2025-03-01"],
    ["b", "yes", "2025-03-02"],
  ];
  const activities = [
    ["Date", "Activity", "Contact"],
    ["2025-03-03", "Onboarding call", "a"],
    ["2025-03-03", "Talk", ""],
  ];
  const found = () => {
    const rows = askTable("DEVREL_MATURITY_OBSERVED", [activities, journey, "", contacts]);
    return new Map(rows.map(([practice, , , count]) => [practice, count]));
  };

  it.each([
    ["hightouch.support", "one row and two milestones", "3"],
    ["hightouch.partners", "a has a row and a milestone, b one milestone only", "1"],
    ["advocacy.tools", "one row and two milestones", "3"],
    ["quantified.outcome", "three of four activities of the team name a contact", "0.75"],
  ])("%s: %s", (practice, _, count) => expect(found().get(practice)).toBe(count));

  it("evangelism.content: a milestone is at no event, whatever the rows of Activities say", () => {
    const table = askTable("DEVREL_MATURITY_OBSERVED", [
      tableGrid(
        "Date | Activity | Contact | Event\n2025-03-03 | Talk | | DevConf\n2025-03-04 | Talk | | DevConf",
      ),
      tableGrid(
        "Activity | By | Reach | Purpose\nTalk | Team | 1:many | Awareness\nWebinar | Team | 1:many | Awareness",
      ),
      "",
      tableGrid("Contact | Webinar\na | 2025-03-01"),
    ]);
    expect(table.find(([practice]) => practice === "evangelism.content")?.[3]).toBe("1");
  });
});
