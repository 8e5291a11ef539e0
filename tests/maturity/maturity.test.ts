// Declared maturity: audits worked out by hand.
import { describe, expect, it } from "vitest";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { targetsTold } from "../../src/maturity/targetsTold";
import { zone } from "../../src/reading/zone";
import { AUDIT } from "../../src/tabs/audit";
import { readAudits } from "../../src/workbook/audits";
import { readTable } from "../../src/workbook/readTable";
import { ask, askTable, lines, refusal } from "../functions/ask";

const HEADER = ["Date", "Model", "Practice", "Answer", "Scope", "Target"];

/** Rows of one audit: `informal.helps Yes, informal.promotion Partly > Yes` with the target after the sign. */
function audit(
  answers: string,
  {
    date = "2025-06-30",
    scope = "",
    model = "Maturity",
  }: { date?: unknown; scope?: string; model?: string } = {},
) {
  return answers.split(",").map((text) => {
    const [practice, answer, target = ""] = text.trim().split(/ > | /);
    return [date, model, practice, answer, scope, target];
  });
}

const grid = (...audits: unknown[][][]) => [HEADER, ...audits.flat()];
const profile = (rows: unknown[][], options = "") => askTable("DEVREL_MATURITY", [rows, options]).slice(1);
const level = (rows: unknown[][], options = "") => ask("DEVREL_MATURITY_LEVEL", [rows, options]);
const score = (rows: unknown[][], options = "") => ask("DEVREL_MATURITY_SCORE", [rows, options]);

/** Every practice of these levels answered yes. */
const allOf = (...names: string[]) =>
  MATURITY_PRACTICES.filter(({ id }) => names.includes(id.split(".")[0]!))
    .map(({ id }) => `${id} Yes`)
    .join(", ");

/**
 * Informal (1 + 1 + 0.5) / 3; High-touch 1 / 1, two of three not applicable; Evangelism 2 / 4, one unanswered and one no;
 * Advocacy 3.5 / 4; Quantified nothing applies. Targets: informal 0 + 0 + 0.5 over 3, evangelism 1 over 3 answered, quantified none.
 */
const WORKED = grid(
  audit(`
    informal.helps Yes > Yes, informal.promotion Yes > No, informal.reachable Partly > Yes,
    hightouch.partners N/A, hightouch.launch N/A > Yes, hightouch.support Yes,
    evangelism.talks Yes, evangelism.content Yes > Partly, evangelism.recruiting No > Yes,
    advocacy.feedback Yes, advocacy.loop Yes, advocacy.tools Partly, advocacy.voice Yes,
    quantified.funnel N/A, quantified.cost N/A, quantified.outcome N/A, quantified.roi N/A`),
);

describe("A worked audit", () => {
  it("has this profile: N/A left out, unanswered as no, a level skipped, a level to which nothing applies", () => {
    expect(askTable("DEVREL_MATURITY", [WORKED])).toEqual(
      lines(`
        Level | Name       | Coverage | Reached | Target | Gap
        1     | Informal   | 0.8333   | Yes     | 0.6667 | 0.1667
        2     | High-touch | 1        | Yes     |        |
        3     | Evangelism | 0.5      | No      | 0.75   | 0.3333
        4     | Advocacy   | 0.875    | Skipped |        |
        5     | Quantified |          |         |        |`),
    );
  });

  it("has this level and score", () => {
    expect(level(WORKED)).toBe(2);
    expect(score(WORKED)).toBeCloseTo(2.5 / 3 + 1 + 0.5 + 0.875, 12);
  });

  it("reaches other levels with another met, its edge included", () => {
    expect(level(WORKED, "met=0.5")).toBe(4);
    expect(level(WORKED, "met=51%")).toBe(2);
    expect(level(WORKED, "met=0.84")).toBe(0);
    expect(profile(WORKED, "met=0.84").map((row) => row[3])).toEqual(["No", "Skipped", "No", "Skipped", ""]);
    expect(profile(WORKED, "met=1").map((row) => row[3])).toEqual(["No", "Skipped", "No", "No", ""]);
    expect(score(WORKED, "met=1"), "the score does not depend on met").toBe(score(WORKED));
  });
});

