/** What the community did in each of some periods, and how its work is spread over people. */
import { share } from "../arithmetic/share";
import { type ActivityLog, NOBODY } from "../workbook/activityLog";
import { champions } from "../workbook/champions";
import { communitySteps, tellsWorth } from "../workbook/communitySteps";

/** By period. */
export interface CommunityWork {
  /** How many people did something. */
  active: Float64Array;
  activities: Float64Array;
  byChampions: (number | undefined)[];
  halfBy: (number | undefined)[];
  worth: (number | undefined)[];
}

/** Shares of one activity add up to a whole only within the arithmetic of computers. */
export const TOLERANCE = 1e-9;

/**
 * Activities by the community, those of colleagues alone left out. Several people share one of theirs equally. How it is spread is told
 * of activities that name somebody; who did the others nobody knows.
 * @param placeOf the period of a local time, -1 for none
 */
export function doneIn(log: ActivityLog, periods: number, placeOf: (time: number) => number): CommunityWork {
  const { plan, persons } = log;
  const steps = communitySteps(log);
  const hasWorth = tellsWorth(plan);
  const isChampion = champions(log);
  const activities = new Float64Array(periods);
  const worth = new Float64Array(periods);
  const entries: number[][] = Array.from({ length: periods }, () => []);
  for (let entry = 0; entry < log.entries; entry++) {
    const step = steps[log.activities[entry]!];
    const at = step ? placeOf(log.times[entry]!) : -1;
    if (!step || at < 0) continue;
    const isNamed = log.who[entry] !== NOBODY;
    if (!isNamed && log.namesAnybody(entry)) continue;
    activities[at]!++;
    worth[at]! += step.worth ?? 0;
    if (isNamed) entries[at]!.push(entry);
  }
  const sums = new Float64Array(persons);
  const spreads = entries.map((own) => spreadOf(log, own, sums));
  return {
    active: Float64Array.from(spreads, ({ people }) => people.length),
    activities,
    byChampions: spreads.map(({ people, parts, whole }) => {
      if (!isChampion) return undefined;
      let sum = 0;
      for (const [at, person] of people.entries()) if (isChampion[person] === 1) sum += parts[at]!;
      return share(sum, whole);
    }),
    halfBy: spreads.map(({ parts, whole }) => (whole === 0 ? undefined : fewestWithHalf(parts, whole))),
    worth: Array.from(worth, (sum) => (hasWorth ? sum : undefined)),
  };
}

/** Whoever took part in these activities, and each one's part of them. `sums` are zeros for all persons, before and after. */
function spreadOf(log: ActivityLog, entries: readonly number[], sums: Float64Array) {
  const people: number[] = [];
  const add = (person: number, part: number) => {
    if (sums[person] === 0) people.push(person);
    sums[person]! += part;
  };
  for (const entry of entries) {
    const person = log.who[entry]!;
    if (person > NOBODY) add(person, 1);
    else {
      const named = log.peopleOf(entry);
      for (const each of named) add(each, 1 / named.length);
    }
  }
  const parts = Float64Array.from(people, (person) => sums[person]!);
  for (const person of people) sums[person] = 0;
  return { people, parts, whole: entries.length };
}

/** The contributor absence factor (CHAOSS): so few people did at least half of it. */
function fewestWithHalf(parts: Float64Array, whole: number): number {
  const sorted = parts.slice().sort();
  let [sum, count] = [0, 0];
  while (sum < whole / 2 - TOLERANCE) sum += sorted[sorted.length - ++count]!;
  return count;
}
