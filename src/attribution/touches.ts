/** The touches of a conversion: the rows that name a contact before it reached the goal. */
import { daysBetween, isBefore } from "../reading/calendar";
import { between, isBetween, type OptionValues, positive, text } from "../reading/options";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { goalStage } from "../workbook/goal";
import { stagesOf } from "../workbook/journeyPlan";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";

/** The options that say which conversions and which touches. */
export const touchOptions = {
  goal: text(
    "a stage of the journey; Adoption if left out",
    "Contacts convert when they reach this stage, or a later one, for the first time.",
  ),
  lookback: positive(undefined, "Only touches within so many days before the conversion."),
  ...between("conversions"),
  unit,
};

/** The touches of one conversion, in order of time. The arrays are used again for the next one. */
export interface Conversion {
  person: number;
  /** When the goal was reached. */
  at: number;
  count: number;
  /** Rows of Activities. */
  rows: Int32Array;
  times: Float64Array;
}

/**
 * Tells each conversion with its touches: rows that are surely before it, milestones of Contacts not among them.
 * @throws LedgerError for options that name what does not exist
 */
export function eachConversion(
  log: ActivityLog,
  options: OptionValues<typeof touchOptions>,
  tell: (conversion: Conversion) => void,
): void {
  const { plan, activity, activities, persons } = log;
  const { lookback = Number.POSITIVE_INFINITY } = options;
  const goal = goalStage(plan, "goal", options.goal);
  needPeople(log);
  const isDated = isBetween(options);
  const reached = stagesOf(plan, plan.stages.slice(goal), activity.keys);
  const { starts, entries, times } = timelinesOf(log);
  const conversion: Conversion = {
    person: 0,
    at: 0,
    count: 0,
    rows: new Int32Array(entries.length),
    times: new Float64Array(entries.length),
  };
  for (let person = 0; person < persons; person++) {
    const [start, end] = [starts[person]!, starts[person + 1]!];
    let goalPlace = start;
    while (goalPlace < end && reached[activities[entries[goalPlace]!]!]! < 0) goalPlace++;
    const at = goalPlace < end ? times[goalPlace]! : Number.NaN;
    if (!isDated(at)) continue;
    let count = 0;
    for (let place = start; place < goalPlace; place++) {
      const time = times[place]!;
      if (entries[place]! >= log.rows.count || !isBefore(time, at) || daysBetween(time, at) > lookback)
        continue;
      conversion.rows[count] = entries[place]!;
      conversion.times[count++] = time;
    }
    conversion.person = person;
    conversion.at = at;
    conversion.count = count;
    tell(conversion);
  }
}
