/** The option interval of DEVREL_FUNNEL: how sure the overall conversion is, given how few contacts it rests on. */
import { describe, expect, it } from "vitest";
import { askTable } from "../functions/ask";
import { tableGrid } from "./grids";

const JOURNEY = tableGrid("Activity | Stage\nA | Heard\nB | Tried\nC | Built");

/** So many contacts at A, of whom so many did B too; nobody did C. */
function funnelOf(heard: number, tried: number, options: string) {
  const rows = Array.from({ length: heard }, (_, person) => ["2025-01-01", "A", `p${person}`]);
  const more = Array.from({ length: tried }, (_, person) => ["2025-01-02", "B", `p${person}`]);
  return askTable("DEVREL_FUNNEL", [
    [["Date", "Activity", "Contact"], ...rows, ...more],
    JOURNEY,
    "",
    options,
  ]);
}

describe("With interval=yes", () => {
  it.each([
    [263, 81, "0.2553", "0.3662"],
    [148, 15, "0.0624", "0.1605"],
    [29, 1, "0.0061", "0.1718"],
  ])(
    "%i who heard of us and %i who tried give the interval of Newcombe 1998, table I, method 3",
    (heard, tried, low, high) => {
      const [header, first, second, third] = funnelOf(heard, tried, "interval=yes");
      expect(header!.slice(-3)).toEqual(["Median days", "Low", "High"]);
      expect(second!.slice(-2)).toEqual([low, high]);
      // All are at the first stage, nobody is at the last: one end is certain, the other is not.
      expect([first!.at(-1), third!.at(-2)]).toEqual(["1", "0"]);
      expect(Number(first!.at(-2))).toBeLessThan(1);
      expect(Number(third!.at(-1))).toBeGreaterThan(0);
    },
  );

  it("blocks of a breakdown have intervals of their own, and nobody at all has none", () => {
    const [, ...rows] = funnelOf(4, 2, "interval=yes; by=Contact");
    expect(rows[0]!.slice(-2)).toEqual(["0.2065", "1"]);
    expect(funnelOf(4, 2, "interval=yes; from=2026-01-01")[2]!.slice(-2)).toEqual(["", ""]);
  });
});

it("Without it the table is as it was", () => {
  expect(funnelOf(4, 2, "interval=no")).toEqual(funnelOf(4, 2, ""));
  expect(funnelOf(4, 2, "")[0]!.at(-1)).toBe("Median days");
});
