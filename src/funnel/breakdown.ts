/** The option `by`: which values of a column each contact belongs to. */
import { isBefore } from "../reading/calendar";
import type { Dimension } from "../workbook/dimension";
import { windowEnd } from "./conversionWindow";
import type { Journeys } from "./journeys";
import { firstStepTime, stepAtEnd } from "./steps";

/** The values of a counted contact, as codes of the dimension: one, or with `touch=all` each that it has. */
export type ValuesOf = (person: number) => number | readonly number[];

export function breakdownOf(journeys: Journeys, by: Dimension): ValuesOf {
  if (by.isOfContacts) return (person) => by.codeAt(-1, person);
  return journeys.options.touch === "all" ? byAllTouches(journeys, by) : byOneTouch(journeys, by);
}

/** The value at the first or last counted step. Of several activities at that moment and stage, the value that comes first in the alphabet is taken. */
function byOneTouch(journeys: Journeys, by: Dimension): ValuesOf {
  const { log, rules, options, depths, ties } = journeys;
  const { times, activities } = log;
  const end = options.touch === "last" ? "last" : "first";
  const codes = new Int32Array(depths.length);
  const chosen = new Int32Array(depths.length).fill(-1);
  for (let person = 0; person < depths.length; person++) {
    if (depths[person] === 0) continue;
    const step = stepAtEnd(journeys, person, end);
    chosen[person] = step;
    codes[person] = by.codeAt(step, person);
  }
  const stageOf = (entry: number) => rules.stageOf[activities[entry]!];
  for (let tie = 0; tie < ties.people.length; tie++) {
    const person = ties.people[tie]!;
    const entry = ties.entries[tie]!;
    const step = chosen[person]!;
    if (step < 0 || times[step] !== times[entry] || stageOf(step) !== stageOf(entry)) continue;
    codes[person] = by.firstOf(codes[person]!, by.codeAt(entry, person));
  }
  return (person) => codes[person]!;
}

/** Every value of a contact's activities at the stages, from its first counted step on and within the window. */
function byAllTouches(journeys: Journeys, by: Dimension): ValuesOf {
  const { log, rules, depths } = journeys;
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
      const code = by.codeAt(entry, person);
      if (known) known.add(code);
      else codes.set(person, new Set([code]));
    }
  }
  return (person) => {
    const all = [...(codes.get(person) ?? [])];
    return all.length > 1 ? all.filter((code) => code > 0) : all;
  };
}
