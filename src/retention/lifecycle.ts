/** The community's lifecycle: who is new in a period, who came again, who came back after a pause, and who stayed away. */
import { share } from "../arithmetic/share";
import { DAY, nextPeriod, type Period, periodName } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import { periodRowOptions, periodRows } from "../reading/periodRows";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { lastDay } from "../workbook/lookBack";
import { namedActivities } from "../workbook/namedActivities";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";

export const lifecycleOptions = { ...periodRowOptions, unit };

export interface LifecycleRow {
  period: string;
  /** First active in this period, of all that the data knows. */
  fresh: number;
  /** Active in the period before, too. */
  returning: number;
  /** Active earlier, but not in the period before. */
  resurrected: number;
  /** Active in the period before only; undefined while the period is not over. */
  dormant: number | undefined;
  /** (new + resurrected) / dormant: above 1 the community grows. */
  pulse: number | undefined;
}

export interface Lifecycle {
  period: Period;
  rows: readonly LifecycleRow[];
}

/** Every period from the first activity by the community to the last day. @throws LedgerError for dates the wrong way round */
export function lifecycleOf(log: ActivityLog, options: OptionValues<typeof lifecycleOptions>): Lifecycle {
  const { period, "year starts": firstMonth } = options;
  needPeople(log);
  const counts = namedActivities(log, "", undefined);
  const { starts, entries, times } = timelinesOf(log);
  const { activities, persons } = log;
  const asOf = lastDay(log, undefined, options["as of"]);
  let earliest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < entries.length; place++)
    if (times[place]! < earliest && counts[activities[entries[place]!]!] === 1) earliest = times[place]!;
  const list = periodRows(earliest, asOf, options);
  const [fresh, returning, resurrected] = [0, 1, 2].map(() => new Float64Array(list.starts.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const dormant = new Float64Array(list.starts.length + 1);
  for (let person = 0; person < persons; person++) {
    let before = -1;
    for (let place = starts[person]!; place < starts[person + 1]!; place++) {
      if (counts[activities[entries[place]!]!] === 0) continue;
      const at = list.placeOf(times[place]!);
      if (at < 0) break;
      if (at === before) continue;
      const kind = before < 0 ? fresh : at === before + 1 ? returning : resurrected;
      kind[at]!++;
      if (kind === resurrected) dormant[before + 1]!++;
      before = at;
    }
    if (before >= 0) dormant[before + 1]!++;
  }
  return {
    period,
    rows: list.starts.slice(list.firstShown).map((start, index): LifecycleRow => {
      const at = list.firstShown + index;
      const isOver = nextPeriod(start, period) <= asOf + DAY;
      const [came, back] = [fresh[at]!, resurrected[at]!];
      return {
        period: periodName(start, period, firstMonth),
        fresh: came,
        returning: returning[at]!,
        resurrected: back,
        dormant: isOver ? dormant[at] : undefined,
        pulse: isOver ? share(came + back, dormant[at]!) : undefined,
      };
    }),
  };
}