describe("The level", () => {
  it.each([
    ["nothing but no", "informal.helps No", 0, 0],
    ["the first level", allOf("informal"), 1, 1],
    ["the first two", allOf("informal", "hightouch"), 2, 2],
    ["all five", allOf("informal", "hightouch", "evangelism", "advocacy", "quantified"), 5, 5],
    ["the upper four without the first", allOf("hightouch", "evangelism", "advocacy", "quantified"), 0, 4],
    ["the first and the third", allOf("informal", "evangelism"), 1, 2],
    [
      "exactly three quarters of the third",
      `${allOf("informal", "hightouch")}, evangelism.talks Yes, evangelism.content Yes, evangelism.staff Yes`,
      3,
      2.75,
    ],
    [
      "a little less",
      `${allOf("informal", "hightouch")}, evangelism.talks Yes, evangelism.content Yes, evangelism.staff Partly`,
      2,
      2.625,
    ],
    [
      "partly everywhere in the first",
      "informal.helps Partly, informal.promotion Partly, informal.reachable Partly",
      0,
      0.5,
    ],
    [
      "nothing applicable below the second",
      `informal.helps N/A, informal.promotion N/A, informal.reachable N/A, ${allOf("hightouch")}`,
      2,
      1,
    ],
    [
      "one yes where the rest does not apply",
      "informal.helps Yes, informal.promotion N/A, informal.reachable N/A",
      1,
      1,
    ],
    ["nothing applicable at all", MATURITY_PRACTICES.map(({ id }) => `${id} N/A`).join(", "), 0, 0],
  ])("of %s", (_, answers, expectedLevel, expectedScore) => {
    expect(level(grid(audit(answers)))).toBe(expectedLevel);
    expect(score(grid(audit(answers)))).toBe(expectedScore);
  });

  it("counts answers in other words and letters, and no error cell as an answer", () => {
    const rows = grid(audit("informal.helps yes, INFORMAL.promotion partially, informal.reachable #N/A"));
    expect(profile(rows)[0]?.[2], "(1 + 0.5 + 0) / 3").toBe("0.5");
  });
});

describe("Targets and gaps", () => {
  it.each([
    ["a target below the answer is no gap", "informal.helps Yes > No, informal.promotion Yes", "0", "0"],
    ["N/A as a target is none", "informal.helps No > N/A, informal.promotion No > Yes", "1", "0.5"],
    [
      "the target of a practice that does not apply is left out",
      "informal.helps N/A > Yes, informal.promotion No > Partly",
      "0.5",
      "0.5",
    ],
    ["practices without an answer are not in the number", "informal.helps No > Yes", "1", "1"],
    [
      "practices without a target are",
      "informal.helps No > Yes, informal.promotion No, informal.reachable No, ",
      "1",
      "0.3333",
    ],
    ["without any target both are blank", "informal.helps No", "", ""],
  ])("%s", (_, answers, target, gap) => {
    const [informal] = profile(grid(audit(answers.replace(/, $/, ""))));
    expect(informal?.slice(4)).toEqual([target, gap]);
  });
});

