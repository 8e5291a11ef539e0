/** A whole refresh of all summaries over 100,000 activities, as the sidebar asks for it: how long the add-on computes, without what Google's side takes. */
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import { largeWorkbook } from "./largeWorkbook";
import { REFRESH } from "./limits";
import { atMost, ms } from "./report";
import { activitiesTab, FUNNEL_HEADERS, USUAL } from "./rows";
import { floor, medianOf, ratioOf, timed } from "./stopwatch";

type HeadlessModule = typeof import("../../playground/headless");
type Opened = Awaited<ReturnType<HeadlessModule["openHeadless"]>>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const ROUNDS = 5;

/** Rows of a table: which refresh, the times, and their ratio held to its limit. */
export async function speedOfRefresh(): Promise<string[][]> {
  const { buildHeadless } = await import("../../playground/engine/build-headless");
  const { openHeadless } = (await import(await buildHeadless())) as HeadlessModule;
  const { openRealm } = await import("./realm");
  const log = serialize(activitiesTab(FUNNEL_HEADERS, USUAL));
  const realm = openRealm();
  const host = await openHeadless(largeWorkbook(), { distDir: `${root}dist` });
  const times = { floor: [] as number[], first: [] as number[], later: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const grid = realm.range(log);
    times.floor.push((await timed(() => floor(realm, grid))).time);
    times[round === 0 ? "first" : "later"].push(await computing(host));
  }
  host.close();
  const least = medianOf(times.floor);
  const first = medianOf(times.first);
  const later = ratioOf(times.later, times.floor.slice(1));
  return [
    [
      "the first, which makes the tabs",
      ms(least),
      ms(first),
      atMost("the first refresh", first / least, REFRESH.first),
    ],
    [
      "each later one",
      ms(least),
      ms(medianOf(times.later)),
      atMost("each later refresh", later, REFRESH.later),
    ],
  ];
}

/** Milliseconds of a refresh beyond those that its service calls take. */
async function computing(host: Opened): Promise<number> {
  host.calls.reset();
  const { time, result } = await timed(() => host.rpc("rpc", "refresh", JSON.stringify({ make: true })));
  if (!String(result).includes('"well":true')) throw new Error(String(result));
  return time - host.calls.spent;
}

if (process.argv[1] === import.meta.filename)
  for (const row of await speedOfRefresh()) console.log(row.join(" | "));
