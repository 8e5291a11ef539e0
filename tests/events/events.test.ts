/** DEVREL_EVENTS by hand. */
import { describe, expect, it } from "vitest";
import { eventReturns } from "../../src/events/eventReturns";
import { zone } from "../../src/reading/zone";
import { workbookModel } from "../../src/workbook/workbookModel";
import { askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const EVENTS = tableGrid(`
  Event   | Start      | End        | Type       | City   | Attendees | Cost | Status
  DevConf | 2025-03-10 | 2025-03-12 | Conference | Lisbon | 140       | 900  | Held
  Meetup  | 2025-02-01 |            | Meetup     | Oslo   | 20        |      |
  Meetup  | 2025-04-01 |            | Meetup     | Oslo   |           | 100  | held
  Summit  | 2025-04-20 |            | Conference | Lisbon | 500       | 5000 | Cancelled
  Camp    | 2025-05-01 |            | Camp       |        |           | 50   | who knows`);
/**
 * Ann is met at both meetups and builds an app, Bob is known before DevConf and goes nowhere, Cid asks for a demo on the day of DevConf,
 * Dan moves on too late (the 91st day after its end), Eve is named at the cancelled Summit only.
 */
const ACTIVITIES = tableGrid(`
  Date       | Activity            | Contact  | Event   | DRQL      | DRQL status
  2025-01-05 | Newsletter sign-up  | Bob      |         |           |
  2025-02-01 | Attended meetup     | Ann      | Meetup  |           |
  2025-02-20 | Read docs           | Ann      |         |           |
  2025-03-10 | Conference talk     | Bob; Cid; Dan | devconf | Candidate | Accepted
  2025-03-10 | Requested demo      | Cid      |         |           |
  2025-03-11 | 1:1 call            | Bob      | DevConf | Candidate | Declined
  2025-03-31 | Attended meetup     | Ann; Bob | Meetup  | Candidate | Acted on
  2025-04-02 | First app           | Ann      |         |           |
  2025-04-20 | Attended conference | Eve      | Summit  |           |
  2025-06-11 | First app           | Dan      |         |           |`);
const ask = (
  options = "",
  activities: unknown = ACTIVITIES,
  contacts: unknown = "",
  events: unknown = EVENTS,
) => askTable("DEVREL_EVENTS", [events, activities, "", contacts, options]);
const HEADER =
  "Cost | Attendees | Contacts met | New contacts | Moved on | DRQLs | Accepted | Cost per contact | Cost per contact moved on | Cost per DRQL";

describe("DEVREL_EVENTS by hand", () => {
  it("what every held event cost and brought; of events with one name each row belongs to the nearest", () => {
    expect(ask()).toEqual(
      lines(`
        Event   | Start      | ${HEADER}
        Meetup  | 2025-02-01 |      | 20  | 1 | 1 | 1 | 0 | 0 |     |      |
        DevConf | 2025-03-10 | 900  | 140 | 3 | 2 | 1 | 2 | 1 | 300 | 900  | 450
        Meetup  | 2025-04-01 | 100  |     | 2 | 0 | 1 | 1 | 1 | 50  | 100  | 100
        Total   |            | 1000 | 160 | 4 | 3 | 2 | 3 | 2 | 250 | 500  | 333.3333`),
    );
  });

  it("who was at no stage before has moved on with a stage later than that of meeting, others with one later than any before", () => {
    const rows = tableGrid(`
      Date       | Activity            | Contact | Event
      2025-03-01 | Read docs           | Bob     |
      2025-03-10 | Attended conference | Ann     | DevConf
      2025-03-10 | Joined beta         | Bob     | DevConf
      2025-03-11 | Visited booth       | Ann     |
      2025-03-10 | Something odd       | Cid     | DevConf
      2025-03-20 | Visited booth       | Cid     |`);
    // Ann met us and visited the booth: the same stage. Bob went from reading to a beta at the event itself. Cid was at no stage at all.
    expect(ask("", rows)[2]!.slice(4, 7)).toEqual(["3", "2", "2"]);
  });

  it("a row that names nobody meets nobody, and one without a day that can be read is of no event", () => {
    const rows = tableGrid(`
      Date       | Activity        | Contact | Event
      2025-03-10 | Attended meetup | Ann     | DevConf
      2025-03-10 | Attended meetup |         | DevConf
      soon       | Attended meetup | Bob     | DevConf
      2025-03-01 | Read docs       | Bob     |`);
    expect(ask("", rows)[2]!.slice(4, 7)).toEqual(["1", "1", "0"]);
  });

  it("in whichever order the rows of an event stand, the first is the meeting and the latest stage is that of meeting", () => {
    const [header, ...rows] = tableGrid(`
      Date       | Activity        | Contact | Event
      2025-03-10 | Attended meetup | Ann     | DevConf
      2025-03-11 | Read docs       | Ann     | DevConf
      2025-03-11 | Read docs       | Bob     | DevConf
      2025-03-12 | Attended meetup | Bob     | DevConf`);
    expect(ask("", [header, ...rows])[2]!.slice(4, 7)).toEqual(["2", "2", "0"]);
    expect(ask("", [header, ...rows.reverse()])[2]!.slice(4, 7)).toEqual(["2", "2", "0"]);
  });

  it("who was at the first stage before has moved on with a later one at the event itself", () => {
    const rows = tableGrid(`
      Date       | Activity      | Contact | Event
      2025-03-01 | Visited booth | Ann     |
      2025-03-10 | Joined beta   | Ann     | DevConf`);
    expect(ask("", rows)[2]!.slice(4, 7)).toEqual(["1", "0", "1"]);
  });

  it("of two events of one name that are equally near, a row belongs to the earlier, whatever is said of one without a day", () => {
    const events = tableGrid("Event | Start\nMeetup | 2025-03-03\nMeetup |\nMeetup | 2025-03-01");
    const rows = tableGrid("Date | Activity | Contact | Event\n2025-03-02 | Attended meetup | Ann | Meetup");
    expect(ask("as of=2025-03-31", rows, "", events).map((row) => [row[1], row[4]])).toEqual(
      lines("Start | Contacts met\n2025-03-01 | 1\n2025-03-03 | 0\n | 1"),
    );
  });

  it("who had come far before has not moved on by coming as far again, though it did less in between", () => {
    const rows = tableGrid(`
      Date       | Activity        | Contact | Event
      2025-02-01 | First app       | Ann     |
      2025-02-10 | Read docs       | Ann     |
      2025-03-10 | Attended meetup | Ann     | DevConf
      2025-03-20 | Went live       | Ann     |`);
    expect(ask("", rows)[2]!.slice(4, 7)).toEqual(["1", "0", "0"]);
  });

  it("beside an event called Total, all of them together are called All", () => {
    const events = tableGrid("Event | Start\nTotal | 2025-03-10");
    expect(ask("", ACTIVITIES, "", events).map(([name]) => name)).toEqual(["Event", "Total", "All"]);
  });

  it("events of one day stand by name", () => {
    const events = tableGrid("Event | Start\nZeta | 2025-03-10\nAlpha | 2025-03-10");
    expect(ask("", ACTIVITIES, "", events).map(([name]) => name)).toEqual([
      "Event",
      "Alpha",
      "Zeta",
      "Total",
    ]);
  });

  it("a row with an odd date, long after all others, counts for its event", () => {
    const rows = tableGrid(`
      Date       | Activity        | Contact | Event
      2025-03-10 | Attended meetup | Ann     | DevConf
      2025-03-11 | Attended meetup | Bob     | DevConf
      2025-03-12 | Attended meetup | Cid     | DevConf
      2025-03-13 | Attended meetup | Dan     |
      2029-03-10 | Attended meetup | Eve     | DevConf`);
    expect(ask("", rows)[2]!.slice(4, 6)).toEqual(["4", "4"]);
  });

  it("it is too early to say who moved on until the last day of the window is reached", () => {
    const isOpen = (asOf: string) => {
      const options = { by: undefined, window: 90, from: undefined, to: undefined, unit: undefined };
      const workbook = workbookModel({ Events: EVENTS, Activities: ACTIVITIES }, zone("Etc/UTC"));
      const { rows, total } = eventReturns(workbook, { ...options, "as of": Date.parse(asOf) });
      return [...rows, total].map((each) => each.isOpen);
    };
    // DevConf ended on 12 March, 90 days before 10 June; the second meetup on 1 April, 90 days before 30 June.
    expect(isOpen("2025-06-09")).toEqual([false, true, true, true]);
    expect(isOpen("2025-06-10")).toEqual([false, false, true, true]);
    expect(isOpen("2025-06-30")).toEqual([false, false, false, false]);
  });

  it("window counts days from the end of the event, the last one included", () => {
    const movedOn = (options: string) => ask(options)[2]![6];
    expect([movedOn("window=90"), movedOn("window=91"), movedOn("window=0.5")]).toEqual(["1", "2", "1"]);
  });

  it("by type or city, most contacts first, each contact once", () => {
    expect(ask("by=type").map((row) => row.slice(0, 7))).toEqual(
      lines(`
        Type       | Events | Cost | Attendees | Contacts met | New contacts | Moved on
        Conference | 1      | 900  | 140       | 3            | 2            | 1
        Meetup     | 2      | 100  | 20        | 2            | 1            | 1
        Total      | 3      | 1000 | 160       | 4            | 3            | 2`),
    );
    expect(
      ask("by=Status")
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual(
      [
        ["(none)", "1"],
        ["Held", "2"],
        ["Total", "3"],
      ].sort((a, b) => (a[0] === "Held" ? -1 : b[0] === "Held" ? 1 : 0)),
    );
  });

  it("from and to choose events by their start; as of knows nothing later", () => {
    expect(ask("from=2025-03-01; to=2025-03-31").map(([event]) => event)).toEqual([
      "Event",
      "DevConf",
      "Total",
    ]);
    expect(ask("as of=2025-03-10").slice(1)).toEqual(
      lines(`
        Meetup  | 2025-02-01 |     | 20  | 1 | 1 | 1 | 0 | 0 |     |     |
        DevConf | 2025-03-10 | 900 | 140 | 3 | 2 | 1 | 1 | 1 | 300 | 900 | 900
        Total   |            | 900 | 160 | 4 | 3 | 2 | 1 | 1 | 300 | 900 | 900`),
    );
  });

  it("an event that starts after the day of as of is not held yet", () => {
    expect(ask("as of=2025-03-09").map(([event]) => event)).toEqual(["Event", "Meetup", "Total"]);
  });

  it("one person by two ids is one, colleagues are nobody, companies may take the place of people", () => {
    const contacts = tableGrid(`
      Contact | Also known as | Internal | Company
      Bob     | Dan           |          | Acme
      Cid     |               | TRUE     | Birch
      Ann     |               |          | Acme`);
    const devConf = (options: string) => ask(options, ACTIVITIES, contacts)[2]!.slice(4, 7);
    expect(devConf("")).toEqual(["1", "0", "0"]);
    expect(devConf("unit=Company")).toEqual(["1", "0", "1"]);
  });

  it("a milestone of Contacts may come before the event, or show that somebody moved on", () => {
    const contacts = tableGrid(`
      Contact | Joined     | First app
      Cid     | 2025-03-09 |
      Bob     |            | 2025-03-20`);
    expect(ask("", ACTIVITIES, contacts)[2]!.slice(4, 7)).toEqual(["3", "1", "1"]);
  });

  it("without a Cost or a DRQL column what needs it is blank, never 0", () => {
    const events = tableGrid("Event | Start\nDevConf | 2025-03-10");
    const activities = ACTIVITIES.map((row) => row.slice(0, 4));
    expect(ask("", activities, "", events).slice(1)).toEqual(
      lines(`
        DevConf | 2025-03-10 | | | 3 | 2 | 1 | | | | |
        Total   |            | | | 3 | 2 | 1 | | | | |`),
    );
  });

  it("a cost in another currency than the others is in no sum: 300 and 100 euros are 400, whatever 900 dollars are", () => {
    const events = tableGrid(`
      Event   | Start      | Cost
      Meetup  | 2025-02-01 | € 300
      DevConf | 2025-03-10 | $900
      Meetup  | 2025-04-01 | 100 EUR`);
    expect(ask("", ACTIVITIES, "", events).slice(1)).toEqual(
      lines(`
        Meetup  | 2025-02-01 | 300 | | 1 | 1 | 1 | 0 | 0 | 300 | 300 |
        DevConf | 2025-03-10 |     | | 3 | 2 | 1 | 2 | 1 |     |     |
        Meetup  | 2025-04-01 | 100 | | 2 | 0 | 1 | 1 | 1 | 50  | 100 | 100
        Total   |            | 400 | | 4 | 3 | 2 | 3 | 2 | 200 | 400 | 400`),
    );
  });

  it("an event without a cost makes the others no cheaper: 900 for three contacts are 300 each, whoever else was met for nothing known", () => {
    const events = tableGrid(`
      Event   | Start      | Type | Cost
      Meetup  | 2025-02-01 | Talk |
      DevConf | 2025-03-10 | Talk | 900
      Meetup  | 2025-04-01 | Chat | `);
    // Met: Ann at both meetups, Bob at the second; Bob, Cid and Dan at DevConf, of whom Cid moved on.
    expect(ask("by=Type", ACTIVITIES, "", events)).toEqual(
      lines(`
        Type  | Events | ${HEADER}
        Talk  | 2      | 900 | | 4 | 3 | 2 | 2 | 1 | 300 | 900 | 450
        Chat  | 1      |     | | 2 | 0 | 1 | 1 | 1 |     |     |
        Total | 3      | 900 | | 4 | 3 | 2 | 3 | 2 | 300 | 900 | 450`),
    );
  });

  it("an End before its Start is not believed", () => {
    const events = tableGrid("Event | Start | End\nDevConf | 2025-03-10 | 2024-03-10");
    expect(ask("", ACTIVITIES, "", events)[1]![6]).toBe("1");
  });

  it("a total row also where nothing was held", () => {
    expect(ask("from=2026-01-01").slice(1)).toEqual([
      ["Total", "", "", "", "0", "0", "0", "0", "0", "", "", ""],
    ]);
  });
});

describe("DEVREL_EVENTS says what is missing", () => {
  it.each([
    ["Contact", [0, 1, 3, 4]],
    ["Event", [0, 1, 2, 4]],
  ])("a %s column of Activities", (title, places) => {
    const activities = ACTIVITIES.map((row) => places.map((place) => row[place]!));
    expect(refusal("DEVREL_EVENTS", [EVENTS, activities])).toMatch(
      new RegExp(`^Activities needs a column headed “${title}”`),
    );
  });

  it.each([
    ["by=Colour", "There is no column headed “Colour”. Choose one of: "],
    ["window=never", "The option window is “never”, but it should be 90, or another number above 0."],
    ["from=2025-02-01; to=2025-01-01", "The option from (2025-02-01) is later than to (2025-01-01)."],
  ])("%s", (options, sentence) => {
    expect(refusal("DEVREL_EVENTS", [EVENTS, ACTIVITIES, "", "", options])).toContain(sentence);
  });
});
