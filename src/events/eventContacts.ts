/** Whom the team met at each event, who of them was new, and who moved on afterwards. */
import { DAY, isBefore, startOfDay } from "../reading/calendar";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";
import { stagesOf } from "../workbook/journeyPlan";
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
  const { times, activities } = log;
  const stageOf = stagesOf(log.plan, log.plan.stages, log.activity.keys);
  const { starts, entries, times: sorted } = timelinesOf(log);

  const meetingOf = ({ person, first, stage }: Met, until: number): Meeting => {
    let isNew = true;
    let before = -1;
    let after = -1;
    for (let place = starts[person]!; place < starts[person + 1]!; place++) {
      const time = sorted[place]!;
      const at = stageOf[activities[entries[place]!]!]!;
      if (isBefore(time, first)) {
        isNew = false;
        if (at > before) before = at;
      } else if (time >= until) break;
      else if (at > after) after = at;
    }
    const reached = before < 0 ? stage : before;
    return { person, isNew, hasMovedOn: after > reached };
  };

  /** By person its meeting at the event that is looked at, where `seenAt` says so. */
  const seenAt = new Int32Array(log.persons).fill(-1);
  const placeOf = new Int32Array(log.persons);
  const rows = rowsByEvent(eventOf, ends.length);
  return rows.map((own, event) => {
    const met: Met[] = [];
    const note = (person: number, row: number) => {
      const time = times[row]!;
      const stage = stageOf[activities[row]!]!;
      if (seenAt[person] !== event) {
        seenAt[person] = event;
        placeOf[person] = met.push({ person, first: time, stage }) - 1;
        return;
      }
      const known = met[placeOf[person]!]!;
      if (time < known.first) known.first = time;
      if (stage > known.stage) known.stage = stage;
    };
    for (const row of own) {
      const person = log.who[row]!;
      if (person > NOBODY) note(person, row);
      else if (person < NOBODY) for (const each of log.peopleOf(row)) note(each, row);
    }
    const until = startOfDay(ends[event]!) + (Math.floor(windowDays) + 1) * DAY;
    return met.map((each) => meetingOf(each, until));
  });
}

/** A contact's rows of one event: the first of them, and the latest stage that they are at, -1 for none. */
interface Met {
  person: number;
  first: number;
  stage: number;
}

/** The rows that name each event. */
function rowsByEvent(eventOf: Int32Array, events: number): number[][] {
  const rows: number[][] = Array.from({ length: events }, () => []);
  for (let row = 0; row < eventOf.length; row++) {
    const event = eventOf[row]!;
    if (event >= 0) rows[event]!.push(row);
  }
  return rows;
}
