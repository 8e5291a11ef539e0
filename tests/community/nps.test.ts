/** DEVREL_NPS by hand and against published figures: what is an answer, the score, and its interval. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../src/app/callFunction";
import { npsOf } from "../../src/community/nps";
import { ask, askTable, lines, refusal } from "../functions/ask";
import { tableGrid } from "../funnel/grids";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const score = (...cells: unknown[]) => ask("DEVREL_NPS", [column(...cells)]);
const times = (count: number, answer: number) => Array<number>(count).fill(answer);

describe("DEVREL_NPS", () => {
  it("is the share of 9 and 10 less the share of 0 to 6, times 100", () => {
    expect(score("NPS", 10, 9, 8, 7, 6, 0, 10, 10)).toBe(25);
    expect(score(10, 9)).toBe(100);
    expect(score(0, 6)).toBe(-100);
    expect(score(7, 8)).toBe(0);
  });

  it("takes whole numbers from 0 to 10 for answers, also where they stand as text, and nothing else", () => {
    const others = ["", "  ", "n/a", "ten", 9.5, 11, -1, true, new Date("2025-07-11"), "#N/A", null, "10/10"];
    expect(score("How likely?", ...others, 10, "9", 8, 3)).toBe(25);
    expect(askTable("DEVREL_NPS", [column(...others, 10), "interval=yes"])[1]?.[3]).toBe("1");
  });

  it("is told in points where its preview is laid out, alone or as a table", () => {
    const holds = (options: string) =>
      resultOf("DEVREL_NPS", [column(10), options], { timeZone: () => "Etc/UTC" }).holds;
    expect(holds("")).toEqual(["points"]);
    expect(holds("interval=yes")).toEqual(["points", "points", "points", "count"]);
  });

  it("is blank without answers", () => {
    expect(score("NPS", "", "soon")).toBe("");
    expect(score("", "")).toBe("");
    expect(askTable("DEVREL_NPS", [column("NPS"), "interval=yes"])).toEqual(
      lines("NPS | Low | High | Answers\n | | | 0"),
    );
  });

  it("reads of a tab the column headed NPS or Score, without colleagues and the template's examples", () => {
    const tab = tableGrid(`
      Our people |          |     |        |
      Email      | Internal | NPS | Reach  | Orders
      ada@x      |          | 10  | 3      | 9
      ben@x      | yes      | 0   | 9      | 9
      Example: c | no       | 0   | 9      | 9
      dan@x      | no       | 7   | 10     | 9`);
    expect(ask("DEVREL_NPS", [tab])).toBe(50);
    const answers = tableGrid("Timestamp | Score | Why\n2025-01-01 | 9 | 10 of 10\n2025-01-02 | 2 | 10");
    expect(ask("DEVREL_NPS", [answers])).toBe(0);
  });

  it("takes no other column of such a tab for colleagues or examples, and no title above it for an answer", () => {
    const survey = tableGrid("Score | May we call? | Why\n9 | yes | quick\n2 | Example: no | slow");
    expect(ask("DEVREL_NPS", [survey])).toBe(0);
    const titled = [
      ["Best", 10, "", "", ""],
      ...tableGrid("Who | NPS | Why | When | Where\nada | 2 | slow | 2025 | here"),
    ];
    expect(ask("DEVREL_NPS", [titled])).toBe(-100);
  });

  it("reads several columns of answers without headers", () => {
    expect(
      ask("DEVREL_NPS", [
        [
          [10, 9],
          [3, ""],
        ],
      ]),
    ).toBeCloseTo(100 / 3, 9);
    // One question above the first of three columns makes no tab of them: 10, 9 and 9 against 0.
    expect(
      ask("DEVREL_NPS", [
        [
          ["How likely?", 10, ""],
          [9, 9, 0],
        ],
      ]),
    ).toBe(50);
  });

  it("says so where no header of several names the answers, or two do", () => {
    expect(refusal("DEVREL_NPS", [tableGrid("NPS | NPS\n9 | 2")])).toBe(
      "Contacts has 2 headers that all mean “NPS”: “NPS” (column 1) and “NPS” (column 2). Write [NPS] behind the one that is meant.",
    );
    expect(refusal("DEVREL_NPS", [tableGrid("Date | Cost\n2025-01-01 | 9")])).toBe(
      "The range has “Date”, “Cost”, and none of them is “NPS” (or Score). Give the one column with the answers, or write [NPS] behind its header, such as “Cost [NPS]”.",
    );
  });
});

describe("With interval=yes", () => {
  it("1,000 answers, 250 promoters and 75 detractors: 17.5, from 14.09 to 20.81 (adjusted Wald, MeasuringU; computed by its formulas for the case of gist jdmaturen/2995b2795c63825feec0)", () => {
    const answers = [...times(250, 9), ...times(75, 2), ...times(675, 7)];
    expect(askTable("DEVREL_NPS", [column(...answers), "interval=yes"])).toEqual(
      lines("NPS | Low | High | Answers\n17.5 | 14.0859 | 20.8094 | 1000"),
    );
  });

  it("never leaves -100 to 100", () => {
    const some = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, (answers) => {
        const { low, high } = npsOf(answers, true);
        expect(low!).toBeGreaterThanOrEqual(-100);
        expect(high!).toBeLessThanOrEqual(100);
        expect(low!).toBeLessThan(high!);
      }),
    );
    expect(npsOf([10, 10], true)).toMatchObject({ score: 100, high: 100 });
  });
});