describe("Which audit counts", () => {
  const company = { scope: "Company" };
  const several = grid(
    audit(allOf("informal"), { ...company, date: new Date("2025-03-01T10:00Z") }),
    audit(`${allOf("informal")}, ${allOf("hightouch")}`, { scope: " company ", date: "2025-09-01" }),
    audit("informal.helps No", { ...company, date: "2024-12-31" }),
    audit(`${allOf("informal", "hightouch", "evangelism")}`, { scope: "Product B", date: "2025-10-01" }),
    audit("enablement.docs Yes", { scope: "Elsewhere", model: "Needs" }),
    audit("informal.helps Yes", { scope: "No date", date: "03/04/2025" }),
  );

  it("is the latest of its scope, whatever the order of the rows", () => {
    expect(level(several, "scope=COMPANY")).toBe(2);
    expect(level(several, "scope=Product B")).toBe(3);
    expect(level([HEADER, ...several.slice(1).reverse()], "scope=Company")).toBe(2);
  });

  it("or that of the day asked for, whatever its time", () => {
    expect(level(several, "scope=Company; date=2025-03-01")).toBe(1);
    expect(level(several, "scope=Company; date=31 Dec 2024")).toBe(0);
  });

  it("is asked for where there are several scopes", () => {
    expect(refusal("DEVREL_MATURITY", [several])).toBe(
      'The Audit tab holds Maturity audits of 2 scopes: Company and Product B. Say which one, such as "scope=Company".',
    );
  });

  it("is refused with what there is where it is not there", () => {
    expect(refusal("DEVREL_MATURITY", [several, "scope=Elsewhere"])).toBe(
      "There is no Maturity audit of the scope “Elsewhere”. Scopes with such an audit: Company and Product B.",
    );
    expect(refusal("DEVREL_MATURITY_LEVEL", [several, "scope=Company; date=2025-03-02"])).toBe(
      "There is no Maturity audit on 2025-03-02. There are audits on 2024-12-31, 2025-03-01 and 2025-09-01.",
    );
    expect(refusal("DEVREL_MATURITY_SCORE", [grid(audit("informal.helps Maybe"))])).toMatch(
      /^The Audit tab holds no readable Maturity audit\./,
    );
    expect(refusal("DEVREL_MATURITY", [grid(audit("portal.blog Yes", { model: "Portal" }))])).toMatch(
      /holds no readable Maturity audit/,
    );
  });

  it("without a scope can be asked for beside one whose scope is called so", () => {
    const mixed = grid(audit(allOf("informal")), audit("informal.helps Yes", { scope: "(no scope)" }));
    expect(refusal("DEVREL_MATURITY_LEVEL", [mixed])).toContain(
      "2 scopes: (scope left empty) and (no scope)",
    );
    expect(level(mixed, "scope=(scope left empty)")).toBe(1);
    expect(level(mixed, "scope=(no scope)")).toBe(0);
  });

  it("without a scope can be asked for beside those with one", () => {
    const mixed = grid(audit(allOf("informal")), audit("informal.helps No", company));
    expect(refusal("DEVREL_MATURITY_LEVEL", [mixed])).toContain("2 scopes: (no scope) and Company");
    expect(level(mixed, "scope=(no scope)")).toBe(1);
    expect(level(mixed, "scope=Company")).toBe(0);
  });

  it("takes the last row of a practice that was answered twice that day, and no other day's answers", () => {
    const twice = grid(
      audit("informal.helps Yes, informal.helps No, informal.promotion No, informal.promotion Yes"),
      audit("informal.reachable Yes", { date: "2025-06-29" }),
    );
    expect(score(twice)).toBeCloseTo(1 / 3, 12);
  });

  it("leaves practices that it does not know aside", () => {
    expect(score(grid(audit("informal.helps Yes, informal.helpz Yes, portal.blog Yes")))).toBeCloseTo(
      1 / 3,
      12,
    );
  });
});

describe("For how many practices there is a target", () => {
  const told = (answers: string) =>
    targetsTold(readAudits(readTable(AUDIT, grid(audit(answers)), zone("Etc/UTC")), "Maturity")[0]!);
  const ALL = MATURITY_PRACTICES.map(({ id }) => `${id} Yes > Yes`);

  it("is said, since the gap is theirs alone", () => {
    expect(told("informal.helps Yes > Yes, informal.promotion No")).toBe(
      "There is a target for 1 of 18 practices; the gap is theirs alone.",
    );
    expect(told("informal.helps Yes")).toBe("No practice has a target, so there is no gap to show.");
    expect(told(ALL.join(", "))).toBe("Each of the 18 practices has a target.");
  });

  it("leaves out practices that do not apply", () => {
    expect(told([...ALL.slice(1), `${MATURITY_PRACTICES[0]!.id} N/A > Yes`].join(", "))).toBe(
      "Each of the 17 practices has a target.",
    );
    expect(told("informal.helps Yes > Yes, informal.promotion N/A > Yes")).toBe(
      "There is a target for 1 of 17 practices; the gap is theirs alone.",
    );
  });
});
