// The definitions are complete, agree with one another and can be read by people who are not programmers.
import { describe, expect, it } from "vitest";
import { ANSWERS } from "../../src/definitions/answers";
import { AUDIT_MODELS } from "../../src/definitions/auditModels";
import { PURPOSE_BENCHMARK_2019, PURPOSES } from "../../src/definitions/benchmarks";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import { DEVREL_TEAM_NAMES } from "../../src/definitions/devrelTeams";
import { DRQL_KINDS, DRQL_STATUSES } from "../../src/definitions/drqls";
import { LEVELS } from "../../src/definitions/levels";
import { MATURITY_PRACTICES } from "../../src/definitions/maturityPractices";
import { NEEDS } from "../../src/definitions/needLayers";
import { NEEDS_PRACTICES } from "../../src/definitions/needsPractices";
import { PORTAL_PRACTICES } from "../../src/definitions/portalPractices";
import { REACHES } from "../../src/definitions/reaches";
import { STAGES } from "../../src/definitions/stages";
import { headerKey } from "../../src/words/text";

const ids = (practices: readonly { id: string }[]) => practices.map(({ id }) => id);
const names = (things: readonly { name: string }[]) => things.map(({ name }) => name);
const under = (prefix: string, words: string) => words.split(" ").map((word) => `${prefix}.${word}`);
const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const usedIn = (column: "stage" | "reach" | "purpose" | "need") =>
  new Set<string | undefined>(DEFAULT_JOURNEY.map((step) => step[column]));

