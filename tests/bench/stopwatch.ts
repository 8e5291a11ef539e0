/** What is measured, and how: in turns, each time on values that nobody has seen yet. */
import { execFileSync } from "node:child_process";
import type { Grid, Realm } from "./realm";

/** A call on a range of that realm. */
export type Call = (realm: Realm, grid: Grid) => unknown;

export const floor: Call = (realm, grid) => realm.floor(grid, grid[0]!.indexOf("Contact"));
export const funnel = (realm: Realm, grid: Grid) => realm.call("DEVREL_FUNNEL", grid, "", "", "by=Channel");
export const leads = (realm: Realm, grid: Grid) => realm.call("DEVREL_DRQL", grid);

/** Everything that is compared; a rival's library is loaded only where it is called. */
export const CALLS = {
  floor: async () => floor,
  funnel: async () => funnel,
  leads: async () => leads,
  arqueroFunnel: async () => onRange((await import("./arquero")).arqueroFunnel),
  arqueroLeads: async () => onRange((await import("./arquero")).arqueroLeads),
  duckdbFunnel: async () => onRange((await import("./duckdb")).duckdbFunnel),
  duckdbLeads: async () => onRange((await import("./duckdb")).duckdbLeads),
} satisfies Record<string, () => Promise<Call>>;

export type CallName = keyof typeof CALLS;

function onRange<T>(call: (grid: Grid) => T): (realm: Realm, grid: Grid) => T {
  return (_, grid) => call(grid);
}

/** Milliseconds that a call takes, and what it gives. */
export async function timed<T>(call: () => T): Promise<{ time: number; result: Awaited<T> }> {
  const begin = performance.now();
  const result = await call();
  return { time: performance.now() - begin, result };
}

/** The median milliseconds of each call, taken in turns after a few rounds to warm up. */
export async function warmTimes<N extends CallName>(
  realm: Realm,
  tab: Buffer,
  names: readonly N[],
  rounds: number,
): Promise<Record<N, number>> {
  const times = timesOf(names);
  const calls = await Promise.all(names.map(async (name) => [name, await CALLS[name]()] as const));
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [name, call] of calls) {
      const grid = realm.range(tab);
      const { time } = await timed(() => call(realm, grid));
      if (round >= 0) times[name].push(time);
    }
  return mediansOf(times);
}

/** The median milliseconds of each call as the first that a fresh process makes. */
export function firstTimes<N extends CallName>(
  file: string,
  names: readonly N[],
  rounds: number,
): Record<N, number> {
  const times = timesOf(names);
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const args = ["--import", "tsx", "tests/bench/first-call.ts", name, file];
      times[name].push(Number(execFileSync(process.execPath, args, { encoding: "utf8" })));
    }
  return mediansOf(times);
}

const WARM_UP = 2;

function timesOf<N extends string>(names: readonly N[]): Record<N, number[]> {
  return Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
}

function mediansOf<N extends string>(times: Record<N, number[]>): Record<N, number> {
  const entries = Object.entries<number[]>(times).map(([name, list]) => [name, medianOf(list)]);
  return Object.fromEntries(entries) as Record<N, number>;
}

/** The middle one. */
export function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
