/** Every source's sample as its recipe reads it; counts and dates were worked out by hand from the files. */
import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { knownAs } from "../../src/bringIn/knownAs";
import { asksOf } from "../../src/bringIn/questions";
import { readByRecipe } from "../../src/bringIn/readByRecipe";
import { RECIPES } from "../../src/bringIn/recipes/recipes";
import { zone } from "../../src/reading/zone";
import { bringIn } from "./sample";

const ids = (people: readonly Readonly<Record<string, string>>[]) => people.map(({ contact }) => contact);

describe("Luma guests", () => {
  const FILE = "Docs meetup - Guests - 2025-11-05.csv";

  it("are known below a byte order mark, and their event by the file's name", () => {
    const { why, asks, likely } = bringIn(FILE);
    expect(why).toBe(
      "This is the guest list of a Luma event: it has the columns “api_id”, “approval_status” and “checked_in_at”.",
    );
    expect(asks).toEqual(["event", "date", "activity", "source"]);
    expect(likely).toEqual({
      event: "Docs meetup",
      date: "2025-11-05",
      activity: "Attended meetup",
      source: "Luma",
    });
  });

  it("give a registration each, and attending only where they checked in", () => {
    const { contacts, events, activities, details, leftOut, rows } = bringIn(FILE);
    expect(rows).toBe(5);
    expect(contacts.map(({ contact, name }) => [contact, name])).toEqual([
      ["ada@engines.example", "Ada Byron"],
      ["Grace@Navy.example", "Grace Hopper"],
      ["noor@orbit.example", "Noor"],
    ]);
    expect(events).toEqual([{ event: "Docs meetup", start: "2025-11-05" }]);
    expect(activities).toEqual([
      ["2025-10-29 23:54:03", "Registered for event", "ada@engines.example"],
      ["2025-11-05 17:31:10", "Attended meetup", "ada@engines.example"],
      ["2025-10-30 08:00", "Registered for event", "Grace@Navy.example"],
      ["2025-11-02 12:00", "Registered for event", "noor@orbit.example"],
      ["2025-11-05 23:40", "Attended meetup", "noor@orbit.example"],
    ]);
    expect(details[0]).toMatchObject({ channel: "Luma", event: "Docs meetup" });
    expect(leftOut).toEqual([
      "3 Grace@Navy.example: Registered, but not checked in",
      "4 linus@kernel.example: Not approved as a guest: “pending_approval”",
      "6 No Mail: There is no Contact, as nothing stands in “email”",
    ]);
  });

  it("are dated by the spreadsheet's clock: UTC next to midnight is the next day in Berlin", () => {
    const { activities, likely } = bringIn(FILE, {}, "Europe/Berlin");
    expect(activities[0]![0]).toBe("2025-10-30 00:54:03");
    expect(activities[4]![0]).toBe("2025-11-06 00:40");
    expect(likely.date).toBe("2025-11-05");
  });
});

describe("Eventbrite", () => {
  const answers = { event: "Engines day", date: "2024-12-05" };

  it("attendees: two people on one address are one contact, and those refunded or not attending none", () => {
    const { contacts, events, activities, leftOut } = bringIn("report-2024-12-05T1800.csv", answers);
    expect(contacts.map(({ name, company }) => [name, company])).toEqual([
      ["Ada Byron", "Analytical Engines"],
      ["Mary Somerville", "Star Charts"],
      ["Katherine Johnson", "Orbit Works"],
    ]);
    expect(events).toEqual([{ event: "Engines day", start: "2024-12-05" }]);
    expect(activities).toEqual([
      ["2024-11-29 22:28", "Registered for event", "ada@engines.example"],
      ["2024-12-05", "Attended meetup", "ada@engines.example"],
      ["2024-12-01 09:05", "Registered for event", "mary@stars.example"],
      ["2024-12-02 10:00", "Registered for event", "kj@orbit.example"],
      ["2024-12-05", "Attended meetup", "kj@orbit.example"],
    ]);
    const again = "Another ticket for the same e-mail address, which stands for one person";
    expect(leftOut).toEqual([
      "3 mary@stars.example: Registered, but not checked in",
      "5 kj@orbit.example: Two people cannot share one address: “kj@orbit.example” stands for “Katherine Johnson” already",
      `5 kj@orbit.example: ${again}`,
      "6 alan@bombe.example: Neither attending nor checked in: “Refunded”",
      "7 joan@bombe.example: Neither attending nor checked in: “Not Attending”",
    ]);
  });

  it("orders: each names its event and its day itself", () => {
    const { asks, contacts, events, activities } = bringIn("eventbrite-orders.csv");
    expect(asks).toEqual(["activity", "source"]);
    expect(contacts.map(({ name }) => name)).toEqual(["Ada Byron", "Mary Somerville"]);
    expect(events).toEqual([
      { event: "Engines day", start: "2026-09-26 19:05" },
      { event: "Star night", start: "2026-10-03 20:00" },
    ]);
    expect(activities).toEqual([
      ["2025-03-10 18:00", "Registered for event", "ada@engines.example"],
      ["2026-09-26 19:05", "Attended meetup", "ada@engines.example"],
      ["2025-03-11 09:30", "Registered for event", "mary@stars.example"],
      ["2025-03-12 10:30", "Registered for event", "ada@engines.example"],
    ]);
  });
});

