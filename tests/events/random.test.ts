/** DEVREL_EVENTS against the oracle, on random histories; and what must hold of it whatever happened. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../functions/expectAnswer";
import { randomRuns } from "../functions/randomCases";
import { askHistory, dayText, optionsText } from "../workbook/askHistory";
import { DAY } from "../workbook/oracleCalendar";
import { type History, history, JOURNEY_TAB } from "../workbook/oracleHistories";
import { broughtBy, costsPer, type EventsQuestion, type HeldOrNot, shownEvents } from "./oracle";

const FIRST = Date.UTC(2025, 0, 20);
const event = fc.record({
  name: fc.constantFrom("Conf", "Conf", "Meetup", "Other"),
  start: fc.constantFrom(0, 2, 11, 12, 40, 71).map((day) => FIRST + day * DAY),
  end: fc.option(
    fc.constantFrom(0, 1, 13, 41).map((day) => FIRST + day * DAY),
    { nil: undefined },
  ),
  status: fc.constantFrom("Held", "", "", "Cancelled", "Planned", "who knows"),
  cost: fc.option(fc.constantFrom(100, 250), { nil: undefined }),
  type: fc.constantFrom("Big", "Small", ""),
});
/** No two of one name on one day: which of them a row would mean nobody knows. */
const events = fc.uniqueArray(event, {
  selector: ({ name, start }) => `${name} ${start}`,
  maxLength: 5,
  size: "max",
});
const asked = fc.record({
  window: fc.constantFrom(90, 1, 20),
  from: fc.constantFrom(Number.NEGATIVE_INFINITY, FIRST / DAY + 2),
  to: fc.constantFrom(Number.POSITIVE_INFINITY, FIRST / DAY + 40),
  asOf: fc.constantFrom(undefined, undefined, FIRST / DAY + 12, FIRST / DAY + 71),
});
type Drawn = typeof event extends fc.Arbitrary<infer T> ? T : never;

const told = (drawn: readonly Drawn[]): HeldOrNot[] =>
  drawn.map(({ status, ...rest }) => ({ ...rest, isHeld: status === "Held" || status === "" }));
const tabOf = (drawn: readonly Drawn[]) => [
  ["Event", "Start", "End", "Status", "Cost", "Type"],
  ...drawn.map(({ name, start, end, status, cost, type }) => [
    name,
    new Date(start),
    end === undefined ? "" : new Date(end),
    status,
    cost ?? "",
    type,
  ]),
];

const asOptions = ({ window, from, to, asOf }: EventsQuestion, by = "") =>
  optionsText({ window, by, from: dayText(from), to: dayText(to), "as of": dayText(asOf) });
const ask = (drawn: readonly Drawn[], happened: History, options: string) =>
  askHistory("DEVREL_EVENTS", happened, options, tabOf(drawn));

/** Cost, contacts met, new, moved on, leads, accepted, cost per contact, per contact moved on and per lead. */
const figures = ([, , cost, , ...counts]: unknown[]) =>
  [cost, ...counts].map((cell) => (cell === "" ? null : cell));
const names = (groups: Map<string, HeldOrNot[]>) => [...groups.keys()].sort();

it("The oracle finds the same, for each event, for each type and in all", () => {
  let meetings = 0;
  fc.assert(
    fc.property(events, history(), asked, (drawn, happened, question) => {
      const all = told(drawn);
      const shown = shownEvents(all, happened.latest, question);
      const brought = (own: readonly HeldOrNot[]) => [
        ...broughtBy(own, all, happened, question),
        ...costsPer(own, all, happened, question),
      ];
      const rows = ask(drawn, happened, asOptions(question));
      const inOrder = [...shown].sort((a, b) => a.start - b.start || (a.name < b.name ? -1 : 1));
      expect(rows.map(([name]) => name)).toEqual([...inOrder.map(({ name }) => name), "Total"]);
      expect(rows.map(figures)).toEqual([...inOrder.map((one) => brought([one])), brought(shown)]);
      meetings += Number(rows.at(-1)![4]);

      const types = new Map<string, HeldOrNot[]>();
      for (const one of shown)
        types.set(one.type || "(none)", [...(types.get(one.type || "(none)") ?? []), one]);
      const groups = ask(drawn, happened, asOptions(question, "Type")).slice(0, -1);
      expect(groups.map(([name]) => name).sort()).toEqual(names(types));
      for (const group of groups) expect(figures(group)).toEqual(brought(types.get(String(group[0]))!));
    }),
    randomRuns("Events"),
  );
  expect(meetings).toBeGreaterThan(300);
});

describe("Whatever happened", () => {
  const conf: Drawn = { name: "Conf", start: FIRST, end: undefined, status: "", cost: 100, type: "" };

  it("the contacts met are those of DEVREL_JOURNEYS over the rows that name the event", () => {
    fc.assert(
      fc.property(history(), (happened) => {
        const { activities, contacts } = happened;
        const naming = activities.filter((row, index) => index === 0 || row[4] === "Conf");
        const noDates = contacts.map((row) => [row[0], row[1], row[3], row[4]]);
        const journeys = answer("DEVREL_JOURNEYS", [naming, JOURNEY_TAB, noDates, ""]) as unknown[][];
        expect(ask([conf], happened, "")[0]![4]).toBe(journeys.length - 1);
      }),
      randomRuns("Contacts met"),
    );
  });

  it("costs per head times heads are the cost, and a changed channel moves nothing", () => {
    fc.assert(
      fc.property(history(), fc.nat(), (happened, at) => {
        const rows = ask([conf], happened, "");
        const [, , cost, , met, , moved, leads, , perContact, perMoved, perLead] = rows[0]!;
        for (const [heads, per] of [
          [met, perContact],
          [moved, perMoved],
          [leads, perLead],
        ])
          if (heads === 0) expect(per).toBe("");
          else expect(Number(heads) * Number(per)).toBeCloseTo(Number(cost), 9);
        const activities = happened.activities.map((row, index) =>
          row.map((cell, place) => (place === 3 && index === 1 + (at % 3) ? "Other" : cell)),
        );
        expect(ask([conf], { ...happened, activities }, "")).toEqual(rows);
      }),
      randomRuns("Costs"),
    );
  });
});
