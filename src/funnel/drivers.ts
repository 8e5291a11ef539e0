/** Drivers: which activities contacts who went on did more often on their way than those who did not. */
import { optionErrors } from "../problems/optionErrors";
import { DAY, daysBetween, isBefore, startOfDay } from "../reading/calendar";
import { between, isBetween, type OptionValues, positive, text } from "../reading/options";
import { alphabetically } from "../words/alphabetically";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { goalStage } from "../workbook/goal";
import { stagesOf } from "../workbook/journeyPlan";
import { stageNamed } from "../workbook/namedStages";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";

export const driversOptions = {
  "from stage": text(
    "a stage of the journey; the first if left out",
    "Contacts who did something at this stage.",
  ),
  "to stage": text(
    "a later stage; Adoption if left out",
    "Where those got who went on: to this stage, or a later one.",
  ),
  window: positive(undefined, "Contacts have so many days from their first step to go on."),
  ...between("contacts whose first step lies"),
  unit,
};

export interface Driver {
  activity: string;
  convertedWith: number;
  convertedWithout: number;
  droppedWith: number;
  droppedWithout: number;
  /** Above 1 those who did it went on more often: `((s + 1)(F - f + 1)) / ((S - s + 1)(f + 1))`, with s of S who went on and f of F who did not. */
  oddsRatio: number;
  reading: "helps" | "hurts" | "no difference" | "too few";
}

/** Of fewer contacts in all nothing can be said. */
const FEWEST_CONTACTS = 30;

/**
 * Every activity that somebody did after its first step at the one stage and before it got to the other, the greatest help first.
 * Of those who did not get there, what they did within the window counts, without a window whatever they did since.
 * @throws LedgerError for stages that are not known, or not in their order
 */
export function driversOf(log: ActivityLog, options: OptionValues<typeof driversOptions>): Driver[] {
  const { plan, activity, activities, persons } = log;
  const to = goalStage(plan, "to stage", options["to stage"]);
  const from =
    options["from stage"] === undefined ? 0 : stageNamed("from stage", options["from stage"], plan.stages);
  if (from >= to) throw optionErrors.stagesNotInOrder(plan.stages[from]!, plan.stages[to]!, plan.stages);
  needPeople(log);
  const { window = Number.POSITIVE_INFINITY } = options;
  const isDated = isBetween(options);
  const stageOf = stagesOf(plan, plan.stages, activity.keys);
  const { starts, entries, times } = timelinesOf(log);
  const did = {
    converted: new Float64Array(activity.keys.length),
    dropped: new Float64Array(activity.keys.length),
  };
  const all = { converted: 0, dropped: 0 };
  const lastPerson = new Int32Array(activity.keys.length).fill(-1);
  for (let person = 0; person < persons; person++) {
    const [start, last] = [starts[person]!, starts[person + 1]!];
    let step = start;
    while (step < last && stageOf[activities[entries[step]!]!] !== from) step++;
    if (step === last || !isDated(times[step]!)) continue;
    const first = times[step]!;
    // Nothing after this is within the window, however days without a time are counted.
    const end = first + (window + 1) * DAY;
    let goal = Number.POSITIVE_INFINITY;
    let begin = step;
    const day = startOfDay(first);
    while (begin > start && times[begin - 1]! >= day) begin--;
    for (let place = begin; place < last && times[place]! < end; place++) {
      const time = times[place]!;
      if (stageOf[activities[entries[place]!]!]! < to || isBefore(time, first)) continue;
      if (daysBetween(first, time) > window) continue;
      goal = time;
      break;
    }
    const hasConverted = goal < Number.POSITIVE_INFINITY;
    const outcome = hasConverted ? did.converted : did.dropped;
    all[hasConverted ? "converted" : "dropped"]++;
    for (let place = step; place < last && times[place]! < goal && times[place]! < end; place++) {
      const time = times[place]!;
      const code = activities[entries[place]!]!;
      if (lastPerson[code] === person || !isBefore(first, time)) continue;
      if (hasConverted ? !isBefore(time, goal) : daysBetween(first, time) > window) continue;
      lastPerson[code] = person;
      outcome[code]!++;
    }
  }
  const found = activity.names.flatMap((name, code) => {
    const [s, f] = [did.converted[code]!, did.dropped[code]!];
    return s + f === 0 ? [] : [driverOf(name, s, all.converted, f, all.dropped)];
  });
  return found.sort((a, b) => b.oddsRatio - a.oddsRatio || alphabetically(a.activity, b.activity));
}

function driverOf(activity: string, s: number, S: number, f: number, F: number): Driver {
  const [forIt, againstIt] = [(s + 1) * (F - f + 1), (S - s + 1) * (f + 1)];
  const difference = forIt > againstIt ? "helps" : forIt < againstIt ? "hurts" : "no difference";
  return {
    activity,
    convertedWith: s,
    convertedWithout: S - s,
    droppedWith: f,
    droppedWithout: F - f,
    oddsRatio: forIt / againstIt,
    reading: S + F < FEWEST_CONTACTS ? "too few" : difference,
  };
}
