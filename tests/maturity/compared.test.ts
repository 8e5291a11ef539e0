// Official beside actual: the four readings, each on both sides of the half that makes them differ.
import { describe, expect, it } from "vitest";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { compareMaturity } from "../../src/maturity/compared";
import { askTable, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

/** Four forum answers by Support: helps 1 of 1, support 4 of 12, feedback 3 of 6, loop 1 of 3 against 0.5, outcome all. */
const ACTIVITIES = tableGrid(`
  Date       | Activity     | Contact | Team    | DRQL        | DRQL status
  2025-06-01 | Forum answer | ann     | Support | Beta tester | Accepted
  2025-06-02 | Forum answer | ann     | Support | Beta tester |
  2025-06-03 | Forum answer | bob     | Support | Beta tester |
  2025-06-04 | Forum answer | bob     | Support |             |`);

const compare = (answer: Record<string, string>, options: unknown = "", activities = ACTIVITIES) => {
  const rows = Object.entries(answer).map(([practice, given]) => ["2025-06-30", "Maturity", practice, given]);
  const audit = [["Date", "Model", "Practice", "Answer"], ...rows];
  const table = askTable("DEVREL_MATURITY_COMPARE", [audit, activities, "", "", "", "", options]);
  return new Map(table.map(([practice, level, ...rest]) => [practice!, { level, cells: rest.join(" | ") }]));
};
const reading = (practice: string, answer: string) => compare({ [practice]: answer }).get(practice)?.cells;

describe("DEVREL_MATURITY_COMPARE", () => {
  it.each([
    ["informal.helps", "Yes", "1 | 1 | 0 | Agrees"],
    ["informal.helps", "Partly", "0.5 | 1 | 0.5 | Seen but not declared"],
    ["informal.helps", "No", "0 | 1 | 1 | Seen but not declared"],
    ["informal.helps", "N/A", " | 1 |  | Seen but not declared"],
    ["informal.promotion", "Yes", "1 | 0 | -1 | Declared but not seen"],
    ["informal.promotion", "Partly", "0.5 | 0 | -0.5 | Declared but not seen"],
    ["informal.promotion", "No", "0 | 0 | 0 | Agrees"],
    ["informal.promotion", "N/A", " | 0 |  | Agrees"],
    ["hightouch.support", "Yes", "1 | 0.3333 | -0.6667 | Declared but not seen"],
    ["hightouch.support", "Partly", "0.5 | 0.3333 | -0.1667 | Agrees"],
    ["hightouch.support", "No", "0 | 0.3333 | 0.3333 | Agrees"],
    ["advocacy.feedback", "Yes", "1 | 0.5 | -0.5 | Declared but not seen"],
    ["advocacy.feedback", "No", "0 | 0.5 | 0.5 | Seen but not declared"],
    ["advocacy.loop", "Partly", "0.5 | 0.6667 | 0.1667 | Agrees"],
    ["hightouch.launch", "Yes", "1 |  |  | Cannot be seen"],
    ["hightouch.launch", "N/A", " |  |  | Cannot be seen"],
    ["quantified.cost", "No", "0 |  |  | Cannot be seen"],
  ])("of %s declared %s: %s", (practice, answer, cells) => expect(reading(practice, answer)).toBe(cells));

  it("has no difference where nothing is declared, or nothing can be seen", () => {
    const answers = new Map([["informal.helps", { answer: undefined, target: undefined }]]);
    const seen = { level: 1, measure: "", found: 1, needed: 1 };
    const compared = compareMaturity({ scope: "", date: 0, answers }, [
      { ...seen, practice: "informal.helps", observed: 1 },
      { ...seen, practice: "hightouch.launch", observed: undefined },
    ]);
    expect(compared.map(({ difference }) => difference)).toEqual([undefined, undefined]);
  });

  it("takes a practice without an answer as no", () => {
    const table = compare({ "informal.promotion": "No" });
    expect(table.get("informal.helps")).toEqual({ level: "1", cells: "0 | 1 | 1 | Seen but not declared" });
    expect(table.get("evangelism.talks")).toEqual({ level: "3", cells: "0 | 0 | 0 | Agrees" });
  });

  it("has a header and then every practice of the model, in its order", () => {
    const table = compare({ "informal.helps": "Yes" });
    expect(table.get("Practice")?.cells).toBe("Declared | Observed | Difference | Reading");
    expect([...table.keys()].slice(1)).toEqual(MATURITY_PRACTICES.map(({ id }) => id));
  });

  it("takes the options of both: which audit, which days, how much is needed", () => {
    const practice = { "hightouch.support": "Yes" };
    expect(compare(practice, "hightouch.support=4").get("hightouch.support")?.cells).toBe(
      "1 | 1 | 0 | Agrees",
    );
    expect(compare(practice, "days=1; hightouch.support=2").get("hightouch.support")?.cells).toMatch(
      /^1 \| 0.5/,
    );
    expect(compare(practice, "as of=2024-01-01").get("hightouch.support")?.cells).toMatch(/^1 \| 0 /);
    expect(compare(practice, [["date", "2025-06-30"]]).size).toBe(19);
    const audit = [
      ["Date", "Model", "Practice", "Answer"],
      ["2025-06-30", "Maturity", "informal.helps", "Yes"],
    ];
    expect(
      refusal("DEVREL_MATURITY_COMPARE", [audit, ACTIVITIES, "", "", "", "", "date=2025-07-01"]),
    ).toContain("There are audits on 2025-06-30.");
    expect(refusal("DEVREL_MATURITY_COMPARE", [audit, ACTIVITIES, "", "", "", "", "met=0.5"])).toContain(
      "There is no option “met” here.",
    );
  });
});
