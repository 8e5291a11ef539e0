// The playground's server: a free port on this computer only, nothing but its own files, and restrictive headers.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { workbooksFor } from "../../../playground/server/opened";
import { isOwnHost, type Serving, serve } from "../../../playground/server/serve";
import type { WorkbookData } from "../../../playground/workbook-data";

let root: string;
const running: Serving[] = [];
/** Each test starts at a port of its own: fetch keeps connections to a stopped server for a while. */
let lastPort = 4700;
function freshPort(): number {
  lastPort += 5;
  return lastPort;
}

async function started(options: { watch?: boolean; open?: string; port?: number } = {}): Promise<Serving> {
  const workbooks = await workbooksFor(options.open, root);
  const serving = await serve({
    root,
    port: options.port ?? freshPort(),
    workbooks,
    watch: options.watch ?? false,
  });
  running.push(serving);
  return serving;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "ledger-server-"));
  for (const folder of ["build/page", "dist"]) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, "build/page/index.html"), "<!doctype html><title>Playground</title>");
  await writeFile(join(root, "build/page/main.js"), "1");
  await writeFile(join(root, "build/functions.json"), "[]");
  await writeFile(join(root, "build/secret.json"), "{}");
  await writeFile(join(root, "dist/Code.js"), "function onOpen() {}");
  await writeFile(join(root, "dist/Sidebar.html"), "<p>Sidebar</p>");
  await writeFile(join(root, "team.csv"), "Date,Activity\n2025-07-11,Talk\n");
});
afterEach(() => Promise.all(running.splice(0).map((serving) => serving.stop())));
afterAll(() => rm(root, { recursive: true, force: true }));

test("The page, its parts, the add-on and the list of functions are served with their types", async () => {
  const { address } = await started();
  const served = async (path: string) => {
    const response = await fetch(address + path);
    return [response.status, response.headers.get("content-type"), (await response.text()).slice(0, 20)];
  };
  expect(await served("")).toEqual([200, "text/html; charset=utf-8", "<!doctype html><titl"]);
  expect(await served("main.js")).toEqual([200, "text/javascript; charset=utf-8", "1"]);
  expect(await served("dist/Code.js")).toEqual([
    200,
    "text/javascript; charset=utf-8",
    "function onOpen() {}",
  ]);
  expect(await served("dist/Sidebar.html")).toEqual([200, "text/html; charset=utf-8", "<p>Sidebar</p>"]);
  expect(await served("build/functions.json")).toEqual([200, "application/json; charset=utf-8", "[]"]);
});

test("Nothing else of the project or of the computer can be read", async () => {
  const { address } = await started();
  const paths = [
    "package.json",
    "build/secret.json",
    "team.csv",
    "..%2fteam.csv",
    "%2e%2e/%2e%2e/etc/passwd",
    "dist/..%2f..%2fsecret.json",
    "nothing.js",
  ];
  for (const path of paths) expect((await fetch(address + path)).status, path).toBe(404);
});

