// Journeys to choose from: the built-in one after AIDA, the pirate funnel as developers go through it, the Orbit levels, and CHAOSS' stages of engagement.
import { DEFAULT_JOURNEY, type JourneyStep } from "./builtInJourney";
import { ORBIT_LEVELS } from "./orbitModel";
import { STAGES } from "./stages";

/** A step of any journey, whose stages may have names of their own. */
export interface KnownStep extends Omit<JourneyStep, "stage"> {
  stage?: string | undefined;
}

/** A journey with its stages in order. */
export interface KnownJourney {
  name: string;
  about: string;
  stages: readonly string[];
  steps: readonly KnownStep[];
}

/** Which activities are at each stage, the first stage first. */
type Placing = readonly (readonly [stage: string, activities: readonly string[]])[];

const named = (...stages: readonly string[]) =>
  DEFAULT_JOURNEY.filter(({ by, stage }) => by === "Team" && stages.includes(stage ?? "")).map(
    ({ activity }) => activity,
  );
const met = [
  "Visited booth",
  "Entered raffle",
  "Attended talk",
  "Attended meetup",
  "Attended company meetup",
];
const heard = [...met, "Attended conference", "Conference conversation", "Conversation at a conference"];
const followed = ["Followed us", "Starred repository"];
const learnt = ["Attended webinar", "Attended workshop", "Attended office hours", "Asked question"];
const spread = ["Referred a developer", "Wrote blog post", "Published video", "Published integration"];
const spokeUp = ["Spoke about us", "Hosted meetup", "Became champion"];

/** Dave McClure's pirate metrics (AARRR), with awareness before them and what comes back to the product after them. */
const pirateFunnel = (): Placing => [
  ["Awareness", [...named("Awareness"), ...heard, ...followed]],
  [
    "Acquisition",
    [
      ...named("Consideration"),
      ...["Newsletter sign-up", "Joined", "Joined community", "Signed up", "Read docs", "Requested demo"],
      ...learnt,
    ],
  ],
  [
    "Activation",
    [
      ...["Code review", "Proof of concept", "Integration help"],
      ...["First API call", "First app", "Created app", "Hackathon project", "First commit"],
    ],
  ],
  [
    "Retention",
    [
      ...["Support answer", "Certification exam", "Went live", "Earned certificate", "Joined beta"],
      ...["Opened pull request", "Merged pull request"],
    ],
  ],
  [
    "Referral",
    ["Champions call", "Speaker coaching", "Answered question", "Shared our post", ...spread, ...spokeUp],
  ],
  ["Revenue", ["Case study", "Upgraded to paid plan", "Took part in case study"]],
  ["Product", ["Reported bug", "Requested feature", "Gave product feedback"]],
];

const [advocates, contributors, participants, observers] = ORBIT_LEVELS.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
];

/** By what developers do, the outermost level first. */
const orbitLevels = (): Placing => [
  [
    observers,
    [
      ...named("Awareness", "Consideration", "Adoption"),
      ...heard,
      ...followed,
      ...["Newsletter sign-up", "Joined", "Signed up", "Read docs", "Requested demo"],
    ],
  ],
  [
    participants,
    [
      ...["Joined community", ...learnt, "First API call", "First app", "Created app", "Went live"],
      ...["Upgraded to paid plan", "Earned certificate", "Shared our post"],
    ],
  ],
  [
    contributors,
    [
      ...["Answered question", "Reported bug", "Requested feature", "Gave product feedback", "Joined beta"],
      ...["Hackathon project", "Opened pull request", "Merged pull request", "First commit"],
    ],
  ],
  [advocates, [...spread, ...spokeUp, "Took part in case study"]],
];

/** CHAOSS, project engagement model: followed, took part in talk, merged a change. */
const chaoss = (): Placing => [
  ["D0", ["Starred repository", "Watched repository", "Forked repository"]],
  [
    "D1",
    ["Opened issue", "Commented on issue", "Reviewed pull request", "Reported bug", "Requested feature"],
  ],
  ["D2", ["Merged pull request"]],
];

/** What CHAOSS looks at and the built-in journey does not know. */
const ON_REPOSITORIES: readonly KnownStep[] = [
  { activity: "Watched repository", by: "Community", weight: 1 },
  { activity: "Forked repository", by: "Community", weight: 1 },
  { activity: "Opened issue", by: "Community", weight: 2 },
  { activity: "Commented on issue", by: "Community", weight: 2 },
  { activity: "Reviewed pull request", by: "Community", weight: 3 },
];

/** The steps at these stages, in their order, so that the stages of a tab appear in order; then those at none. */
function placed(placing: Placing, known: readonly KnownStep[]): KnownStep[] {
  const stageOf = new Map(placing.flatMap(([stage, activities]) => activities.map((each) => [each, stage])));
  const at = (stage: string | undefined) =>
    known.flatMap((step) => (stageOf.get(step.activity) === stage ? [{ ...step, stage }] : []));
  return [...placing.flatMap(([stage]) => at(stage)), ...at(undefined)];
}

function journey(
  name: string,
  about: string,
  placing: Placing,
  known = DEFAULT_JOURNEY as readonly KnownStep[],
) {
  return { name, about, stages: placing.map(([stage]) => stage), steps: placed(placing, known) };
}

/** All of them, the built-in one first; made when asked for. */
export const knownJourneys = (): readonly KnownJourney[] => [
  {
    name: "AIDA",
    about: "The built-in journey: developers hear of us, look closer, build, and help others.",
    stages: STAGES.map(({ name }) => name),
    steps: DEFAULT_JOURNEY,
  },
  journey(
    "Pirate funnel",
    "From awareness over sign-up and first success to referral, revenue and what comes back to the product.",
    pirateFunnel(),
  ),
  journey(
    "Orbit levels",
    "By how much developers do for the community: observers, participants, contributors, advocates.",
    orbitLevels(),
  ),
  journey(
    "CHAOSS",
    "For open source: D0 follows a repository, D1 takes part in its issues and reviews, D2 had a change merged.",
    chaoss(),
    [...DEFAULT_JOURNEY, ...ON_REPOSITORIES],
  ),
];
