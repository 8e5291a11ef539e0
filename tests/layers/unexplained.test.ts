/** A change that no test noticed is named with its place, unless it is explained; and an explanation is about code that there is. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXPLAINED, onOneLine } from "../../scripts/mutation/explained";
import { unexplained } from "../../scripts/mutation/unexplained";

const SOURCE = `const most = (all) =>
  all.length >
    3;
const none = all.length > 3;
`;

const change = (status: string, replacement: string, from: [number, number], to: [number, number]) => ({
  status,
  replacement,
  location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } },
});

const REPORT = {
  files: {
    "src/most.ts": {
      source: SOURCE,
      mutants: [
        change("Killed", "true", [2, 3], [3, 6]),
        change("Survived", "all.length >=\n    3", [2, 3], [3, 6]),
        change("NoCoverage", "false", [4, 14], [4, 28]),
      ],
    },
  },
};

it("names each change that no test noticed by its place and what it becomes", () => {
  expect(unexplained(REPORT, {})).toEqual([
    { file: "src/most.ts", line: 2, code: "all.length > 3", becomes: "all.length >= 3" },
    { file: "src/most.ts", line: 4, code: "all.length > 3", becomes: "false" },
  ]);
});

it("leaves out a change with which no test could run", () => {
  const [most, ...others] = REPORT.files["src/most.ts"].mutants;
  const unloaded = { ...change("Survived", "undefined", [4, 14], [4, 28]), testsCompleted: 0 };
  const files = { "src/most.ts": { source: SOURCE, mutants: [most!, unloaded, ...others] } };
  expect(unexplained({ files }, {})).toEqual(unexplained(REPORT, {}));
});

it("leaves out what is explained for that file, that code and that change", () => {
  const left = (file: string, code: string, becomes: string) =>
    unexplained(REPORT, { [file]: [[code, becomes, "Nobody sees it."]] }).map(({ line }) => line);
  expect(left("src/most.ts", "all.length > 3", "all.length >= 3")).toEqual([4]);
  expect(left("src/other.ts", "all.length > 3", "all.length >= 3")).toEqual([2, 4]);
  expect(left("src/most.ts", "all", "all.length >= 3")).toEqual([2, 4]);
  expect(left("src/most.ts", "all.length > 3", "true")).toEqual([2, 4]);
});

it.each(Object.entries(EXPLAINED))("%s still has the code whose changes are explained", (file, explained) => {
  const source = onOneLine(readFileSync(file, "utf8"));
  expect(explained.map(([code]) => code).filter((code) => !source.includes(code))).toEqual([]);
});
