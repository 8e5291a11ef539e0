/** Reads which files import which, for the tests of the layers. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

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
    .map((name) => join(folder, name));
}

/** Every import and re-export below a folder. */
export function importsBelow(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => {
    const statements = readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\s+(type\s+)?(?:([^"';]*?)\s+from\s+)?"([^"]+)"/gms,
    );
    return [...statements].map(([, type, names = "", target]) => ({
      file,
      target: target!.startsWith(".") ? normalize(join(dirname(file), target!)) : target!,
      typeOnly: type !== undefined || isTypesOnly(names),
    }));
  });
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
