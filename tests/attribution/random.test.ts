/** DEVREL_ATTRIBUTION and DEVREL_TOUCHES against the oracle, on random histories; and what must hold of them whatever happened. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODELS } from "../../src/attribution/creditModels";
import { randomRuns } from "../functions/randomCases";
import { askHistory as ask, dayText, optionsText } from "../workbook/askHistory";
import { DAY, daysFrom } from "../workbook/oracleCalendar";
import { history, inBlocksOf, valueFor } from "../workbook/oracleHistories";
import { type AttributionQuestion, attributed, conversionsOf } from "./oracle";

const JANUARY_20 = Date.UTC(2025, 0, 20) / DAY;
const asked = fc.record({
  goal: fc.constantFrom("Adoption", "Adoption", "Consideration", "Advocacy", "Awareness"),
  model: fc.constantFrom(...MODELS),
  lookback: fc.constantFrom(Number.POSITIVE_INFINITY, 1, 7, 30, 30.5),
  halfLife: fc.constantFrom(7, 1, 90),
  from: fc.constantFrom(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, JANUARY_20 + 12),
  to: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, JANUARY_20 + 40),
  by: fc.constantFrom("Channel", "Channel", "Persona"),
});

function asOptions(
  { goal, model, lookback, halfLife, from, to, by }: AttributionQuestion,
  isTouches = false,
  touchesBy = "",
) {
  return optionsText({
    goal,
    lookback: Number.isFinite(lookback) ? lookback : "",
    from: dayText(from),
    to: dayText(to),
    ...(isTouches ? { by: touchesBy } : { model, by, "half life": halfLife }),
  });
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
const middle = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return "";
  return rounded(sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2);
};

describe("The oracle finds the same", () => {
  it("attribution", () => {
    let values = 0;
    fc.assert(
      fc.property(history(), asked, (happened, question) => {
        const found = ask("DEVREL_ATTRIBUTION", happened, asOptions(question));
        const expected = attributed(happened, question);
        const all = conversionsOf(happened, question).length;
        values += expected.size;
        expect(
          Object.fromEntries(
            found.map(([value, ...row]) => [value, row.map((cell) => rounded(Number(cell)))]),
          ),
        ).toEqual(
          Object.fromEntries(
            [...expected].map(([value, [credit, contacts]]) => [
              value,
              [rounded(credit), rounded(Math.round(credit * 1e9) / 1e9 / all), contacts],
            ]),
          ),
        );
      }),
      randomRuns("Attribution"),
    );
    expect(values).toBeGreaterThan(400);
  });

  it("touches", () => {
    let blocks = 0;
    fc.assert(
      fc.property(history(), asked, fc.boolean(), (happened, question, isBroken) => {
        const by = isBroken ? question.by : "";
        const found = ask("DEVREL_TOUCHES", happened, asOptions(question, true, by));
        const conversions = conversionsOf(happened, question).map(({ person, at, touches }) => ({
          value:
            touches.length === 0 && by === "Channel" ? "(direct)" : valueFor(happened, by, person, touches),
          count: touches.length,
          days: touches.length ? [daysFrom(Math.min(...touches.map((touch) => touch.at)), at)] : [],
        }));
        const expected = inBlocksOf(conversions, ({ value }) => value);
        blocks += expected.length;
        expect(
          found.map((row) => row.map((cell) => (typeof cell === "number" ? rounded(cell) : cell))),
        ).toEqual(
          expected.flatMap(([value, those]) =>
            counted(those).map((row) => (isBroken ? [value, ...row] : row)),
          ),
        );
      }),
      randomRuns("Touches"),
    );
    expect(blocks).toBeGreaterThan(300);
  });
});

/** A row for each number of touches, and one for all. */
function counted(conversions: readonly { count: number; days: number[] }[]): unknown[][] {
  const most = Math.max(...conversions.map(({ count }) => count));
  const rows = Array.from({ length: most + 1 }, (_, count) => {
    const those = conversions.filter((each) => each.count === count);
    const share = rounded(those.length / conversions.length);
    return [count, those.length, share, "", middle(those.flatMap(({ days }) => days))];
  });
  const medians = [
    middle(conversions.map(({ count }) => count)),
    middle(conversions.flatMap(({ days }) => days)),
  ];
  return [...rows, ["All", conversions.length, 1, ...medians]];
}

describe("Whatever happened", () => {
  it("the credit of every model but participation sums to the conversions, which are the contacts of DEVREL_TOUCHES", () => {
    fc.assert(
      fc.property(history(), asked, (happened, question) => {
        const credit = ask("DEVREL_ATTRIBUTION", happened, asOptions(question)).map(([, earned]) =>
          Number(earned),
        );
        const contacts = Number(ask("DEVREL_TOUCHES", happened, asOptions(question, true)).at(-1)?.[1] ?? 0);
        const sum = credit.reduce((total, each) => total + each, 0);
        if (question.model === "participation") expect(sum).toBeGreaterThanOrEqual(contacts);
        else expect(sum).toBeCloseTo(contacts, 6);
      }),
      randomRuns("Credit"),
    );
  });

  it("the order of the rows does not matter, nor does a changed event or a row of nobody", () => {
    fc.assert(
      fc.property(history(), asked, fc.nat(), (happened, question, at) => {
        const [header, ...rows] = happened.activities;
        fc.pre(rows.length > 0);
        const other = rows.map((row, index) =>
          row.map((cell, place) => (index === at % rows.length && place === 4 ? "Other" : cell)),
        );
        const stirred = [
          ...other.slice(at % rows.length),
          [rows[0]![0], "Build", "", "Blog", "", "", ""],
          ...other.slice(0, at % rows.length).reverse(),
        ];
        const asText = asOptions(question);
        expect(ask("DEVREL_ATTRIBUTION", { ...happened, activities: [header!, ...stirred] }, asText)).toEqual(
          ask("DEVREL_ATTRIBUTION", happened, asText),
        );
      }),
      randomRuns("Order of rows"),
    );
  });
});
