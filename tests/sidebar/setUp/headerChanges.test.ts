// What is written into a team's headers: as little as makes every reader take the columns for what they were said to be.
import fc from "fast-check";
import { expect, it } from "vitest";
import { headerChanges } from "../../../sidebar/setUp/headerChanges";
import type { Proposal } from "../../../sidebar/setUp/proposal";
import type { SeenTab } from "../../../src/app/setUpContract";
import { placesOf } from "../../../src/reading/header";
import { readHeaderText } from "../../../src/reading/headerText";
import type { Table } from "../../../src/reading/table";
import { ACTIVITIES } from "../../../src/tabs/activities";
import { CONTACTS } from "../../../src/tabs/contacts";
import { TABLES } from "../../../src/tabs/tables";

function seenTab(headers: string[], filled: readonly boolean[] = []): SeenTab {
  const samples = headers.map((_, place) => (filled[place] ? ["something"] : []));
  return {
    id: 1,
    name: "Log",
    rows: 3,
    headerRow: 2,
    headers,
    samples,
    counts: samples.map(({ length }) => ({ filled: length, different: length })),
    columns: {},
    byHand: true,
    filledBy: null,
  };
}

const written = (table: Table, headers: string[], proposal: Partial<Proposal>) =>
  headerChanges(seenTab(headers), table, { table: table.name, places: {}, always: {}, ...proposal }).map(
    ({ from, to }) => [from, to],
  );

function after({ headers }: SeenTab, changes: ReturnType<typeof headerChanges>): string[] {
  const texts = [...headers];
  for (const { column, from, to } of changes) {
    expect(texts[column - 1] ?? "").toBe(from);
    texts[column - 1] = to;
  }
  return texts;
}

it("our name goes behind a header that says nothing to us, and behind no other", () => {
  const places = { date: 0, activity: 1, contact: 2 };
  expect(written(ACTIVITIES, ["When it was", "Activity", "Dev handle"], { places })).toEqual([
    ["When it was", "When it was [Date]"],
    ["Dev handle", "Dev handle [Contact]"],
  ]);
});

it("each change says in which cell of the header row", () => {
  const proposal = { table: "Activities", places: { date: 1 }, always: {} };
  expect(headerChanges(seenTab(["Who", "Tag"]), ACTIVITIES, proposal)).toEqual([
    { row: 2, column: 1, from: "Who", to: "Who [-]" },
    { row: 2, column: 2, from: "Tag", to: "Tag [Date]" },
  ]);
});

it("what every row says becomes a column of its own, once", () => {
  const always = { activity: "Conference talk" };
  const added = [["", "Activity = Conference talk"]];
  expect(written(ACTIVITIES, ["Date"], { places: { date: 0 }, always })).toEqual(added);
  expect(
    written(ACTIVITIES, ["Date", "Activity = Conference talk"], { places: { date: 0 }, always }),
  ).toEqual([]);
});

it("a header that said something of every row is rewritten", () => {
  const headers = ["Date", "Activity = Talk", "Kind [Channel] = Meetup"];
  expect(
    written(ACTIVITIES, headers, {
      places: { date: 0, channel: 2 },
      always: { activity: "Blog post", channel: "Forum" },
    }),
  ).toEqual([
    ["Activity = Talk", "Activity = Blog post"],
    ["Kind [Channel] = Meetup", "Kind [Channel] = Forum"],
  ]);
});

it("a column with cells of its own stays, and what every row says stands in another", () => {
  const proposal = { table: "Activities", places: { date: 0 }, always: { activity: "Talk" } };
  const tab = seenTab(["Date", "Activity = Post"], [true, true]);
  expect(headerChanges(tab, ACTIVITIES, proposal)).toEqual([
    { row: 2, column: 3, from: "", to: "Activity [Activity] = Talk" },
  ]);
});

it("of two headers that read the same, the one that is meant is named", () => {
  expect(
    written(ACTIVITIES, ["Date", "Activity", "Notes", "Notes"], {
      places: { date: 0, activity: 1, notes: 3 },
    }),
  ).toEqual([["Notes", "Notes [Notes]"]]);
});

