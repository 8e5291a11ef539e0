// The summary pages by hand, on a small workbook: what stands where, and what is said when something is missing.
import { describe, expect, it } from "vitest";
import type { PageName } from "../../src/pages/page";
import { PAGES, summaries } from "../../src/pages/pages";
import { addedBy, inputOf, part, read } from "./read";

const ACTIVITIES = `
  Date       | Activity        | Contact       | Channel    | DRQL        | DRQL status | Passed on  | Answered on
  2025-02-03 | Conference talk | ada; ben; cid | Conference |             |             |            |
  2025-02-07 | Workshop        | ada; ben      | Workshop   | Beta tester | Accepted    | 2025-02-08 | 2025-02-12
  2025-03-02 | Conference talk | dan           | Conference |             |             |            |
  2025-03-04 | First app       | ada           | Product    | Case study  | Passed      | 2025-03-05 |
  2025-03-05 | Workshop        | cid           | Workshop   | Demo request |            |            |
  03/04/2025 | Workshop        | eli           | Workshop   |             |             |            |`;
const KPIS = `
  Stage     | KPI      | Value | Target | Baseline | Better
  Awareness | Visitors | 160   | 200    | 100      | Higher
  Awareness | Readers  | 900   | 800    | 500      | Higher
  Awareness | Views    | 1     | 2      | 1        | Higher
  Adoption  | Hours    | 9     | 6      | 16       | Lower`;
const AUDIT = `
  Date       | Model    | Practice               | Answer | Scope   | Target | Statement
  2025-01-05 | Maturity | informal.helps         | No     | Company | Yes
  2025-03-01 | Maturity | informal.helps         | Yes    | Company | Yes
  2025-03-01 | Maturity | informal.promotion     | Yes    | Company | Yes
  2025-03-01 | Maturity | informal.reachable     | Yes    | Company | Yes
  2025-03-01 | Needs    | enablement.message     | Yes    | Company |
  2025-03-01 | Needs    | enablement.docs        | Partly | Company |        | Docs cover every call.`;
const all = { Activities: ACTIVITIES, KPIs: KPIS, Audit: AUDIT };
const input = inputOf(all);

