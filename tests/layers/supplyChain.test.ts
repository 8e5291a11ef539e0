/** What is installed is what was looked at: the lock file holds a checksum of every package. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every package in the lock file has a checksum, those for other systems too", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { integrity?: string }>;
  };
  const names = Object.keys(packages).filter((name) => name !== "");
  expect(names.some((name) => name.endsWith("win32-x64"))).toBe(true);
  expect(names.filter((name) => !packages[name]!.integrity?.startsWith("sha512-"))).toEqual([]);
});
