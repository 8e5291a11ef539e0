/** Love, as the Orbit model has it: what somebody did for the community, fading with every calendar month. */
import { rounded } from "../arithmetic/rounded";
import { LOVE, ORBIT_LEVELS } from "../definitions/orbitModel";
import { DAY, startOf, startOfDay } from "../reading/calendar";

/**
 * How much of its weight an activity of that local time keeps as of a day: all of it in the day's own month, 0 after the day or
 * where it is too long ago. Looked up by day, so that no row asks the calendar.
 */
export function fading(asOf: number): (time: number) => number {
  if (!Number.isFinite(asOf)) return () => 0;
  const date = new Date(asOf);
  const monthsAgo = (months: number) => startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 - months, 1);
  const first = monthsAgo(LOVE.months - 1);
  const kept = new Float64Array((startOfDay(asOf) - first) / DAY + 1);
  for (let months = 0; months < LOVE.months; months++)
    kept.fill(LOVE.kept ** months, (monthsAgo(months) - first) / DAY, (monthsAgo(months - 1) - first) / DAY);
  const days = kept.length;
  return (time) => {
    const day = (time - first) / DAY;
    return day >= 0 && day < days ? kept[day | 0]! : 0;
  };
}

/** The orbit level of somebody with so much love, as if decimal fractions were exact. */
export function orbitLevel(love: number): number {
  const sum = rounded(love);
  return ORBIT_LEVELS.find(({ from }) => sum >= from)!.level;
}
