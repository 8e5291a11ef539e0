// The journey: built in or the team's own, the order of its stages, and dated contacts columns as its steps.
import { describe, expect, it } from "vitest";
import { zone } from "../../src/reading/zone";
import { chosenStages } from "../../src/workbook/journeyPlan";
import { workbookModel } from "../../src/workbook/workbookModel";
import { askTable, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const UTC = zone("Etc/UTC");
const planOf = (table?: string) =>
  workbookModel(table === undefined ? {} : { Journey: tableGrid(table) }, UTC).plan();
const step = (table: string, key: string) => planOf(table).byKey.get(key);

describe("The order of the stages", () => {
  it("is that of the built-in journey where there is no tab", () => {
    expect(planOf().stages).toEqual(["Awareness", "Consideration", "Adoption", "Advocacy"]);
  });

  it.each([
    [
      "built-in names in built-in order, whatever their order in the tab",
      "Advocacy Awareness Adoption",
      ["Awareness", "Adoption", "Advocacy"],
    ],
    ["built-in names whatever their case", "adoption AWARENESS adoption", ["Awareness", "Adoption"]],
    ["own names as they first appear", "Use Try Use Hear", ["Use", "Try", "Hear"]],
    ["mixed names as they first appear", "Adoption Awareness Love", ["Adoption", "Awareness", "Love"]],
    ["one spelling of a stage, the first in the alphabet", "try Try", ["Try"]],
  ])("keeps %s", (_, stages, expected) => {
    const rows = stages.split(" ").map((stage, index) => `Activity ${index} | ${stage}`);
    expect(planOf(["Activity | Stage", ...rows].join("\n")).stages).toEqual(expected);
  });
});

describe("The option stages", () => {
  const activities = tableGrid(`
    Date       | Activity        | Contact
    2025-01-01 | Conference talk | ann
    2025-01-02 | First app       | ann
    2025-01-03 | First app       | bob`);
  const stagesOf = (options: string) =>
    askTable("DEVREL_FUNNEL", [activities, "", "", options])
      .slice(1)
      .map(([stage, count]) => `${stage} ${count}`);

  it("chooses stages and their order", () => {
    expect(stagesOf("stages=Awareness > Adoption")).toEqual(["Awareness 2", "Adoption 2"]);
    expect(stagesOf("stages=adoption>awareness")).toEqual(["Adoption 2", "Awareness 1"]);
    expect(stagesOf("stages=Advocacy")).toEqual(["Advocacy 0"]);
  });

  it("refuses a stage that is not there, and one named twice", () => {
    expect(refusal("DEVREL_FUNNEL", [activities, "", "", "stages=Awareness > Adopton"])).toBe(
      "The option stages names “Adopton”, which is not known. Did you mean Adoption? Choose from: Adoption, Awareness, Consideration, Advocacy.",
    );
    expect(refusal("DEVREL_FUNNEL", [activities, "", "", "stages=Adoption > adoption"])).toBe(
      "The option stages names Adoption twice. Name each stage once.",
    );
  });

  it("needs a journey with stages", () => {
    const journey = tableGrid("Activity | Stage\nTalk |");
    expect(refusal("DEVREL_FUNNEL", [activities, journey])).toMatch(/^The Journey tab names no stage\./);
    expect(() => chosenStages(planOf("Activity | Stage"), undefined)).toThrow(
      "The Journey tab names no stage.",
    );
  });
});

describe("A column that the Journey tab does not have", () => {
  it("is filled from the built-in journey where the activity is known there", () => {
    expect(step("Activity\nconference  TALK\nOwn talk", "conference talk")).toEqual({
      activity: "conference  TALK",
      stage: "Awareness",
      by: "Team",
      reach: "1:many",
      purpose: "Awareness",
      need: "In person",
      weight: undefined,
    });
    expect(step("Activity\nFirst app", "first app")).toMatchObject({
      stage: "Adoption",
      by: "Community",
      weight: 3,
    });
    expect(step("Activity\nOwn talk", "own talk")).toMatchObject({ stage: undefined, by: undefined });
  });

  it("but a cell left empty in a column that it has stays empty", () => {
    expect(step("Activity | Stage | By\nConference talk | |", "conference talk")).toMatchObject({
      stage: undefined,
      by: undefined,
      reach: "1:many",
    });
  });
});

describe("The Journey tab", () => {
  it("counts the first row of an activity, whatever its case", () => {
    expect(step("Activity | Stage\nTalk | Try\nTALK | Use", "talk")).toMatchObject({ stage: "Try" });
  });

  it("leaves rows without an activity and words that are no choice aside", () => {
    const plan = planOf(`
      Activity | Stage | By        | Reach    | Need      | Weight
               | Lost  | Team      |          |           |
      Talk     | Hear  | community | 1:MANY   | education | 2
      Chat     | Hear  | Everybody | a lot    | #N/A      | heavy`);
    expect(plan.stages).toEqual(["Hear"]);
    expect(plan.steps[0]).toMatchObject({ by: "Community", reach: "1:many", need: "Education", weight: 2 });
    expect(plan.steps[1]).toMatchObject({ by: undefined, reach: undefined, need: undefined });
  });

  it("without any row leaves no activity known", () => {
    expect(planOf("Activity | Stage")).toMatchObject({ steps: [], stages: [] });
  });
});

describe("Milestones", () => {
  const activities = tableGrid("Date | Activity | Contact\n2025-06-01 | Conference talk | zed");
  const stageOf = (contacts: string, journey?: string) =>
    Object.fromEntries(
      askTable("DEVREL_JOURNEYS", [activities, journey ? tableGrid(journey) : "", tableGrid(contacts)])
        .slice(1)
        .map(([contact, stage]) => [contact, stage]),
    );

  it.each([
    ["Joined", "Consideration"],
    ["Member since", "Consideration"],
    ["Signed up", "Consideration"],
    ["Sign-up date", "Consideration"],
    ["First app", "Adoption"],
    ["App created", "Adoption"],
  ])("a date under %s is a step to %s", (header, stage) => {
    expect(stageOf(`Contact | ${header}\nann | 2025-01-01\nbob |`)).toEqual({ ann: stage, zed: "Awareness" });
  });

  it("counts once beside a row of the same person, activity and day, and in several rows of one person", () => {
    const log = tableGrid(`
      Date             | Activity   | Contact
      2025-01-05 14:30 | First app  | ann
      2025-01-05       | First app  | bob
      2025-01-05       | First app  | cid`);
    const contacts = tableGrid(`
      Contact | Also known as | First app
      ann     | ann@work      | 2025-01-05
      ann@work |              | 2025-01-05
      bob     |               | 2025-01-06
      dan     | cid           | 2025-01-05`);
    const journeys = askTable("DEVREL_JOURNEYS", [log, "", contacts, "stages=Adoption"]);
    expect(journeys.slice(1).map((row) => [row[0], row.at(-3), row.at(-2)])).toEqual([
      ["ann", "1", "2"],
      ["bob", "2", "3"],
      ["dan", "1", "4"],
    ]);
    const observed = askTable("DEVREL_MATURITY_OBSERVED", [log, "", "", contacts]);
    expect(observed.find(([practice]) => practice === "informal.reachable")?.[3]).toBe("4");
  });

  it("a date under Last contacted is none, nor one under a header that the journey does not list", () => {
    expect(stageOf("Contact | Last contacted | Birthday\nann | 2025-01-01 | 1815-12-10")).toEqual({
      zed: "Awareness",
    });
  });

  it("a date under any header that the journey lists as an activity is one, whatever its case and signs", () => {
    const contacts = "Contact | Went-Live!\nann | 2025-01-01";
    expect(stageOf(contacts, "Activity | Stage\nwent live | Using\nConference talk | Hearing")).toEqual({
      ann: "Using",
      zed: "Hearing",
    });
    expect(stageOf(contacts)).toEqual({ ann: "Adoption", zed: "Awareness" });
  });

  it("the team's own journey may call a milestone by the header that stands there", () => {
    expect(
      stageOf(
        "Contact | Member since\nann | 2025-01-01",
        "Activity | Stage\nMember since | In\nConference talk | Hearing",
      ),
    ).toEqual({
      ann: "In",
      zed: "Hearing",
    });
  });

  it("text that is no date is no step", () => {
    expect(stageOf("Contact | Joined\nann | yes\nbob | 03/04/2025\ncid | 2025-01-01")).toEqual({
      cid: "Consideration",
      zed: "Awareness",
    });
  });
});
