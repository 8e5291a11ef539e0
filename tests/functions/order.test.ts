// The order of the rows and blank rows between them never matter.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { ACTIVITIES } from "../../src/tabs/activities";
import { CONTACTS } from "../../src/tabs/contacts";
import { EVENTS } from "../../src/tabs/events";
import { tabOf } from "./arbitraryTabs";
import { answer } from "./expectAnswer";

type Grid = unknown[][];
const RUNS = { numRuns: 150 };

/** A tab with its rows in another order, and some blank ones between and after them. */
function stirred(tab: Grid, seed: number): Grid {
  const [header, ...rows] = tab;
  const blank = header!.map((_, index) => (index % 2 ? "" : " "));
  let state = (seed % 2_147_483_646) + 1;
  const random = (below: number) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
  for (let last = rows.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
  for (let count = random(4); count > 0; count--) rows.splice(random(rows.length + 1), 0, blank);
  return [...(random(2) ? [blank] : []), header!, ...rows, blank];
}

/** Answers each practice at most once a day and scope, so that no row stands over another. */
const audit = (model: string, practices: readonly { id: string }[]) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom("2025-03-01", "2025-06-30"),
        fc.constantFrom(...practices.map(({ id }) => id)),
        fc.constantFrom("Yes", "Partly", "No", "N/A", "perhaps", ""),
        fc.constantFrom("Yes", "Partly", ""),
      ),
      { selector: ([date, id]) => `${date} ${id}`, maxLength: 30 },
    )
    .map(
      (rows): Grid => [
        ["Date", "Model", "Practice", "Answer", "Target"],
        ...rows.map(([date, id, given, target]) => [date, model, id, given, target]),
      ],
    );

/** A sentence about a missing column names the row of the headers, which a blank row above moves. */
function withoutRow(answered: unknown): unknown {
  return typeof answered === "string" ? answered.replace(/ Row \d+ of the range/, "") : answered;
}

function holds(tabs: fc.Arbitrary<Grid[]>, ask: (tabs: Grid[]) => unknown) {
  fc.assert(
    fc.property(tabs, fc.nat(), (given, seed) => {
      const other = given.map((tab, index) => stirred(tab, seed + index));
      expect(withoutRow(ask(other))).toEqual(withoutRow(ask(given)));
    }),
    RUNS,
  );
}

describe("In any order, with blank rows", () => {
  it.each(["", "by=Kind", "by=Notes", "by=Contact; period=month", "status=Accepted; from=2025-01-01"])(
    "the leads are the same with %j",
    (options) => {
      holds(fc.tuple(tabOf(ACTIVITIES)), ([activities]) => answer("DEVREL_DRQL", [activities, "", options]));
    },
  );

  it("observed maturity is the same", () => {
    holds(fc.tuple(tabOf(ACTIVITIES), tabOf(EVENTS), tabOf(CONTACTS)), ([activities, events, contacts]) =>
      answer("DEVREL_MATURITY_OBSERVED", [activities, "", events, contacts, "days=180"]),
    );
  });

  it.each(["", "order=ordered; window=60", "order=any"])("funnels are the same with %j", (options) => {
    holds(fc.tuple(tabOf(ACTIVITIES), tabOf(CONTACTS)), ([activities, contacts]) =>
      answer("DEVREL_FUNNEL", [activities, "", contacts, options]),
    );
  });

  it.each([
    ["DEVREL_RETENTION", "kind=recurring; counts=on or after; period=quarter"],
    ["DEVREL_RETENTION", "by=Channel; kind=recurring"],
    ["DEVREL_LIFECYCLE", ""],
    ["DEVREL_LIFECYCLE", "by=Worked with"],
    ["DEVREL_COHORTS", "by=Need; period=quarter"],
    ["DEVREL_ATTRIBUTION", "by=Owner; model=position"],
    ["DEVREL_TOUCHES", "goal=Consideration"],
    ["DEVREL_TOUCHES", "goal=Consideration; by=Purpose"],
    ["DEVREL_DRIVERS", "window=60"],
    ["DEVREL_DRIVERS", "window=60; by=Owner"],
  ])("%s is the same with %j", (name, options) => {
    holds(fc.tuple(tabOf(ACTIVITIES), tabOf(CONTACTS)), ([activities, contacts]) =>
      answer(name, [activities, "", contacts, options]),
    );
  });

  it("what events brought is the same", () => {
    // Two events of one name on one day share their rows as the sheet has them.
    const apart = tabOf(EVENTS).map(([header, ...rows]) => [
      header!,
      ...rows.map((row, index) =>
        row.map((cell, place) =>
          header![place] === "Event" &&
          ["string", "number"].includes(typeof cell) &&
          String(cell).trim() !== ""
            ? `${cell} ${index}`
            : cell,
        ),
      ),
    ]);
    holds(fc.tuple(apart, tabOf(ACTIVITIES)), ([events, activities]) =>
      answer("DEVREL_EVENTS", [events, activities, "", "", ""]),
    );
  });

  it("declared maturity is the same", () => {
    holds(fc.tuple(audit("Maturity", MATURITY_PRACTICES)), ([rows]) => answer("DEVREL_MATURITY", [rows]));
  });

  it("needs are the same", () => {
    holds(fc.tuple(audit("Needs", NEEDS_PRACTICES), tabOf(ACTIVITIES)), ([rows, activities]) =>
      answer("DEVREL_NEEDS", [rows, activities]),
    );
  });

  it("official beside actual is the same", () => {
    holds(fc.tuple(audit("Maturity", MATURITY_PRACTICES), tabOf(ACTIVITIES)), ([rows, activities]) =>
      answer("DEVREL_MATURITY_COMPARE", [rows, activities]),
    );
  });
});

it("stirring keeps every row", () => {
  const tab = [["Date"], ["a"], ["b"], ["c"], ["d"]];
  const kept = (seed: number) =>
    stirred(tab, seed)
      .flat()
      .filter((cell) => String(cell).trim() !== "");
  for (const seed of [1, 2, 3, 4, 5]) expect([...kept(seed)].sort()).toEqual(["Date", "a", "b", "c", "d"]);
  expect(new Set([1, 2, 3, 4, 5].map((seed) => kept(seed).join())).size).toBeGreaterThan(1);
});
