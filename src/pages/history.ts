/** What earlier refreshes found: the rows of the History summary, read and added to. */
import { DAY, startOfDay } from "../reading/calendar";
import { readDate } from "../reading/cells/date";
import type { Grid } from "../reading/grid";
import type { Zone } from "../reading/zone";

/** What one refresh found. */
export interface Snapshot {
  /** Local time, in whole seconds. */
  time: number;
  figures: ReadonlyMap<string, number>;
}

export const HISTORY_HEADER = ["Refreshed", "Measure", "Value"];

const KEEP_ALL = 7 * DAY;

/** The snapshots in a History summary, oldest first. */
export function readHistory(grid: Grid | undefined, zone: Zone): Snapshot[] {
  const snapshots = new Map<number, Map<string, number>>();
  const header =
    grid?.findIndex((row) => HISTORY_HEADER.every((title, column) => row[column] === title)) ?? -1;
  for (const [when, measure, value] of header < 0 ? [] : grid!.slice(header + 1)) {
    const date = typeof when === "object" ? readDate(when, zone) : Number.NaN;
    if (typeof date !== "number" || Number.isNaN(date) || typeof value !== "number") continue;
    const time = wholeSeconds(date);
    const figures = snapshots.get(time) ?? new Map<string, number>();
    snapshots.set(time, figures.set(String(measure), value));
  }
  return [...snapshots].map(([time, figures]) => ({ time, figures })).sort((a, b) => a.time - b.time);
}

/** With what this refresh found, unless the last one found the same. Of days more than a week ago the last snapshot stays, and the baseline. */
export function withSnapshot(
  history: readonly Snapshot[],
  now: Snapshot,
  baseline: number | undefined,
): Snapshot[] {
  const last = history[history.length - 1];
  const all = last && isSame(last, now) ? history : [...history, { ...now, time: wholeSeconds(now.time) }];
  return all.filter(
    ({ time }, index) =>
      time >= now.time - KEEP_ALL ||
      index === all.length - 1 ||
      startOfDay(all[index + 1]!.time) > startOfDay(time) ||
      (baseline !== undefined && time === wholeSeconds(baseline)),
  );
}

/** The last snapshot that differs from what is found now. */
export function lastDifferent(history: readonly Snapshot[], now: Snapshot): Snapshot | undefined {
  const last = history[history.length - 1];
  return last && isSame(last, now) ? history[history.length - 2] : last;
}

/** The snapshot of that refresh. */
export function snapshotOf(history: readonly Snapshot[], time: number | undefined): Snapshot | undefined {
  return time === undefined ? undefined : history.find((one) => one.time === wholeSeconds(time));
}

/** The last snapshot up to the end of that day. */
export function snapshotBy(history: readonly Snapshot[], day: number): Snapshot | undefined {
  return history.filter(({ time }) => time < day + DAY).pop();
}

function isSame(a: Snapshot, b: Snapshot): boolean {
  if (a.figures.size !== b.figures.size) return false;
  for (const [measure, value] of a.figures) if (b.figures.get(measure) !== value) return false;
  return true;
}

/** A cell keeps a time to about a millisecond. */
function wholeSeconds(local: number): number {
  return Math.round(local / 1000) * 1000;
}