it("a header that only looks like ours is marked as none, and so is what that brings to light", () => {
  expect(
    written(ACTIVITIES, ["Date", "Activity", "Channel", "Source"], { places: { date: 0, activity: 1 } }),
  ).toEqual([
    ["Channel", "Channel [-]"],
    ["Source", "Source [-]"],
  ]);
});

it("a name that is wrong goes, the team's own brackets stay", () => {
  const headers = ["Day one [Activity]", "What [-]", "Price [EUR]"];
  expect(written(ACTIVITIES, headers, { places: { date: 0, activity: 1, cost: 2 } })).toEqual([
    ["Day one [Activity]", "Day one [Date]"],
    ["What [-]", "What"],
    ["Price [EUR]", "Price [EUR] [Cost]"],
  ]);
});

it("other ids of a contact stay readable", () => {
  expect(written(CONTACTS, ["Email", "Handle"], { places: { contact: 0 } })).toEqual([]);
});

/** Headers as people have them: ours, nearly ours, named by hand, and anything else. */
function someHeader(table: Table): fc.Arbitrary<string> {
  const ours = Object.values(table.columns).flatMap(({ title, aliases }) => [title, ...aliases]);
  const word = fc.oneof(fc.constantFrom(...ours), fc.constantFrom("", "Ort", "Wann war's", "x"));
  const name = fc.oneof(fc.constantFrom(...ours), fc.constantFrom("-", "EUR", ""));
  return fc
    .record({
      word,
      round: fc.option(word, { freq: 4 }),
      names: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        fc.array(name, { minLength: 1, maxLength: 2 }),
      ),
      always: fc.option(fc.constantFrom("Talk", "1"), { freq: 4 }),
    })
    .map(({ word, round, names, always }) =>
      [word, round && `(${round})`, ...names.map((each) => `[${each}]`), always && `= ${always}`]
        .filter(Boolean)
        .join(" "),
    );
}

/** A tab and anything that may be said of it. */
const somethingSaid = fc.constantFrom<Table>(...TABLES).chain((table) =>
  fc
    .tuple(
      fc.array(fc.tuple(someHeader(table), fc.boolean()), { minLength: 2, maxLength: 8 }),
      fc.shuffledSubarray(Object.keys(table.columns)),
      fc.dictionary(fc.constantFrom(...Object.keys(table.columns)), fc.constantFrom("Talk", "Post"), {
        maxKeys: 2,
      }),
    )
    .chain(([columns, names, always]) => {
      const headers = columns.map(([header]) => header);
      const filled = headers.flatMap((header, place) => (header === "" ? [] : [place]));
      return fc.shuffledSubarray(filled).map((order) => ({
        table,
        tab: seenTab(
          headers,
          columns.map(([, isFilled]) => isFilled),
        ),
        proposal: {
          table: table.name,
          places: Object.fromEntries(
            order.slice(0, names.length).map((place, index) => [names[index]!, place]),
          ),
          always,
        },
      }));
    }),
);

it("after writing, the reader finds what was said and nothing else, and nothing is left to write", () => {
  fc.assert(
    fc.property(somethingSaid, ({ table, tab, proposal }) => {
      const changes = headerChanges(tab, table, proposal);
      const texts = after(tab, changes);
      const headers = texts.map(readHeaderText);
      const found: Record<string, number | undefined> = placesOf(table, headers).places;
      expect(Object.keys(found).sort()).toEqual(
        [...new Set([...Object.keys(proposal.places), ...Object.keys(proposal.always)])].sort(),
      );
      expect(found).toMatchObject(proposal.places);
      for (const [name, value] of Object.entries(proposal.always))
        expect(headers[found[name]!]!.always).toBe(value);
      const samples = texts.map((_, place) => tab.samples[place] ?? []);
      expect(headerChanges({ ...tab, headers: texts, samples }, table, proposal)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
