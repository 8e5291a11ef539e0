/** Cohorts as rows: how many contacts each holds, and which share of them was active again so many periods later. */
import { share } from "../arithmetic/share";

/** Whom cohorts hold, side by side; those of one contact follow one another. Cohorts are places of periods. */
export interface Members {
  people: number[];
  cohorts: number[];
}

/** The periods in which a contact was active again, in order, each once: the first `count` of the places. */
export type ActiveAgain = (person: number) => { places: Int32Array; count: number };

export interface CohortShares {
  /** The place of its period; -1 for all cohorts together. */
  cohort: number;
  contacts: number;
  /** By how many periods later; undefined where that period is not over yet, or nobody began. */
  shares: readonly (number | undefined)[];
}

/** How far the periods go: how many there are, and how many of them are over. */
export interface PeriodsSoFar {
  periods: number;
  over: number;
}

/** Every cohort of these members, of whom there is one at least, from the first to the last, empty ones included, and all together, which leave those out that have not had the time. */
export function cohortShares(
  { people, cohorts }: Members,
  activeAgain: ActiveAgain,
  counts: "on" | "on or after",
  { periods, over }: PeriodsSoFar,
): CohortShares[] {
  const [first, last] = endsOf(cohorts, periods);
  const sizes = new Float64Array(last - first + 1);
  const returned = Array.from(sizes, (_, index) => new Float64Array(periods - first - index));
  let ofPerson = -1;
  let active: ReturnType<ActiveAgain> = { places: new Int32Array(0), count: 0 };
  for (let member = 0; member < people.length; member++) {
    if (people[member] !== ofPerson) {
      ofPerson = people[member]!;
      active = activeAgain(ofPerson);
    }
    const { places, count } = active;
    const cohort = cohorts[member]!;
    sizes[cohort - first]!++;
    const later = returned[cohort - first]!;
    if (counts === "on") {
      for (let at = count - 1; at >= 0 && places[at]! > cohort; at--) later[places[at]! - cohort]!++;
    } else if (count > 0) {
      for (let at = places[count - 1]! - cohort; at > 0; at--) later[at]!++;
    }
  }
  const rows = returned.map((later, index): CohortShares => {
    const cohort = first + index;
    const contacts = sizes[index]!;
    const shareAt = (back: number, at: number) => (cohort + at < over ? share(back, contacts) : undefined);
    return {
      cohort,
      contacts,
      shares: Array.from(later, (back, at) => (at === 0 ? share(contacts, contacts) : shareAt(back, at))),
    };
  });
  return [...rows, allOf(first, sizes, returned, over)];
}

function allOf(
  first: number,
  sizes: Float64Array,
  returned: readonly Float64Array[],
  over: number,
): CohortShares {
  const contacts = sizes.reduce((sum, size) => sum + size, 0);
  const shares = Array.from(returned[0]!, (_, at) => {
    if (at === 0) return share(contacts, contacts);
    let [back, hadTime] = [0, 0];
    for (let index = 0; index < returned.length && first + index + at < over; index++) {
      back += returned[index]![at]!;
      hadTime += sizes[index]!;
    }
    return share(back, hadTime);
  });
  return { cohort: -1, contacts, shares };
}

/** How many shares there are of these cohorts. */
export function cellsOf(cohorts: readonly number[], periods: number): number {
  const [first, last] = endsOf(cohorts, periods);
  return (last - first + 1) * (periods - first);
}

function endsOf(cohorts: readonly number[], periods: number): [first: number, last: number] {
  let [first, last] = [periods, -1];
  for (const cohort of cohorts) {
    if (cohort < first) first = cohort;
    if (cohort > last) last = cohort;
  }
  return [first, last];
}
