/** Reads which files import which, for the tests of the layers. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** An import as it stands in a file; `typeOnly` ones are gone once the code runs. */
export interface Import {
  file: string;
  /** Path from the project's root for a file of ours, else the package's name as written. */
  target: string;
  typeOnly: boolean;
}

/** All TypeScript files below a folder, as paths from the project's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
}

/** Every import and re-export below a folder, `typeof import("…")` included. */
export function importsBelow(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^"';]*?)\s+from\s+)?"([^"]+)"/gms);
    const inTypes = text.matchAll(/\bimport\("([^"]+)"\)/g);
    const targetOf = (written: string) =>
      written.startsWith(".") ? posix.join(posix.dirname(file), written) : written;
    return [
      ...[...statements].map(([, type, names = "", written]) => ({
        file,
        target: targetOf(written!),
        typeOnly: type !== undefined || isTypesOnly(names),
      })),
      ...[...inTypes].map(([, written]) => ({ file, target: targetOf(written!), typeOnly: false })),
    ];
  });
}

/** Groups of files that import one another in a circle, the smallest circle of each; types count too. */
export function circles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) {
    const from = file.replace(/\.tsx?$/, "");
    targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of targets.keys()) {
    if (seen.has(start)) continue;
    const circle = wayBack(start, targets);
    if (!circle) continue;
    for (const file of circle) seen.add(file);
    found.push(circle);
  }
  return found;
}

/** The shortest way from a file over its imports back to itself. */
function wayBack(start: string, targets: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[start]];
  const reached = new Set<string>();
  for (const way of ways)
    for (const target of targets.get(way[way.length - 1]!) ?? []) {
      if (target === start) return way;
      if (reached.has(target)) continue;
      reached.add(target);
      ways.push([...way, target]);
    }
  return undefined;
}

function isTypesOnly(names: string): boolean {
  const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  const each =
    inner
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith("type "));
}
