/** DEVREL_DRIVERS by hand, against published examples, and against an oracle on random histories. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askTable, lines, refusal } from "../functions/ask";
import { randomRuns } from "../functions/randomCases";
import { askHistory, optionsText } from "../workbook/askHistory";
import { daysFrom, isEarlier } from "../workbook/oracleCalendar";
import {
  type Did,
  type History,
  history,
  inBlocksOf,
  KNOWN,
  STAGES,
  valueFor,
} from "../workbook/oracleHistories";
import { tableGrid } from "./grids";

const HEADER = ["Date", "Activity", "Contact"];
const ask = (rows: unknown[][], options = "", contacts: unknown = "") =>
  askTable("DEVREL_DRIVERS", [[HEADER, ...rows], "", contacts, options]);

/** So many went on, so many dropped out; of each so many did the activity in between. */
function groups(converted: number, did: number, dropped: number, droppedDid: number): unknown[][] {
  return Array.from({ length: converted + dropped }, (_, index) => {
    const isConverted = index < converted;
    const hasDone = isConverted ? index < did : index - converted < droppedDid;
    const rows = [["2025-01-01", "Conference talk", `p${index}`]];
    if (hasDone) rows.push(["2025-01-02", "Read docs", `p${index}`]);
    if (isConverted) rows.push(["2025-01-03", "First app", `p${index}`]);
    return rows;
  }).flat();
}

describe("PostHog, test_funnel_correlation.py", () => {
  it.each([
    [10, 5, 10, 0, 11],
    [10, 0, 10, 5, 1 / 11],
    [3, 2, 1, 0, 3],
  ])("%i went on, %i of them having done it; %i dropped out, %i of them: odds %d", (S, s, F, f, odds) => {
    const [, row] = ask(groups(S, s, F, f));
    expect(row!.slice(0, 5)).toEqual(["Read docs", s, S - s, f, F - f].map(String));
    expect(Number(row![5])).toBeCloseTo(odds, 4);
    // They show odds for any number of people; we too, but of so few we read nothing from them.
    expect(row![6]).toBe("too few");
  });
});

describe("Amplitude, compass-find-inflection-metrics.md, the tables of those retained and not", () => {
  // They rate by phi, 0, 0, 0.271 and 0.271; we give odds, with one added to each count, which keep the direction where there is one.
  it.each([
    [10, 1, 100, 10, 0.599, "hurts"],
    [10, 100, 1, 10, 0.599, "hurts"],
    [1000, 100, 1, 10, 54.5, "helps"],
    [1000, 1, 100, 10, 54.5, "helps"],
  ])("%i and %i did it, %i and %i did not: odds %d, %s", (s, f, others, droppedOthers, odds, reading) => {
    const [, row] = ask(groups(s + others, s, f + droppedOthers, f));
    expect([Number(row![5]).toPrecision(3), row![6]]).toEqual([odds.toPrecision(3), reading]);
  });

  it("converted people are searched between the two steps, dropped ones to the end of the window", () => {
    const rows = tableGrid(`
      2025-01-01 | Read docs       | Ann
      2025-01-02 | Conference talk | Ann; Bob; Cid
      2025-01-05 | Attended webinar | Ann; Bob
      2025-01-10 | First app       | Ann
      2025-01-11 | 1:1 call        | Ann
      2025-02-01 | 1:1 call        | Bob
      2025-02-02 | Newsletter sign-up | Bob`);
    // Ann's reading came before, her call after; Bob's newsletter on the 31st day.
    expect(ask(rows, "window=30").map((row) => row.slice(0, 6))).toEqual(
      lines(`
        Activity         | Converted with | Converted without | Dropped with | Dropped without | Odds ratio
        Attended webinar | 1              | 0                 | 1            | 1               | 2
        1:1 call         | 0              | 1                 | 1            | 1               | 0.5`),
    );
    expect(ask(rows).map(([activity]) => activity)).toContain("Newsletter sign-up");
  });
});

