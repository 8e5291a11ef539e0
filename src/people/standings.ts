/** Where each contact stands: how far it got, what it did, how close it is to the community, and what it made. */
import { largestFirst } from "../arithmetic/largestFirst";
import { DAY } from "../reading/calendar";
import { day, type OptionValues } from "../reading/options";
import { type ActivityLog, NOBODY, needPeople } from "../workbook/activityLog";
import { champions } from "../workbook/champions";
import { communitySteps, tellsWorth } from "../workbook/communitySteps";
import { stagesOf } from "../workbook/journeyPlan";
import type { Leads } from "../workbook/leads";
import { lastDay } from "../workbook/lookBack";
import { unit } from "../workbook/unitLog";
import { fading, orbitLevel } from "./love";

export const peopleOptions = {
  "as of": day(
    "The day on which it is asked: nothing later counts. The latest date in the data if left out.",
  ),
  unit,
};

export interface PersonStanding {
  contact: string;
  /** The deepest stage of the journey that any of its activities is at. */
  stage: string | undefined;
  /** Local times. */
  first: number;
  last: number;
  activities: number;
  /** Of activities by the community alone. */
  love: number;
  reach: number;
  /** Love times reach. */
  gravity: number;
  orbitLevel: number;
  /** Undefined where no column says it. */
  isChampion: boolean | undefined;
  drqls: number | undefined;
  /** Of what it made for the community; what several made together is shared equally. Undefined where the journey tells no worth. */
  worth: number | undefined;
}

/**
 * Everybody who did something or was met, the most gravity first. Dates far behind all others count, but love does not reach to them.
 * @throws LedgerError where the log can name nobody
 */
export function standings(
  log: ActivityLog,
  leads: Leads,
  options: OptionValues<typeof peopleOptions>,
): PersonStanding[] {
  needPeople(log);
  const { plan, persons, people } = log;
  const asOf = options["as of"];
  const end = asOf === undefined ? Number.POSITIVE_INFINITY : asOf + DAY;
  const counted = countedUpTo(log, end, fading(lastDay(log, undefined, asOf)));
  const drqls = leads.activities.has("drql") ? leadsOf(log, leads, end) : undefined;
  const reaches = reachesOf(log);
  const isChampion = champions(log);
  const hasWorth = tellsWorth(plan);
  const found: PersonStanding[] = [];
  for (let person = 0; person < persons; person++) {
    if (counted.activities[person] === 0) continue;
    const love = counted.love[person]!;
    const reach = reaches[person]!;
    found.push({
      contact: people.name(person),
      stage: plan.stages[counted.deepest[person]!],
      first: counted.first[person]!,
      last: counted.last[person]!,
      activities: counted.activities[person]!,
      love,
      reach,
      gravity: love * reach,
      orbitLevel: orbitLevel(love),
      isChampion: isChampion && isChampion[person] === 1,
      drqls: drqls?.[person],
      worth: hasWorth ? counted.worth[person] : undefined,
    });
  }
  return found.sort(
    (a, b) =>
      b.gravity - a.gravity ||
      b.love - a.love ||
      largestFirst(a.activities, a.contact, b.activities, b.contact),
  );
}

/** Columns by person over all activities before `end`. */
function countedUpTo(log: ActivityLog, end: number, kept: (time: number) => number) {
  const { times, who, activities: codes, plan, persons } = log;
  const first = new Float64Array(persons).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(persons).fill(Number.NEGATIVE_INFINITY);
  const love = new Float64Array(persons);
  const worth = new Float64Array(persons);
  const activities = new Int32Array(persons);
  const deepest = new Int32Array(persons).fill(-1);
  const stageOf = stagesOf(plan, plan.stages, log.activity.keys);
  const ofCommunity = communitySteps(log);
  const weights = Float64Array.from(ofCommunity, (step) => (step ? (step.weight ?? 1) : 0));
  const worths = Float64Array.from(ofCommunity, (step) => step?.worth ?? 0);
  const count = (person: number, time: number, code: number, share: number) => {
    activities[person]!++;
    if (time < first[person]!) first[person] = time;
    if (time > last[person]!) last[person] = time;
    if (stageOf[code]! > deepest[person]!) deepest[person] = stageOf[code]!;
    if (weights[code] !== 0) love[person]! += weights[code]! * kept(time);
    worth[person]! += worths[code]! * share;
  };
  for (let entry = 0; entry < log.entries; entry++) {
    const person = who[entry]!;
    const time = times[entry]!;
    if (!(time < end)) continue;
    if (person > NOBODY) count(person, time, codes[entry]!, 1);
    else {
      const named = log.peopleOf(entry);
      for (const each of named) count(each, time, codes[entry]!, 1 / named.length);
    }
  }
  return { first, last, love, worth, activities, deepest };
}

/** By person: how many leads name it. */
function leadsOf(log: ActivityLog, { rows, dates }: Leads, end: number): Int32Array {
  const counts = new Int32Array(log.persons);
  for (let lead = 0; lead < rows.length; lead++)
    if (dates[lead]! < end) for (const person of log.peopleOf(rows[lead]!)) counts[person]!++;
  return counts;
}

/** By person: the first reach that Contacts gives. */
function reachesOf({ contacts, people, persons }: ActivityLog): Float64Array {
  const reaches = new Float64Array(persons).fill(1);
  const reach = contacts?.numbers("reach") ?? [];
  const isReached = new Uint8Array(persons);
  for (let row = 0; row < reach.length; row++) {
    const person = people.ofRow[row]!;
    if (person < 0 || isReached[person] || !(reach[row]! >= 0)) continue;
    isReached[person] = 1;
    reaches[person] = reach[row]!;
  }
  return reaches;
}
