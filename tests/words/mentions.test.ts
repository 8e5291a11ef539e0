/** Finding names and ids in running text. */
import { describe, expect, it } from "vitest";
import { isTooShort, mentionsOf } from "../../src/words/mentions";

const without = (text: string, ...names: string[]) => text.replace(mentionsOf(names)!, "#");

describe("Names and ids in running text", () => {
  it.each([
    ["Met ada@example.com.", "Met #."],
    ["ADA@Example.com, ada@example.com", "#, #"],
    ["mailto:ada@example.com", "mailto:#"],
    ["<ada@example.com>", "<#>"],
    ["ada\u200b@example.com", "#"],
    ["ａｄａ＠example.com", "#"],
    ["not.ada@example.com", "not.ada@example.com"],
    ["xada@example.com", "xada@example.com"],
    ["ada+news@example.com", "ada+news@example.com"],
    ["ada@example.com.au", "ada@example.com.au"],
    ["ada@example.commerce", "ada@example.commerce"],
  ])("of ada@example.com, %j is then %j", (text, then) => {
    expect(without(text, "ada@example.com")).toBe(then);
  });

  it.each([
    ["https://github.com/ada-l/repo", "https://github.com/#/repo"],
    ["@ada-l said", "@# said"],
    ["ada-l's talk", "#'s talk"],
    ["ada-l-2", "ada-l-2"],
    ["Canada-l", "Canada-l"],
    ["ada-l@other.org", "ada-l@other.org"],
    ["foo@ada-l.dev", "foo@ada-l.dev"],
  ])("of ada-l, %j is then %j", (text, then) => {
    expect(without(text, "ada-l")).toBe(then);
  });

  it("are found over spaces and letter forms of any kind, the longest first, and without spaces where a script has none", () => {
    expect(without("Ada\u00a0\nLovelace and Ada", "Ada", "Ada Lovelace")).toBe("# and #");
    expect(without("Rene\u0301e", "Renée")).toBe("#");
    expect(without("昨日は山田太郎さんと", "山田太郎")).toBe("昨日は#さんと");
    expect(without("a.b*c (x) a.b*c", "a.b*c")).toBe("# (x) #");
  });

  it("are looked for only where they are long enough to be meant", () => {
    expect(["12345", "al", "", "ö1", "山"].filter(isTooShort)).toEqual(["12345", "al", "", "ö1", "山"]);
    expect(["ann", "a1b", "山田"].some(isTooShort)).toBe(false);
    expect(mentionsOf(["42", "al"])).toBeUndefined();
  });
});
