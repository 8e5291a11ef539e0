/** The conversion table: how many contacts got to each stage, overall or for each value of a column. */
import { largestFirst } from "../arithmetic/largestFirst";
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { type Interval, wilson } from "../arithmetic/wilson";
import { daysBetween } from "../reading/calendar";
import { breakdownOf } from "./breakdown";
import type { Journeys } from "./journeys";

export interface FunnelRow {
  /** The value of the breakdown column; "" where the funnel is not broken down. */
  value: string;
  stage: string;
  contacts: number;
  /** Of those at the stage before. */
  stepConversion: number | undefined;
  /** Of those at the first stage. */
  overallConversion: number | undefined;
  /** Wilson's 95 % interval of it. */
  interval: Interval | undefined;
  dropOff: number | undefined;
  /** Days since the stage before, half of the contacts faster. */
  medianDays: number | undefined;
}

/** One row for each stage; with `by`, one block of rows for each value of that column, largest first, then by name. */
export function funnelOf(journeys: Journeys): FunnelRow[] {
  const { by, depths } = journeys;
  if (by === undefined) {
    const tally = newTally(journeys);
    for (let person = 0; person < depths.length; person++) add(tally, journeys, person);
    return rowsOf(tally, journeys, "");
  }
  const valuesOf = breakdownOf(journeys, by);
  const tallies: Tally[] = [];
  const addTo = (code: number, person: number) => {
    tallies[code] ??= newTally(journeys);
    add(tallies[code], journeys, person);
  };
  for (let person = 0; person < depths.length; person++) {
    if (depths[person] === 0) continue;
    const codes = valuesOf(person);
    if (typeof codes === "number") addTo(codes, person);
    else for (const code of codes) addTo(code, person);
  }
  const blocks = tallies.flatMap((tally, code) => [rowsOf(tally, journeys, by.name(code))]);
  blocks.sort(([a], [b]) => largestFirst(a!.contacts, a!.value, b!.contacts, b!.value));
  return blocks.flat();
}

interface Tally {
  contacts: number[];
  days: number[][];
}

function newTally({ labels }: Journeys): Tally {
  return { contacts: labels.map(() => 0), days: labels.map(() => []) };
}

/** Days count between a contact's steps at two neighbouring stages, where it has both, in order. */
function add({ contacts, days }: Tally, { stepTimes, depths, rules }: Journeys, person: number): void {
  const depth = depths[person]!;
  const at = person * rules.stages;
  for (let stage = 0; stage < depth; stage++) {
    contacts[stage]!++;
    if (stage === 0) continue;
    const taken = daysBetween(stepTimes[at + stage - 1]!, stepTimes[at + stage]!);
    if (taken >= 0) days[stage]!.push(taken);
  }
}

function rowsOf({ contacts, days }: Tally, { labels }: Journeys, value: string): FunnelRow[] {
  return labels.map((stage, index) => {
    const count = contacts[index]!;
    const before = contacts[index - 1];
    return {
      value,
      stage,
      contacts: count,
      stepConversion: before === undefined ? undefined : share(count, before),
      overallConversion: share(count, contacts[0]!),
      interval: wilson(count, contacts[0]!),
      dropOff: before === undefined ? undefined : before - count,
      medianDays: median(days[index]!),
    };
  });
}
