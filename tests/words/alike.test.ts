// The known name that a misspelt one most likely means.
import { describe, expect, it } from "vitest";
import { alikeName, likeliest } from "../../src/words/alike";

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

describe("What there is to choose from", () => {
  it("begins with what is like the name, in whatever place it stands, and keeps its order else", () => {
    expect(likeliest("channels", ["Date", "Contact", "Sales channels", "Channel"])).toBe(
      "Channel, Sales channels, Date, Contact",
    );
    expect(likeliest("Shoe size", ["Date", "Activity"])).toBe("Date, Activity");
  });

  it("is ten names at most, and how many more there are", () => {
    const many = Array.from({ length: 1212 }, (_, index) => `Column ${index + 1}`);
    expect(likeliest("Colour", ["Date", ...many, "Colours"])).toBe(
      "Colours, Date, Column 1, Column 2, Column 3, Column 4, Column 5, Column 6, Column 7, Column 8 and 1,204 more",
    );
  });

  it("is short, however long the names are", () => {
    expect(likeliest("Date", ["x".repeat(50_000), "Day"])).toBe(`${"x".repeat(57)}…, Day`);
    expect(likeliest("Date", [`${"x".repeat(56)}😀😀😀`])).toBe(`${"x".repeat(56)}…`);
  });
});
