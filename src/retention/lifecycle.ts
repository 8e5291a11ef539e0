/** The community's lifecycle: who is new in a period, who came again, who came back after a pause, and who stayed away. */
import { share } from "../arithmetic/share";
import { DAY, nextPeriod, type Period, periodName } from "../reading/calendar";
import type { OptionValues } from "../reading/options";
import { periodRowOptions, periodRows } from "../reading/periodRows";
import { type ActivityLog, needPeople } from "../workbook/activityLog";
import { by, type Dimension, dimensionOf, valueAt } from "../workbook/dimension";
import { lastDay } from "../workbook/lookBack";
import { namedActivities } from "../workbook/namedActivities";
import { timelinesOf } from "../workbook/timelines";
import { unit } from "../workbook/unitLog";
import { inBlocks, needRoom } from "../workbook/valueBlocks";

export const lifecycleOptions = {
  ...periodRowOptions,
  by: by("One block for each value: of the contact, or of its first activity that counts."),
  unit,
};

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
  by: Dimension | undefined;
  period: Period;
  /** With the value that they are of, "" where they are not broken down. */
  rows: (LifecycleRow & { value: string })[];
}

/** New, returning, resurrected and dormant. */
const COUNTED = 4;

/** By period how many contacts of one value. */
interface Tally {
  contacts: number;
  /** The place of the first period in which one was active. */
  first: number;
  fresh: Float64Array;
  returning: Float64Array;
  resurrected: Float64Array;
  /** One longer than there are periods. */
  dormant: Float64Array;
}

/** Every period from the first activity by the community to the last day; with `by` so for the contacts of each value, those with most contacts first, then by name. @throws LedgerError for dates the wrong way round, or a column that is not there */
export function lifecycleOf(log: ActivityLog, options: OptionValues<typeof lifecycleOptions>): Lifecycle {
  const { period, "year starts": firstMonth } = options;
  const dimension = options.by === undefined ? undefined : dimensionOf(log, options.by);
  needPeople(log);
  const counts = namedActivities(log, "", undefined);
  const timelines = timelinesOf(log);
  const { starts, entries, times } = timelines;
  const { activities, persons } = log;
  const isCounted = (entry: number) => counts[activities[entry]!] === 1;
  const asOf = lastDay(log, undefined, options["as of"]);
  let earliest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < entries.length; place++)
    if (times[place]! < earliest && isCounted(entries[place]!)) earliest = times[place]!;
  const list = periodRows(earliest, asOf, options);
  const tallies: Tally[] = [];
  let values = 0;
  for (let person = 0; person < persons; person++) {
    let before = -1;
    let tally: Tally | undefined;
    for (let place = starts[person]!; place < starts[person + 1]!; place++) {
      if (!isCounted(entries[place]!)) continue;
      const at = list.placeOf(times[place]!);
      if (at < 0) break;
      if (at === before) continue;
      if (tally === undefined) {
        const code = dimension ? valueAt(dimension, timelines, person, place, isCounted) : 0;
        tally = tallies[code] ?? newTally(list.starts.length);
        if (tallies[code] === undefined) needRoom(dimension, ++values * COUNTED * list.starts.length);
        tallies[code] = tally;
        tally.contacts++;
        if (at < tally.first) tally.first = at;
        tally.fresh[at]!++;
      } else if (at === before + 1) tally.returning[at]!++;
      else {
        tally.resurrected[at]!++;
        tally.dormant[before + 1]!++;
      }
      before = at;
    }
    if (tally) tally.dormant[before + 1]!++;
  }
  const rowAt = ({ fresh, returning, resurrected, dormant }: Tally, at: number): LifecycleRow => {
    const start = list.starts[at]!;
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
  };
  const blocks = tallies.flatMap((tally, code) => {
    const from = Math.max(list.firstShown, tally.first);
    const shown = list.starts.slice(from).map((_, index) => rowAt(tally, from + index));
    return [{ code, contacts: tally.contacts, rows: shown }];
  });
  return { by: dimension, period, rows: inBlocks(dimension, blocks) };
}

function newTally(periods: number): Tally {
  const [fresh, returning, resurrected] = [0, 1, 2].map(() => new Float64Array(periods)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const dormant = new Float64Array(periods + 1);
  return { contacts: 0, first: periods, fresh, returning, resurrected, dormant };
}
