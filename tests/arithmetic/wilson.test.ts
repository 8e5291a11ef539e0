/** Wilson's interval against published figures and against the equation that it solves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson, Z_95 } from "../../src/arithmetic/wilson";

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is that of Newcombe 1998, table I, method 3", (part, whole, low, high) => {
    const interval = wilson(part, whole)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("ends where the share that was counted is just as far off as chance allows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, at) => {
          const part = Math.round(whole * at);
          const { low, high } = wilson(part, whole)!;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          for (const end of [low, high]) {
            if (end === 0 || end === 1) continue;
            const off = (part / whole - end) ** 2;
            expect(off / ((Z_95 ** 2 * end * (1 - end)) / whole)).toBeCloseTo(1, 6);
          }
        },
      ),
    );
  });

  it("does not exist where nothing was counted, and is certain of neither end where all or none did", () => {
    expect(wilson(0, 0)).toBeUndefined();
    expect(wilson(0, 3)).toEqual({ low: 0, high: expect.closeTo(0.5615, 4) });
    expect(wilson(3, 3)).toEqual({ low: expect.closeTo(0.4385, 4), high: 1 });
    for (const whole of [1, 15, 1000]) {
      expect(wilson(0, whole)!.low).toBe(0);
      expect(wilson(whole, whole)!.high).toBe(1);
    }
  });
});
