/** The warehouse counts the funnel as the custom function does: hand-worked cases and random histories, cell by cell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callOf } from "../funnel/case";
import { CASES } from "../funnel/cases";
import { openDatabase } from "./duckdb";
import { expectSame, RESULTS } from "./parity";
import { funnelQuestion } from "./questions";

const connection = await openDatabase();
const funnel = RESULTS.filter(({ table }) => table === "devrel_funnel");

describe("Hand-worked funnels give the same in the warehouse", () => {
  const wanted = /^(?!.*(?:end before they begin|nobody knows))/;
  const all = CASES.filter(({ name }) => wanted.test(name));
  it.each(all.filter((_, place) => place % 6 === 0))("$name", async (told) => {
    const { activities, journey, contacts, options = "", timeZone = "Etc/UTC" } = callOf(told);
    for (const pair of funnel)
      await expectSame(connection, pair, { tabs: { activities, journey, contacts }, options, timeZone });
  });
});

it("random histories do, in every order and two zones", async () => {
  for (const question of fc.sample(funnelQuestion, { numRuns: 12, seed: 12 }))
    for (const pair of funnel) await expectSame(connection, pair, question);
  expect.assertions(12 * funnel.length);
});
