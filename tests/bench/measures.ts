/** The measures of contacts beside the floor, each on the rows that it needs. */
import { serialize } from "node:v8";
import { OF_FLOOR } from "./limits";
import { atMost, ms } from "./report";
import { activitiesTab, EVENT_HEADERS, FUNNEL_HEADERS, USUAL } from "./rows";
import { type CallName, medianOf, ratioOf, warmRounds } from "./stopwatch";

const OVER_CONTACTS = [
  ["DEVREL_RETENTION", "retention"],
  ["DEVREL_RETENTION by week, recurring, on or after", "recurring"],
  ["DEVREL_RETENTION by Channel", "retentionByChannel"],
  ["DEVREL_LIFECYCLE", "lifecycle"],
  ["DEVREL_LIFECYCLE by Channel", "lifecycleByChannel"],
  ["DEVREL_ATTRIBUTION", "attribution"],
  ["DEVREL_ATTRIBUTION, model=decay", "decay"],
  ["DEVREL_TOUCHES", "touches"],
  ["DEVREL_TOUCHES by Channel", "touchesByChannel"],
  ["DEVREL_DRIVERS", "drivers"],
  ["DEVREL_DRIVERS by Channel", "driversByChannel"],
] as const satisfies readonly (readonly [keyof typeof OF_FLOOR, CallName])[];
const OVER_EVENTS = [["DEVREL_EVENTS", "events"]] as const;

/** Rows of a table: what was called, the times, and their ratio held to its limit. */
export async function measuresOfContacts(): Promise<string[][]> {
  return [
    ...(await measured(FUNNEL_HEADERS, OVER_CONTACTS)),
    ...(await measured(EVENT_HEADERS, OVER_EVENTS)),
  ];
}

async function measured(
  headers: readonly string[],
  calls: readonly (readonly [keyof typeof OF_FLOOR, CallName])[],
): Promise<string[][]> {
  const { openRealm } = await import("./realm");
  const tab = serialize(activitiesTab(headers, USUAL));
  const times = await warmRounds(openRealm(), tab, ["floor", ...calls.map(([, call]) => call)], 11);
  return calls.map(([name, call]) => [
    name,
    ms(medianOf(times.floor)),
    ms(medianOf(times[call])),
    atMost(name, ratioOf(times[call], times.floor), OF_FLOOR[name]),
  ]);
}