test("Every answer forbids other hosts, storing and sniffing", async () => {
  const { address } = await started();
  for (const path of ["", "workbooks.json", "nothing.js"]) {
    const { headers } = await fetch(address + path);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const policy = headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test("The samples are listed, and each opens by name; an unknown name gets a sentence", async () => {
  const { address } = await started();
  const choices = (await (await fetch(`${address}workbooks.json`)).json()) as {
    name: string;
    about: string;
  }[];
  expect(choices.map((choice) => choice.name)).toEqual([
    "sample-team",
    "libuv",
    "kotlin-events",
    "three-exports",
    "empty",
  ]);
  const open = async (name: string) => {
    const response = await fetch(`${address}workbooks/${name}.json`);
    return { status: response.status, body: (await response.json()) as WorkbookData & { error?: string } };
  };
  expect((await open("sample-team")).body.name).toBe("Sample team 2025");
  expect((await open("libuv")).body.tabs.map((tab) => tab.name)).toContain("Roles");
  expect(await open("nothing")).toEqual({
    status: 422,
    body: {
      error:
        'There is no workbook "nothing". There are sample-team, libuv, kotlin-events, three-exports, empty.',
    },
  });
});

test("A person's own file comes first, is read anew for each load, and the samples stay at hand", async () => {
  const { address } = await started({ open: "team.csv" });
  const rows = async () =>
    ((await (await fetch(`${address}workbooks/team.csv.json`)).json()) as WorkbookData).tabs[0]!.rows.length;
  expect(await rows()).toBe(2);
  await writeFile(join(root, "team.csv"), "Date,Activity\n2025-07-11,Talk\n2025-07-12,Talk\n");
  expect(await rows()).toBe(3);
  const choices = (await (await fetch(`${address}workbooks.json`)).json()) as { name: string }[];
  expect(choices.map((choice) => choice.name)).toEqual([
    "team.csv",
    "sample-team",
    "libuv",
    "kotlin-events",
    "three-exports",
    "empty",
  ]);
});

test("A taken port is passed over, and each server gets its own", async () => {
  const port = freshPort();
  const taken = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const [first, second] = [await started({ port }), await started({ port })];
  taken.close();
  const ports = [first, second].map(({ address }) => Number(new URL(address).port));
  expect(ports[0]).toBeGreaterThan(port);
  expect(ports[1]).toBeGreaterThan(ports[0]!);
});

test("A request under another host's name is refused, also when it comes from this computer", async () => {
  const { address } = await started();
  const { port } = new URL(address);
  const status = (host: string) =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, headers: { host } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on("error", reject)
        .end();
    });
  expect(await status(`127.0.0.1:${port}`)).toBe(200);
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status(`attacker.example:${port}`)).toBe(421);
  expect(await status("attacker.example")).toBe(421);
});

test("On port 80, which browsers do not name, it answers its own address, and on no other port one without", () => {
  const asked = ["127.0.0.1", "localhost", "127.0.0.1:80", "attacker.example", "attacker.example:80"];
  expect(asked.map((host) => isOwnHost(host, 80))).toEqual([true, true, true, false, false]);
  expect(asked.map((host) => isOwnHost(host, 4580))).toEqual([false, false, false, false, false]);
});

test("It cannot be reached through the computer's other addresses", async () => {
  const { address } = await started();
  const port = Number(new URL(address).port);
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  const outcome = (host: string) =>
    new Promise((resolve) => {
      const socket = connect({ host, port }, () => resolve("reached"));
      socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });
  expect(await outcome("127.0.0.2")).toBe("ECONNREFUSED");
  for (const { address: other } of others) expect(await outcome(other)).toBe("ECONNREFUSED");
});

test("Only reading is possible", async () => {
  const { address } = await started();
  for (const method of ["POST", "PUT", "DELETE"]) expect((await fetch(address, { method })).status).toBe(405);
});

test("In watch mode the page loads anew when told, otherwise it asks for no such thing", async () => {
  const quiet = await started();
  expect(await (await fetch(quiet.address)).text()).not.toContain("EventSource");
  expect((await fetch(`${quiet.address}changes`)).status).toBe(404);
  const watching = await started({ watch: true });
  expect(await (await fetch(watching.address)).text()).toContain('new EventSource("/changes")');
  const stream = (await fetch(`${watching.address}changes`))
    .body!.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await stream.read()).value).toBe("\n");
  watching.reload();
  expect((await stream.read()).value).toBe("data: reload\n\n");
  await stream.cancel();
});

test("Stopping ends open connections and frees the port", async () => {
  const serving = await started({ watch: true });
  const stream = await fetch(`${serving.address}changes`);
  await serving.stop();
  running.length = 0;
  await expect(stream.text()).rejects.toThrow();
  await expect(fetch(serving.address)).rejects.toThrow();
  const port = Number(new URL(serving.address).port);
  expect((await started({ port })).address).toBe(serving.address);
});
