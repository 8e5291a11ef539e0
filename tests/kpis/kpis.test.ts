// DEVREL_KPIS by hand: progress in both directions, what is on track, and stages with too few KPIs.
import { describe, expect, it } from "vitest";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const HEADER = "Stage | KPI | Value | Target | Baseline | Better";
const kpis = (rows: string, options = "") =>
  askTable("DEVREL_KPIS", [tableGrid(`${HEADER}\n${rows}`), options]).slice(1);
const onTrack = (row: string, options = "") =>
  kpis(`S | K | ${row}\nS | Other | 1 | 1 | |`, options)[0]!.slice(5);

describe("DEVREL_KPIS", () => {
  it("measures the way from baseline to target, upwards and downwards", () => {
    expect(
      kpis(`
        Awareness | Docs visitors | 160 | 200 | 100 | Higher
        Awareness | Hours to answer | 10 | 6 | 16 | Lower
        Try it | Stars | 90 | 200 | 100 | Higher
        Try it | Forks | 100 | 200 | 100 |
      `),
    ).toEqual(
      lines(`
        Awareness | Docs visitors   | 160 | 200 | 100 | 0.6  | No
        Awareness | Hours to answer | 10  | 6   | 16  | 0.6  | No
        Try it    | Stars           | 90  | 200 | 100 | -0.1 | No
        Try it    | Forks           | 100 | 200 | 100 | 0    | No
      `),
    );
  });

  it("is on track from 70 % of the way on, or from where the options say", () => {
    expect(onTrack("170 | 200 | 100 | Higher")).toEqual(["0.7", "Yes"]);
    expect(onTrack("169 | 200 | 100 | Higher")).toEqual(["0.69", "No"]);
    expect(onTrack("150 | 200 | 100 | Higher", "on track=50%")).toEqual(["0.5", "Yes"]);
    expect(onTrack("9 | 6 | 16 | Lower", "on track=0.7")).toEqual(["0.7", "Yes"]);
  });

  it("is on track once the target is reached, without a baseline too, and lower where lower is better", () => {
    expect(onTrack("200 | 200 | | Higher")).toEqual(["", "Yes"]);
    expect(onTrack("199 | 200 | | Higher")).toEqual(["", "No"]);
    expect(onTrack("5 | 6 | | Lower")).toEqual(["", "Yes"]);
    expect(onTrack("6 | 6 | | Lower")).toEqual(["", "Yes"]);
    expect(onTrack("7 | 6 | | Lower")).toEqual(["", "No"]);
  });

  it("takes the way from baseline to target for what is better, unless Better says otherwise", () => {
    expect(onTrack("25 | 6 | 16 |")).toEqual(["-0.9", "No"]);
    expect(onTrack("5 | 6 | 16 |")).toEqual(["1.1", "Yes"]);
    expect(onTrack("120 | 100 | 100 |")).toEqual(["", "Yes"]);
    expect(onTrack("120 | 100 | |")).toEqual(["", "Yes"]);
  });

  it("tells nothing where Better contradicts target and baseline", () => {
    expect(onTrack("4 | 5 | 10 | Higher")).toEqual(["", ""]);
    expect(onTrack("25 | 6 | 16 | Higher")).toEqual(["", ""]);
    expect(onTrack("12 | 10 | 5 | Lower")).toEqual(["", ""]);
  });

  it("compares progress as if decimal fractions were exact", () => {
    // (0.31 - 0.1) / (0.4 - 0.1) is a little less than 0.7 in the arithmetic of computers.
    expect(onTrack("0.31 | 0.4 | 0.1 |")).toEqual(["0.7", "Yes"]);
    expect(onTrack("0.30999 | 0.4 | 0.1 |")).toEqual(["0.7", "No"]);
  });

  it("takes no row without a stage or a KPI", () => {
    expect(
      kpis("| Stars | 1 | 2 | 0 |\nS | | 1 | 2 | 0 |\nS | A | 1 | 2 | 0 |\nS | B | 1 | 2 | 0 |"),
    ).toEqual(lines("S | A | 1 | 2 | 0 | 0.5 | No\nS | B | 1 | 2 | 0 | 0.5 | No"));
  });

  it("leaves blank what cannot be told", () => {
    expect(onTrack("soon | 200 | 100 | Higher")).toEqual(["", ""]);
    expect(onTrack("100 | | 50 | Higher")).toEqual(["", ""]);
    expect(onTrack("100 | 100 | 100 | Higher")).toEqual(["", "Yes"]);
  });

  it("says which stages have fewer than two KPIs, the built-in ones without any included", () => {
    const one = "1 KPI. Two or more show more than one side of a stage.";
    const none = "0 KPIs. Two or more show more than one side of a stage.";
    expect(
      kpis("adoption | Live apps | 1 | 2 | 0 |\nAwareness | A | 1 | | |\nAwareness | B | 1 | | |"),
    ).toEqual(
      lines(`
        Awareness     | A | 1 | | | |
        Awareness     | B | 1 | | | |
        Consideration | Consideration has ${none} | | | | |
        adoption      | Live apps | 1 | 2 | 0 | 0.5 | No
        adoption      | adoption has ${one} | | | | |
        Advocacy      | Advocacy has ${none} | | | | |
      `),
    );
  });

  it("keeps the tab's own stages in the order of the tab, or takes those asked for", () => {
    const rows = "Grow | A | 1 | | |\nStart | B | 1 | | |\nGrow | C | 1 | | |";
    const stages = (options: string) =>
      kpis(rows, options).map(([stage, kpi]) => `${stage} ${kpi!.length > 1 ? "!" : kpi}`);
    expect(stages("")).toEqual(["Grow A", "Grow C", "Start B", "Start !"]);
    expect(stages("stages=Start > Grow")).toEqual(["Start B", "Start !", "Grow A", "Grow C"]);
  });
});

it("has no negative zero for a KPI that goes down and has not moved", () => {
  const range = tableGrid(`${HEADER}\nS | K | 100 | 50 | 100 | Lower`);
  expect((ask("DEVREL_KPIS", [range]) as unknown[][])[1]?.[5]).toBe(0);
});

it.each([
  [
    "stages=Awarness",
    "The option stages names “Awarness”, which is not known. Did you mean Awareness? Choose from: Awareness, Consideration, Adoption, Advocacy, Try it.",
  ],
  ["stages=Try it > try it", "The option stages names Try it twice. Name each stage once."],
])("refuses %s", (options, sentence) => {
  const range = tableGrid(
    `${HEADER}\nTry it | Stars | 90 | 200 | 100 | Higher\nAwareness | Visits | 1 | 2 | 0 | Higher`,
  );
  expect(refusal("DEVREL_KPIS", [range, options])).toBe(sentence);
});
