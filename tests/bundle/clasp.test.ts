/** What `clasp push` would upload, as clasp itself says. */
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

it("clasp would upload exactly the three built files", () => {
  const said = execFileSync("npx", ["--no-install", "clasp", "status", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(said)).toEqual({
    filesToPush: expect.arrayContaining(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]),
    untrackedFiles: [],
  });
  expect(JSON.parse(said).filesToPush).toHaveLength(3);
});

it("clasp may write .clasp.json as it likes: no check of the style reads it", async () => {
  const { files } = JSON.parse(await readFile("biome.json", "utf8")) as { files: { includes: string[] } };
  expect(files.includes).toContain("!.clasp.json");
});
