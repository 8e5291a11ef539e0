// The known name that a misspelt one most likely means.
import { describe, expect, it } from "vitest";
import { alikeName } from "../../src/words/alike";

const KNOWN = ["Talk", "Webinar", "Conference talk", "Conference walk"];

describe("A misspelt name", () => {
  it.each([
    ["Webinra", "Webinar", "two letters swapped are two mistakes"],
    ["webinars", "Webinar", "one letter more, and another case"],
    ["Conferense talk", "Conference talk", "the nearest of two"],
    ["Tolk", "Talk", "one mistake in a short name"],
  ])("%s means %s: %s", (name, known) => expect(alikeName(name, KNOWN)).toBe(known));

  it.each([
    ["Tolc", "two mistakes in a short name"],
    ["Wabinors", "three mistakes in a long one"],
    ["WEBINAR", "it is known, whatever its case"],
    ["Knitting", "nothing is near"],
  ])("%s means none: %s", (name) => expect(alikeName(name, KNOWN)).toBeUndefined());
});
