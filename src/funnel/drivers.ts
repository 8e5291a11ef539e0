/** Drivers: which activities contacts who went on did more often on their way than those who did not. */
import { optionErrors } from "../problems/optionErrors";
import { DAY, daysBetween, isBefore, startOfDay } from "../reading/calendar";
import { between, isBetween, type OptionValues, positive, text } from "../reading/options";
import { alphabetically } from "../words/alphabetically";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { by, type Dimension, dimensionOf, valueAt } from "../workbook/dimension";
import { goalStage } from "../workbook/goal";
import { stagesOf } from "../workbook/journeyPlan";
import { stageNamed } from "../workbook/namedStages";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";
import { inBlocks } from "../workbook/valueBlocks";
import { type Driver, driverOf } from "./driverOdds";

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
  by: by("One block for each value: of the contact, or of what it did first at the first of the two stages."),
  unit,
};

export interface Drivers {
  by: Dimension | undefined;
  /** With the value that they are of, "" where they are not broken down. */
  rows: (Driver & { value: string })[];
}

/** What those of one value did. */
interface Outcomes {
  /** How many went on, and how many did not. */
  converted: number;
  dropped: number;
  /** By activity, how many of these did it. */
  didOfConverted: Float64Array;
  didOfDropped: Float64Array;
}

/**
 * Every activity that somebody did after its first step at the one stage and before it got to the other, the greatest help first.
 * Of those who did not get there, what they did within the window counts, without a window whatever they did since.
 * With `by` so for the contacts of each value, those with most contacts first, then by name.
 * @throws LedgerError for stages that are not known, or not in their order
 */
export function driversOf(log: ActivityLog, options: OptionValues<typeof driversOptions>): Drivers {
  const { plan, activity, activities, persons } = log;
  const to = goalStage(plan, "to stage", options["to stage"]);
  const from =
    options["from stage"] === undefined ? 0 : stageNamed("from stage", options["from stage"], plan.stages);
  if (from >= to) throw optionErrors.stagesNotInOrder(plan.stages[from]!, plan.stages[to]!, plan.stages);
  const dimension = options.by === undefined ? undefined : dimensionOf(log, options.by);
  needPeople(log);
  const { window = Number.POSITIVE_INFINITY } = options;
  const isDated = isBetween(options);
  const stageOf = stagesOf(plan, plan.stages, activity.keys);
  const timelines = timelinesOf(log);
  const { starts, entries, times } = timelines;
  const isFrom = (entry: number) => stageOf[activities[entry]!] === from;
  const groups: Outcomes[] = [];
  const lastPerson = new Int32Array(activity.keys.length).fill(-1);
  for (let person = 0; person < persons; person++) {
    const [start, last] = [starts[person]!, starts[person + 1]!];
    let step = start;
    while (step < last && !isFrom(entries[step]!)) step++;
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
    const code = dimension ? valueAt(dimension, timelines, person, step, isFrom) : 0;
    groups[code] ??= noOutcomes(activity.keys.length);
    const group = groups[code];
    group[hasConverted ? "converted" : "dropped"]++;
    const did = hasConverted ? group.didOfConverted : group.didOfDropped;
    for (let place = step; place < last && times[place]! < goal && times[place]! < end; place++) {
      const time = times[place]!;
      const done = activities[entries[place]!]!;
      if (lastPerson[done] === person || !isBefore(first, time)) continue;
      if (hasConverted ? !isBefore(time, goal) : daysBetween(first, time) > window) continue;
      lastPerson[done] = person;
      did[done]!++;
    }
  }
  const blocks = groups.flatMap((group, code) => [
    { code, contacts: group.converted + group.dropped, rows: driversIn(group, activity.names) },
  ]);
  return { by: dimension, rows: inBlocks(dimension, blocks) };
}

function noOutcomes(activities: number): Outcomes {
  const [didOfConverted, didOfDropped] = [new Float64Array(activities), new Float64Array(activities)];
  return { converted: 0, dropped: 0, didOfConverted, didOfDropped };
}

function driversIn(
  { converted, dropped, didOfConverted, didOfDropped }: Outcomes,
  names: readonly string[],
): Driver[] {
  const found = names.flatMap((name, code) => {
    const [s, f] = [didOfConverted[code]!, didOfDropped[code]!];
    return s + f === 0 ? [] : [driverOf(name, s, converted, f, dropped)];
  });
  return found.sort((a, b) => b.oddsRatio - a.oddsRatio || alphabetically(a.activity, b.activity));
}
