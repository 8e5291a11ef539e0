/** Whom the team met at each event, who of them was new, and who moved on afterwards. */
import { DAY, isBefore, isWholeDay, startOfDay } from "../reading/calendar";
import { isMissing } from "../reading/missing";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";
import { stageByActivity } from "../workbook/journeyPlan";
import { timelinesOf } from "../workbook/timelines";

/** One contact at one event. */
export interface Meeting {
  person: number;
  /** Whether nothing that is known of the contact came before. */
  isNew: boolean;
  hasMovedOn: boolean;
}

/**
 * For each event, by its place in `ends`, the contacts that a row names with it, each once.
 * A contact has moved on where, from that row on and up to so many days after the event's end, it did something at a stage later than any
 * before that row; one that had been at no stage yet, later than those of its rows of the event.
 * @param eventOf by row of Activities the place of its event, -1 for none
 * @param ends when the events ended, as local times
 */
export function meetingsOf(
  log: ActivityLog,
  eventOf: Int32Array,
  ends: readonly number[],
  windowDays: number,
): Meeting[][] {
  const { times, who, activities } = log;
  const stages = stageByActivity(log.plan, log.plan.stages);
  const stageOf = Int32Array.from(log.activity.keys, (key) => stages.get(key) ?? -1);
  const met: Met[][] = ends.map(() => []);
  /** By person its last meeting that was noted: rows of one event mostly stand together. */
  const known = ends.map(() => new Map<number, Met>());
  const note = (event: number, person: number, entry: number) => {
    const time = times[entry]!;
    const stage = stageOf[activities[entry]!]!;
    const before = known[event]!.get(person);
    if (before) {
      before.first = Math.min(before.first, time);
      before.stage = Math.max(before.stage, stage);
      return;
    }
    const one = { person, first: time, stage };
    known[event]!.set(person, one);
    met[event]!.push(one);
  };
  for (let row = 0; row < eventOf.length; row++) {
    const event = eventOf[row]!;
    if (event < 0) continue;
    if (who[row]! > NOBODY) note(event, who[row]!, row);
    else for (const person of log.peopleOf(row)) note(event, person, row);
  }
  const begins = beginningsOf(log);
  const { starts, entries, times: sorted } = timelinesOf(log);
  return met.map((all, event) => {
    const until = startOfDay(ends[event]!) + windowDays * DAY;
    return all.map(({ person, first, stage }): Meeting => {
      let before = -1;
      let after = -1;
      for (let place = starts[person]!; place < starts[person + 1]!; place++) {
        const time = sorted[place]!;
        if (startOfDay(time) > until) break;
        const at = stageOf[activities[entries[place]!]!]!;
        if (isBefore(time, first)) before = Math.max(before, at);
        else after = Math.max(after, at);
      }
      const reached = before < 0 ? stage : before;
      return { person, isNew: !begins.hasBefore(person, first), hasMovedOn: after > reached };
    });
  });
}

/** A contact's rows of one event: the first of them, and the latest stage that they are at, -1 for none. */
interface Met {
  person: number;
  first: number;
  stage: number;
}

/** Since when people are known, days without a time and times apart. */
function beginningsOf({ times, who, entries, persons, peopleOf }: ActivityLog) {
  const days = new Float64Array(persons).fill(Number.POSITIVE_INFINITY);
  const moments = days.slice();
  for (let entry = 0; entry < entries; entry++) {
    const time = times[entry]!;
    const person = who[entry]!;
    if (isMissing(time) || person === NOBODY) continue;
    const first = isWholeDay(time) ? days : moments;
    if (person > NOBODY) {
      if (time < first[person]!) first[person] = time;
    } else for (const each of peopleOf(entry)) if (time < first[each]!) first[each] = time;
  }
  return {
    /** Whether anything is known of a person that was surely before. */
    hasBefore: (person: number, time: number) => {
      const day = startOfDay(time);
      return days[person]! < day || moments[person]! < (isWholeDay(time) ? day : time);
    },
  };
}
