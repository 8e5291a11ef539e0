/** The conversion table: how many contacts got to each stage, overall or for each value of a column. */

import { largestFirst } from "../arithmetic/largestFirst";
import { median } from "../arithmetic/median";
import { share } from "../arithmetic/share";
import { DAY } from "../reading/calendar";
import type { ByColumn } from "../workbook/byColumn";
import type { Ways } from "./ways";

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

/** The funnel of all contacts. */
export function funnelOf(ways: Ways): FunnelRow[] {
  const tally = newTally(ways);
  for (let person = 0; person < ways.people; person++) add(tally, ways, person, ways.depthOf(person));
  return rowsOf(tally, ways);
}

/** One funnel for each value of a column, largest first, then by name. */
export function funnelBy(ways: Ways, by: ByColumn): FunnelBlock[] {
  const { codesOf, name } = ways.breakdown(by);
  const { people, depthOf } = ways;
  const tallies: Tally[] = [];
  const tallyOf = (code: number) => {
    tallies[code] ??= newTally(ways);
    return tallies[code];
  };
  for (let person = 0; person < people; person++) {
    const depth = depthOf(person);
    if (depth === 0) continue;
    const codes = codesOf(person);
    if (typeof codes === "number") add(tallies[codes] ?? tallyOf(codes), ways, person, depth);
    else for (const code of codes) add(tallyOf(code), ways, person, depth);
  }
  const blocks = tallies.flatMap((tally, code) => [{ value: name(code), rows: rowsOf(tally, ways) }]);
  blocks.sort((a, b) => largestFirst(a.rows[0]!.contacts, a.value, b.rows[0]!.contacts, b.value));
  return blocks;
}

interface Tally {
  contacts: number[];
  days: number[][];
}

function newTally({ labels }: Ways): Tally {
  return { contacts: labels.map(() => 0), days: labels.map(() => []) };
}

/** Days count between a contact's steps at two neighbouring stages, where it has both, in order. */
function add({ contacts, days }: Tally, { labels, steps }: Ways, person: number, depth: number): void {
  const at = person * labels.length;
  for (let stage = 0; stage < depth; stage++) {
    contacts[stage]!++;
    if (stage === 0) continue;
    const taken = steps[at + stage]! - steps[at + stage - 1]!;
    if (taken >= 0) days[stage]!.push(taken / DAY);
  }
}

function rowsOf({ contacts, days }: Tally, { labels }: Ways): FunnelRow[] {
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
