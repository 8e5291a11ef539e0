/** What `npm run push` does before it replaces a script; Google's side is a folder of files here. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Clasp, installedClasp, push } from "../../scripts/push/push";

const STARTER = "function myFunction() {\n  \n}\n";
const MANIFEST = '{ "timeZone": "Europe/Berlin" }';

let folder: string;
let uploaded: string[][];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ledger-push-"));
  await mkdir(join(folder, "dist"));
  await project({ scriptId: "abc", rootDir: "dist" });
  uploaded = [];
});
afterEach(() => rm(folder, { recursive: true }));

const project = (clasp: unknown) => writeFile(join(folder, ".clasp.json"), JSON.stringify(clasp));

/** Google, with these files in the script. */
const google =
  (files: Record<string, string>): Clasp =>
  async (words, where) => {
    if (words[0] === "pull") {
      const { scriptId, rootDir } = JSON.parse(await readFile(join(where, ".clasp.json"), "utf8"));
      expect({ scriptId, rootDir }).toEqual({ scriptId: "abc", rootDir: "." });
      for (const [name, text] of Object.entries(files)) await writeFile(join(where, name), text);
    } else uploaded.push([...words, where]);
  };

async function pushed(clasp: Clasp, replace = false): Promise<string[]> {
  const said: string[] = [];
  await push(folder, clasp, { replace, say: (line) => said.push(line) });
  return said;
}

test("right after clasp create, when the script is new, it is uploaded without a question", async () => {
  const said = await pushed(google({ "Code.js": STARTER, "appsscript.json": MANIFEST }));
  expect(uploaded).toEqual([["push", "--force", folder]]);
  expect(said).toEqual([
    "To the script abc.",
    "Uploaded. In a spreadsheet of its own: reload it, and the menu stands under Extensions > DevRel Ledger. Of an add-on: make a version next (docs/installing.md).",
  ]);
});

test("an earlier version of ours is replaced without a question", async () => {
  const built = await readFile("dist/Code.js", "utf8");
  await pushed(google({ "Code.js": built, "Sidebar.html": "<p>", "appsscript.json": MANIFEST }));
  expect(uploaded).toHaveLength(1);
});

test("somebody's code is shown and left alone, beside ours too", async () => {
  const own = "// Our invoices\nfunction onEdit() {}\n";
  await expect(pushed(google({ "Code.js": own, "appsscript.json": MANIFEST }))).rejects.toThrow(
    "The script online holds code that this would replace:\n  Code.js (3 lines, begins with “// Our invoices”)\nNothing was uploaded. Use a script of its own (“npx clasp create”), or run “npm run push -- --replace”, which keeps a copy in build/replaced first.",
  );
  const built = await readFile("dist/Code.js", "utf8");
  await expect(pushed(google({ "Code.js": built, "Invoices.js": own }))).rejects.toThrow(
    "Invoices.js (3 lines",
  );
  expect(uploaded).toEqual([]);
});

test("with --replace it is uploaded, after a copy of what was there was kept", async () => {
  const own = "function onEdit() {}\n";
  const [, said] = await pushed(google({ "Invoices.js": own, "appsscript.json": MANIFEST }), true);
  expect(said).toContain("Invoices.js (2 lines, begins with “function onEdit() {}”)");
  const [copy] = await readdir(join(folder, "build", "replaced"));
  expect(await readFile(join(folder, "build", "replaced", copy!, "Invoices.js"), "utf8")).toBe(own);
  expect(uploaded).toHaveLength(1);
});

test("without a script it says how to get one, and asks clasp for nothing", async () => {
  const never: Clasp = () => Promise.reject(new Error("asked"));
  for (const clasp of [{ scriptId: "paste-your-script-id-here", rootDir: "dist" }, { rootDir: "dist" }]) {
    await project(clasp);
    await expect(pushed(never)).rejects.toThrow("There is no script to push to yet.");
  }
});

test("a .clasp.json with a typing mistake is said to be one, and nothing is asked or uploaded", async () => {
  const never: Clasp = () => Promise.reject(new Error("asked"));
  await writeFile(join(folder, ".clasp.json"), '{ "scriptId": "abc" "rootDir": "dist" }');
  await expect(pushed(never)).rejects.toThrow(/^The file \.clasp\.json cannot be read: .*It should say/);
});

test("where clasp is not logged in nothing is uploaded, and what clasp says is passed on", async () => {
  const home = process.env.HOME;
  process.env.HOME = folder;
  try {
    await expect(pushed(installedClasp)).rejects.toThrow(
      /could not be read, so nothing was uploaded\. clasp says: .*\bcredentials\b.*\nRun “npx clasp login”/is,
    );
  } finally {
    process.env.HOME = home;
  }
});