describe("levels and stages", () => {
  it("counts six levels from None to Quantified, each at its own position", () => {
    expect(names(LEVELS)).toEqual(["None", "Informal", "High-touch", "Evangelism", "Advocacy", "Quantified"]);
    expect(LEVELS.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("leads from Awareness to Advocacy in four stages", () => {
    expect(names(STAGES)).toEqual(["Awareness", "Consideration", "Adoption", "Advocacy"]);
  });
});

describe("audits", () => {
  it("asks the eighteen maturity practices in order, each once", () => {
    expect(ids(MATURITY_PRACTICES)).toEqual([
      ...under("informal", "helps promotion reachable"),
      ...under("hightouch", "partners launch support"),
      ...under("evangelism", "talks content recruiting staff"),
      ...under("advocacy", "feedback loop tools voice"),
      ...under("quantified", "funnel cost outcome roi"),
    ]);
  });

  it("puts each maturity practice at the level that its id names", () => {
    for (const { id, level } of MATURITY_PRACTICES) {
      expect(headerKey(LEVELS[level].name)).toBe(id.split(".")[0]);
    }
  });

  it("asks the twenty-seven needs practices bottom layer first, each once", () => {
    expect(ids(NEEDS_PRACTICES)).toEqual([
      ...under(
        "enablement",
        "message navigation account credentials docs search quickstart tutorials errors production",
      ),
      ...under("community", "harbour outside recognition contribution"),
      ...under("education", "blog media industry centre voices"),
      ...under("expanded", "webinars workshops papers certification"),
      ...under("person", "meetups hackathons conferences summit"),
    ]);
  });

  it("keeps the needs practices of a layer together, in the order of the layers", () => {
    const expected = ["Basic enablement", "Community", "Education", "Expanded enablement", "In person"];
    expect(names(NEEDS)).toEqual(expected);
    expect([...new Set(NEEDS_PRACTICES.map(({ need }) => need))]).toEqual(expected);
    for (const { id, need } of NEEDS_PRACTICES) {
      expect(headerKey(need)).toContain(id.split(".")[0]);
    }
  });

  it("asks for the five required parts of a portal, then the four optional ones", () => {
    expect(ids(PORTAL_PRACTICES.filter(({ required }) => required))).toEqual(
      under("portal", "reference blog start labs contact"),
    );
    expect(ids(PORTAL_PRACTICES)).toEqual(
      under("portal", "reference blog start labs contact samples forums events social"),
    );
  });

  it("offers all three audits in one shape, grouped by level, need and requirement", () => {
    const groups = Object.entries(AUDIT_MODELS).map(([model, practices]) => [
      model,
      [...new Set(practices.map(({ group }) => group))],
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      Maturity: names(LEVELS.slice(1)),
      Needs: names(NEEDS),
      Portal: ["Required", "Optional"],
    });
    const all = Object.values(AUDIT_MODELS).flat();
    expect(all).toHaveLength(18 + 27 + 9);
    expect(repeated(all.map(({ statement }) => statement))).toEqual([]);
    expect(repeated(ids(all))).toEqual([]);
  });

  it("words each practice as one short sentence with a short hint of evidence", () => {
    for (const { id, statement, evidence } of Object.values(AUDIT_MODELS).flat()) {
      expect(statement, id).toMatch(/^[A-Z][^.?!]{20,158}\.$/);
      expect(evidence, id).toMatch(/^[A-Z][^.?!]{10,158}[^.?!\s]$/);
    }
  });

  it("counts Partly as half and leaves N/A without a worth", () => {
    expect(ANSWERS).toEqual({ No: 0, Partly: 0.5, Yes: 1, "N/A": null });
  });
});

describe("the default journey", () => {
  const find = (name: string) => DEFAULT_JOURNEY.find(({ activity }) => activity === name);

  it("names every activity once, ignoring case, spaces and punctuation", () => {
    expect(repeated(DEFAULT_JOURNEY.map(({ activity }) => headerKey(activity)))).toEqual([]);
  });

  it("uses known stages, reaches, purposes and needs only, and each of them at least once", () => {
    expect(usedIn("stage")).toEqual(new Set([...names(STAGES), undefined]));
    expect(usedIn("reach")).toEqual(new Set([...REACHES, undefined]));
    expect(usedIn("purpose")).toEqual(new Set([...PURPOSES, undefined]));
    expect(usedIn("need")).toEqual(new Set([...names(NEEDS), undefined]));
  });

  it("knows the milestones of the Contacts tab as steps of the community", () => {
    expect(find("Joined")).toMatchObject({ stage: "Consideration", by: "Community" });
    expect(find("Signed up")).toMatchObject({ stage: "Consideration", by: "Community" });
    expect(find("First app")).toMatchObject({ stage: "Adoption", by: "Community" });
  });

  it("gives the team's activities a purpose and the community's a weight from 1 to 5", () => {
    for (const { activity, by, purpose, weight } of DEFAULT_JOURNEY) {
      expect(purpose !== undefined, activity).toBe(by === "Team");
      expect(weight !== undefined, activity).toBe(by === "Community");
      if (weight !== undefined) expect([1, 2, 3, 4, 5], activity).toContain(weight);
    }
  });

  it("has the team and the community both act at every stage", () => {
    for (const by of ["Team", "Community"]) {
      const stages = new Set(DEFAULT_JOURNEY.filter((step) => step.by === by).map(({ stage }) => stage));
      expect([...stages], by).toEqual(expect.arrayContaining(names(STAGES)));
    }
  });

  it("never takes what a developer does for the team speaking to a crowd", () => {
    const crowd = DEFAULT_JOURNEY.filter(({ reach }) => reach === "1:many");
    expect(new Set(crowd.map(({ by }) => by))).toEqual(new Set(["Team"]));
  });
});

describe("leads, purposes and teams", () => {
  it("passes each kind of lead to its team, in order", () => {
    const byTeam: Record<string, string[]> = {};
    for (const { kind, team } of DRQL_KINDS) byTeam[team] = [...(byTeam[team] ?? []), kind];
    expect(Object.entries(byTeam)).toEqual([
      ["Marketing", ["Case study", "Guest writer", "Co-marketing"]],
      ["Product & Engineering", ["Alpha tester", "Beta tester", "Product feedback", "Feature request"]],
      ["Sales", ["Demo request", "Proof of concept"]],
      ["Business Development", ["Partnership", "Collaboration"]],
      ["Recruiting", ["Candidate"]],
    ]);
  });

  it("takes a lead from Identified to Acted on", () => {
    expect(DRQL_STATUSES).toEqual(["Identified", "Passed", "Accepted", "Declined", "Acted on"]);
  });

  it("splits the 2019 survey's answers among the purposes without a rest", () => {
    expect(PURPOSE_BENCHMARK_2019).toEqual({
      Awareness: 0.32,
      Engagement: 0.33,
      Sales: 0.13,
      Feedback: 0.09,
      Other: 0.13,
    });
    expect(Object.keys(PURPOSE_BENCHMARK_2019)).toEqual([...PURPOSES]);
    expect(Object.values(PURPOSE_BENCHMARK_2019).reduce<number>((sum, share) => sum + share, 0)).toBeCloseTo(
      1,
      12,
    );
  });

  it("recognises the DevRel team by names that no lead's team bears", () => {
    const own = DEVREL_TEAM_NAMES.map(headerKey);
    expect(repeated(own)).toEqual([]);
    expect(own).toEqual(expect.arrayContaining(["devrel", "developerrelations"]));
    expect(DRQL_KINDS.filter(({ team }) => own.includes(headerKey(team)))).toEqual([]);
  });
});
