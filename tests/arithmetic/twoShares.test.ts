/** Two shares against published figures and the exact normal distribution. */
import { describe, expect, it } from "vitest";
import { chanceOfDifference, isEnough } from "../../src/arithmetic/twoShares";

describe("How likely chance explains the difference of two shares", () => {
  it("of 5 in 10 and 6 in 10 is 0.651 (Mixpanel, docs/experiments.mdx: z 0.45, p about 0.65)", () => {
    expect(chanceOfDifference({ part: 5, whole: 10 }, { part: 6, whole: 10 })).toBeCloseTo(0.6514, 4);
  });

  it("is that of the normal distribution: 5 % at 1.96 errors, 0.27 % at 3, all of it at none", () => {
    // 50 of 100 and 50 + d of 100 differ by z errors where (d/100)² = z² (0.25 + (0.5 + d/100)(0.5 − d/100)) / 100.
    const apart = (z: number) => 100 * Math.sqrt((z * z * 0.5) / (100 + z * z));
    const chance = (z: number) =>
      chanceOfDifference({ part: 50, whole: 100 }, { part: 50 + apart(z), whole: 100 });
    expect(chance(1.959963985)).toBeCloseTo(0.05, 6);
    expect(chance(3)).toBeCloseTo(0.0026998, 6);
    expect(chance(0)).toBeCloseTo(1, 6);
    expect(chance(9)).toBeLessThan(1e-6);
  });

  it("is the same whichever comes first", () => {
    const [one, other] = [
      { part: 20, whole: 200 },
      { part: 40, whole: 210 },
    ];
    expect(chanceOfDifference(one, other)).toBe(chanceOfDifference(other, one));
  });

  it("cannot be told where nobody was counted or everybody did the same", () => {
    expect(chanceOfDifference({ part: 0, whole: 0 }, { part: 1, whole: 2 })).toBeUndefined();
    expect(chanceOfDifference({ part: 0, whole: 50 }, { part: 0, whole: 70 })).toBeUndefined();
    expect(chanceOfDifference({ part: 50, whole: 50 }, { part: 70, whole: 70 })).toBeUndefined();
  });
});

it("enough are 30 with 5 on either side (Amplitude, funnel-analysis-ab-test.md)", () => {
  expect(isEnough({ part: 5, whole: 30 })).toBe(true);
  expect(isEnough({ part: 25, whole: 30 })).toBe(true);
  expect(isEnough({ part: 5, whole: 29 })).toBe(false);
  expect(isEnough({ part: 4, whole: 300 })).toBe(false);
  expect(isEnough({ part: 296, whole: 300 })).toBe(false);
});
