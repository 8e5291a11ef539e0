/** The journeys to choose from: complete, in order, and every measure works with each. */
import { describe, expect, it } from "vitest";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { knownJourneys } from "../../src/definitions/knownJourneys";
import { FUNCTIONS } from "../../src/registry";
import { askTable } from "../functions/ask";
import { readCall } from "../functions/exampleTabs";
import { answer } from "../functions/expectAnswer";

const COLUMNS = ["activity", "stage", "by", "reach", "purpose", "need", "weight"] as const;
const TITLES = ["Activity", "Stage", "By", "Reach", "Purpose", "Need", "Weight"];
const JOURNEYS = knownJourneys();
const tabOf = ({ steps }: (typeof JOURNEYS)[number]) => [
  TITLES,
  ...steps.map((step) => COLUMNS.map((name) => step[name] ?? "")),
];
const stagesOf = (name: string) => JOURNEYS.find((each) => each.name === name)!.stages;

it("has the four journeys with their stages in order", () => {
  expect(JOURNEYS.map(({ name }) => name)).toEqual(["AIDA", "Pirate funnel", "Orbit levels", "CHAOSS"]);
  expect(stagesOf("Pirate funnel")).toEqual([
    "Awareness",
    "Acquisition",
    "Activation",
    "Retention",
    "Referral",
    "Revenue",
    "Product",
  ]);
  expect(stagesOf("Orbit levels")).toEqual(["Observers", "Participants", "Contributors", "Advocates"]);
  expect(stagesOf("CHAOSS")).toEqual(["D0", "D1", "D2"]);
});

describe.each(JOURNEYS)("$name", (journey) => {
  it("knows every activity of the built-in journey once, and places only those that it knows", () => {
    const activities = journey.steps.map(({ activity }) => activity);
    expect(new Set(activities).size).toBe(activities.length);
    expect(activities).toEqual(expect.arrayContaining(DEFAULT_JOURNEY.map(({ activity }) => activity)));
    for (const { activity, by, reach, purpose, need, weight } of DEFAULT_JOURNEY) {
      const step = journey.steps.find((each) => each.activity === activity)!;
      expect({
        by: step.by,
        reach: step.reach,
        purpose: step.purpose,
        need: step.need,
        weight: step.weight,
      }).toEqual({
        by,
        reach,
        purpose,
        need,
        weight,
      });
    }
  });

  it("gives the funnel its stages in its own order when it stands on a Journey tab, each with an activity", () => {
    const rows = journey.steps.map(({ activity }, at) => ["2025-01-01", activity, `dev${at}`]);
    const funnel = askTable("DEVREL_FUNNEL", [[["Date", "Activity", "Contact"], ...rows], tabOf(journey)]);
    expect(funnel.slice(1).map(([stage]) => stage)).toEqual(journey.stages);
    const placed = journey.stages.map((stage) => journey.steps.filter((step) => step.stage === stage).length);
    expect(placed).not.toContain(0);
    const reached = placed.map((_, at) => placed.slice(at).reduce((sum, each) => sum + each, 0));
    expect(funnel.slice(1).map(([, contacts]) => Number(contacts))).toEqual(reached);
  });

  it.each(
    FUNCTIONS.filter(({ params }) => params.some(({ name }) => name === "journey")).map(
      ({ name, params }) => ({ name, params }),
    ),
  )("$name works with it", ({ name, params }) => {
    const given = params.map((parameter) => {
      if (parameter.name === "journey") return tabOf(journey);
      if (parameter.kind === "options") return "scope" in parameter.options ? "scope=Company" : "";
      return parameter.kind === "text" ? parameter.example : readCall(`=X(${parameter.example})`).args[0];
    });
    const goal = name.match(/ATTRIBUTION|TOUCHES|DRIVERS/);
    const last = journey.stages[journey.stages.length - 1]!;
    const options = goal ? (name === "DEVREL_DRIVERS" ? `to stage=${last}` : `goal=${last}`) : given.at(-1);
    expect(answer(name, goal ? [...given.slice(0, -1), options] : given)).toBeInstanceOf(Array);
  });
});
