/** Texts of a column as numbers: which of them are one, and how it is spelt. */
import { describe, expect, it } from "vitest";
import { cellMemory } from "../../src/reading/cellMemory";
import { interner } from "../../src/reading/interner";
import { spellingOf } from "../../src/reading/spelling";
import { zone } from "../../src/reading/zone";
import { ACTIVITIES } from "../../src/tabs/activities";

const ofChannels = () => interner(zone("Etc/UTC"), spellingOf(ACTIVITIES.columns.channel));

describe("Texts of a column", () => {
  it("are one where they differ in case or spaces alone, in whichever order they come", () => {
    for (const cells of [
      ["Blog", "blog", " BLOG "],
      ["blog", "Blog", " BLOG "],
      [" BLOG ", "blog", "Blog"],
    ]) {
      const { code, names, keys } = ofChannels();
      expect(cells.map(code)).toEqual([1, 1, 1]);
      expect(names).toEqual(["", "BLOG"]);
      expect(keys).toEqual(["", "blog"]);
    }
  });

  it("have numbers from 1 on; what says nothing, or is an error, has 0", () => {
    const { code, names } = ofChannels();
    expect(["", " ", null, undefined, "n/a", "#N/A", "b", "a", "b", 12, true].map(code)).toEqual([
      ...[0, 0, 0, 0, 0, 0],
      ...[1, 2, 1, 3, 4],
    ]);
    expect(names).toEqual(["", "b", "a", "12", "TRUE"]);
  });

  it("are told apart however many there are, and known again", () => {
    const { code, names, known } = ofChannels();
    const cells = Array.from({ length: 200 }, (_, index) => `Channel ${index}`);
    const codes = cells.map((_, index) => index + 1);
    expect(cells.map(code)).toEqual(codes);
    expect(cells.map(code)).toEqual(codes);
    expect(cells.map((cell) => code(cell.toLowerCase()))).toEqual(codes);
    expect(names.slice(1)).toEqual(cells);
    expect(known.get("Channel 7")).toBe(8);
    expect(known.get("channel 150")).toBe(151);
  });
});

it("what was found for a cell is known for as many cells as there are", () => {
  const memory = cellMemory<string>();
  expect(memory.get("0")).toBeUndefined();
  for (let index = 0; index < 70; index++) {
    memory.set(String(index), `found ${index}`);
    for (let before = 0; before <= index; before++)
      expect(memory.get(String(before))).toBe(`found ${before}`);
    expect(memory.get("new")).toBeUndefined();
  }
  expect(memory.known.size).toBe(70);
});
