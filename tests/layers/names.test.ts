/** One name, one thing: no two files and no two exported types are called the same. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { sourceFiles } from "./imports";

interface Named {
  name: string;
  file: string;
}

const files = ["src", "sidebar", "notation", "firstHour"].flatMap(sourceFiles);

/** Everything of a name that another has too, whatever the case. */
function shared(all: readonly Named[]): string[] {
  const byName = new Map<string, Named[]>();
  for (const each of all) {
    const key = each.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName.values()]
    .filter((several) => several.length > 1)
    .map((several) => `${several[0]!.name}: ${several.map(({ file }) => file).join(", ")}`);
}

/** The interfaces, types, classes and enums that a file declares for others. */
function exportedTypes(text: string): string[] {
  const declared = /^export (?:default |declare |abstract |const )*(?:interface|type|class|enum) (\w+)/gm;
  return [...text.matchAll(declared)].map(([, name]) => name!);
}

it("no two files have one name, whatever their folders", () => {
  expect(shared(files.map((file) => ({ name: basename(file).replace(/\.\w+$/, ""), file })))).toEqual([]);
});

it("no two exported types have one name", () => {
  const types = files.flatMap((file) =>
    exportedTypes(readFileSync(file, "utf8")).map((name) => ({ name, file })),
  );
  expect(types).toContainEqual({ name: "Problem", file: "src/problems/problem.ts" });
  expect(shared(types)).toEqual([]);
});

it("what has one name is found", () => {
  const text =
    "export interface Row {}\nexport type Found<Row> = Row;\nexport abstract class Kept {}\ntype Own = 1;";
  expect(exportedTypes(text)).toEqual(["Row", "Found", "Kept"]);
  const rows = ["src/a/row.ts", "src/b/Row.ts", "src/b/other.ts"].map((file) => ({
    name: basename(file, ".ts"),
    file,
  }));
  expect(shared(rows)).toEqual(["row: src/a/row.ts, src/b/Row.ts"]);
});
