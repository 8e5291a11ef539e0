/** What truly happened in a team's year: made up at random, small enough to be worked out by hand, and the same for the same seed. */
import fc from "fast-check";

/** How something is written: 0 is the plain way; the smaller, the plainer. */
export type Style = number;

export interface Developer {
  id: string;
  /** Other ids of the same person, under which the team writes now and then. */
  aliases: readonly string[];
  isListed: boolean;
  isInternal: boolean;
  isPartner: boolean;
  persona: string;
  /** A day on which the person joined, built a first app; counted from the first day of the year. */
  joined: number | undefined;
  firstApp: number | undefined;
  styles: readonly Style[];
}

export interface Lead {
  kind: string;
  status: string;
  /** Days after the activity. */
  passed: number | undefined;
  /** Days after that. */
  answered: number | undefined;
  styles: readonly Style[];
}

export interface Done {
  /** Places in the list of developers. */
  who: readonly number[];
  activity: number;
  day: number;
  /** Minutes since midnight; undefined where only the day is known. */
  minutes: number | undefined;
  channel: string;
  team: string;
  isAtEvent: boolean;
  lead: Lead | undefined;
  styles: readonly Style[];
}

export interface Held {
  name: string;
  start: number;
  days: number;
  status: "Held" | "Planned" | "Cancelled";
  cost: number | undefined;
  styles: readonly Style[];
}

export interface TeamYear {
  developers: readonly Developer[];
  done: readonly Done[];
  events: readonly Held[];
  /** Whether the team has a Journey tab with words of its own, and a DRQL kinds tab. */
  hasJourney: boolean;
  hasKinds: boolean;
  timeZone: string;
  /** How each tab is laid out. */
  layout: readonly Style[];
}

const NAMES = ["ann", "bob", "cid", "dee", "eve"];
export const CHANNELS = ["", "Meetup", "Forum", "Newsletter"];
export const TEAMS = ["", "DevRel", "Support", "developer relations"];
export const KIND_WORDS = ["Beta tester", "Feature request", "Case study", "Partnership", "Bug report"];
export const STATUSES = ["Identified", "Passed", "Accepted", "Declined", "Acted on"];

const styles = (length: number) =>
  fc.array(fc.nat(99), { minLength: length, maxLength: length, size: "max" });
const rarely = fc.nat(9).map((number) => number > 8);
const often = fc.nat(9).map((number) => number < 7);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const developers = fc
  .array(
    fc.record({
      kind: fc.constantFrom("address", "address", "handle", "number", "long number"),
      aliases: fc.nat(2),
      isListed: often,
      isInternal: rarely,
      isPartner: rarely,
      persona: fc.constantFrom("", "Backend", "Data"),
      joined: maybe(fc.nat(300)),
      firstApp: maybe(fc.nat(300)),
      styles: styles(8),
    }),
    { minLength: 1, maxLength: NAMES.length },
  )
  .map((all) =>
    all.map(({ kind, aliases, ...rest }, index): Developer => {
      const name = NAMES[index]!;
      const id = {
        address: `${name}@${name}.example`,
        handle: `${name}_dev`,
        number: String(4100 + index),
        "long number": `109876543210987654${index}`,
      }[kind]!;
      return { ...rest, id, aliases: [`${name}@work.example`, `${name}-git`].slice(0, aliases) };
    }),
  );

const lead = fc.record({
  kind: fc.constantFrom(...KIND_WORDS),
  status: fc.constantFrom(...STATUSES),
  passed: maybe(fc.nat(9)),
  answered: maybe(fc.nat(20)),
  styles: styles(4),
});

const done = fc.record({
  who: fc.uniqueArray(fc.nat(NAMES.length - 1), { maxLength: 2 }),
  activity: fc.nat(11),
  day: fc.nat(330),
  minutes: maybe(fc.integer({ min: 108, max: 240 }).map((steps) => steps * 5)),
  channel: fc.constantFrom(...CHANNELS),
  team: fc.constantFrom(...TEAMS),
  isAtEvent: rarely,
  lead: maybe(lead),
  styles: styles(8),
});

const event = fc.record({
  name: fc.constantFrom("DevConf", "Docs Days", "Kotlin Night"),
  start: fc.nat(330),
  days: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom("Held" as const, "Held" as const, "Planned" as const, "Cancelled" as const),
  cost: maybe(fc.integer({ min: 1, max: 80 }).map((hundreds) => hundreds * 100)),
  styles: styles(6),
});

/** Any team's year. */
export const teamYear: fc.Arbitrary<TeamYear> = fc
  .record({
    developers,
    done: fc.array(done, { minLength: 1, maxLength: 14 }),
    events: fc.array(event, { maxLength: 3 }),
    hasJourney: fc.boolean(),
    hasKinds: fc.boolean(),
    timeZone: fc.constantFrom("Etc/UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"),
    layout: styles(40),
  })
  .map((year) => ({
    ...year,
    done: year.done.map((each) => ({
      ...each,
      who: each.who.filter((place) => place < year.developers.length),
    })),
  }));
