/** A run over many workbooks that is stopped and goes on is the same as one without a stop. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fuzz, PORTION, seedOf, type Wish } from "./fuzz";
import { tryWorkbooks } from "./try";

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
const wish = (file: string, others: Partial<Wish> = {}): Wish => ({
  ...{ count: 3 * PORTION, seed: 5, processes: 2, code: "as it is", file: join(folder, file) },
  ...others,
});

/** Tries a tenth of each portion truly, so that the test is short, and keeps what it was asked for. */
function inShort() {
  const asked: number[] = [];
  const tryPortion = async (count: number, seed: number) => {
    asked.push(seed);
    return { ...tryWorkbooks(count / 10, seed), count };
  };
  return { asked, tryPortion };
}

const silent = () => {};
const seeds = (...portions: number[]) => portions.map((portion) => seedOf(5, portion));

it("stopped in the middle and called again, it tries what is missing and ends as in one go", async () => {
  const whole = inShort();
  const atOnce = await fuzz(wish("whole"), whole.tryPortion, silent);
  expect(whole.asked).toEqual(seeds(0, 1, 2));
  expect(atOnce).toMatchObject({ count: 3 * PORTION, failed: undefined });
  expect(atOnce.withTellings).toBeGreaterThan(20);

  const [first, second] = [inShort(), inShort()];
  const stopped = async (count: number, seed: number) => {
    if (seed === seedOf(5, 1)) throw new Error("Stopped.");
    return first.tryPortion(count, seed);
  };
  await expect(fuzz(wish("stopped", { processes: 1 }), stopped, silent)).rejects.toThrow("Stopped.");
  const said: string[] = [];
  expect(await fuzz(wish("stopped"), second.tryPortion, (sentence) => said.push(sentence))).toEqual(atOnce);
  expect([first.asked, second.asked]).toEqual([seeds(0), seeds(1, 2)]);
  expect(said).toEqual(["100 came through before.", "200 of 300 came through.", "300 of 300 came through."]);
  const [one, other] = ["whole", "stopped"].map((file) => readFileSync(join(folder, file), "utf8"));
  expect(JSON.parse(one!)).toEqual(JSON.parse(other!));
}, 60_000);

it("more of them go on from fewer, and a portion that was cut short is tried whole", async () => {
  const [few, more] = [inShort(), inShort()];
  await fuzz(wish("more", { count: PORTION + 50 }), few.tryPortion, silent);
  const { count } = await fuzz(wish("more"), more.tryPortion, silent);
  expect([few.asked, more.asked, count]).toEqual([seeds(0, 1), seeds(1, 2), 3 * PORTION]);
}, 60_000);

it("what came through older code is tried anew", async () => {
  const [older, newer] = [inShort(), inShort()];
  await fuzz(wish("code", { count: PORTION }), older.tryPortion, silent);
  const said: string[] = [];
  await fuzz(wish("code", { count: PORTION, code: "mended" }), newer.tryPortion, (one) => said.push(one));
  expect(newer.asked).toEqual(seeds(0));
  expect(said[0]).toContain("The code has changed");
}, 60_000);

it("a failure stops the run, is tried again by the next, and its path leads to the smallest workbook alone", async () => {
  const judge: typeof import("./compare").differences = (year) =>
    year.done.length > 2 ? [`${year.done.length} activities are too many`] : [];
  let tries = 0;
  const failing = async (count: number, seed: number) => {
    tries++;
    return tryWorkbooks(count, seed, undefined, judge);
  };
  const runs = [1, 2].map(() => () => fuzz(wish("failure", { processes: 1 }), failing, silent));
  const { count, failed } = await runs[0]!();
  expect(count).toBe(0);
  expect(failed!.failure!.shown).toMatch(/^3 activities are too many\nTime zone /);
  expect((await runs[1]!()).failed).toEqual(failed);
  expect(tries).toBe(2);
  expect(tryWorkbooks(1, failed!.seed, failed!.failure!.path, judge)).toMatchObject({
    failure: { shown: failed!.failure!.shown },
  });
}, 60_000);
