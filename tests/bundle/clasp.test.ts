/** What `clasp push` would upload, as clasp itself says. */
import { execFileSync } from "node:child_process";
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
