/** What is measured, and how: in turns, each time on values that nobody has seen yet. */
import { execFileSync } from "node:child_process";
import { serialize } from "node:v8";
import type { Grid, Realm } from "./realm";
import { eventsTab } from "./rows";

/** A call on a range of that realm. */
export type Call = (realm: Realm, grid: Grid) => unknown;

export const floor: Call = (realm, grid) => realm.floor(grid, grid[0]!.indexOf("Contact"));
export const funnel = (realm: Realm, grid: Grid) => realm.call("DEVREL_FUNNEL", grid, "", "", "by=Channel");
const funnelIn = (order: string) => (realm: Realm, grid: Grid) =>
  realm.call("DEVREL_FUNNEL", grid, "", "", `by=Channel; order=${order}; window=90`);
export const leads = (realm: Realm, grid: Grid) => realm.call("DEVREL_DRQL", grid);

/** DEVREL_… with these options, over Activities alone. */
const measure = (name: string, options: string) => async () => (realm: Realm, grid: Grid) =>
  realm.call(name, grid, "", "", options);
const EVENTS_TAB = serialize(eventsTab());

/** Everything that is compared; a rival's library is loaded only where it is called. */
export const CALLS = {
  floor: async () => floor,
  funnel: async () => funnel,
  leads: async () => leads,
  ordered: async () => funnelIn("ordered"),
  strict: async () => funnelIn("strict"),
  any: async () => funnelIn("any"),
  retention: measure("DEVREL_RETENTION", ""),
  recurring: measure("DEVREL_RETENTION", "period=week; kind=recurring; counts=on or after"),
  retentionByChannel: measure("DEVREL_RETENTION", "by=Channel"),
  lifecycle: measure("DEVREL_LIFECYCLE", ""),
  lifecycleByChannel: measure("DEVREL_LIFECYCLE", "by=Channel"),
  attribution: measure("DEVREL_ATTRIBUTION", ""),
  decay: measure("DEVREL_ATTRIBUTION", "model=decay; lookback=365"),
  touches: measure("DEVREL_TOUCHES", ""),
  touchesByChannel: measure("DEVREL_TOUCHES", "by=Channel"),
  drivers: measure("DEVREL_DRIVERS", "window=180"),
  driversByChannel: measure("DEVREL_DRIVERS", "window=180; by=Channel"),
  events: async () => (realm: Realm, grid: Grid) =>
    realm.call("DEVREL_EVENTS", realm.range(EVENTS_TAB), grid),
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

/** The milliseconds of each call, round by round. */
export type Rounds<N extends string> = Record<N, number[]>;

/** Times of calls taken in turns after a few rounds to warm up. */
export async function warmRounds<N extends CallName>(
  realm: Realm,
  tab: Buffer,
  names: readonly N[],
  rounds: number,
): Promise<Rounds<N>> {
  const times = noRounds(names);
  const calls = await Promise.all(names.map(async (name) => [name, await CALLS[name]()] as const));
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [name, call] of calls) {
      const grid = realm.range(tab);
      const { time } = await timed(() => call(realm, grid));
      if (round >= 0) times[name].push(time);
    }
  return times;
}

/** Times of calls as the first that a fresh process makes, taken in turns. */
export function firstRounds<N extends CallName>(
  file: string,
  names: readonly N[],
  rounds: number,
): Rounds<N> {
  const times = noRounds(names);
  for (let round = 0; round < rounds; round++)
    for (const name of names) times[name].push(inFreshProcess("first-call", name, file));
  return times;
}

/** What the calls took beyond what starting them takes anyway (compiling, the engine's calendar, a database): the price of the rows. */
export function beyond<N extends string>(calls: Rounds<N>, starts: Rounds<N>): Rounds<N> {
  const rows = Object.entries<number[]>(calls).map(([name, times]) => {
    const start = medianOf(starts[name as N]);
    return [name, times.map((time) => time - start)];
  });
  return Object.fromEntries(rows) as Rounds<N>;
}

/** The milliseconds that a script of this folder prints, run in a process of its own. */
export function inFreshProcess(script: string, ...args: readonly string[]): number {
  const command = ["--import", "tsx", `tests/bench/${script}.ts`, ...args];
  return Number(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

/** How many rounds nobody counts. */
export const WARM_UP = 3;

function noRounds<N extends string>(names: readonly N[]): Rounds<N> {
  return Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rounds<N>;
}

/** How many times as long the one took as the other, taken round by round, so that a slow moment of the machine counts in both. */
export function ratioOf(one: readonly number[], other: readonly number[]): number {
  return medianOf(one.map((time, round) => time / other[round]!));
}

/** The middle one. */
export function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
