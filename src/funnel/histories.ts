/** Each contact's activities in the order of time, with the stages of the funnel that they are at. */
import type { ActivityLog } from "../workbook/activityLog";
import { type Timelines, timelinesOf } from "../workbook/timelines";

export interface Histories extends Timelines {
  /** Which of the funnel's stages each is at, -1 for none. */
  stages: Int32Array;
}

/** Sorts the log by person, then by time. Entries that do not count, or name nobody, take no part. */
export function historiesOf(log: ActivityLog, stageOf: Int32Array): Histories {
  const timelines = timelinesOf(log);
  const stages = timelines.entries.map((entry) => stageOf[log.activities[entry]!]!);
  return { ...timelines, stages };
}
