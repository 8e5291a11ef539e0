/** Runs all benchmarks on the built add-on, prints Markdown tables, and fails where a limit (limits.ts) is missed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { build } from "../../scripts/build";
import { funnelAnswer, leadAnswer, mustAgree } from "./answer";
import { ARQUERO, COLD_START, DUCKDB, GROWTH, NO_TRAP, OF_FLOOR } from "./limits";
import { measuresOfContacts } from "./measures";
import { measuresOfPeople } from "./peopleMeasures";
import { speedOfRefresh } from "./refresh";
import { atLeast, atMost, ms, printMissed, printTable } from "./report";
import { activitiesTab, FUNNEL_HEADERS, LEAD_HEADERS, TEN_ROWS, TIME_ZONE, USUAL } from "./rows";
import { specials } from "./special";
import {
  beyond,
  CALLS,
  firstRounds,
  floor,
  funnel,
  inFreshProcess,
  leads,
  medianOf,
  ratioOf,
  timed,
  WARM_UP,
  warmRounds,
} from "./stopwatch";

await build();
const { openRealm } = await import("./realm");

const QUESTIONS = [
  {
    what: "DEVREL_FUNNEL by Channel",
    headers: FUNNEL_HEADERS,
    ours: "funnel",
    call: funnel,
    rivals: ["arqueroFunnel", "duckdbFunnel"],
    answer: funnelAnswer,
  },
  {
    what: "DEVREL_DRQL",
    headers: LEAD_HEADERS,
    ours: "leads",
    call: leads,
    rivals: ["arqueroLeads", "duckdbLeads"],
    answer: leadAnswer,
  },
] as const;
const ORDERS = ["ordered", "strict", "any"] as const;

const folder = mkdtempSync(join(tmpdir(), "devrel-ledger-bench-"));
console.log(
  "F2 = touch every cell once and intern the contact column. Times are medians; ratios are medians of the rounds' ratios. A first call is counted beyond one on ten rows, whose own time is the cold start.",
);
await answersAgree();
await speedOfCalls();
await speedOfOrders();
await speedOfMeasures();
await costPerRow();
await specialRanges();
await speedOfPeople();
await speedOfRefreshes();
coldStart();
rmSync(folder, { recursive: true });
process.exitCode = printMissed() > 0 ? 1 : 0;

async function answersAgree(): Promise<void> {
  for (const { what, headers, call, rivals, answer } of QUESTIONS) {
    const tab = serialize(activitiesTab(headers, USUAL));
    const realm = openRealm();
    const own = answer(call(realm, realm.range(tab)));
    for (const rival of rivals) {
      const ask = await CALLS[rival]();
      mustAgree(`${rival} (${what})`, await ask(realm, realm.range(tab)), own);
    }
  }
}

async function speedOfCalls(): Promise<void> {
  const rows: string[][] = [];
  for (const { what, headers, ours, rivals } of QUESTIONS) {
    const tab = serialize(activitiesTab(headers, USUAL));
    const file = join(folder, ours);
    writeFileSync(file, tab);
    const [arquero, duckdb] = rivals;
    const warm = await warmRounds(openRealm(), tab, ["floor", ours], 21);
    const beside = await warmRounds(openRealm(), tab, [ours, ...rivals], 9);
    const ten = join(folder, `${ours}-ten-rows`);
    writeFileSync(ten, serialize(activitiesTab(headers, TEN_ROWS)));
    const first = beyond(firstRounds(file, ["floor", ours], 21), firstRounds(ten, ["floor", ours], 21));
    const all = [ours, ...rivals] as const;
    const firstBeside = beyond(firstRounds(file, all, 9), firstRounds(ten, all, 9));
    for (const [when, own, others] of [
      ["warm", warm, beside],
      ["first call", first, firstBeside],
    ] as const) {
      const name = `${what}, ${when}` as const;
      const faster = (rival: typeof arquero | typeof duckdb, title: string, least: number) =>
        `${ms(medianOf(others[rival]))}: ${atLeast(`${title} / ${name}`, ratioOf(others[rival], others[ours]), least)}`;
      rows.push([
        name,
        ms(medianOf(own.floor)),
        ms(medianOf(own[ours])),
        atMost(`${name} / F2`, ratioOf(own[ours], own.floor), OF_FLOOR[name]),
        faster(arquero, "arquero", ARQUERO[name]),
        faster(duckdb, "DuckDB with loading", DUCKDB[when]),
      ]);
    }
  }
  printTable(
    "100,000 activity rows, a fifth of them blank, 20,000 contacts",
    ["call", "F2", "DevRel Ledger", "of F2", "arquero", "DuckDB with loading"],
    rows,
  );
}

async function speedOfOrders(): Promise<void> {
  const tab = serialize(activitiesTab(FUNNEL_HEADERS, USUAL));
  const times = await warmRounds(openRealm(), tab, ["floor", ...ORDERS], 11);
  printTable(
    "The other orders, by Channel, warm",
    ["call", "F2", "DevRel Ledger", "of F2"],
    ORDERS.map((order) => {
      const name = `order=${order}; window=90` as const;
      const ratio = atMost(name, ratioOf(times[order], times.floor), OF_FLOOR[name]);
      return [name, ms(medianOf(times.floor)), ms(medianOf(times[order])), ratio];
    }),
  );
}

async function speedOfMeasures(): Promise<void> {
  printTable(
    "The other measures of contacts, warm",
    ["call", "F2", "DevRel Ledger", "of F2"],
    await measuresOfContacts(),
  );
}

async function costPerRow(): Promise<void> {
  const sizes = [10_000, 100_000, 1_000_000];
  for (const { what, headers, ours } of QUESTIONS) {
    const costs: { rows: number; floor: number; ours: number; ratio: number }[] = [];
    for (const rows of sizes) {
      const tab = serialize(activitiesTab(headers, { ...USUAL, rows, contacts: rows / 5 }));
      const times = await warmRounds(openRealm(), tab, ["floor", ours], rows > 100_000 ? 3 : 11);
      const perRow = (all: readonly number[]) => (medianOf(all) / rows) * 1000;
      costs.push({
        rows,
        floor: perRow(times.floor),
        ours: perRow(times[ours]),
        ratio: ratioOf(times[ours], times.floor),
      });
    }
    const growth = costs[costs.length - 1]!.ratio / costs[0]!.ratio;
    printTable(
      `${what}: microseconds per row`,
      ["rows", "F2", "DevRel Ledger"],
      [
        ...costs.map(({ rows, floor, ours }) => [
          rows.toLocaleString("en-US"),
          floor.toFixed(2),
          ours.toFixed(2),
        ]),
        ["growth beside F2", "", atMost(`${what}, growth from 10,000 to 1,000,000 rows`, growth, GROWTH)],
      ],
    );
  }
}

async function specialRanges(): Promise<void> {
  const rows: string[][] = [];
  for (const { what, tab, name, args } of specials()) {
    const copy = serialize(tab);
    const realm = openRealm();
    const times = { floor: [] as number[], ours: [] as number[] };
    for (let round = -WARM_UP; round < 5; round++) {
      let grid = realm.range(copy);
      const least = await timed(() => floor(realm, grid));
      grid = realm.range(copy);
      const ours = await timed(() => realm.call(name, grid, ...args));
      if (round < 0) continue;
      times.floor.push(least.time);
      times.ours.push(ours.time);
    }
    const most = (OF_FLOOR as Record<string, number>)[what] ?? NO_TRAP;
    const ratio = atMost(what, ratioOf(times.ours, times.floor), most);
    rows.push([what, ms(medianOf(times.floor)), ms(medianOf(times.ours)), ratio]);
  }
  printTable("Special ranges", ["range", "F2", "DevRel Ledger", "of F2"], rows);
}

async function speedOfPeople(): Promise<void> {
  printTable(
    "People, the community, the mix and e-mails, warm",
    ["call", "F2", "DevRel Ledger", "of F2"],
    await measuresOfPeople(),
  );
}

async function speedOfRefreshes(): Promise<void> {
  printTable(
    "A whole refresh of nine summaries: 100,000 activities, 20,000 contacts, 2,000 events; without the service calls",
    ["refresh", "F2", "DevRel Ledger", "of F2"],
    await speedOfRefresh(),
  );
}

function coldStart(): void {
  const file = join(folder, "ten-rows");
  writeFileSync(file, serialize(activitiesTab(FUNNEL_HEADERS, TEN_ROWS)));
  const rounds = Array.from({ length: 21 }, () => ({
    empty: inFreshProcess("cold-start", "empty"),
    compiled: inFreshProcess("cold-start", "compile"),
    full: inFreshProcess("cold-start", "add-on", file, "Etc/UTC"),
    zoned: inFreshProcess("cold-start", "add-on", file, TIME_ZONE),
  }));
  const empty = rounds.map((round) => round.empty);
  const compiled = rounds.map((round) => round.compiled);
  const full = rounds.map((round) => round.full);
  const own = full.map((time, round) => time - compiled[round]!);
  const zoned = rounds.map((round) => round.zoned);
  printTable(
    "Cold start: a fresh context in a fresh process, without a code cache",
    ["script", "time"],
    [
      ["empty", ms(medianOf(empty))],
      [
        "the add-on, and one call on ten rows, in UTC",
        `${ms(medianOf(full))}: ${atMost("the add-on, cold / an empty script", ratioOf(full, empty), COLD_START.whole)}`,
      ],
      ["of that the engine's compiling of its text", ms(medianOf(compiled))],
      [
        "and what the add-on itself does",
        `${ms(medianOf(own))}: ${atMost("the add-on's own part, cold / an empty script", ratioOf(own, empty), COLD_START.own)}`,
      ],
      [`the same in ${TIME_ZONE}, for which the engine loads its calendar`, ms(medianOf(zoned))],
    ],
  );
}