describe("Meetup", () => {
  it("members: tab-separated text in a file called .xls, without addresses, joined on their day", () => {
    const { source, contacts, activities } = bringIn("Member_List_on_2024-12-13.xls");
    expect(source).toBe("Meetup members");
    expect(contacts).toEqual([
      {
        contact: "meetup user 391542940",
        name: "Ada B",
        region: "Zürich",
        joined: "2024-03-20",
        source: "Meetup",
      },
      {
        contact: "meetup user 200000017",
        name: "Grace",
        region: "Bern",
        joined: "2023-01-05",
        source: "Meetup",
      },
    ]);
    expect(activities).toEqual([]);
  });

  it("RSVPs: only a Yes registers, by the same id as in the member list", () => {
    const { likely, contacts, activities, leftOut } = bringIn("Kotlin night RSVPs.csv", {
      date: "2024-11-28",
    });
    expect(likely).toEqual({ event: "Kotlin night", date: "", source: "Meetup" });
    expect(ids(contacts)).toEqual(["meetup user 391542940", "meetup user 200000017"]);
    expect(activities).toEqual([
      ["2024-11-20", "Registered for event", "meetup user 391542940"],
      ["2024-11-21", "Registered for event", "meetup user 200000017"],
    ]);
    expect(leftOut).toEqual([
      "4 Linus: The RSVP is not Yes: “No”",
      "5 Noor: The RSVP is not Yes: “Waitlist”",
    ]);
  });
});

test("Zoom: of five tables the attendees' is read, who joins again attends once, and the first table tells event and day", () => {
  const { likely, contacts, events, activities, leftOut, rows } = bringIn("webinar-attendees.csv");
  expect(likely).toEqual({
    event: "Ask the engines team",
    date: "2020-03-28",
    activity: "Attended webinar",
    source: "Zoom",
  });
  expect(rows).toBe(4);
  expect(contacts.map(({ contact, name, region }) => [contact, name, region])).toEqual([
    ["ada@engines.example", "Ada Byron", "United Kingdom"],
    ["grace@navy.example", "Grace Hopper", undefined],
    ["noor@orbit.example", "Noor", "Jordan"],
  ]);
  expect(events).toEqual([{ event: "Ask the engines team", start: "2020-03-28", online: "yes" }]);
  expect(activities).toEqual([
    ["2020-03-20 10:00", "Registered for event", "ada@engines.example"],
    ["2020-03-28 08:07:27", "Attended webinar", "ada@engines.example"],
    ["2020-03-21 11:00", "Registered for event", "grace@navy.example"],
    ["2020-03-22 12:00", "Registered for event", "noor@orbit.example"],
    ["2020-03-28 08:01", "Attended webinar", "noor@orbit.example"],
  ]);
  expect(leftOut).toEqual([
    "14 ada@engines.example: No time of registration: joined again, or came without registering",
    "14 ada@engines.example: Joined again: attending counts once",
    "15 grace@navy.example: Registered, but did not attend",
  ]);
});

