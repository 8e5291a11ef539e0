/** `npm run check:node -- 22 24`: the README's commands in a clean clone under other versions of Node, which npm brings. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";

/** In place of `npm test` where there is no time for all of it. */
const QUICK = ["npm run types", "npx vitest run --project layers --project host"];

interface Place {
  folder: string;
  env: NodeJS.ProcessEnv;
}

const { values, positionals: versions } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (versions.length === 0) throw new Error("Say which versions: npm run check:node -- 22 24");
for (const version of versions) await check(version);

/** Tries what is committed under one version. @throws Error with what a command printed where it fails */
async function check(version: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "node-"));
  const here = { folder: process.cwd(), env: process.env };
  try {
    await output(`git clone --quiet . "${folder}"`, here);
    const node = await output(`npx --yes --package node@${version} -- node --print process.execPath`, here);
    const place = {
      folder,
      env: { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH, CI: "true" },
    };
    const name = `Node ${await output("node --version", place)}`;
    await timed(`${name}: npm ci`, () => output("npm ci", place));
    await timed(`${name}: npm start`, () => startAnswers(place));
    for (const command of values.quick ? QUICK : ["npm test"])
      await timed(`${name}: ${command}`, () => output(command, place));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  await act();
  console.log(`${what} works, ${Math.round((Date.now() - start) / 1000)} s`);
}

/** What a command prints as its result, without what surrounds it. */
async function output(command: string, place: Place): Promise<string> {
  const { child, printed } = started(command, place);
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(`${command} ended with ${code}:\n${(printed.result + printed.errors).slice(-5000)}`);
  return printed.result.trim();
}

/** Opens the page that `npm start` tells the address of. */
async function startAnswers(place: Place): Promise<void> {
  const { child, printed } = started("npm start -- --no-open", place);
  try {
    let address: string | undefined;
    while (address === undefined) {
      await Promise.race([once(child.stdout, "data"), once(child, "close")]);
      address = /playground: (http:\S+)/.exec(printed.result)?.[1];
      if (address === undefined && child.exitCode !== null)
        throw new Error(`npm start ended with ${child.exitCode}:\n${printed.errors}`);
    }
    const answer = await fetch(address);
    if (!answer.ok || !(await answer.text()).includes("<title>"))
      throw new Error(`${address} answered ${answer.status} without a page.`);
  } finally {
    if (child.exitCode === null) {
      process.kill(-child.pid!);
      await once(child, "close");
    }
  }
}

/** In a group of its own, so that what it starts ends with it. */
function started(command: string, { folder, env }: Place) {
  const child = spawn(command, { cwd: folder, env, shell: true, detached: true });
  const printed = { result: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    printed.result += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    printed.errors += part;
  });
  return { child, printed };
}