describe("the Scorecard", () => {
  it("says when it was refreshed, from how many rows, what was left out, and for which days", () => {
    expect(read(input, "Scorecard").slice(0, 5)).toEqual([
      "DevRel scorecard",
      "Refreshed 2025-03-10 08:00",
      "From 5 rows of Activities, 6 of Audit and 4 of KPIs.",
      "1 row was left out. Problems lists which and why.",
      "This month, up to the latest activity: 2025-03-01 to 2025-03-05. Last period: 2025-02-01 to 2025-02-05.",
    ]);
    expect(part(input, "Scorecard", "What changed")[0]).toBe(
      "No baseline yet: choose one of the refreshes in History from the sidebar (Refresh).",
    );
  });

  it("is not for the days up to an odd date long after all others", () => {
    const late = { ...all, Activities: `${ACTIVITIES}\n  2027-01-01 | Talk` };
    const report = { ...inputOf(late), refreshedAt: Date.UTC(2028, 0, 1) };
    expect(read(report, "Scorecard")).toContain(
      "This month, up to the latest activity: 2025-03-01 to 2025-03-05. Last period: 2025-02-01 to 2025-02-05.",
    );
  });

  it("shows each figure and its change since the last period", () => {
    expect(read(input, "Scorecard").slice(5, 11)).toEqual([
      "New contacts | At Adoption | Get to Adoption | DRQLs | DRQLs accepted | Days to answer | Maturity level",
      "1 | 1 | 0.25 | 2 | – | – | 1",
      "since 2025-03-01 | so far | of all contacts | since 2025-03-01 | none answered yet | half are faster | Informal, score 1.0",
      "1 of 6 unread | 1 of 6 unread | 1 of 6 unread",
      "-2 | 1 | 25 | 2 |  |  | 1",
      "In 1 of 6 rows of Activities with a Contact, Date cannot be read. Check data in the sidebar has them.",
    ]);
  });

  it("says beside a figure from how many rows it is, and how to get it live", () => {
    const page = summaries(input)("Scorecard");
    const cells = page.rows.find((row) => row[0]?.look === "figure")!;
    expect(cells[0]!.note).toBe(
      'From 5 rows of Activities. 1 row was left out. Problems lists which and why.\nIn 1 of 6 rows of Activities with a Contact, Date cannot be read. Check data in the sidebar has them.\nLive: =INDEX(DEVREL_FUNNEL(Activities!A:H, , , "from=2025-03-01; to=2025-03-05"), 2, 2)',
    );
    expect(cells[6]!.note).toContain("From 6 rows of Audit. No row was left out.");
  });

  it("shows two KPIs for each stage, and which stages have too few", () => {
    expect(part(input, "Scorecard", "KPIs by stage")).toEqual([
      "2 of 4 KPIs on track.",
      "KPI |  | Stage | Value | Target | Progress | On track",
      "Visitors |  | Awareness | 160 | 200 | 0.6 | No",
      "Readers |  | Awareness | 900 | 800 | 1.3333 | Yes",
      "Hours |  | Adoption | 9 | 6 | 0.7 | Yes",
      "Consideration has 0 KPIs. Two or more show more than one side of a stage.",
      "Adoption has 1 KPI. Two or more show more than one side of a stage.",
      "Advocacy has 0 KPIs. Two or more show more than one side of a stage.",
      "1 more KPI stands on the KPIs tab.",
    ]);
  });

  it("names the biggest drop-off", () => {
    expect(part(input, "Scorecard", "Where developers get stuck")[0]).toBe(
      "Most stop between Consideration and Adoption: 2 of 3 contacts (67%) go no further.",
    );
  });

  it("tells what changed since the refresh before, and since the baseline", () => {
    const february = ACTIVITIES.split("\n").slice(0, 4).join("\n");
    const earlier = inputOf({ ...all, Activities: february }, { refreshedAt: Date.UTC(2025, 1, 20, 8) });
    const history = addedBy(summaries(earlier)("History"));
    const now = { ...input, history, baseline: earlier.refreshedAt };
    expect(read(now, "Scorecard")).toContain("Baseline: the refresh of 2025-02-20 08:00.");
    const set = { ...now, baselineSet: { by: "Ann", at: Date.UTC(2025, 2, 1, 9, 30) } };
    for (const page of ["Scorecard", "History"])
      expect(read(set, page).join(" ")).toContain(
        "Baseline: the refresh of 2025-02-20 08:00, set by Ann on 2025-03-01 09:30.",
      );
    expect(part(now, "Scorecard", "What changed").slice(1, 4)).toEqual([
      "Since the refresh of 2025-02-20 08:00, the largest changes first; History has them all.",
      "Measure |  |  | Was | Is",
      "Contacts at Adoption |  |  | 0 | 1",
    ]);
  });
});

describe("the other pages", () => {
  it("DRQLs: the oldest leads without an answer, each with its row", () => {
    expect(part(input, "DRQLs", "Longest without an answer")).toEqual([
      "2 leads have no answer yet. Days are counted up to 2025-03-05.",
      "Contact |  | Kind | Status | Team | Since | Days | Row",
      "ada |  | Case study | Passed | Marketing | 2025-03-04 | 1 | A5",
      "cid |  | Demo request | Identified | Sales | 2025-03-05 | 0 | A6",
    ]);
  });

  it("Maturity: every audit with its level", () => {
    expect(part(input, "Maturity", "All audits")).toEqual([
      "Scope | Name | Level | Score | Date",
      "Company | Informal | 1 | 1 | 2025-03-01",
      "Company | None | 0 | 0 | 2025-01-05",
    ]);
  });

  it("Needs: what is missing in the lowest layer that is not met", () => {
    expect(part(input, "Needs", "What is missing in the layer to focus on").slice(0, 5)).toEqual([
      "Answer | Statement",
      " | Visitors find their way on our developer site without being sent from one site to another.",
      " | Opening an account takes one short form and no waiting for approval.",
      " | A new user gets the keys for a test app alone, in a step or two.",
      "0.5 | Docs cover every call.",
    ]);
  });

  it("Needs: effort of the year up to the latest activity, whatever dates Contacts holds, as the function has it", () => {
    const late = { ...all, Contacts: "Contact | Signed up\nada | 2026-12-01" };
    expect(part(inputOf(late), "Needs", "Layers")).toEqual(part(input, "Needs", "Layers"));
    expect(part(input, "Needs", "Layers").find((line) => line.startsWith("Expanded"))).toMatch(/\| 0\.\d+/);
  });

  it("Problems: each with its tab and a link to its cell", () => {
    const page = summaries(input)("Problems");
    const row = page.rows.find((cells) => cells[1]?.value === "A7")!;
    expect(row[0]!.value).toBe("Activities");
    expect(row[1]!.link).toEqual({ table: "Activities", row: 7, column: 1 });
    expect(row[3]!.value).toBe("03/04/2025");
  });

  it("History: a row for each measure below the others, and the headline figures as a trend beside them", () => {
    expect(addedBy(summaries(input)("History")).slice(0, 3)).toEqual([
      ["Refreshed", "Measure", "Value"],
      [new Date("2025-03-10T08:00Z"), "New contacts, this month", 1],
      [new Date("2025-03-10T08:00Z"), "Contacts at Adoption", 1],
    ]);
    expect(read(input, "History").slice(-2)).toEqual([
      "Trend | New contacts | Get to Adoption | DRQLs | DRQLs accepted",
      "2025-03-10 08:00 | 1 | 0.25 | 2",
    ]);
  });
});

