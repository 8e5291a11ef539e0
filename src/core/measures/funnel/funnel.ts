/** The conversion table: how many contacts got to each stage, overall or for each value of a column. */
import { DAY } from "../../calendar";
import type { ByColumn } from "../byColumn";
import { largestFirst } from "../grouping";
import { median } from "../median";
import { share } from "../share";
import { breakdownOf } from "./breakdown";
import type { Journeys } from "./journeys";

export interface FunnelRow {
  stage: string;
  contacts: number;
  /** Of those at the stage before. */
  stepConversion: number | undefined;
  /** Of those at the first stage. */
  overallConversion: number | undefined;
  dropOff: number | undefined;
  /** Days since the stage before, half of the contacts faster. */
  medianDays: number | undefined;
}

export interface FunnelBlock {
  /** The value of the breakdown column. */
  value: string;
  rows: FunnelRow[];
}

/** The funnel of all journeys. */
export function funnelOf(journeys: Journeys): FunnelRow[] {
  const tally = newTally(journeys);
  for (let person = 0; person < journeys.depths.length; person++) add(tally, journeys, person);
  return rowsOf(tally, journeys);
}

/** One funnel for each value of a column, largest first, then by name. */
export function funnelBy(journeys: Journeys, by: ByColumn): FunnelBlock[] {
  const { codesOf, name } = breakdownOf(journeys, by);
  const tallies: Tally[] = [];
  const count = (code: number, person: number) => {
    tallies[code] ??= newTally(journeys);
    add(tallies[code], journeys, person);
  };
  for (let person = 0; person < journeys.depths.length; person++) {
    if (journeys.depths[person] === 0) continue;
    const codes = codesOf(person);
    if (typeof codes === "number") count(codes, person);
    else for (const code of codes) count(code, person);
  }
  const blocks = tallies.flatMap((tally, code) => [{ value: name(code), rows: rowsOf(tally, journeys) }]);
  blocks.sort((a, b) => largestFirst(a.rows[0]!.contacts, a.value, b.rows[0]!.contacts, b.value));
  return blocks;
}

interface Tally {
  contacts: number[];
  days: number[][];
}

function newTally({ labels }: Journeys): Tally {
  return { contacts: labels.map(() => 0), days: labels.map(() => []) };
}

/** Days count between a contact's steps at two neighbouring stages, where it has both, in order. */
function add(tally: Tally, { histories, rules, depths, places }: Journeys, person: number): void {
  const { times } = histories;
  const depth = depths[person]!;
  const at = person * rules.stages;
  for (let stage = 0; stage < depth; stage++) {
    tally.contacts[stage]!++;
    if (stage === 0) continue;
    const [before, here] = [places[at + stage - 1]!, places[at + stage]!];
    if (before < 0 || here < 0) continue;
    const taken = times[here]! - times[before]!;
    if (taken >= 0) tally.days[stage]!.push(taken / DAY);
  }
}

function rowsOf({ contacts, days }: Tally, { labels }: Journeys): FunnelRow[] {
  return labels.map((stage, index) => {
    const count = contacts[index]!;
    const before = contacts[index - 1];
    return {
      stage,
      contacts: count,
      stepConversion: before === undefined ? undefined : share(count, before),
      overallConversion: share(count, contacts[0]!),
      dropOff: before === undefined ? undefined : before - count,
      medianDays: median(days[index]!),
    };
  });
}
