/** The option `by`: which values of a column each contact belongs to. */
import { isBefore } from "../reading/calendar";
import { type ByColumn, valueNames } from "../workbook/byColumn";
import { contactValues } from "../workbook/contactValues";
import { windowEnd } from "./conversionWindow";
import type { Journeys } from "./journeys";
import { firstStepTime, stepAtEnd } from "./steps";

/** Values as codes, and what they are called once all have been read; 0 is no value. */
export interface Breakdown {
  /** The value of this contact, or with `touch=all` each that it has. */
  codesOf(person: number): number | readonly number[];
  name(code: number): string;
}

/** The values of one column, for the contacts that are counted. */
export function breakdownOf(journeys: Journeys, by: ByColumn): Breakdown {
  if (by.range === 1) {
    const { codes, name } = contactValues(journeys.log, by.place);
    return { codesOf: (person) => codes[person]!, name };
  }
  return journeys.options.touch === "all" ? byAllTouches(journeys, by.place) : byOneTouch(journeys, by.place);
}

/** The value at the first or last counted step. Of several activities at that moment and stage, the value that comes first in the alphabet is taken. */
function byOneTouch(journeys: Journeys, column: number): Breakdown {
  const { log, rules, options, depths, ties } = journeys;
  const { times, activities } = log;
  const values = log.rows.textReader(column);
  const end = options.touch === "last" ? "last" : "first";
  const codes = new Int32Array(depths.length);
  const chosen = new Int32Array(depths.length).fill(-1);
  for (let person = 0; person < depths.length; person++) {
    if (depths[person] === 0) continue;
    const step = stepAtEnd(journeys, person, end);
    chosen[person] = step;
    codes[person] = codeAt(journeys, values, step);
  }
  const stageOf = (entry: number) => rules.stageOf[activities[entry]!];
  for (let tie = 0; tie < ties.people.length; tie++) {
    const person = ties.people[tie]!;
    const entry = ties.entries[tie]!;
    const step = chosen[person]!;
    if (step < 0 || times[step] !== times[entry] || stageOf(step) !== stageOf(entry)) continue;
    const code = codeAt(journeys, values, entry);
    const known = codes[person]!;
    if (code > 0 && (known === 0 || values.keys[code]! < values.keys[known]!)) codes[person] = code;
  }
  return { codesOf: (person) => codes[person]!, name: valueNames(values) };
}

/** Every value of a contact's activities at the stages, from its first counted step on and within the window. */
function byAllTouches(journeys: Journeys, column: number): Breakdown {
  const { log, rules, depths } = journeys;
  const values = log.rows.textReader(column);
  const firsts = Float64Array.from(depths, (depth, person) =>
    depth > 0 ? firstStepTime(journeys, person) : Number.POSITIVE_INFINITY,
  );
  const codes = new Map<number, Set<number>>();
  for (let entry = 0; entry < log.entries; entry++) {
    if (rules.stageOf[log.activities[entry]!]! < 0) continue;
    const time = log.times[entry]!;
    for (const person of log.peopleOf(entry)) {
      const first = firsts[person]!;
      if (isBefore(time, first) || !(time <= windowEnd(first, rules.windowDays))) continue;
      const known = codes.get(person);
      if (known) known.add(codeAt(journeys, values, entry));
      else codes.set(person, new Set([codeAt(journeys, values, entry)]));
    }
  }
  return {
    codesOf: (person) => {
      const all = [...(codes.get(person) ?? [])];
      return all.length > 1 ? all.filter((code) => code > 0) : all;
    },
    name: valueNames(values),
  };
}

/** The value of that entry, 0 also for a milestone, which stands in no row of Activities. */
function codeAt({ log }: Journeys, values: { at(row: number): number }, entry: number): number {
  return entry < log.rows.count ? values.at(entry) : 0;
}
