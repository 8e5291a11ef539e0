/** Runs all benchmarks on the built add-on, prints Markdown tables, and fails where a stated limit is missed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { build } from "../../scripts/build";
import { funnelAnswer, leadAnswer, mustAgree } from "./answer";
import { atLeast, atMost, ms, printMissed, printTable } from "./report";
import { activitiesTab, FUNNEL_HEADERS, LEAD_HEADERS, USUAL } from "./rows";
import { specials } from "./special";
import { CALLS, firstTimes, floor, funnel, leads, medianOf, timed, warmTimes } from "./stopwatch";

await build();
const { emptyScriptTime, openRealm, tenRowsTime } = await import("./realm");

const QUESTIONS = [
  {
    what: "DEVREL_FUNNEL, by=Channel",
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

/** No range may be a trap; whatever grows with the square of the rows is far above this. */
const MOST_SPECIAL = 60;

console.log("F2 = touch every cell once and intern the contact column. All times are medians.");
await answersAgree();
await speedOfCalls();
await costPerRow();
await specialRanges();
startOfScript();
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
  const folder = mkdtempSync(join(tmpdir(), "devrel-ledger-bench-"));
  const rows: string[][] = [];
  for (const { what, headers, ours, rivals } of QUESTIONS) {
    const tab = serialize(activitiesTab(headers, USUAL));
    const file = join(folder, ours);
    writeFileSync(file, tab);
    const [arquero, duckdb] = rivals;
    const own = await warmTimes(openRealm(), tab, ["floor", ours], 15);
    const beside = await warmTimes(openRealm(), tab, [ours, ...rivals], 7);
    const first = firstTimes(file, ["floor", ours, ...rivals], 7);
    for (const [when, floor, times] of [
      ["warm", own, { ...beside, [ours]: own[ours] }],
      ["first call", first, first],
    ] as const) {
      const name = `${what}, ${when}`;
      const our = when === "warm" ? beside[ours] : first[ours];
      rows.push([
        name,
        ms(floor.floor),
        ms(times[ours]),
        atMost(`${name} / F2`, times[ours] / floor.floor, 3),
        `${ms(times[arquero])}: ${atLeast(`arquero / ${name}`, times[arquero] / our, 5)}`,
        `${ms(times[duckdb])}: ${atLeast(`DuckDB / ${name}`, times[duckdb] / our, 1)}`,
      ]);
    }
  }
  rmSync(folder, { recursive: true });
  printTable(
    "100,000 activity rows, a fifth of them blank, 20,000 contacts",
    ["call", "F2", "DevRel Ledger", "of F2", "arquero", "DuckDB with loading"],
    rows,
  );
}

async function costPerRow(): Promise<void> {
  const sizes = [10_000, 100_000, 1_000_000];
  for (const { what, headers, ours } of QUESTIONS) {
    const costs: { floor: number; ours: number }[] = [];
    for (const rows of sizes) {
      const tab = serialize(activitiesTab(headers, { ...USUAL, rows, contacts: rows / 5 }));
      const rounds = rows > 100_000 ? 1 : 5;
      const times = await warmTimes(openRealm(), tab, ["floor", ours], rounds);
      costs.push({ floor: (times.floor / rows) * 1000, ours: (times[ours] / rows) * 1000 });
    }
    const [small, , large] = costs as [(typeof costs)[0], unknown, (typeof costs)[0]];
    const growth = large.ours / large.floor / (small.ours / small.floor);
    printTable(
      `${what}: microseconds per row`,
      ["rows", "F2", "DevRel Ledger"],
      [
        ...costs.map((cost, index) => [
          sizes[index]!.toLocaleString("en-US"),
          cost.floor.toFixed(2),
          cost.ours.toFixed(2),
        ]),
        ["growth beside F2", "", atMost(`${what}, growth from 10,000 to 1,000,000 rows`, growth, 1.5)],
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
    for (let round = 0; round < 3; round++) {
      let grid = realm.range(copy);
      times.floor.push((await timed(() => floor(realm, grid))).time);
      grid = realm.range(copy);
      times.ours.push((await timed(() => realm.call(name, grid, ...args))).time);
    }
    const [least, ours] = [medianOf(times.floor), medianOf(times.ours)];
    rows.push([what, ms(least), ms(ours), atMost(what, ours / least, MOST_SPECIAL)]);
  }
  printTable("Special ranges", ["range", "F2", "DevRel Ledger", "of F2"], rows);
}

function startOfScript(): void {
  const tab = serialize(activitiesTab(FUNNEL_HEADERS, { rows: 10, contacts: 3, blankTail: 0 }));
  const rounds = Array.from({ length: 21 }, () => ({ empty: emptyScriptTime(), full: tenRowsTime(tab) }));
  const empty = medianOf(rounds.map((round) => round.empty));
  const full = medianOf(rounds.map((round) => round.full));
  printTable(
    "A fresh realm",
    ["script", "time"],
    [
      ["empty", ms(empty)],
      [
        "the add-on, and one call on ten rows",
        `${ms(full)}: ${atMost("the add-on / an empty script", full / empty, 50)}`,
      ],
    ],
  );
}
