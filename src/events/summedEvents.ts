/** What some events brought together, each contact counted once. */
import { isMissing } from "../reading/missing";
import type { HeldEvent } from "../workbook/heldEvents";
import type { Meeting } from "./eventContacts";
import type { LeadsOfEvent } from "./eventLeads";

export interface EventReturn {
  /** The event, or the value that it is one of. */
  name: string;
  /** Of one event. */
  start: number | undefined;
  events: number;
  /** Of those that say it; undefined where none does. */
  cost: number | undefined;
  attendees: number | undefined;
  contacts: number;
  newContacts: number;
  movedOn: number;
  /** Undefined where Activities has no column for them. */
  leads: number | undefined;
  accepted: number | undefined;
  /** Whether it is too early to say who moved on after each of them. */
  isOpen: boolean;
  /** What the events with a cost brought, by which alone their cost is divided. */
  paidFor: PaidFor;
}

/** What some events brought that say what they cost. */
export interface PaidFor {
  events: number;
  contacts: number;
  movedOn: number;
  leads: number | undefined;
}

/** What was found of every event, by its place. */
export interface FoundOfEvents {
  held: readonly HeldEvent[];
  meetings: readonly (readonly Meeting[])[];
  leads: readonly LeadsOfEvent[] | undefined;
  /** Whether the days in which contacts may move on are not over. */
  isOpen: readonly boolean[];
  /** People have numbers below this. */
  persons: number;
}

const [MET, NEW, MOVED_ON] = [1, 2, 4];

/** How many people some events reached, each counted once; at one event nobody is met twice. */
function peopleAt(events: readonly (readonly Meeting[])[], persons: number) {
  const noted = events.length > 1 ? new Uint8Array(persons) : undefined;
  const counts = { contacts: 0, newContacts: 0, movedOn: 0 };
  for (const met of events)
    for (const { person, isNew, hasMovedOn } of met) {
      const is = MET | (isNew ? NEW : 0) | (hasMovedOn ? MOVED_ON : 0);
      const known = noted ? noted[person]! : 0;
      const added = is & ~known;
      if (added & MET) counts.contacts++;
      if (added & NEW) counts.newContacts++;
      if (added & MOVED_ON) counts.movedOn++;
      if (noted) noted[person] = known | is;
    }
  return counts;
}

/** Some events together, by their places: each contact counts once, as new or moved on where it is that for any of them. */
export function summedEvents(
  name: string,
  places: readonly number[],
  { held, meetings, leads, isOpen, persons }: FoundOfEvents,
): EventReturn {
  const sum = (numbers: readonly number[]) => {
    const known = numbers.filter((number) => !isMissing(number));
    return known.length === 0 ? undefined : known.reduce((total, number) => total + number, 0);
  };
  const broughtBy = (those: readonly number[]) => ({
    events: those.length,
    ...peopleAt(
      those.map((place) => meetings[place]!),
      persons,
    ),
    leads: leads && those.reduce((total, place) => total + leads[place]!.all, 0),
  });
  const paid = places.filter((place) => !isMissing(held[place]!.cost));
  const all = broughtBy(places);
  return {
    name,
    start: undefined,
    cost: sum(places.map((place) => held[place]!.cost)),
    attendees: sum(places.map((place) => held[place]!.attendees)),
    ...all,
    accepted: leads && places.reduce((total, place) => total + leads[place]!.accepted, 0),
    isOpen: places.some((place) => isOpen[place]!),
    paidFor: paid.length === places.length ? all : broughtBy(paid),
  };
}
