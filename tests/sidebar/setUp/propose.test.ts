/** What Set up takes a team's tabs and headers for, by the headers and by the cells below them. */
import { describe, expect, it, test } from "vitest";
import { propose } from "../../../sidebar/setUp/propose";
import type { SeenTab } from "../../../src/app/setUpContract";

const DAYS = ["2025-01-20", "2025-02-03"];
const ADDRESSES = ["ann@acme.example", "bob@orbit.example", "cid@acme.example"];
const TALKS = ["Conf talk", "Blog"];

/** The table and the headers of a tab with these columns. */
function proposedFor(name: string, columns: Record<string, readonly string[]>) {
  const headers = Object.keys(columns);
  const tab: SeenTab = {
    id: 1,
    name,
    rows: 9240,
    headerRow: 1,
    headers,
    samples: Object.values(columns).map((cells) => [...cells]),
    counts: Object.values(columns).map((cells) => ({ filled: cells.length, different: new Set(cells).size })),
    columns: {},
    byHand: false,
    filledBy: null,
  };
  const { table, places, always } = propose([tab])[1]!;
  const found = Object.entries(places).map(([column, place]) => [column, headers[place]]);
  return { table, always, ...Object.fromEntries(found) };
}

describe("What cannot be a contact is not taken for one", () => {
  it.each([
    ["Yes and No", "Person", ["Yes", "No"]],
    ["days", "Member since", DAYS],
    ["a head count", "Attendees", ["30", "120", "45"]],
  ])("%s under %s", (_, header, cells) => {
    const found = proposedFor("Activities", { Date: DAYS, Activity: TALKS, [header]: cells });
    expect(found).toEqual({ table: "Activities", always: {}, date: "Date", activity: "Activity" });
  });
});

test("numbers under a header that only speaks of a channel are none, and a question about the company is no activity", () => {
  expect(proposedFor("Activities", { Date: DAYS, Activity: TALKS, "Open source": ["0", "1"] })).toEqual({
    table: "Activities",
    always: {},
    date: "Date",
    activity: "Activity",
  });
  const asked = "What company do you work for?";
  expect(proposedFor("Form", { Timestamp: DAYS, Email: ADDRESSES, [asked]: ["Acme", "Orbit"] })).toEqual({
    table: "Contacts",
    always: {},
    contact: "Email",
    company: asked,
  });
});

test("the conference is the event, not the title of the talk; the actual cost is the cost, not the budget", () => {
  const talks = { Date: DAYS, Conf: ["DevConf", "Kotlin Night"], "Talk title": ["How to", "Why"] };
  expect(proposedFor("Talks", talks)).toMatchObject({ table: "Activities", event: "Conf" });
  const meetups = { Name: ["Docs Day"], Date: DAYS, Budget: ["100", "200"], "Actual cost": ["90", "210"] };
  expect(proposedFor("Meetups", meetups)).toMatchObject({ table: "Events", cost: "Actual cost" });
});

test("a list of leads is no journey: addresses stand in it", () => {
  const leads = { Activity: ["Asked question"], Email: ADDRESSES, Stage: ["New"], Company: ["Acme"] };
  expect(proposedFor("Leads", leads)).toMatchObject({ table: "Contacts", contact: "Email" });
});

test("nothing is said of every row where neither the tab nor a header speaks of it", () => {
  expect(proposedFor("Activities", { Date: DAYS, Hours: ["3", "4"] }).always).toEqual({});
});

test("addresses under Who are contacts, also where the tab is recognised; statuses beside leads are theirs", () => {
  const columns = { Date: DAYS, Activity: TALKS, Who: ADDRESSES, DRQL: ["Beta tester"] };
  expect(proposedFor("Log", { ...columns, Status: ["accepted", "said no"] })).toMatchObject({
    contact: "Who",
    drql: "DRQL",
    status: "Status",
  });
  expect(proposedFor("Log", { ...columns, Status: ["done", "to do"] })).not.toHaveProperty("status");
  const withoutLeads = { Date: DAYS, Activity: TALKS, Contact: ADDRESSES, Status: ["Accepted"] };
  expect(proposedFor("Log", withoutLeads)).not.toHaveProperty("status");
});

test("words that the template offers in a column tell it, whatever stands above them", () => {
  expect(
    proposedFor("Log", { When: DAYS, What: TALKS, Email: ADDRESSES, Lead: ["Beta tester", "Case study"] }),
  ).toMatchObject({ drql: "Lead" });
});

test("a log in words of another language is no list of contacts: one of its cells names two people", () => {
  const log = {
    Wann: DAYS,
    Was: ["Vortrag", "Podcast"],
    "Wer war dabei": ["ann@acme.example", "bob@orbit.example; cid@acme.example"],
  };
  expect(proposedFor("tracker", log).table).not.toBe("Contacts");
  const list = { Wer: ADDRESSES, Firma: ["Acme", "Orbit", "Acme"] };
  expect(proposedFor("tracker", list)).toEqual({
    table: "Contacts",
    always: {},
    contact: "Wer",
    company: "Firma",
  });
});
