/** Random small histories of a few people, as tabs and as what they say, so that an oracle need not read tabs. */
import fc from "fast-check";
import { DAY } from "./oracleCalendar";

/** One thing that one developer did, or that was done with one; `at` counts milliseconds of wall clock, a day without a time is its midnight. */
export interface Did {
  person: string;
  activity: string;
  at: number;
  /** The row of Activities, undefined for a date in Contacts. */
  row: number | undefined;
  channel: string;
  event: string;
  /** The status of a lead, undefined where the row is none. */
  lead: string | undefined;
}

export interface History {
  activities: unknown[][];
  contacts: unknown[][];
  did: Did[];
  /** Every lead with the event of its row, colleagues' rows included. */
  leads: { event: string; status: string; at: number }[];
  /** The latest date of all, rows of nobody included. */
  latest: number;
  personas: Record<string, string>;
}

/** What the journey says of each activity: its stage, and whether the community does it. `Odd` is not in it. */
export const STAGES = ["Awareness", "Consideration", "Adoption", "Advocacy"];
export const KNOWN: Record<string, { stage: string; isCommunity: boolean }> = {
  Talk: { stage: "Awareness", isCommunity: false },
  Visit: { stage: "Awareness", isCommunity: true },
  Try: { stage: "Consideration", isCommunity: true },
  Build: { stage: "Adoption", isCommunity: true },
  Help: { stage: "Advocacy", isCommunity: true },
  Chat: { stage: "", isCommunity: false },
  Joined: { stage: "Consideration", isCommunity: true },
};
export const JOURNEY_TAB = [
  ["Activity", "Stage", "By"],
  ...Object.entries(KNOWN).map(([name, { stage, isCommunity }]) => [
    name,
    stage,
    isCommunity ? "Community" : "Team",
  ]),
];

const FIRST = Date.UTC(2025, 0, 20);
const LEADS = ["Passed", "Accepted", "Acted on", "Declined", ""];
/** Ann is known by two ids; Zoe is a colleague; Fay stands in no row of Contacts. */
const IDS = ["ann", "ann2", "bob", "cid", "fay", "zoe"];
const personOf = (id: string) => (id === "ann2" ? "ann" : id);

/** Days from a small set, so that ties, edges of periods and windows abound; some with a time. */
const when = fc
  .tuple(
    fc.constantFrom(0, 0, 1, 2, 7, 10, 11, 12, 13, 31, 38, 39, 40, 70, 71, 101),
    fc.constantFrom(0, 0, 0, 9, 9, 17),
  )
  .map(([day, hour]) => FIRST + day * DAY + hour * 3_600_000);
const row = fc.record({
  at: when,
  activity: fc.constantFrom(...Object.keys(KNOWN).slice(0, 6), "Build", "Odd"),
  people: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...IDS).map((id) => [id]) },
    { weight: 1, arbitrary: fc.subarray(IDS, { maxLength: 4 }) },
  ),
  channel: fc.constantFrom("Blog", "Forum", "Mail", ""),
  event: fc.constantFrom("Conf", "Conf", "Meetup", "Camp", ""),
  lead: fc.constantFrom(undefined, undefined, undefined, ...LEADS),
});
const contact = fc.record({
  joined: fc.option(when, { nil: undefined }),
  persona: fc.constantFrom("Backend", "Mobile", ""),
});

/** Up to so many rows, some of a colleague, some naming several people or nobody, and the Contacts of three people. */
export const history = (maxLength = 14): fc.Arbitrary<History> =>
  fc
    .tuple(
      fc.array(row, { minLength: 2, maxLength, size: "max" }),
      fc.array(contact, { minLength: 3, maxLength: 3 }),
    )
    .map(([rows, [ann, bob, cid]]): History => {
      const known = { ann: ann!, bob: bob!, cid: cid! };
      const did = rows.flatMap(({ at, activity, people, channel, event, lead }, index) =>
        [...new Set(people.map(personOf))]
          .filter((person) => person !== "zoe")
          .map((person): Did => ({ person, activity, at, row: index, channel, event, lead })),
      );
      const milestones = Object.entries(known).flatMap(([person, { joined }]): Did[] => {
        if (joined === undefined) return [];
        const what = { activity: "Joined", channel: "", event: "", row: undefined, lead: undefined };
        return [{ person, at: joined, ...what }];
      });
      const leads = rows.flatMap(({ event, lead, at }) =>
        lead === undefined ? [] : [{ event, status: lead, at }],
      );
      return {
        activities: [
          ["Date", "Activity", "Contact", "Channel", "Event", "DRQL", "DRQL status"],
          ...rows.map(({ at, activity, people, channel, event, lead }) => [
            new Date(at),
            activity,
            people.join("; "),
            channel,
            event,
            lead === undefined ? "" : "Candidate",
            lead ?? "",
          ]),
        ],
        contacts: [
          ["Contact", "Also known as", "Joined", "Persona", "Internal"],
          ...Object.entries(known).map(([id, { joined, persona }]) => [
            id,
            id === "ann" ? "ann2" : "",
            joined === undefined ? "" : new Date(joined),
            persona,
            "",
          ]),
          ["zoe", "", "", "", "yes"],
        ],
        did: [...did, ...milestones],
        leads,
        latest: Math.max(
          Number.NEGATIVE_INFINITY,
          ...rows.map(({ at }) => at),
          ...milestones.map(({ at }) => at),
        ),
        personas: Object.fromEntries(Object.entries(known).map(([id, { persona }]) => [id, persona])),
      };
    });

/** What a contact counts under by Channel (of the earliest of these activities, of several at one moment the first by name), by Persona, or "" for neither. */
export function valueFor(
  { personas }: History,
  by: string,
  person: string,
  activities: readonly Did[],
): string {
  if (by === "") return "";
  if (by === "Persona") return personas[person] || "(none)";
  const first = Math.min(...activities.map(({ at }) => at));
  const channels = activities.filter(({ at }) => at === first).map(({ channel }) => channel);
  return channels.filter(Boolean).sort()[0] ?? "(none)";
}

/** These grouped by what they count under, the most contacts first, then by name. */
export function inBlocksOf<T>(
  all: readonly T[],
  valueIn: (each: T) => string,
): [value: string, those: T[]][] {
  const blocks = new Map<string, T[]>();
  for (const each of all) blocks.set(valueIn(each), [...(blocks.get(valueIn(each)) ?? []), each]);
  return [...blocks].sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
}
