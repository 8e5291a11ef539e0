/** The words in which teams say what was done, what a lead is and how far it has come, whether an event took place. */
import { DEFAULT_JOURNEY, type JourneyStep } from "../../src/definitions/builtInJourney";
import { DRQL_KINDS } from "../../src/definitions/drqls";
import { type Held, KIND_WORDS, type Lead, STATUSES, type Style } from "./team";
import { type Cell, ERROR_CELLS, NOTHING_CELLS, oneOf, spelt, type Way } from "./ways";

/** A step of the journey that is kept, whatever its stages are called. */
export type KnownStep = Omit<JourneyStep, "stage"> & { stage?: string | undefined };

const OWN_STEPS: readonly KnownStep[] = [
  {
    activity: "Conf talk",
    stage: "Heard of us",
    by: "Team",
    reach: "1:many",
    purpose: "Awareness",
    need: "In person",
  },
  { activity: "Podcast guest", stage: "Heard of us", by: "Team", reach: "1:many", purpose: "Awareness" },
  { activity: "Office hours", stage: "Tries it", by: "Team", reach: "1:few", purpose: "Engagement" },
  { activity: "Trial started", stage: "Tries it", by: "Community" },
  { activity: "Gave feedback", stage: "Tries it", by: "Community", reach: "1:1" },
  { activity: "Pairing", stage: "Builds", by: "Team", reach: "1:1", need: "Basic enablement" },
  { activity: "PR merged", stage: "Builds", by: "Community" },
  { activity: "First app", stage: "Builds", by: "Community" },
];
const BUILT_IN_STAGES: Record<string, string> = {
  "Heard of us": "Awareness",
  "Tries it": "Consideration",
  Builds: "Adoption",
};

/** The steps of the team's own journey, at its own stages or at the built-in ones. */
export function ownSteps(style: Style): KnownStep[] {
  return OWN_STEPS.map((step) => ({
    ...step,
    stage: style < 50 ? step.stage : BUILT_IN_STAGES[step.stage!]!,
  }));
}

const BUILT_IN_WORDS = [
  "Conference talk",
  "Blog post",
  "Workshop",
  "Forum answer",
  "1:1 call",
  "Asked question",
  "Video",
  "Joined",
];

/** Eight words that the journey knows, one mistyped, one that it does not know. */
export function activityWords(hasJourney: boolean): readonly string[] {
  const known = hasJourney ? OWN_STEPS.map(({ activity }) => activity) : BUILT_IN_WORDS;
  return [...known, known[0]!.replace("talk", "tlak"), "Swag sent"];
}

/** What a team without a Journey tab goes by. */
export const BUILT_IN_STEPS: readonly KnownStep[] = DEFAULT_JOURNEY;

/** The ways to write what was done; without it the row does not count. */
export function activityWay(
  words: readonly string[],
  activity: number,
  style: Style,
): Way<string | undefined> {
  const word = words[activity];
  if (word !== undefined) return { cell: spelt(word, style), counts: word };
  const missing = [...NOTHING_CELLS, ...ERROR_CELLS].map(
    (cell): Way<undefined> => ({
      cell,
      counts: undefined,
      told: true,
    }),
  );
  return oneOf(missing, style);
}

/** Where kinds of leads go; of the team's own list the last row is its own. */
export function kindRows(hasKinds: boolean): readonly { kind: string; team: string }[] {
  if (!hasKinds) return DRQL_KINDS;
  return KIND_WORDS.map((kind) => ({
    kind,
    team: DRQL_KINDS.find((each) => each.kind === kind)?.team ?? "Product & Engineering",
  }));
}

/** The ways to write how far a lead has come: its status, or undefined where the word is none of ours. */
export function statusWay({ status, styles }: Lead): Way<string | undefined> {
  const read = (cell: Cell): Way<string | undefined> => ({ cell, counts: status });
  const unread = (cell: Cell): Way<string | undefined> => ({ cell, counts: undefined, told: true });
  const blank = status === STATUSES[0] ? [read(""), read(" ")] : [];
  return oneOf(
    [
      read(status),
      ...blank,
      read(spelt(status, styles[1]!)),
      read(status.toUpperCase().replace(" ", "_")),
      ...["won", "said no", "sent", "n/a", "?", "#N/A"].map(unread),
    ],
    styles[0]!,
  );
}

const HELD_WORDS: Record<Held["status"], readonly string[]> = {
  Held: ["", "Held", "Done", "attended", "Took place", "completed"],
  Planned: ["Planned", "CFP submitted", "confirmed", "Waitlisted", "TBC", "upcoming"],
  Cancelled: ["Cancelled", "canceled", "Rejected", "not going", "Declined", "postponed"],
};

/** The ways to write whether an event took place. */
export function heldWay(status: Held["status"], style: Style): Way<boolean> {
  const read = HELD_WORDS[status].map((cell): Way<boolean> => ({ cell, counts: status === "Held" }));
  const unread = ["perhaps?", "n/a", "Grace knows", "#REF!"].map(
    (cell): Way<boolean> => ({ cell, counts: false, told: true }),
  );
  return oneOf([...read, ...unread], style);
}

/** The ways to write an amount of money. */
export function costWay(cost: number | undefined, style: Style): Way<number | undefined> {
  if (cost === undefined) return { cell: oneOf(NOTHING_CELLS, style), counts: undefined };
  const read = (cell: Cell): Way<number | undefined> => ({ cell, counts: cost });
  const lost = (cell: Cell): Way<number | undefined> => ({ cell, counts: undefined, told: true });
  const grouped = (sign: string) => String(cost).replace(/(\d)(\d{3})$/, `$1${sign}$2`);
  const bare = cost >= 1000 ? lost(grouped(",")) : read(`${cost}.00`);
  return oneOf<Way<number | undefined>>(
    [
      read(cost),
      read(`€ ${grouped(".")}`),
      read(`${grouped(" ")},00 €`),
      read(`€${grouped(",")}.50`.replace(".50", ".00")),
      read(`${cost} EUR`),
      bare,
      lost("about 500"),
      lost("#VALUE!"),
    ],
    style,
  );
}