test("Zoom meetings: the participants stand below a summary that tells event and day; hosts and callers stay out, who joins again attends once", () => {
  const { likely, contacts, events, activities, brought, leftOut } = bringIn("participants_81234567890.csv");
  expect(likely).toEqual({
    event: "Office hours",
    date: "2026-03-02",
    activity: "Attended meetup",
    source: "Zoom",
  });
  expect(contacts).toEqual([
    { contact: "ada@engines.example", name: "Ada Byron", source: "Zoom" },
    { contact: "noor@orbit.example", name: "Noor", source: "Zoom" },
  ]);
  expect(events).toEqual([{ event: "Office hours", start: "2026-03-02", online: "yes" }]);
  expect(activities).toEqual([
    ["2026-03-02 09:01", "Attended meetup", "ada@engines.example"],
    ["2026-03-02 09:03", "Attended meetup", "noor@orbit.example"],
  ]);
  expect(brought.at(-1)!.key).toBe("Zoom meeting: noor@orbit.example office hours 2026-03-02");
  expect(leftOut).toEqual([
    "5 grace@team.example: No guest: of the Zoom account's own people, so a colleague: “No”",
    "6 ada@engines.example: Joined again: attending counts once",
    "8 iPhone (Bo): There is no Contact, as nothing stands in “User Email” or “Email”",
  ]);
});

test("Zoom meetings: a list of people without times is dated by the meeting", () => {
  const rows = [["Name (original name)", "Email", "Total duration (minutes)", "Guest"]];
  const file = knownAs([...rows, ["Ada", "ada@engines.example", "42", "Yes"]], RECIPES)!;
  expect(asksOf(file)).toEqual(["event", "date", "activity", "source"]);
  const answers = { event: "Office hours", date: "2026-03-02", activity: "Attended meetup", source: "Zoom" };
  const { brought } = readByRecipe(file, answers, zone("Etc/UTC"));
  expect(brought.map(({ cells }) => cells.date ?? cells.start)).toEqual([
    undefined,
    "2026-03-02",
    "2026-03-02",
  ]);
});

test("Sessionize: a row without a title is a further speaker of the session above", () => {
  const { likely, contacts, details, leftOut } = bringIn("Engines conf sessions.csv");
  expect(likely).toMatchObject({ event: "Engines conf", date: "2025-06-12" });
  expect(ids(contacts)).toEqual(["ada@engines.example", "mary@stars.example", "noor@orbit.example"]);
  expect(details.map(({ date, contact, notes, link }) => [date, contact, notes, link])).toEqual([
    ["2025-06-12 10:00", "ada@engines.example", "Engines at scale", "https://example.com/rec/101"],
    ["2025-06-12 10:00", "mary@stars.example", "Engines at scale", "https://example.com/rec/101"],
    ["2025-06-12 14:00", "noor@orbit.example", "Rockets", undefined],
  ]);
  expect(leftOut).toEqual(["4 grace@navy.example: The speaker has not confirmed: “No”"]);
});

describe("Slack", () => {
  it("members: known by their address, their id is an alias, bots and deactivated ones stay out", () => {
    const { contacts, activities, leftOut } = bringIn("slack-members.csv");
    expect(contacts.map(({ contact, alsoKnownAs, name }) => [contact, alsoKnownAs, name])).toEqual([
      ["ada@engines.example", "U0001", "Ada Byron"],
      ["grace@navy.example", "U0002", "Grace Hopper"],
      ["guest@visit.example", "U0005", "Gia Guest"],
    ]);
    expect(activities).toEqual([]);
    expect(leftOut).toEqual(["4 Deploy Bot: A bot: “Bot”", "5 old@past.example: Deactivated: “Deactivated”"]);
  });

  it("analytics: without an address the id is all there is", () => {
    const { contacts, leftOut } = bringIn("slack-analytics.csv");
    expect(contacts.map(({ contact, alsoKnownAs, joined }) => [contact, alsoKnownAs, joined])).toEqual([
      ["ada@engines.example", "U0001", "2024-03-14"],
      ["U0006", undefined, "2023-01-05"],
    ]);
    expect(leftOut).toEqual(["4 old@past.example: Deactivated: “2024-01-01”"]);
  });
});

test("Discourse: UTC is the next day in Berlin, the outer system's address serves, staged and inactive users stay out", () => {
  const { contacts, leftOut } = bringIn("user-list.csv", {}, "Europe/Berlin");
  expect(contacts).toEqual([
    {
      contact: "ada@engines.example",
      name: "Ada Byron",
      alsoKnownAs: "discourse ada",
      region: "London",
      joined: "2019-07-01 12:22:33",
      source: "Forum",
    },
    {
      contact: "grace@navy.example",
      name: "Grace Hopper",
      alsoKnownAs: "discourse grace",
      joined: "2021-01-01 00:30",
      source: "Forum",
    },
  ]);
  expect(leftOut).toEqual([
    "4 mailonly@else.example: Wrote by e-mail only and never signed up: “true”",
    "5 never@else.example: Never confirmed the account: “false”",
  ]);
});

