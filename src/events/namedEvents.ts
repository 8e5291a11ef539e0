/** Which event a row of Activities names; of several events of one name the one nearest in time. */
import { startOfDay } from "../reading/calendar";
import { isMissing } from "../reading/missing";
import { needColumn } from "../reading/neededColumn";
import type { Rows } from "../reading/rows";
import type { EVENTS } from "../tabs/events";
import type { ActivityLog } from "../workbook/activityLog";

/**
 * For each row of Activities that counts the row of its event in Events, held or not, -1 where it names none.
 * Of two events of one name that are equally near, the earlier.
 * @throws LedgerError where Activities has no Event column
 */
export function namedEvents(events: Rows<typeof EVENTS.columns>, log: ActivityLog): Int32Array {
  const { rows, times } = log;
  needColumn(rows, "event");
  const byKey = eventsByName(events);
  const start = events.dates("start");
  const named = rows.texts("event");
  const candidates = named.keys.map((key) => byKey.get(key) ?? []);
  const found = new Int32Array(rows.count).fill(-1);
  for (let row = 0; row < rows.count; row++) {
    const same = candidates[named.codes[row]!]!;
    if (same.length === 0 || isMissing(times[row]!)) continue;
    const day = startOfDay(times[row]!);
    let nearest = same[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const event of same) {
      const apart = Math.abs(startOfDay(start[event]!) - day);
      if (apart < least) [nearest, least] = [event, apart];
    }
    found[row] = nearest;
  }
  return found;
}

/** The rows of Events that count, by the key of their name, earliest first. */
function eventsByName(events: Rows<typeof EVENTS.columns>): Map<string, number[]> {
  const counted = events.counted();
  const start = events.dates("start");
  const { codes, keys } = events.texts("event");
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < events.count; row++) {
    if (counted[row] === 0) continue;
    const key = keys[codes[row]!]!;
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  for (const same of byKey.values()) same.sort((a, b) => start[a]! - start[b]!);
  return byKey;
}
