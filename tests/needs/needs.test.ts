// The layers of developer needs and the effort spent on each, worked out by hand.
import { describe, expect, it } from "vitest";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { askTable, lines } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

type Answers = Record<string, string>;

/** Every practice of a layer answered alike, those named otherwise apart. */
function audit(layers: Answers, practices: Answers = {}) {
  const rows = NEEDS_PRACTICES.flatMap(({ id, need }) => {
    const answer = practices[id] ?? layers[need];
    return answer ? [["2025-06-30", "Needs", id, answer]] : [];
  });
  return [["Date", "Model", "Practice", "Answer"], ...rows];
}

/** Ten activities of the team in the year: 1 enablement, 3 community, 2 education, 0 expanded, 2 in person, 2 of no need. */
const ACTIVITIES = tableGrid(`
  Date       | Activity        | Contact
  2025-06-30 | SDK release     |
  2025-06-01 | Forum answer    | ann
  2025-06-01 | Forum answer    | bob; cid
  2025-06-01 | Office hours    |
  2025-06-01 | Blog post       |
  2025-06-01 | Video           |
  2024-07-01 | Conference talk |
  2025-06-01 | Booth           |
  2025-06-01 | Planning        |
  2025-06-01 | 1:1 call        | ann
  2024-06-30 | SDK release     |
  2025-06-01 | Asked question  | ann
  2025-06-01 | Knitting        | ann
  03/04/2025 | SDK release     |
             | SDK release     |`);

const needs = (auditGrid: unknown, activities: unknown = "", options: unknown = "", journey: unknown = "") =>
  askTable("DEVREL_NEEDS", [auditGrid, activities, journey, options]);

const MIXED = audit(
  {
    "Basic enablement": "Yes",
    Community: "Yes",
    Education: "Partly",
    "Expanded enablement": "N/A",
    "In person": "Yes",
  },
  {
    "enablement.errors": "No",
    "enablement.docs": "Partly",
    "community.outside": "N/A",
    "community.recognition": "Partly",
    "person.summit": "Partly",
  },
);

describe("DEVREL_NEEDS", () => {
  it("scores each layer, marks the lowest not met and the effort above it", () => {
    expect(needs(MIXED, ACTIVITIES)).toEqual(
      lines(`
        Need                | Score  | Met | Focus | Effort share | Ahead of needs
        Basic enablement    | 0.85   | Yes |       | 0.1          |
        Community           | 0.8333 | Yes |       | 0.3          |
        Education           | 0.5    | No  | Focus | 0.2          |
        Expanded enablement |        |     |       | 0            |
        In person           | 0.875  | Yes |       | 0.2          | Ahead`),
    );
  });

  it("without activities leaves the effort blank, and nothing is ahead", () => {
    expect(
      needs(MIXED)
        .slice(1)
        .map((row) => row.slice(2)),
    ).toEqual(lines("Yes | | |\nYes | | |\nNo | Focus | |\n | | |\nYes | | |").map((row) => row.slice(0, 4)));
  });

  it("without any activity of the team leaves the effort blank too", () => {
    const community = tableGrid("Date | Activity\n2025-06-01 | Asked question");
    expect(needs(MIXED, community).map((row) => row[4])).toEqual(["Effort share", "", "", "", "", ""]);
  });

  it("counts the days up to the option as of, and so many of them", () => {
    const effort = (options: string) =>
      needs(MIXED, ACTIVITIES, options)
        .slice(1)
        .map((row) => row[4]);
    expect(effort("days=366"), "one SDK release more: 2, 3, 2, 0, 2 of 11").toEqual([
      "0.1818",
      "0.2727",
      "0.1818",
      "0",
      "0.1818",
    ]);
    expect(effort("days=1")).toEqual(["1", "0", "0", "0", "0"]);
    expect(effort("days=1; as of=2024-07-01")).toEqual(["0", "0", "0", "0", "1"]);
    expect(effort("as of=2020-01-01")).toEqual(["", "", "", "", ""]);
  });

  it("takes the needs of the team's own journey", () => {
    const journey = tableGrid(
      "Activity | By | Need\nKnitting | Team | Community\nPlanning | Team | Education\nBlog post | |",
    );
    expect(
      needs(MIXED, ACTIVITIES, "", journey)
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(["0", "0.5", "0.5", "0", "0"]);
  });
});

describe("A layer", () => {
  const layer = (answers: Answers, options = "") =>
    needs(audit({ Community: "No" }, answers), "", options)[1]!
      .slice(1, 4)
      .join(" ");
  const enablement = (yes: number, partly = 0) =>
    Object.fromEntries(
      NEEDS_PRACTICES.filter(({ need }) => need === "Basic enablement").map(({ id }, index) => [
        id,
        index < yes ? "Yes" : index < yes + partly ? "Partly" : "No",
      ]),
    );

  it.each([
    ["with eight of ten is met", enablement(8), "", "0.8 Yes "],
    ["with seven and a half is not", enablement(7, 1), "", "0.75 No Focus"],
    ["with seven and a half is met at three quarters", enablement(7, 1), "met=75%", "0.75 Yes "],
    ["with one answer of ten counts nine as no", { "enablement.docs": "Yes" }, "", "0.1 No Focus"],
  ])("%s", (_, answers, options, expected) => expect(layer(answers, options)).toBe(expected));

  const marks = (layers: Answers) =>
    needs(audit(layers), ACTIVITIES)
      .slice(1)
      .map((row) => row[3] || row[5] || "-")
      .join(" ");
  const all = (answer: string) =>
    Object.fromEntries(
      ["Basic enablement", "Community", "Education", "Expanded enablement", "In person"].map((need) => [
        need,
        answer,
      ]),
    );

  it.each([
    ["all met", all("Yes"), "- - - - -"],
    ["none met: the lowest is in focus, effort above it runs ahead", all("No"), "Focus Ahead Ahead - Ahead"],
    ["only the second met", { ...all("No"), Community: "Yes" }, "Focus Ahead Ahead - Ahead"],
    [
      "the first does not apply: it is not in the way",
      { ...all("No"), "Basic enablement": "N/A" },
      "- Focus Ahead - Ahead",
    ],
    ["only the highest not met", { ...all("Yes"), "In person": "Partly" }, "- - - - Focus"],
  ])("with %s", (_, layers, expected) => expect(marks(layers)).toBe(expected));
});
