/** The warehouse counts the funnel as the custom function does: hand-worked cases and random histories, cell by cell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callOf } from "../funnel/case";
import { CASES } from "../funnel/cases";
import { duckdb } from "./duckdb";
import { comparison, type Question, RESULTS } from "./parity";
import { questionFor } from "./questions";

const engine = await duckdb();
const funnel = RESULTS.filter(({ name }) => ["DEVREL_FUNNEL", "DEVREL_JOURNEYS"].includes(name));

async function expectSame(question: Question): Promise<void> {
  for (const pair of funnel)
    expect(await comparison(engine, pair, question), `${pair.name}(${question.options})`).toBeUndefined();
}

describe("Hand-worked funnels give the same in the warehouse", () => {
  const wanted = /^(?!.*(?:end before they begin|nobody knows))/;
  const all = CASES.filter(({ name }) => wanted.test(name));
  it.each(all.filter((_, place) => place % 11 === 0))("$name", async (told) => {
    const { activities, journey, contacts, options = "", timeZone = "Etc/UTC" } = callOf(told);
    await expectSame({ tabs: { activities, journey, contacts }, options, timeZone });
  });
});

it("random histories do, in every order and two zones", async () => {
  for (const question of fc.sample(questionFor("DEVREL_FUNNEL"), { numRuns: 5, seed: 12 }))
    await expectSame(question);
  expect.assertions(5 * funnel.length);
});
