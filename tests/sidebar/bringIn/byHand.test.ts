/** What is proposed for files that no recipe knows: what can be told from headers and cells, and nothing that would have to be guessed. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { likelyTable, proposedByHand, recipeByHand, seenIn, toMatch } from "../../../sidebar/bringIn/byHand";
import { decode } from "../../../sidebar/bringIn/decode";
import { parse } from "../../../sidebar/bringIn/parse";
import { asTableOf } from "../../../src/bringIn/fileTable";
import { knownAs } from "../../../src/bringIn/knownAs";
import { asksOf } from "../../../src/bringIn/questions";
import { readByRecipe } from "../../../src/bringIn/readByRecipe";
import type { Receiving } from "../../../src/bringIn/recipe";
import { RECIPES } from "../../../src/bringIn/recipes/recipes";
import { zone } from "../../../src/reading/zone";

const read = (path: string) => ({
  name: path.split("/").at(-1)!,
  rows: parse(decode(readFileSync(new URL(path, import.meta.url))).text).rows,
});
const unknown = (name: string) => read(`../../bringIn/unknown/${name}`);

/** What is proposed for a file: the table, and the headers that its columns are taken from. */
function proposed(file: ReturnType<typeof read>, table?: Receiving) {
  const seen = seenIn(file);
  const hand = proposedByHand(seen, table ?? likelyTable(seen));
  expect(hand.said.always).toEqual({});
  const headers = Object.entries(hand.said.places).map(([name, place]) => [name, seen.headers[place]]);
  return [hand.table, Object.fromEntries(headers), toMatch(hand)];
}

type Expected = [path: string, table: Receiving, columns: Record<string, string>, open: string[]];

/** Where a file names people by a first and a last name, these are put together, so that no single column is the name. */
const PROPOSED: readonly Expected[] = [
  ["../../bringIn/unknown/Connections.csv", "Contacts", { contact: "Email Address", company: "Company" }, []],
  [
    "../../bringIn/unknown/tickets.csv",
    "Contacts",
    { contact: "Ticket Email", name: "Ticket Full Name", company: "Ticket Company Name" },
    [],
  ],
  ["../../bringIn/unknown/responses.csv", "Contacts", { contact: "What is your e-mail?" }, []],
  ["../../bringIn/unknown/email_list.news.csv", "Contacts", { contact: "email", joined: "created_at" }, []],
  [
    "../../bringIn/unknown/contacts.csv",
    "Contacts",
    { contact: "E-mail 1 - Value", company: "Organization Name" },
    [],
  ],
  ["../../bringIn/unknown/customers.csv", "Contacts", { contact: "Email", name: "Name" }, []],
  [
    "../../bringIn/unknown/calendar.csv",
    "Events",
    { start: "Start Date", end: "End Date" },
    ["Choose the column that holds Event."],
  ],
  [
    "../../bringIn/unknown/campaign_report.csv",
    "Emails",
    {
      sent: "Send Date",
      subject: "Subject",
      delivered: "Successful Deliveries",
      audience: "List",
      opened: "Unique Opens",
      clicked: "Unique Clicks",
      unsubscribed: "Unsubscribes",
    },
    [],
  ],
  [
    "../csv/events.csv",
    "Events",
    { event: "title", start: "startDate", end: "endDate", online: "online" },
    [],
  ],
  ["../csv/talks.csv", "Events", { event: "event_name", start: "date" }, []],
];

it.each(PROPOSED)(
  "%s: nothing is taken for what it is not, and what cannot be told stays open",
  (path, ...expected) => {
    const file = read(path);
    expect(knownAs(file.rows, RECIPES)).toBeUndefined();
    expect(proposed(file)).toEqual(expected);
  },
);

describe("A column that cannot name anybody", () => {
  const below = (header: string, cells: readonly string[]) => ({
    name: "list.csv",
    rows: [["Date", header, "Topic"], ...cells.map((cell, row) => [`2025-07-0${row + 1}`, cell, "Webhooks"])],
  });
  it.each([
    ["yes and no", "Contact", ["yes", "no", "yes"]],
    ["days", "Name", ["2025-01-01", "2025-01-02", "2025-01-03"]],
    ["small numbers", "Email", ["1", "2", "3"]],
    ["nothing", "Email", ["", "", ""]],
  ])("as it holds %s is no contact and no name", (_, header, cells) => {
    for (const table of ["Contacts", "Activities"] as const)
      expect(Object.values(proposed(below(header, cells), table)[1] as object)).not.toContain(header);
    expect(proposed(below(header, cells), "Contacts")[2]).toEqual(["Choose the column that holds Contact."]);
  });
});

test("no activity is made up: it is asked, as is the day where no column holds one", () => {
  const file = unknown("tickets.csv");
  const seen = seenIn(file);
  const hand = proposedByHand(seen, "Activities");
  const { date: _, ...places } = hand.said.places;
  const recipe = recipeByHand({ ...hand, said: { ...hand.said, places } }, seen, "Tickets")!;
  expect(asksOf(asTableOf(recipe, file.rows)!)).toEqual(["date", "activity", "source"]);
});

test("e-mails are matched by hand: their counts are read, and each is known again by when it went out, of what and to whom", () => {
  const file = unknown("campaign_report.csv");
  const seen = seenIn(file);
  const recipe = recipeByHand(proposedByHand(seen, likelyTable(seen)), seen, "Campaigns")!;
  const { brought, leftOut } = readByRecipe(asTableOf(recipe, file.rows)!, {}, zone("Etc/UTC"));
  expect(brought.map(({ table, key, cells }) => [table, key, cells])).toEqual([
    [
      "Emails",
      "Campaigns: 2025-05-06 09:00 five talks in may meetup guests",
      {
        sent: "2025-05-06 09:00",
        subject: "Five talks in May",
        delivered: "402",
        audience: "Meetup guests",
        opened: "201",
        clicked: "40",
        unsubscribed: "1",
      },
    ],
    [
      "Emails",
      "Campaigns: 2025-06-03 09:00 docs meetup, one more seat meetup guests",
      {
        sent: "2025-06-03 09:00",
        subject: "Docs meetup, one more seat",
        delivered: "411",
        audience: "Meetup guests",
        opened: "190",
        clicked: "33",
        unsubscribed: "0",
      },
    ],
  ]);
  expect(leftOut).toEqual([]);
});
