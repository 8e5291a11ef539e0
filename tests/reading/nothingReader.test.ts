/** Which cells of a column say nothing. */
import { expect, it } from "vitest";
import { nothingReader } from "../../src/reading/nothingReader";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";

const { channel, contact } = ACTIVITIES.columns;

it("are blank ones, and those with a word for nothing, however often they are asked for", () => {
  const saysNothing = nothingReader(channel, zone("Etc/UTC"));
  for (const cell of ["", " ", null, undefined, "n/a", "N/A ", "\u200b", "n/a"])
    expect(saysNothing(cell)).toBe(true);
  const said = ["Blog", "no", 0, false, "#N/A", new Date("2025-01-01"), new Date(Number.NaN), "Blog"];
  for (const cell of said) expect(saysNothing(cell)).toBe(false);
});

it("are in a column of people those that name nobody too", () => {
  const saysNothing = nothingReader(contact, zone("Etc/UTC"));
  expect(["no", 0, false, "ann"].map(saysNothing)).toEqual([true, true, true, false]);
});
