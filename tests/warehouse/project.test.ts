/** The written Dataform project compiles offline, and refuses with a sentence what it cannot use. */
import { describe, expect, it } from "vitest";
import { deepestAttemptCode, MOST_INLINE } from "../../scripts/warehouse/functions";
import { type WarehouseWish, warehouseProject } from "../../scripts/warehouse/project";
import { WAREHOUSE_ASSERTIONS, WAREHOUSE_TABLES } from "../../src/warehouseTables";
import { compileProject } from "./dataform";

const WISH: WarehouseWish = { project: "my-project", dataset: "devrel", timeZone: "Europe/Berlin" };
const files = await warehouseProject(WISH);

/** How much text BigQuery takes as one query, in characters. */
const MOST_QUERY = 1_000_000;

const names = (actions: readonly { target: { name: string } }[]) =>
  actions.map(({ target }) => target.name).sort();

describe("The project that is written", () => {
  const compiled = compileProject(files);

  it("compiles without an error, offline, with an action for each table and each source", () => {
    expect(compiled.errors).toEqual([]);
    expect(names(compiled.tables)).toEqual(names(WAREHOUSE_TABLES.map((target) => ({ target }))));
    expect(names(compiled.declarations)).toEqual(["activities", "contacts", "events"]);
    expect(names(compiled.operations)).toEqual(["deepest_attempt"]);
    for (const { name } of WAREHOUSE_ASSERTIONS) expect(names(compiled.assertions)).toContain(name);
  });

  it("has texts that BigQuery takes: no query over a million characters, no function over 32 KB", async () => {
    const longest = Math.max(...compiled.tables.map(({ query }) => query.length));
    expect(longest).toBeLessThan(MOST_QUERY / 10);
    expect((await deepestAttemptCode()).length).toBeLessThan(MOST_INLINE);
  });

  it("has each table made after those that it reads", () => {
    const funnel = compiled.tables.find(({ target }) => target.name === "devrel_funnel")!;
    expect(names(funnel.dependencyTargets!.map((target) => ({ target })))).toContain("funnel_steps");
  });

  it("keeps what each day's run found: a run adds its day or replaces it, and a full refresh takes nothing away", () => {
    const {
      type,
      uniqueKey,
      protected: isProtected,
      bigquery,
    } = compiled.tables.find(({ target }) => target.name === "devrel_history")!;
    expect({ type, uniqueKey, isProtected }).toEqual({
      type: "incremental",
      uniqueKey: ["day", "measure"],
      isProtected: true,
    });
    expect(bigquery).toMatchObject({ partitionBy: "day" });
    expect(compiled.tables.filter((table) => table.type === "incremental")).toHaveLength(1);
  });

  it("asserts what must hold: every contact stands once in funnel_steps", () => {
    const assertion = compiled.assertions.find(({ target }) =>
      target.name.includes("funnel_steps_assertions_uniqueKey"),
    );
    expect(assertion?.query).toMatch(/GROUP BY person/i);
  });

  it("obeys variables under the names of the options, that of one result before that of all", () => {
    const queryWith = (vars: Record<string, string>) =>
      compileProject(files, vars).tables.find(({ target }) => target.name === "funnel_steps")!.query;
    expect(queryWith({ window: "30" })).toContain(String(30 * 86_400_000));
    expect(queryWith({ window: "30", "funnel.window": "45" })).toContain(String(45 * 86_400_000));
    expect(queryWith({ window: "30", "funnel.window": "45" })).not.toContain(String(30 * 86_400_000));
  });

  it("has external tables over the tabs where a spreadsheet is named", async () => {
    const sheet = "https://docs.google.com/spreadsheets/d/abc";
    const { operations, declarations } = compileProject(await warehouseProject({ ...WISH, sheet }));
    expect(declarations).toEqual([]);
    const contacts = operations.find(({ target }) => target.name === "contacts")!;
    expect(contacts.queries[0]).toContain("`also_known_as` STRING");
    expect(contacts.queries[0]).toContain(`uris = ["${sheet}"]`);
    expect(contacts.queries[0]).toContain('sheet_range = "Contacts"');
  });
});

describe("What cannot be used is refused with a sentence, while compiling", () => {
  it.each([
    [{ windw: "30" }, /There is no option “windw” here\. Did you mean window\?/],
    [{ "funnel.channel": "x" }, /There is no option “funnel\.channel” here/],
    [{ window: "-3" }, /The option window is “-3”, but it should be a number above 0\./],
    [
      { order: "backwards" },
      /The option order is “backwards”, but it should be reached, ordered, strict or any\./,
    ],
    [{ stages: "Awareness > Love" }, /The option stages names “Love”, which is not known/],
    [{ by: "Chanel" }, /Chanel.*Channel/],
    [{ from: "2025-02-01", to: "2025-01-01" }, /from \(2025-02-01\) is later than to \(2025-01-01\)/],
    [{ "time zone": "Berlin" }, /The variable time zone is “Berlin”, which is no time zone/],
  ])("%j", (vars, sentence) => {
    expect(compileProject(files, vars).errors.join("\n")).toMatch(sentence);
  });

  it("a table without a required column", () => {
    const workbook = files["includes/workbook.js"]!.replace('"Activity",', "");
    const { errors } = compileProject({ ...files, "includes/workbook.js": workbook });
    expect(errors[0]).toMatch(
      /The table activities needs a column Activity, Type, .* or What\. Its columns are: Date, Contact/,
    );
  });
});

describe("… and while generating", () => {
  const refused = (wish: Partial<WarehouseWish>) => warehouseProject({ ...WISH, ...wish });

  it("a journey whose words are not understood", async () => {
    const journey = [
      ["Activity", "Stage", "By"],
      ["Talk", "Awareness", "Team"],
      ["Visit", "Awareness", "Robots"],
    ];
    await expect(refused({ journey })).rejects.toThrow(
      /^Journey, row 3, By: “Robots” is not one of the choices/,
    );
  });

  it("a journey without a stage, or without activities", async () => {
    await expect(refused({ journey: [["Activity"], ["Dance"]] })).rejects.toThrow(
      "The Journey tab names no stage.",
    );
    await expect(refused({ journey: [["Stage"], ["Awareness"]] })).rejects.toThrow(/Activity/);
  });

  it("a table whose headers lack a required column, or have one twice", async () => {
    const headers = { activities: ["Date", "Contact"] };
    await expect(refused({ headers })).rejects.toThrow(/The table activities needs a column Activity/);
    const twice = { activities: ["Date", "Activity", "My tag", "my-tag"] };
    await expect(refused({ headers: twice })).rejects.toThrow("two columns called my_tag");
  });
});
