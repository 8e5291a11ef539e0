/** A sample of workbooks as teams keep them; `npm run fuzz` tries as many as one likes. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { differences } from "./compare";
import { teamYear } from "./team";
import { tryWorkbooks } from "./try";
import { writeDown } from "./writeDown";

it("in workbooks as teams keep them every figure is what truly counts, and what does not count is told", () => {
  const { count, seed, withTellings, failure } = tryWorkbooks(60, 2025);
  console.log(`Tried ${count} workbooks from seed ${seed}, ${withTellings} of them with cells to be told.`);
  expect(failure).toBeUndefined();
  expect(withTellings).toBeGreaterThan(50);
}, 120_000);

it("a figure that is not what truly counts is found, and so is silence", () => {
  const years = fc.sample(teamYear, { numRuns: 20, seed: 7 });
  const found = years.map((year) => {
    const written = writeDown(year);
    const [row] = written.counted.rows;
    if (row) written.counted.rows.push({ ...row, who: ["somebody else"], lead: undefined });
    const silent = { table: "Activities", cells: [{ row: 1, header: "Nowhere" }] };
    return differences(year, { ...written, tellings: [...written.tellings, silent] });
  });
  for (const sentences of found) expect(sentences.at(-1)).toContain("nothing is told of 1 Nowhere");
  expect(
    found.filter((sentences) => sentences.some((one) => one.startsWith("FUNNEL"))).length,
  ).toBeGreaterThan(5);
});
