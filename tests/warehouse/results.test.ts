/** Every result of the warehouse is that of its custom function, cell by cell; `npm run check:warehouse` tries many more. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/registry";
import { WAREHOUSE_TABLES } from "../../src/warehouseTables";
import { duckdb } from "./duckdb";
import { askSheet, askWarehouse, comparison, RESULTS } from "./parity";
import { questionFor } from "./questions";
import { sampleQuestions } from "./samples";

const engine = await duckdb();
const others = RESULTS.filter(({ name }) => !["DEVREL_FUNNEL", "DEVREL_JOURNEYS"].includes(name));

describe("The warehouse gives what the custom function gives", () => {
  it.each(others)("$name: random workbooks, and the sample team", async (pair) => {
    const questions = [
      ...fc.sample(questionFor(pair.name), { numRuns: 3, seed: 2026 }),
      sampleQuestions("sample-team", pair.name)[0]!,
    ];
    for (const question of questions)
      expect(await comparison(engine, pair, question), `${pair.name}(${question.options})`).toBeUndefined();
  });

  it("every result is compared with a custom function, but for the problems and the history", () => {
    const results = WAREHOUSE_TABLES.map(({ name }) => name).filter((name) => name.startsWith("devrel_"));
    const apart = ["devrel_problems", "devrel_history"];
    expect([...RESULTS.map(({ table }) => table), ...apart].sort()).toEqual(results.sort());
    for (const { name } of RESULTS) expect(FUNCTIONS.map((known) => known.name)).toContain(name);
  });
});

describe("Counted by hand", () => {
  const tabs = {
    activities: [
      ["Date", "Activity", "Contact", "DRQL", "DRQL status"],
      ["2025-01-10", "Conference talk", "ann@x.org", "", ""],
      ["11 Jan 2025", "Conference talk", "Bob <bob@x.org>", "Beta tester", "Accepted"],
      ["1/25/2025 2:30 PM", "First app", "mailto:ANN@x.org", "", ""],
      ["03/04/2025", "Conference talk", "ann@x.org", "", ""],
      ["2025-02-30", "Conference talk", "cid@x.org", "", ""],
      ["2025-02-01", "", "cid@x.org", "", ""],
      ["2025-02-02", "Yodel", "bobby; ann@x.org", "Singer", "Maybe"],
      ["", "", "", "", ""],
    ],
    contacts: [
      ["Contact", "Also known as", "Signed up"],
      ["bob@x.org", "bobby, shared", "2025-01-20"],
      ["cid@x.org", "shared", "soon"],
    ],
  };
  const question = { tabs, options: "", timeZone: "Etc/UTC" };

  it("two developers came across us, Bob signed up, and Ann built something 15 days later", async () => {
    const { rows } = await askWarehouse(engine, { table: "devrel_funnel" }, question);
    const expected = [
      ["Awareness", 2, null, 1, null, null],
      ["Consideration", 2, 1, 1, 0, 9],
      ["Adoption", 1, 0.5, 0.5, 1, null],
      ["Advocacy", 0, 0, 0, 1, null],
    ];
    expect(rows).toEqual(expected);
    expect(askSheet(RESULTS[0]!, question).rows).toEqual(expected);
  });

  it("with unit, those who have no value there stand last with the reason, as in the sheet", async () => {
    const ofCompanies = {
      tabs: {
        ...tabs,
        contacts: [
          ["Contact", "Company"],
          ["ann@x.org", "Acme"],
          ["bob@x.org", ""],
        ],
      },
      options: "unit=Company",
      timeZone: "Etc/UTC",
    };
    const pair = RESULTS.find(({ name }) => name === "DEVREL_JOURNEYS")!;
    expect(await comparison(engine, pair, ofCompanies)).toBeUndefined();
    const { rows } = await askWarehouse(engine, pair, ofCompanies);
    expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ["Acme", "Adoption", "No Advocacy activity"],
      ["bob@x.org", null, "No Company, so it is left out"],
      ["bobby", null, "No Company, so it is left out"],
    ]);
  });

  it("the day's row for each headline figure: its stages, its leads, its problems", async () => {
    const { header, rows } = await askWarehouse(engine, { table: "devrel_history" }, question);
    expect(header).toEqual(["day", "measure", "value"]);
    expect(rows.map(([, measure, value]) => [measure, value])).toEqual([
      ["Contacts at Awareness", 2],
      ["Contacts at Consideration", 2],
      ["Conversion to Consideration", 1],
      ["Contacts at Adoption", 1],
      ["Conversion to Adoption", 0.5],
      ["Contacts at Advocacy", 0],
      ["Conversion to Advocacy", 0],
      ["DRQLs", 2],
      ["DRQLs accepted", 1],
      ["Problems", 9],
    ]);
    expect(new Set(rows.map(([day]) => String(day))).size).toBe(1);
  });

  it("what was not counted is told with its cell, its value, why, and how to mend it", async () => {
    const { header, rows } = await askWarehouse(engine, { table: "devrel_problems" }, question);
    expect(header).toEqual(["tab", "row_number", "column", "value", "problem", "how_to_mend_it"]);
    expect(rows.map(([tab, row, column, value]) => [tab, row, column, value])).toEqual([
      ["Activities", 5, "Date", "03/04/2025"],
      ["Activities", 6, "Date", "2025-02-30"],
      ["Activities", 7, "Activity", ""],
      ["Activities", 8, "Activity", "Yodel"],
      ["Activities", 8, "DRQL", "Singer"],
      ["Activities", 8, "DRQL status", "Maybe"],
      ["Contacts", 2, "Also known as", "shared"],
      ["Contacts", 3, "Also known as", "shared"],
      ["Contacts", 3, "Signed up", "soon"],
    ]);
    expect(rows.map(([, , , , problem]) => problem)).toEqual([
      "“03/04/2025” cannot be read as one day between 1970 and 2100: it names none, or could be two.",
      "“2025-02-30” cannot be read as one day between 1970 and 2100: it names none, or could be two.",
      "Activity is empty, so this row is not counted.",
      "“Yodel” is not in the built-in journey, so it belongs to no stage.",
      "“Singer” is not in the DRQL kinds, so this lead counts under (unknown).",
      "“Maybe” is not one of the choices, so this lead counts in Total only.",
      "“shared” is an alias in the rows of several people, so it counts for none of them.",
      "“shared” is an alias in the rows of several people, so it counts for none of them.",
      "“soon” cannot be read as one day between 1970 and 2100: it names none, or could be two.",
    ]);
  });
});