describe("Discord messages", () => {
  it("give one row for each person and day, with nothing of what was written", () => {
    const { contacts, details, leftOut } = bringIn("help-channel.csv");
    expect(ids(contacts)).toEqual(["discord 111111111111111111", "discord 222222222222222222"]);
    expect(details).toEqual([
      {
        date: "2025-05-01",
        activity: "Asked question",
        contact: "discord 111111111111111111",
        channel: "Discord",
      },
      {
        date: "2025-05-02",
        activity: "Asked question",
        contact: "discord 222222222222222222",
        channel: "Discord",
      },
    ]);
    expect(leftOut).toEqual([
      "3 ada: Another message of the same person on the same day",
      "5 Deleted User: A deleted user: “Deleted User”",
    ]);
  });

  it("are of the day on the spreadsheet's clock", () => {
    const { activities } = bringIn("help-channel.csv", {}, "Europe/Berlin");
    expect(activities.map(([date]) => date)).toEqual(["2025-05-02", "2025-05-02"]);
  });
});

test("HubSpot: dates are month first as one of them shows, ids of companies are no names, no address is no contact", () => {
  const { contacts, leftOut } = bringIn("hubspot-crm-exports-all-contacts.csv");
  expect(contacts).toEqual([
    {
      contact: "ada@engines.example",
      name: "Ada Byron",
      alsoKnownAs: "hubspot 901",
      company: "Analytical Engines",
      region: "United Kingdom",
      joined: "2024-03-15 14:30",
      source: "HubSpot",
    },
    {
      contact: "kj@orbit.example",
      name: "Katherine Johnson",
      alsoKnownAs: "hubspot 902",
      region: "USA",
      joined: "2024-03-04 09:00",
      source: "HubSpot",
    },
  ]);
  expect(leftOut).toEqual(["4 No Address: There is no Contact, as nothing stands in “Email”"]);
});

test("a file that Share made for a CRM: people with their company, without figures, and a guarded text as it was", () => {
  const { source, asks, contacts, leftOut } = bringIn("hubspot-contacts.csv");
  expect([source, asks, leftOut]).toEqual(["CRM file", [], []]);
  expect(contacts).toEqual([
    { contact: "ada@engines.example", name: "Ada Byron", company: "Analytical Engines", champion: "yes" },
    { contact: "kj@orbit.example", name: "Katherine Johnson", company: "=Orbit, Inc.", champion: "no" },
    { contact: "noor@orbit.example", name: "Noor" },
  ]);
});

describe("Mailchimp", () => {
  it("subscribers: who was imported signed up on no day that is known", () => {
    const { contacts, activities, leftOut } = bringIn("subscribed_members_export_1.csv");
    expect(ids(contacts)).toEqual(["ada@engines.example", "imported@list.example", "mary@stars.example"]);
    expect(activities).toEqual([
      ["2018-10-11 09:55:14", "Newsletter sign-up", "ada@engines.example"],
      ["2019-02-03 04:05:06", "Newsletter sign-up", "mary@stars.example"],
    ]);
    expect(leftOut).toEqual([
      "3 imported@list.example: There is no Date, as nothing stands in “OPTIN_TIME” or “CONFIRM_TIME”",
    ]);
  });

  it("those who left signed up and unsubscribed, and share the source's keys", () => {
    const { activities, brought } = bringIn("unsubscribed_members_export_1.csv");
    expect(activities).toEqual([
      ["2019-01-01 10:00", "Newsletter sign-up", "left@gone.example"],
      ["2021-06-07 08:09:10", "Unsubscribed", "left@gone.example"],
    ]);
    expect(brought.map(({ key }) => key)).toEqual([
      "Mailchimp audience: left@gone.example",
      "Mailchimp audience: eu-9",
      "Mailchimp audience: eu-9 unsubscribed",
    ]);
  });
});

