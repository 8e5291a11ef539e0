// `npm start` as a person runs it: it prints its address, answers there, and stops cleanly.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const children: ChildProcess[] = [];

function start(...words: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "playground/start.ts"), ...words], {
    cwd: root,
    env: { ...process.env, CI: "true", INIT_CWD: root },
  });
  children.push(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (errors += data));
  const ended = once(child, "exit").then(([code]) => ({ code: code as number, output, errors }));
  const address = async () => {
    while (!/http:\S+/.test(output)) await Promise.race([once(child.stdout, "data"), ended.then(fail)]);
    return /http:\S+/.exec(output)![0];
  };
  const fail = () => {
    throw new Error(`It ended before it printed an address: ${errors}`);
  };
  return { child, ended, address };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "It serves the sample until %s, then ends with code 0",
  async (signal) => {
    const { child, ended, address } = start("--no-build", "--port", "4810");
    const found = await address();
    expect(found).toMatch(/^http:\/\/127\.0\.0\.1:48\d\d\/$/);
    expect((await fetch(`${found}workbooks.json`)).status).toBe(200);
    child.kill(signal);
    const { code, output, errors } = await ended;
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Open: Sample team 2025. Nothing leaves this computer. Stop with Ctrl+C.");
    await expect(fetch(found)).rejects.toThrow();
  },
);

test("When the port is taken, it says so in one line, with the port it uses instead", async () => {
  const first = start("--no-build", "--port", "4830");
  await first.address();
  const second = start("--no-build", "--port", "4830");
  const found = await second.address();
  second.child.kill("SIGTERM");
  const { output } = await second.ended;
  const port = new URL(found).port;
  expect(port).not.toBe("4830");
  expect(output).toContain(`\nPort 4830 is taken by another program, so port ${port} is used instead.\n`);
});

test.each([
  [["--colour"], "There is no option --colour. Run npm start -- --help to see them all.\n"],
  [
    ["missing.xlsx", "--no-build"],
    'There is no file or folder "missing.xlsx", and no sample of that name (the samples are sample-team, libuv, kotlin-events, three-exports, empty).\n',
  ],
  [
    ["LICENSE", "--no-build"],
    /LICENSE" is plain text\. If it is a table, give it a name that ends in \.csv and open it again\.\n$/,
  ],
])("%j ends with code 1 and one sentence, before anything is built", async (words, sentence) => {
  const { code, output, errors } = await start(...words).ended;
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(sentence);
  expect(errors.trim()).not.toContain("\n");
});
