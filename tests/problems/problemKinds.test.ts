/** The kinds of problems: named once, titled in a few words, and counted in one way. */
import { expect, test } from "vitest";
import { problemsCounted } from "../../src/check/problemCounts";
import { CELL_KINDS } from "../../src/problems/cellFaults";
import { PROBLEM_KINDS } from "../../src/problems/problemKinds";
import { ROW_KINDS, rowFaults } from "../../src/problems/rowFaults";

const kinds = Object.entries(PROBLEM_KINDS);

test("no two kinds have one name or one title", () => {
  expect(kinds).toHaveLength(Object.keys(CELL_KINDS).length + Object.keys(ROW_KINDS).length);
  expect(new Set(kinds.map(([, { title }]) => title)).size).toBe(kinds.length);
});

test.each(kinds)("the title of %s is a short phrase", (_, { title }) => {
  expect(title).toMatch(/^[A-Z][^.“”]{4,45}$/);
});

test("a fault knows its kind by name", () => {
  expect(rowFaults.repeated(7)).toEqual({
    kind: "repeated",
    problem: "This row says the same as row 7, cell for cell.",
    mend: "Delete one of the two, unless it really happened twice.",
  });
});

test("other spellings and contacts without a company change no figure", () => {
  expect(kinds.filter(([, { harmless }]) => harmless).map(([name]) => name)).toEqual([
    "otherSpelling",
    "withoutCompany",
  ]);
});

test.each([
  [0, 0, "No problems"],
  [1, 0, "1 problem"],
  [1300, 0, "1,300 problems"],
  [0, 1, "1 harmless problem"],
  [13, 1, "13 problems and 1 harmless one"],
  [13, 3, "13 problems and 3 harmless ones"],
])("%i problems and %i without harm are counted in one sentence", (problems, harmless, sentence) => {
  expect(problemsCounted({ problems, harmless })).toBe(sentence);
});