describe("DEVREL_DRIVERS by hand", () => {
  it("reads help, hurt or no difference once there are 30 contacts", () => {
    expect(ask(groups(20, 10, 10, 5))[1]!.slice(5)).toEqual(["1", "no difference"]);
    expect(ask(groups(20, 15, 10, 2))[1]!.slice(5)).toEqual(["8", "helps"]);
    expect(ask(groups(20, 0, 10, 5))[1]!.slice(5)).toEqual(["0.0476", "hurts"]);
    expect(ask(groups(19, 15, 10, 2))[1]![6]).toBe("too few");
  });

  it("reads nothing where fewer than 5 did it, or fewer than 5 did not, however many contacts there are", () => {
    // Two of two went on: odds (2 + 1) (20 - 0 + 1) / ((20 - 2 + 1) (0 + 1)) = 63 / 19.
    expect(ask(groups(20, 2, 20, 0))[1]!.slice(1)).toEqual(["2", "18", "0", "20", "3.3158", "too few"]);
    const reading = (...those: Parameters<typeof groups>) => ask(groups(...those))[1]![6];
    expect([reading(20, 4, 20, 0), reading(20, 4, 20, 1)]).toEqual(["too few", "helps"]);
    expect([reading(20, 20, 20, 16), reading(20, 20, 20, 15)]).toEqual(["too few", "helps"]);
  });

  it("one who goes on only after the window dropped out", () => {
    const rows = [
      ["2025-01-01", "Conference talk", "Ann"],
      ["2025-01-03", "Read docs", "Ann"],
      ["2025-02-01", "First app", "Ann"],
    ];
    expect(ask(rows, "window=31")[1]!.slice(1, 5)).toEqual(["1", "0", "0", "0"]);
    expect(ask(rows, "window=30")[1]!.slice(1, 5)).toEqual(["0", "0", "1", "0"]);
  });

  it("from and to choose contacts by their first step, milestones count, companies may take the place of people", () => {
    const rows = [
      ["2025-01-01", "Conference talk", "Ann"],
      ["2025-02-01", "Conference talk", "Bob"],
      ["2025-02-05", "Read docs", "Bob"],
    ];
    const contacts = tableGrid(
      "Contact | Company | Signed up | First app\nAnn | Acme | 2025-01-02 | 2025-01-05\nBob | Acme | |",
    );
    const counts = (options: string) =>
      ask(rows, options, contacts)
        .slice(1)
        .map((row) => row.slice(0, 5).join(" "));
    expect(counts("")).toEqual(["Signed up 1 0 0 1", "Read docs 0 1 1 0"]);
    expect(counts("to=2025-01-31")).toEqual(["Signed up 1 0 0 0"]);
    expect(counts("unit=Company")).toEqual(["Signed up 1 0 0 0"]);
  });

  it("the goal on the very day of the first step counts where one of them has no time, whatever else stands between", () => {
    const rows = [
      ["2025-02-28", "First app", "Ann"],
      ["2025-02-28 09:00", "Visited booth", "Ann"],
      ["2025-02-28 17:00", "Read docs", "Ann"],
      ["2025-01-01", "Read docs", "Bob"],
      ["2025-01-02", "Visited booth", "Bob"],
    ];
    expect(ask(rows, "from stage=Consideration")[1]!.slice(0, 5)).toEqual([
      "Visited booth",
      "0",
      "1",
      "1",
      "0",
    ]);
  });

  it("only the header where nobody did anything on the way", () => {
    expect(ask([["2025-01-01", "First app", "Ann"]])).toHaveLength(1);
  });

  it("stages that are not known, or the wrong way round, are told", () => {
    const sentence = (options: string) => refusal("DEVREL_DRIVERS", [[HEADER], "", "", options]);
    expect(sentence("to stage=Adopted")).toContain(
      "The option to stage names “Adopted”, which is not known.",
    );
    expect(sentence("from stage=Heard")).toContain(
      "The option from stage names “Heard”, which is not known.",
    );
    expect(sentence("from stage=Adoption")).toContain("There is no way from “Adoption” to “Adoption”");
    expect(sentence("from stage=Advocacy")).toBe(
      "There is no way from “Advocacy” to “Adoption”: the option to stage should come later in the journey than from stage. The stages in their order: Awareness, Consideration, Adoption and Advocacy.",
    );
    expect(refusal("DEVREL_DRIVERS", [tableGrid("Date | Activity\n2025-01-01 | First app")])).toMatch(
      /^Activities needs a column headed “Contact”/,
    );
  });
});

/** For each value its activities with the four counts, as the specification words it. */
function driversOf(history: History, from: string, to: string, window: number, by: string) {
  const stageOf = ({ activity }: Did) => STAGES.indexOf(KNOWN[activity]?.stage ?? "");
  const people = [...new Set(history.did.map(({ person }) => person))].flatMap((person) => {
    const own = history.did.filter((each) => each.person === person).sort((a, b) => a.at - b.at);
    const starts = own.filter((each) => stageOf(each) === STAGES.indexOf(from));
    const [first] = starts;
    if (!first) return [];
    const within = own.filter(
      (each) => !isEarlier(each.at, first.at) && daysFrom(first.at, each.at) <= window,
    );
    const goal = within.find((each) => stageOf(each) >= STAGES.indexOf(to));
    const between = within.filter(
      (each) => isEarlier(first.at, each.at) && (goal === undefined || isEarlier(each.at, goal.at)),
    );
    return [
      {
        value: valueFor(history, by, person, starts),
        isConverted: goal !== undefined,
        activities: new Set(between.map(({ activity }) => activity)),
      },
    ];
  });
  return inBlocksOf(people, ({ value }) => value).map(([value, those]) => {
    const names = new Set(those.flatMap(({ activities }) => [...activities]));
    const count = (isConverted: boolean, name: string, hasDone: boolean) =>
      those.filter((each) => each.isConverted === isConverted && each.activities.has(name) === hasDone)
        .length;
    const counts = [...names].map((name) => [
      name,
      count(true, name, true),
      count(true, name, false),
      count(false, name, true),
      count(false, name, false),
    ]);
    return { value, counts };
  });
}

it("The oracle finds the same counts on random histories", () => {
  let activities = 0;
  fc.assert(
    fc.property(
      history(),
      fc.constantFrom("Awareness", "Consideration"),
      fc.constantFrom("Adoption", "Advocacy"),
      fc.constantFrom(Number.POSITIVE_INFINITY, 30, 7, 12),
      fc.constantFrom("", "Channel", "Persona"),
      (happened, from, to, window, by) => {
        const days = Number.isFinite(window) ? window : "";
        const options = optionsText({ "from stage": from, "to stage": to, window: days, by });
        const rows = askHistory("DEVREL_DRIVERS", happened, options).map((row) =>
          by === "" ? ["", ...row] : row,
        );
        const expected = driversOf(happened, from, to, window, by).filter(({ counts }) => counts.length > 0);
        activities += rows.length;
        expect([...new Set(rows.map(([value]) => value))]).toEqual(expected.map(({ value }) => value));
        for (const { value, counts } of expected) {
          const found = rows.filter(([each]) => each === value).map((row) => row.slice(1, 6));
          expect(found.sort()).toEqual(counts.sort());
        }
      },
    ),
    randomRuns("Drivers"),
  );
  expect(activities).toBeGreaterThan(300);
});
