/** `npm run push`: uploads the built add-on; asks for `--replace` before code that somebody else wrote is lost, and keeps a copy of it. `--development` uploads the build with the first-hour check. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { build } from "../build";
import { filesAtStake, inWords, type OnlineFile } from "./online";

/** Runs clasp in a folder; rejects with what it said. */
export type Clasp = (words: readonly string[], folder: string) => Promise<void>;

const PLACEHOLDER = "paste-your-script-id-here";
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A mistake that can be mended: its message is all that is printed. */
export class PushRefused extends Error {}

/**
 * Uploads `dist` of the project in `folder`; says each step.
 * @throws PushRefused where there is no script to push to, it cannot be read, or holds code that would be lost
 */
export async function push(
  folder: string,
  clasp: Clasp,
  { replace, say }: { replace: boolean; say: (line: string) => void },
): Promise<void> {
  const scriptId = await scriptIdIn(folder);
  say(`To the script ${scriptId}.`);
  // clasp takes a folder under any other name than its true one for a link, and refuses it.
  const online = await realpath(await mkdtemp(join(tmpdir(), "devrel-ledger-online-")));
  try {
    await writeFile(join(online, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "." }));
    await clasp(["pull"], online).catch((error: Error) => {
      throw new PushRefused(
        `What stands in the script online could not be read, so nothing was uploaded. clasp says: ${error.message.trim()}\nRun “npx clasp login”, check the scriptId in .clasp.json, and that the Apps Script API is on at script.google.com/home/usersettings.`,
      );
    });
    const atStake = filesAtStake(await filesIn(online));
    if (atStake.length > 0) {
      const list = `The script online holds code that this would replace:\n${inWords(atStake)}`;
      if (!replace)
        throw new PushRefused(
          `${list}\nNothing was uploaded. Use a script of its own (“npx clasp create”), or run “npm run push -- --replace”, which keeps a copy in build/replaced first.`,
        );
      const copy = join(folder, "build", "replaced", new Date().toISOString().replace(/\W/g, "-"));
      await mkdir(copy, { recursive: true });
      await cp(online, copy, { recursive: true });
      say(`${list}\nA copy of it stands in ${relative(folder, copy)}.`);
    }
  } finally {
    await rm(online, { recursive: true });
  }
  await clasp(["push", "--force"], folder).catch((error: Error) => {
    throw new PushRefused(`Not uploaded. clasp says: ${error.message.trim()}`);
  });
  say(
    `Uploaded. In a spreadsheet of its own: reload it, and the menu stands under Extensions > DevRel Ledger. Of an add-on: make a version next (docs/installing.md).`,
  );
}

async function scriptIdIn(folder: string): Promise<string> {
  const text = await readFile(join(folder, ".clasp.json"), "utf8").catch(() => "{}");
  const { scriptId } = projectIn(text);
  if (scriptId && scriptId !== PLACEHOLDER) return scriptId;
  throw new PushRefused(
    'There is no script to push to yet. For a new spreadsheet delete .clasp.json and run: npx clasp create --type sheets --title "DevRel Ledger" --rootDir dist\nFor one that you have, open Extensions > Apps Script > Project settings there, and paste the script ID into .clasp.json.',
  );
}

function projectIn(text: string): { scriptId?: string } {
  try {
    return (JSON.parse(text) as { scriptId?: string } | null) ?? {};
  } catch (error) {
    throw new PushRefused(
      `The file .clasp.json cannot be read: ${(error as Error).message}. It should say { "scriptId": "…", "rootDir": "dist" }.`,
    );
  }
}

async function filesIn(folder: string): Promise<OnlineFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".clasp.json");
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(folder, path), text: await readFile(path, "utf8") };
    }),
  );
}

/** The clasp of this project. */
export const installedClasp: Clasp = async (words, folder) => {
  const program = join(root, "node_modules", "@google", "clasp", "build", "src", "index.js");
  await promisify(execFile)(process.execPath, [program, ...words], { cwd: folder }).catch(
    (error: Error & { stderr?: string; stdout?: string }) => {
      throw new Error(error.stderr || error.stdout || error.message);
    },
  );
};

async function run(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ options: { replace: flag, development: flag } });
  await build({ development: values.development });
  await push(root, installedClasp, { replace: values.replace, say: console.log });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  run().catch((error: Error) => {
    console.error(error instanceof PushRefused ? error.message : error);
    process.exitCode = 1;
  });
