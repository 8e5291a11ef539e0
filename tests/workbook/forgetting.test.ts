/** What texts say once a person is forgotten. */
import { describe, expect, it, test } from "vitest";
import { forgetting } from "../../src/workbook/forgetting";

const ADA = { ids: ["ada@example.com", "ada-l", "42"], names: ["Ada Lovelace"] };
const words = forgetting(ADA, "forgotten-1");

describe("Once a person is forgotten", () => {
  it.each([
    ["Ada@Example.com ", "forgotten-1"],
    ["Ada Lovelace <ada@example.com>", "forgotten-1"],
    ["42", "forgotten-1"],
    ["ADA  LOVELACE", "forgotten-1"],
    [
      "Talk by Ada Lovelace (ada-l), see ada@example.com",
      "Talk by forgotten-1 (forgotten-1), see forgotten-1",
    ],
    ["42 people came", "42 people came"],
    ["Ada Byron", "Ada Byron"],
    ["", ""],
  ])("a cell with %j says %j", (text, then) => {
    expect(words.inText(text)).toBe(then);
  });

  it.each([
    ["grace@x.org; ada-l", "grace@x.org; forgotten-1", "grace@x.org"],
    ["42\nlinus;ada-l", "forgotten-1\nlinus;forgotten-1", "linus"],
    ["ada@example.com", "forgotten-1", ""],
    ["grace@x.org; ada-l ; linus", "grace@x.org; forgotten-1 ; linus", "grace@x.org; linus"],
    [" ada-l;; linus; ", "forgotten-1;; linus; ", "linus"],
    ["grace@x.org;linus ", "grace@x.org;linus ", "grace@x.org;linus "],
    ["grace@x.org;; linus;", "grace@x.org;; linus;", "grace@x.org;; linus;"],
  ])("a cell of people with %j says %j, or %j where they only go", (text, then, gone) => {
    expect(words.inPeople(text, "forgotten-1")).toBe(then);
    expect(words.inPeople(text, "")).toBe(gone);
  });

  it("aliases with commas between them lose only theirs", () => {
    expect(words.inPeople("ada-l, grace-h, 42", "")).toBe("grace-h");
  });

  it("formulas change in their quoted texts only", () => {
    const max = forgetting({ ids: ["max"], names: [] }, "forgotten-2");
    expect(max.inFormula('=MAX(A1) & COUNTIF(B:B, "max") & "say ""max"""')).toBe(
      '=MAX(A1) & COUNTIF(B:B, "forgotten-2") & "say ""forgotten-2"""',
    );
  });

  it("values change at every depth, names included", () => {
    const value = { "ada-l": [1, null, { notes: "Ada Lovelace said so" }] };
    expect(words.inValue(value)).toEqual({ "forgotten-1": [1, null, { notes: "forgotten-1 said so" }] });
  });
});

test("what is to stay goes only from cells of people", () => {
  const some = forgetting(ADA, "forgotten-1", ["ada-l", "Ada Lovelace"]);
  expect(some.inText("Ada Lovelace, ada-l, ada@example.com")).toBe("Ada Lovelace, ada-l, forgotten-1");
  expect(some.inText("ada-l")).toBe("ada-l");
  expect(some.inText("Ada Lovelace")).toBe("Ada Lovelace");
  expect(some.inPeople("ada-l", "forgotten-1")).toBe("forgotten-1");
});
