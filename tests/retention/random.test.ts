/** DEVREL_RETENTION and DEVREL_LIFECYCLE against the oracle, on random histories; and what must hold of them whatever happened. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomRuns } from "../functions/randomCases";
import { askHistory as ask, dayText, optionsText } from "../workbook/askHistory";
import { DAY, dayOf } from "../workbook/oracleCalendar";
import { type History, history } from "../workbook/oracleHistories";
import { type Block, lived, type RetentionQuestion, retained } from "./oracle";

const JANUARY_20 = Date.UTC(2025, 0, 20) / DAY;
const day = fc.option(
  fc.constantFrom(0, 7, 12, 31, 40, 71, 101, 130).map((after) => JANUARY_20 + after),
  { nil: undefined },
);
const named = fc.constantFrom("", "", "Visit", "Help", "Talk", "Adoption", "Awareness");
const asked = fc.record({
  period: fc.constantFrom("month", "week", "day", "quarter", "year"),
  kind: fc.constantFrom("first", "recurring"),
  counts: fc.constantFrom("on", "on or after"),
  start: named,
  return: named,
  from: day,
  to: day,
  asOf: day,
  by: fc.constantFrom("", "Channel", "Persona"),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function questionOf({ from, to, asOf, ...others }: Asked, { latest }: History): RetentionQuestion {
  return {
    ...others,
    from: from ?? Number.NEGATIVE_INFINITY,
    to: to ?? Number.POSITIVE_INFINITY,
    asOf: asOf ?? dayOf(latest),
  };
}

function asOptions({ from, to, asOf, ...others }: Asked, keys: readonly string[]): string {
  const words = Object.fromEntries(Object.entries(others).filter(([key]) => keys.includes(key)));
  return optionsText({ ...words, from: dayText(from), to: dayText(to), "as of": dayText(asOf) });
}

/** Rows as the oracle gives them, each with its value, names of periods left out, numbers rounded. */
const found = (rows: readonly unknown[][], by: string) =>
  rows.map((row) => {
    const [value, , ...cells] = by === "" ? ["", ...row] : row;
    return [value, ...cells.map((cell) => (cell === "" ? null : rounded(cell as number)))];
  });
const expected = (blocks: readonly Block[], width = 0) =>
  blocks.flatMap(([value, rows]) =>
    rows.map((row) => [
      value,
      ...Array.from({ length: Math.max(width - 1, row.length) }, (_, at) =>
        row[at] == null ? null : rounded(row[at]),
      ),
    ]),
  );
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;
const isInOrder = ({ from, to }: Asked) => !(from! > to!);

describe("The oracle finds the same", () => {
  it("retention", () => {
    const all = ["period", "kind", "counts", "start", "return", "by"];
    let cohorts = 0;
    fc.assert(
      fc.property(history(), asked.filter(isInOrder), (happened, question) => {
        const rows = found(ask("DEVREL_RETENTION", happened, asOptions(question, all)), question.by);
        cohorts += rows.length;
        expect(rows).toEqual(expected(retained(happened, questionOf(question, happened)), rows[0]?.length));
      }),
      randomRuns("Retention"),
    );
    expect(cohorts).toBeGreaterThan(500);
  });

  it("lifecycle", () => {
    let periods = 0;
    fc.assert(
      fc.property(history(), asked.filter(isInOrder), (happened, question) => {
        const rows = found(
          ask("DEVREL_LIFECYCLE", happened, asOptions(question, ["period", "by"])),
          question.by,
        );
        periods += rows.length;
        expect(rows).toEqual(expected(lived(happened, questionOf(question, happened))));
      }),
      randomRuns("Lifecycle"),
    );
    expect(periods).toBeGreaterThan(500);
  });
});

describe("Whatever happened", () => {
  it("everybody of a cohort is in its Period 0, and All too", () => {
    fc.assert(
      fc.property(history(), asked.filter(isInOrder), (happened, question) => {
        for (const [, contacts, period0] of ask(
          "DEVREL_RETENTION",
          happened,
          asOptions(question, ["kind", "period"]),
        ))
          expect(period0).toBe(contacts === 0 ? "" : 1);
      }),
      randomRuns("Period 0"),
    );
  });

  it("the lifecycle's New add up to the people that were ever active", () => {
    fc.assert(
      fc.property(history(), fc.constantFrom("month", "week", "day", "year"), (happened, period) => {
        const rows = ask("DEVREL_LIFECYCLE", happened, `period=${period}`);
        const people = new Set(
          happened.did
            .filter(({ activity }) => /Visit|Try|Build|Help|Joined/.test(activity))
            .map(({ person }) => person),
        );
        expect(rows.reduce((sum, [, fresh]) => sum + Number(fresh), 0)).toBe(people.size);
      }),
      randomRuns("New"),
    );
  });

  it("a changed channel or an added row of nobody moves no figure", () => {
    fc.assert(
      fc.property(history(), fc.nat(), (happened, at) => {
        const [header, ...rows] = happened.activities;
        fc.pre(rows.length > 0);
        const changed = rows.map((row, index) =>
          index === at % rows.length ? row.map((cell, place) => (place === 3 ? "Other" : cell)) : row,
        );
        const nobody = [rows[0]![0], "Visit", "", "", "", "", ""];
        for (const name of ["DEVREL_RETENTION", "DEVREL_LIFECYCLE"]) {
          const before = ask(name, happened, "period=week");
          expect(
            ask(name, { ...happened, activities: [header!, ...changed, nobody] }, "period=week"),
          ).toEqual(before);
        }
      }),
      randomRuns("One cell"),
    );
  });
});