describe("a workbook that lacks something", () => {
  const missing =
    "There is no Activities tab yet. Make or match one from the sidebar (Set up), then refresh again.";

  it("gives every page, each saying what is missing", () => {
    for (const name of PAGES) expect(read(inputOf({}), name)).toContain("Nothing to count from yet.");
    expect(part(inputOf({}), "Funnel", "All contacts")).toEqual([missing]);
    expect(part(inputOf({}), "Maturity", "Profile")[0]).toMatch(/^There is no Audit tab yet\./);
  });

  it("still shows what can be shown", () => {
    const page = inputOf({ Audit: AUDIT });
    expect(part(page, "Maturity", "Official beside actual")).toEqual([missing]);
    expect(part(page, "Maturity", "Profile")[0]).toBe("Level 1, Informal. The coverages add up to 1.0 of 5.");
    expect(read(page, "Scorecard")).toContain(missing);
  });

  it("shows practices by their statements, also where the Audit tab has none: no id stands on a page", () => {
    const lines = part(input, "Maturity", "Official beside actual");
    expect(lines.join("\n")).toContain(
      "\nColleagues with another main job help outside developers when they ask. |",
    );
    expect([...lines, ...read(input, "Needs")].join("\n")).not.toMatch(
      /(informal|hightouch|evangelism|advocacy|quantified|enablement|community|education|expanded|person)\.[a-z]/,
    );
  });

  it("says which tab cannot be read, and why", () => {
    const broken = inputOf({ ...all, Activities: "Day | Notes\n2025-01-01 | x" });
    const sentence = "Activities needs a column headed “Activity”";
    expect(part(broken, "Funnel", "All contacts")[0]).toContain(sentence);
    expect(read(broken, "Problems").join("\n")).toContain(`Activities cannot be read: ${sentence}`);
    expect(part(broken, "Maturity", "Profile")[0]).toMatch(/^Level 1/);
  });

  it("shows a stage left out as misspelt, and says so", () => {
    const journey =
      "Activity | Stage\nConference talk | Awareness\nWorkshop | Consideration\nFirst app | Adoption\nBooth | Awarness";
    const page = read(inputOf({ ...all, Journey: journey }), "Funnel");
    expect(page).toContain("Left out as most likely misspelt: the stage “Awarness” of the Journey tab.");
    expect(page.filter((line) => line.startsWith("Awarness"))).toEqual([]);
  });
});

describe("the same workbook refreshed twice", () => {
  const unstamped = (name: PageName, given: typeof input) => {
    const page = summaries(given)(name);
    const rows = page.rows.map((row) => row.map((cell) => (cell?.isStamp ? "stamp" : cell)));
    return { ...page, rows, added: [] };
  };

  it("gives the same pages but for the time stamp, History included", () => {
    const history = addedBy(summaries(input)("History"));
    const later = { ...input, history, refreshedAt: input.refreshedAt + 3_600_000 };
    for (const name of PAGES) expect(unstamped(name, later), name).toEqual(unstamped(name, input));
  });
});
