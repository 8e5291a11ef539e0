// The registry of functions: names that Sheets takes, options last, and a plain description of everything.
import { describe, expect, it } from "vitest";
import { SUBJECTS } from "../../src/functions/subjects";
import { readOptions } from "../../src/reading/options";
import { zone } from "../../src/reading/zone";
import { FUNCTIONS } from "../../src/registry";
import { TABLES } from "../../src/tabs/tables";
import { readCall } from "./exampleTabs";

const PLAIN = /^[A-Z].+[.)]$/s;

it("names every function once, as Sheets takes it", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^DEVREL_[A-Z]+(_[A-Z]+)*$/);
});

it("answers a question of its own with each function, by which the sidebar lists it", () => {
  const questions = FUNCTIONS.flatMap(({ answers, alsoAnswers }) => [
    answers,
    ...alsoAnswers.map(({ asks }) => asks),
  ]);
  expect(questions.filter((question) => !/^[A-Z][^?]{8,70}\?$/.test(question))).toEqual([]);
  expect(new Set(questions).size).toBe(questions.length);
});

it("has something to ask about every subject", () => {
  expect(new Set(FUNCTIONS.map(({ subject }) => subject))).toEqual(new Set(SUBJECTS));
});

const further = FUNCTIONS.flatMap((declared) => declared.alsoAnswers.map((each) => ({ ...each, declared })));
it.each(further)("$asks is asked with options that the function has", ({ options, declared: { params } }) => {
  const declared = params.find((each) => each.kind === "options")!.options;
  const text = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  const read = readOptions(declared, text.join("; "), zone("Etc/UTC"));
  expect(read).not.toEqual(readOptions(declared, undefined, zone("Etc/UTC")));
});

it("declares the columns of a result without options, in words where their number cannot be told", () => {
  const columnsOf = (name: string) => FUNCTIONS.find((known) => known.name === name)!.columns;
  expect(columnsOf("DEVREL_FUNNEL")).toEqual([
    { title: "Stage", holds: "text" },
    { title: "Contacts", holds: "count" },
    { title: "Step conversion", holds: "rate" },
    { title: "Overall conversion", holds: "rate" },
    { title: "Drop-off", holds: "count" },
    { title: "Median days", holds: "days" },
  ]);
  expect(columnsOf("DEVREL_DRQL")[0]).toEqual({ title: "Team", holds: "text" });
  expect(columnsOf("DEVREL_DRQL")).toHaveLength(9);
  expect(columnsOf("DEVREL_JOURNEYS")[2]).toEqual({ words: "a date for each stage" });
  expect(columnsOf("DEVREL_MATURITY_SCORE")).toEqual([]);
});

it("says of every function which rows of each of its ranges it rests on, by columns that there are", () => {
  for (const { name, params, rests, columns } of FUNCTIONS) {
    const tables = params.flatMap((each) => (each.kind === "range" ? [each.table.name] : []));
    expect([...new Set(rests.map(({ table }) => table.name))].sort(), name).toEqual([...tables].sort());
    const titles = columns.flatMap((column) => ("title" in column ? [column.title] : []));
    for (const { table, reads, among, columns: resting = [] } of rests) {
      const read = [...reads, ...(among === undefined ? [] : [among])];
      expect(
        read.filter((column) => !(column in table.columns)),
        name,
      ).toEqual([]);
      expect(
        resting.filter((title) => !titles.includes(title)),
        name,
      ).toEqual([]);
    }
  }
});

it("has the ten functions of the funnel, leads, maturity, needs and checks", () => {
  expect(FUNCTIONS.map(({ name }) => name.slice("DEVREL_".length))).toEqual(
    expect.arrayContaining([
      "FUNNEL",
      "JOURNEYS",
      "DRQL",
      "MATURITY",
      "MATURITY_LEVEL",
      "MATURITY_SCORE",
      "MATURITY_OBSERVED",
      "MATURITY_COMPARE",
      "NEEDS",
      "CHECK",
    ]),
  );
});

describe.each(FUNCTIONS.map((declared) => ({ ...declared })))("$name", ({ about, params, returns }) => {
  it("says in sentences what it is for and what it gives", () => {
    expect(about).toMatch(PLAIN);
    expect(returns).toMatch(PLAIN);
  });

  it("takes ranges that must be given first, then those that may be left out, then the options", () => {
    const ranks = params.map(({ kind, optional }) => (kind === "options" ? 2 : optional ? 1 : 0));
    expect(ranks).toEqual([...ranks].sort());
    expect(ranks.filter((rank) => rank === 2).length).toBeLessThanOrEqual(1);
    expect(new Set(params.map(({ name }) => name)).size).toBe(params.length);
  });

  it("describes every argument, with an example", () => {
    for (const { name, about, example } of params) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(about, name).toMatch(PLAIN);
      expect(example, name).not.toBe("");
    }
  });

  it("describes every option and what it allows, and has its example allowed", () => {
    for (const parameter of params) {
      if (parameter.kind !== "options") continue;
      for (const [key, option] of Object.entries(parameter.options)) {
        expect(parameter.about).toContain(key);
        expect(option.about, key).toMatch(/^\w.+\.$/s);
        expect(option.allows.length, key).toBeGreaterThan(0);
      }
      const text = parameter.example.slice(1, -1);
      expect(readOptions(parameter.options, text, zone("Etc/UTC"))).not.toEqual(
        readOptions(parameter.options, undefined, zone("Etc/UTC")),
      );
    }
  });

  it("has ranges as examples that reach every column of their table", () => {
    for (const { kind, example } of params) {
      if (kind !== "range") continue;
      const [, tab, last] = /^'?([^'!]+)'?!A:([A-Z])$/.exec(example)!;
      const table = TABLES.find(({ name }) => name === tab)!;
      expect(last!.charCodeAt(0) - 64, example).toBeGreaterThanOrEqual(Object.keys(table.columns).length);
      expect(readCall(`=X(${example})`).args).toHaveLength(1);
    }
  });
});
