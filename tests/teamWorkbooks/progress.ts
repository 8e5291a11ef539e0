/** How far a run over many workbooks came, kept in a file so that it can go on another day. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What came through, by the number of its portion. */
export type Portions = Record<number, { count: number; withTellings: number }>;

/** What the file has of this code; nothing where the code was another, or there is no file. */
export function readProgress(file: string, code: string): { portions: Portions; wasOtherCode: boolean } {
  let kept: { code: string; portions: Portions };
  try {
    kept = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { portions: {}, wasOtherCode: false };
  }
  return kept.code === code
    ? { portions: kept.portions, wasOtherCode: false }
    : { portions: {}, wasOtherCode: true };
}

/** Never half: who is interrupted while writing finds the file as it was. */
export function writeProgress(file: string, code: string, portions: Portions): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ code, portions }));
  renameSync(`${file}.new`, file);
}

/** Tells one state of the code from another: workbooks that came through older code say nothing about this one. */
export function codeNow(): string {
  const hash = createHash("sha256");
  for (const folder of ["src", "notation", "tests/teamWorkbooks", "tests/funnel"])
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.update(readFileSync("package-lock.json")).digest("hex");
}
