/** The development build: its first-hour check finds here what it expects, tells what differs, and leaves nothing behind; the released add-on knows nothing of it. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { WorkbookData } from "../../playground/workbook-data";
import { build } from "../../scripts/build";
import { openHeadless } from "../app/host";
import { tab } from "../playground/open";

const EXPECTED_ROWS = 32;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "devrel-ledger-development-"));
  await build({ development: true, into: folder });
});
afterAll(() => rm(folder, { recursive: true }));

async function open(more: Partial<WorkbookData> = {}) {
  const data = { name: "Scratch", timeZone: "Etc/UTC", locale: "en_US", tabs: [tab("Mine", [["kept"]])] };
  const host = await openHeadless(
    { ...data, ...more },
    { distDir: folder, functionsFile: "build/functions.json" },
  );
  onTestFinished(() => host.close());
  return host;
}

/** Runs the check from the menu and reads its rows. */
async function run(host: Awaited<ReturnType<typeof open>>) {
  host.run("firstHourCheck");
  await host.waitForCalculation();
  const rows = host.texts("First-hour check", "A6:F60");
  return rows
    .slice(
      0,
      rows.findIndex(([subject]) => subject === ""),
    )
    .map(([subject, tried, expected, found, result]) => ({ subject, tried, expected, found, result }));
}

/** How often something long was kept, and what is kept by now. */
function watched({ host: { document } }: Awaited<ReturnType<typeof open>>) {
  const { stores } = document;
  const set = stores.set.bind(stores);
  const stored = { writes: 0, keys: new Set<string>() };
  stores.set = (store, values) => {
    stored.keys = new Set(Object.keys(values));
    if (Object.values(values).some((value) => value.length === 9000)) stored.writes++;
    set(store, values);
  };
  return stored;
}

const tabNames = (host: Awaited<ReturnType<typeof open>>) => host.engine.tabs.all().map(({ name }) => name);

describe("The released add-on", () => {
  it("knows nothing of the check, which the development build has with the same three permissions", async () => {
    const read = async (name: string) => [
      await readFile(`dist/${name}`, "utf8"),
      await readFile(join(folder, name), "utf8"),
    ];
    const [released, development] = await read("Code.js");
    for (const word of ["firstHour", "First-hour", "first-hour"]) {
      expect(released).not.toContain(word);
      expect(development).toContain(word);
    }
    const [manifest, same] = await read("appsscript.json");
    expect(same).toBe(manifest);
  });
});

describe("The first-hour check", () => {
  it("stands in the menu after the usual items", async () => {
    const host = await open();
    host.open();
    expect(host.recorder.menus[0]!.items.map(({ label }) => label)).toEqual([
      ...["Open sidebar", "Refresh summaries", "Permissions", "First-hour check"],
    ]);
  });

  it.each([
    ["Etc/UTC", "en_US"],
    ["America/New_York", "en_US"],
    ["Pacific/Chatham", "en_US"],
  ])("finds all the same on one's own computer in %s, %s", async (timeZone, locale) => {
    const rows = await run(await open({ timeZone, locale }));
    expect(rows.filter(({ result }) => result !== "same")).toEqual([]);
    expect(rows).toHaveLength(EXPECTED_ROWS);
  });

  it("finds all the same in a German spreadsheet, but for the live formulas, whose semicolons only Sheets reads", async () => {
    const rows = await run(await open({ timeZone: "Europe/Berlin", locale: "de_DE" }));
    expect(rows.filter(({ result }) => result !== "same").map(({ subject }) => subject)).toEqual([
      ...["Functions", "Functions", "Functions"],
    ]);
  });

  it("leaves nothing but its report: no tab, trigger, name, protection or setting, also when it runs again", async () => {
    const host = await open();
    const stored = watched(host);
    await run(host);
    await run(host);
    expect(tabNames(host)).toEqual(["Mine", "First-hour check"]);
    expect(host.texts("Mine", "A1")).toEqual([["kept"]]);
    const { document } = host.host;
    expect(document.triggers).toEqual([]);
    expect(host.engine.namedRanges.all().filter(({ tabKey }) => tabKey !== null)).toEqual([]);
    const report = host.engine.tabs.byName("First-hour check")!.key;
    expect(document.metadata.filter(({ tabKey }) => tabKey === report)).toHaveLength(1);
    expect(document.lockHolders.size).toBe(0);
    expect(
      document.protections.filter(({ tabKey }) =>
        document.engine.tabs.all().some(({ key }) => key === tabKey),
      ),
    ).toEqual([]);
    const keys = [...stored.keys].filter((key) => key.includes("first-hour"));
    expect([stored.writes, keys]).toEqual([4, []]);
  });

  it("tells what differs, and goes on", async () => {
    const host = await open();
    host.host.document.withoutLocks.add("document");
    host.host.document.refusedScopes.set("first user", new Set(["script.scriptapp"]));
    const rows = await run(host);
    const differing = rows.filter(({ result }) => result === "differs");
    expect(differing.map(({ tried, found }) => [tried, found])).toEqual([
      ["Each of the three permissions asked about by itself", "spreadsheet yes, sidebar yes, schedule no"],
      ["The lock of the document taken, and the script’s lock within it", "not there, taken"],
      [
        "An hourly trigger made, looked for among the project’s and the spreadsheet’s, and removed",
        expect.stringMatching(/^failed: /),
      ],
    ]);
    expect(rows).toHaveLength(EXPECTED_ROWS);
    expect(tabNames(host)).toEqual(["Mine", "First-hour check"]);
  });

  it("leaves a schedule and a tab of the same name that somebody has", async () => {
    const host = await open({ tabs: [tab("First-hour check", [["my own"]])] });
    const schedule = {
      id: "1",
      handler: "refreshOnSchedule",
      user: "first user",
      schedule: { everyDays: 1 },
    };
    host.host.document.triggers.push(schedule);
    host.run("firstHourCheck");
    expect(host.host.document.triggers).toEqual([schedule]);
    expect(host.texts("First-hour check", "A1")).toEqual([["my own"]]);
    expect(tabNames(host)).toEqual(["First-hour check", "First-hour check 2"]);
  });
});
