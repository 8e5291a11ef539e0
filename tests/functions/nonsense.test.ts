// Every function, given nonsense of every kind in every argument, answers with a clean table or a helpful sentence.
import { describe, expect, it } from "vitest";
import { LedgerError } from "../../src/problems/problem";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";
import { ask, refusal } from "./ask";
import { readCall } from "./exampleTabs";
import { answer } from "./expectAnswer";
import { BAD_OPTIONS, badTabs, NO_RANGE, tableOf } from "./nonsense";

/** The arguments of a full call, each with its range of the example tabs. */
function fullCall(params: (typeof FUNCTIONS)[number]["params"]): unknown[] {
  return params.map(({ kind, example }) => {
    if (kind === "options") return "";
    return kind === "text" ? example : readCall(`=X(${example})`).args[0];
  });
}

describe.each(FUNCTIONS.map(({ name, params }) => ({ name, params })))("$name", ({ name, params }) => {
  const args = fullCall(params);
  const withArgument = (index: number, value: unknown) =>
    args.map((given, place) => (place === index ? value : given));
  const options = params[params.length - 1]?.kind === "options" ? BAD_OPTIONS : {};

  it("answers a full call with a table or a number", () => {
    const scoped =
      options === BAD_OPTIONS && name.match(/MATURITY(?!_OBSERVED)|NEEDS/)
        ? withArgument(params.length - 1, "scope=Company")
        : args;
    expect(answer(name, scoped)).toBeInstanceOf(Array);
  });

  describe.each(
    params.flatMap((parameter, index) => (parameter.kind === "range" ? [{ ...parameter, index }] : [])),
  )("as its $name", ({ index, example, optional }) => {
    const table = example === "Activities!A:O" && name === "DEVREL_CHECK" ? TABLES[0] : tableOf(example);

    it.each(Object.entries(NO_RANGE))("takes %s for no range and says so", (_, value) => {
      const found = answer(name, withArgument(index, value));
      if (!(optional && value === null)) expect(found).toMatch(/range/);
    });

    it.each(Object.entries(badTabs(table)))("%s", (_, grid) => {
      expect(answer(name, withArgument(index, grid))).toBeDefined();
    });

    it("nothing at all: a sentence where it is needed, an answer where it may be left out", () => {
      for (const value of ["", undefined, null]) {
        const found = answer(name, withArgument(index, value));
        if (!optional) expect(found).toMatch(new RegExp(`^${name} needs `));
      }
    });

    it("the tab of another table", () => {
      for (const other of ["Activities!A:O", "Contacts!A:O", "Events!A:L", "Audit!A:J"])
        expect(answer(name, withArgument(index, readCall(`=X(${other})`).args[0]))).toBeDefined();
    });
  });

  it.each(Object.entries(options))("with %s as its options", (_, value) => {
    expect(answer(name, withArgument(params.length - 1, value))).toBeDefined();
  });

  it("with no argument, or one too many", () => {
    expect(answer(name, [])).toMatch(new RegExp(`^${name} needs `));
    expect(answer(name, [...args, "more"])).toMatch(/takes at most/);
  });
});

describe("DEVREL_CHECK", () => {
  it.each(TABLES.map((table) => ({ ...table })))("of bad $name tabs", (table) => {
    for (const grid of Object.values(badTabs(table)))
      expect(answer("DEVREL_CHECK", [grid, table.name])).toBeDefined();
  });

  it.each(["", 5, true, "Activites", [["Activities"]], new Date(0), "constructor"])(
    "with %j for its table says which there are",
    (table) => {
      expect(answer("DEVREL_CHECK", [[["Date", "Activity"]], table])).toMatch(/Activities/);
    },
  );
});

describe("A result that Sheets would not take", () => {
  it("is refused with a sentence, however large", () => {
    for (const count of [90_000, 200_000]) {
      const rows = Array.from({ length: count }, (_, index) => ["2025-01-01", "First app", `id${index}`]);
      const found = answer("DEVREL_JOURNEYS", [[["Date", "Activity", "Contact"], ...rows]]);
      expect(found).toMatch(/^DEVREL_JOURNEYS would fill .* more than Sheets takes/);
    }
  });
});

it("An error that no one foresaw is told in a plain sentence too", () => {
  const broken = [
    ["Date", "Activity"],
    [
      {
        getTime: () => {
          throw new Error("broken");
        },
      },
      "Talk",
    ],
  ];
  expect(() => ask("DEVREL_JOURNEYS", [broken])).toThrow(LedgerError);
  expect(() => ask("DEVREL_JOURNEYS", [broken])).toThrow(
    /^DEVREL_JOURNEYS stopped over something it did not expect \(broken\)\./,
  );
});

describe("A sentence", () => {
  const activities = [
    ["Date", "Activity", "Contact"],
    ["2025-01-01", "Conference talk", "ann"],
  ];

  it("asks for a semicolon where options have a comma between them", () => {
    expect(refusal("DEVREL_FUNNEL", [activities, "", "", "by=Contact, window=90"])).toBe(
      "There is no column headed “Contact, window=90”. Put a semicolon between two options. Choose one of: Contact, Date, Activity, Purpose, Reach, Need.",
    );
  });

  it("asks for a text where a text is missing", () => {
    expect(refusal("DEVREL_CHECK", [activities])).toBe(
      'DEVREL_CHECK needs table: one text, such as "Activities".',
    );
  });

  it.each([
    ["DEVREL_FUNNEL", [new Date("2025-01-01")], "DEVREL_FUNNEL got a date where the range"],
    [
      "DEVREL_FUNNEL",
      [activities, "", "", [["stages", new Date("2025-01-01")]]],
      "names “2025-01-01”, which is not known",
    ],
    ["DEVREL_CHECK", [activities, new Date("2025-01-01")], "There is no table “2025-01-01”."],
  ])("of %s given a date names it as a person would", (name, args, sentence) => {
    expect(refusal(name as string, args as unknown[])).toContain(sentence);
  });

  it("says why one contact with 130,000 activities was not counted", () => {
    const rows = Array.from({ length: 130_000 }, () => ["2025-01-01", "Conference talk", "anonymous"]);
    const [, row] = ask("DEVREL_JOURNEYS", [
      [activities[0], ...rows],
      "",
      "",
      "from=2026-01-01",
    ]) as unknown[][];
    expect(row?.at(-1)).toBe("First step on 2025-01-01 is before the dates asked for");
  });
});