describe("Mailchimp campaigns", () => {
  const { asks, brought, leftOut } = bringIn("campaigns.csv", {}, "Europe/Berlin");

  it("are e-mails with their counts, of which thousands are told by a comma; nothing has to be asked", () => {
    expect(asks).toEqual([]);
    expect(brought.map(({ table, cells }) => [table, cells])).toEqual([
      [
        "Emails",
        {
          sent: "2025-07-08 21:30",
          subject: "Webhooks that retry, at last",
          delivered: "1742",
          campaign: "July newsletter",
          audience: "All developers",
          opened: "641",
          clicked: "188",
          unsubscribed: "4",
        },
      ],
      [
        "Emails",
        {
          sent: "2025-08-12 00:05",
          subject: "=Your first app in 5 minutes",
          delivered: "1781",
          campaign: "August newsletter",
          audience: "All developers",
          opened: "702",
          clicked: "231",
          unsubscribed: "0",
        },
      ],
    ]);
  });

  it("are known again by their id, and one that was not sent is left out", () => {
    expect(brought.map(({ key }) => key)).toEqual([
      "Mailchimp campaigns: 17671f6028",
      "Mailchimp campaigns: 2ea0097713",
    ]);
    expect(leftOut).toEqual(["4 Not sent yet: There is no Sent, as nothing stands in “Send Date”"]);
  });
});

test("Google Forms: the activity is asked, and an answer without an address is nobody's", () => {
  const { asks, contacts, activities, leftOut } = bringIn(
    "Beta feedback (Responses) - Form Responses 1.csv",
    { activity: "Gave product feedback" },
    "Europe/Berlin",
  );
  expect(asks).toEqual(["activity", "source"]);
  expect(contacts.map(({ name }) => name)).toEqual(["Ada Byron", "Grace Hopper"]);
  expect(activities).toEqual([
    ["2026-05-28 19:01:33", "Gave product feedback", "ada@engines.example"],
    ["2026-05-28 23:30", "Gave product feedback", "grace@navy.example"],
  ]);
  expect(leftOut).toEqual([
    "4 Nobody: There is no Contact, as nothing stands in “Email Address”, “Email”, “Your email” or “E-mail”",
  ]);
});

test("YouTube: the row of totals is no video", () => {
  const { details, leftOut } = bringIn("Table data.csv");
  expect(details).toEqual([
    { date: "2024-11-26", activity: "Video", channel: "YouTube", notes: "Engines in ten minutes" },
    { date: "2024-12-03", activity: "Video", channel: "YouTube", notes: "Compilers, live" },
  ]);
  expect(leftOut).toEqual(["2 Video: The row of totals: “Total”"]);
});

test("Orbit: a member without an address is known by the GitHub name", () => {
  const { contacts } = bringIn("orbit-members.csv");
  expect(contacts.map(({ contact, alsoKnownAs, internal }) => [contact, alsoKnownAs, internal])).toEqual([
    ["ada@engines.example", "ada-b", "no"],
    ["mate@team.example", "mate", "yes"],
    ["octo-only", undefined, "no"],
  ]);
});

test.each([
  ["star-history.csv", "GitHub stars"],
  ["Table data by date.csv", "YouTube views by day"],
  ["data-export.csv", "Google Analytics report"],
])("%s is known as %s, and as one that names nobody", (name, source) => {
  const found = bringIn(name);
  expect(found.source).toBe(source);
  expect(found.brought).toEqual([]);
});

test("a key that is too long to be read is cut between characters, so that it is the same when a cell gives it back", () => {
  const start = "x".repeat(60);
  for (let length = 0; length < 30; length++) {
    const event = `${start}${"y".repeat(length)}🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉`;
    const { brought } = bringIn("Docs meetup - Guests - 2025-11-05.csv", { event });
    const { key } = brought.find(({ table }) => table === "Events")!;
    expect(key).toMatch(/^Luma guests: event x{60}.*… [a-z0-9]+$/);
    expect(Buffer.from(key).toString()).toBe(key);
  }
});

test("each recipe has a sample", () => {
  const known = readdirSync(new URL("samples", import.meta.url)).map((name) => bringIn(name).why);
  expect(RECIPES.filter(({ about }) => !known.some((why) => why.includes(about)))).toEqual([]);
});

test("a recipe is data: written as text and read again it is the same", () => {
  expect(JSON.parse(JSON.stringify(RECIPES))).toEqual(RECIPES);
});
