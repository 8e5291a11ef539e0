/** The refreshes that History holds: the dates in its first column. */
import type { Grid } from "../tables/grid";
import type { Zone } from "../zone";

/** As local times, newest first, each once. */
export function refreshTimes(history: Grid, zone: Zone): number[] {
  const instants = history.flatMap(([first]) => {
    const time = (first as Partial<Date> | undefined)?.getTime?.();
    return time === undefined ? [] : [time];
  });
  return [...new Set(instants)].sort((a, b) => b - a).map((instant) => zone.local(instant));
}
