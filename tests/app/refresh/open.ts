/** Opens small workbooks with the refresh over small summaries, and looks at what became of the tabs. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll } from "vitest";
import type { CellData, TabData } from "../../../playground/workbook-data";
import { BUNDLE_NAME, entryForwarders } from "../../../scripts/forwarders";
import type { Refreshed, RefreshStatus } from "../../../src/app/refreshContract";
import { openHeadless, tab, type Value } from "../../playground/open";

const dist = await mkdtemp(join(tmpdir(), "devrel-ledger-"));
afterAll(() => rm(dist, { recursive: true, force: true }));

const bundled = await build({
  entryPoints: ["tests/app/refresh/entries.ts"],
  bundle: true,
  target: "es2019",
  format: "iife",
  globalName: BUNDLE_NAME,
  write: false,
});
const names = [...bundled.outputFiles[0]!.text.matchAll(/^ {4}(\w+): \(\) => \1,?$/gm)].map(
  ([, name]) => name!,
);
await writeFile(join(dist, "Code.js"), `${bundled.outputFiles[0]!.text}${entryForwarders(names)}`);
await writeFile(join(dist, "functions.json"), "[]");

export type Opened = Awaited<ReturnType<typeof openTeam>>;

export const NOW = Date.UTC(2025, 6, 14, 9, 30);
export const HOUR = 3_600_000;

/** A team's workbook with that many activities, every fifth without a date. */
export async function openTeam(activities = 10, more: TabData[] = []) {
  const host = await openHeadless(
    { name: "Team", timeZone: "Europe/Berlin", locale: "en_US", tabs: [activityTab(activities), ...more] },
    { distDir: dist, functionsFile: join(dist, "functions.json") },
  );
  const as = (user: string) => {
    const session = host.asUser(user);
    return {
      refresh: (now = NOW, make = false, seconds = 0) =>
        session.run("refreshAt", { now, make, seconds }) as Refreshed,
      status: (now = NOW) => session.run("statusAt", { now }) as RefreshStatus,
      schedule: (name: string, now = NOW, every = "day") =>
        session.run("setScheduleAt", { now, name, every, day: "Monday", hour: 7 }),
      trigger: (now: number, options: { withoutDocument?: boolean } = {}) =>
        host.host.run("scheduleAt", { kind: "trigger", user, ...options }, (make) => [
          Object.assign(make.object(), { now }),
        ]),
      run: (name: string, argument?: unknown) => session.run(name, argument),
    };
  };
  return Object.assign(host, { as, ann: as("Ann") });
}

function activityTab(count: number): TabData {
  const rows: Value[][] = [["Date", "Activity", "Contact"]];
  for (let i = 0; i < count; i++)
    rows.push([
      i % 5 === 4 ? null : ({ value: 45_800 + (i % 50), date: true } satisfies CellData),
      ["Gave talk", "Wrote post", "=Answered"][i % 3]!.replace("=", ""),
      `dev${i % 7}@example.com`,
    ]);
  return tab("Activities", rows);
}

/** Everything that people see of a tab: cells with looks, notes and links, and its charts. */
export function shown(host: Opened, name: string): string {
  const found = host.engine.save().tabs.find((each) => each.name === name);
  if (!found) return "no such tab";
  const key = host.key(name);
  const charts = host.host.document.charts
    .onTab(key)
    .map(({ type, ranges, options }) => ({ type, ranges: ranges.map(({ area }) => area), options }));
  return JSON.stringify({ rows: found.rows, hidden: found.hidden, charts }, undefined, 1);
}
