/** A change that no test noticed is named with its place, unless it is explained; and an explanation is about code that there is. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXPLAINED, onOneLine } from "../../scripts/mutation/explained";
import { outcome, whereLeft, withSecond } from "../../scripts/mutation/outcome";

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
  expect(outcome(REPORT, {}).left).toEqual([
    { file: "src/most.ts", line: 2, code: "all.length > 3", becomes: "all.length >= 3" },
    { file: "src/most.ts", line: 4, code: "all.length > 3", becomes: "false" },
  ]);
});

it("counts what was noticed, explained and neither; a change with which no test could run is noticed, and a declared text is no change", () => {
  const mutants = [
    ...REPORT.files["src/most.ts"].mutants,
    change("Timeout", "true", [4, 14], [4, 28]),
    { ...change("Survived", "undefined", [4, 14], [4, 28]), testsCompleted: 0 },
    change("Ignored", '""', [4, 14], [4, 28]),
  ];
  const explained = { "src/most.ts": [["all.length > 3", "false", "Nobody sees it."] as const] };
  expect(outcome({ files: { "src/most.ts": { source: SOURCE, mutants } } }, explained)).toMatchObject({
    ...{ changes: 5, noticed: 3, explained: 1 },
    left: [{ line: 2 }],
  });
});

it("what is left is tried again where it stands, in columns that count from 0, and what came of it there counts", () => {
  expect(whereLeft(REPORT, {})).toEqual(["src/most.ts:2:2-3:5", "src/most.ts:4:13-4:27"]);
  expect(whereLeft(REPORT, { "src/most.ts": [["all.length > 3", "false", "Nobody sees it."]] })).toHaveLength(
    1,
  );
  const mutants = [
    change("Killed", "all.length >=\n    3", [2, 3], [3, 6]),
    change("Ignored", "false", [4, 14], [4, 28]),
  ];
  const both = withSecond(REPORT, { files: { "src/most.ts": { source: SOURCE, mutants } } });
  expect(both.files["src/most.ts"]!.mutants.map(({ status }) => status)).toEqual([
    ...["Killed", "Killed", "NoCoverage"],
  ]);
  expect(withSecond(REPORT, { files: {} })).toEqual(REPORT);
});

it("leaves out what is explained for that file, that code and that change", () => {
  const left = (file: string, code: string, becomes: string) =>
    outcome(REPORT, { [file]: [[code, becomes, "Nobody sees it."]] }).left.map(({ line }) => line);
  expect(left("src/most.ts", "all.length > 3", "all.length >= 3")).toEqual([4]);
  expect(left("src/other.ts", "all.length > 3", "all.length >= 3")).toEqual([2, 4]);
  expect(left("src/most.ts", "all", "all.length >= 3")).toEqual([2, 4]);
  expect(left("src/most.ts", "all.length > 3", "true")).toEqual([2, 4]);
});

it.each(Object.entries(EXPLAINED))("%s still has the code whose changes are explained", (file, explained) => {
  const source = onOneLine(readFileSync(file, "utf8"));
  expect(explained.map(([code]) => code).filter((code) => !source.includes(code))).toEqual([]);
});
