/** The changes that no test notices since they change nothing that can be seen, each with the reason. */

export interface Explained {
  /** The file, from the top of the project. */
  file: string;
  /** The changed code as it stands, its spaces and line breaks as one space each. */
  code: string;
  /** What it becomes, written likewise. */
  becomes: string;
  why: string;
}

/** One item past the end of an array is undefined, and nothing is done with that. */
const PAST_THE_END = "One place further there is nothing, and nothing is what it adds.";

/** Comparing undefined with a number is false either way; the compiler wants it asked for. */
const NOTHING_TO_COMPARE =
  "Nothing is neither below a number nor above it, whether or not that is asked first.";

/** What is written under a name that nobody asks for. */
const READ_BY_NOBODY = "It fills a place that is never read.";

/** Stryker puts a text into an empty list. */
const COMPARED_WITH_TIMES = "A text among the times is neither before nor after any of them.";

/** As the option `period` decides. */
const WITHOUT_PERIODS = "Where no periods were asked for, counts by period are shown to nobody.";

/** Shortcuts and memories. */
const SPEED = "The figures are the same, only sooner or later.";

/** An equal in place of an equal. */
const ITSELF = "What is put there stands there already.";

/** As Float64Array and its like have it. */
const NO_PLACE = "A typed array has no place -1, and what is written there is gone.";

/** Persons are numbered by the codes of their ids. */
const NOT_ZERO = "Nobody has the number 0, which is that of a blank cell.";

/** Sorting asks for two different ones. */
const NO_TWO = "No two of them are equal.";

/** Love is asked for what was done. */
const NOBODY_FADES = "Where no date counts, there is nothing that could fade.";

/** Rows.yesNo and Rows.dates. */
const READ_ALIKE = "Both read a column as its kind asks; only their types differ.";

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/leads/tally.ts",
    code: "lead < dates.length",
    becomes: "lead <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/leads/tally.ts",
    code: "group < Math.max(now.length, before?.length ?? 0)",
    becomes: "group <= Math.max(now.length, before?.length ?? 0)",
    why: PAST_THE_END,
  },
  {
    file: "src/leads/tally.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: WITHOUT_PERIODS,
  },
  {
    file: "src/leads/leadCounts.ts",
    code: "column !== undefined",
    becomes: "true",
    why: READ_BY_NOBODY,
  },
  {
    file: "src/needs/needs.ts",
    code: "score !== undefined",
    becomes: "true",
    why: NOTHING_TO_COMPARE,
  },
  {
    file: "src/needs/needs.ts",
    code: "entry < log.entries",
    becomes: "entry <= log.entries",
    why: PAST_THE_END,
  },
  {
    file: "src/needs/needs.ts",
    code: "step?.need",
    becomes: "true",
    why: READ_BY_NOBODY,
  },
  {
    file: "src/needs/needs.ts",
    code: "step?.need",
    becomes: "step.need",
    why: "What the team did has a step in the journey, which says that the team does it.",
  },
  {
    file: "src/mix/mix.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: `Of the times: ${COMPARED_WITH_TIMES} Of the periods: ${WITHOUT_PERIODS}`,
  },
  {
    file: "src/mix/mix.ts",
    code: "() => -1",
    becomes: "() => undefined",
    why: NOTHING_TO_COMPARE,
  },
  {
    file: "src/mix/mix.ts",
    code: "at >= 0",
    becomes: "true",
    why: NO_PLACE,
  },
  {
    file: "src/mix/mix.ts",
    code: "row < log.rows.count",
    becomes: "row <= log.rows.count",
    why: PAST_THE_END,
  },
  {
    file: "src/mix/mixGroups.ts",
    code: '""',
    becomes: '"Stryker was here!"',
    why: "One is as little among the groups as the other.",
  },
  {
    file: "src/mix/mixGroups.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "A name that stands in no cell counts nothing and is not shown.",
  },
  {
    file: "src/mix/mixGroups.ts",
    code: "name < names[group]!",
    becomes: "name <= names[group]!",
    why: ITSELF,
  },
  {
    file: "src/emails/emailRates.ts",
    code: "row < rows.count",
    becomes: "row <= rows.count",
    why: PAST_THE_END,
  },
  {
    file: "src/emails/emailRates.ts",
    code: "-1",
    becomes: "+1",
    why: "Without compare nothing that compares is shown.",
  },
  {
    file: "src/emails/emailRates.ts",
    code: "chance !== undefined",
    becomes: "true",
    why: "Where enough was counted there always is a chance.",
  },
  {
    file: "src/emails/emailRates.ts",
    code: "chance <= LEVEL",
    becomes: "chance < LEVEL",
    why: "A chance of 0.05 to the last digit that a computer keeps does not occur.",
  },
  {
    file: "src/attribution/attribution.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "Whoever comes first is as new beside a text as beside nothing.",
  },
  {
    file: "src/attribution/attribution.ts",
    code: "count > parts.length",
    becomes: "true",
    why: SPEED,
  },
  {
    file: "src/attribution/attribution.ts",
    code: "count > parts.length",
    becomes: "count >= parts.length",
    why: SPEED,
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "place < count",
    becomes: "place <= count",
    why: READ_BY_NOBODY,
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "place < conversion.count",
    becomes: "place <= conversion.count",
    why: READ_BY_NOBODY,
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "first < count",
    becomes: "first <= count",
    why: PAST_THE_END,
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "next++",
    becomes: "next--",
    why: "From two places further back it comes to the same end of the moment.",
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "next - first === 1",
    becomes: "false",
    why: SPEED,
  },
  {
    file: "src/attribution/creditModels.ts",
    code: "next - first",
    becomes: "next + first",
    why: SPEED,
  },
  {
    file: "src/attribution/touchCounts.ts",
    code: "-1",
    becomes: "+1",
    why: "A value of the contact asks for no row.",
  },
  {
    file: "src/attribution/touches.ts",
    code: "person < persons",
    becomes: "person <= persons",
    why: PAST_THE_END,
  },
  {
    file: "src/attribution/touches.ts",
    code: "goalPlace < end",
    becomes: "true",
    why: "Beyond the end there is no goal, as is asked right after it.",
  },
  {
    file: "src/attribution/touches.ts",
    code: "goalPlace < end",
    becomes: "goalPlace <= end",
    why: "Beyond the end there is no goal, as is asked right after it.",
  },
  {
    file: "src/attribution/touches.ts",
    code: "place < goalPlace",
    becomes: "place <= goalPlace",
    why: "The goal is not before itself, and so no touch.",
  },
  {
    file: "src/events/eventContacts.ts",
    code: "at > before",
    becomes: "at >= before",
    why: ITSELF,
  },
  {
    file: "src/events/eventContacts.ts",
    code: "at > after",
    becomes: "at >= after",
    why: ITSELF,
  },
  {
    file: "src/events/eventContacts.ts",
    code: "time < known.first",
    becomes: "time <= known.first",
    why: ITSELF,
  },
  {
    file: "src/events/eventContacts.ts",
    code: "stage > known.stage",
    becomes: "stage >= known.stage",
    why: ITSELF,
  },
  {
    file: "src/events/eventContacts.ts",
    code: "row < eventOf.length",
    becomes: "row <= eventOf.length",
    why: PAST_THE_END,
  },
  {
    file: "src/events/eventsColumns.ts",
    code: "cost === undefined",
    becomes: "false",
    why: "Where no event says what it cost, nobody was met at one that does.",
  },
  {
    file: "src/events/namedEvents.ts",
    code: "row < events.count",
    becomes: "row <= events.count",
    why: PAST_THE_END,
  },
  {
    file: "src/events/summedEvents.ts",
    code: "events.length > 1",
    becomes: "true",
    why: SPEED,
  },
  {
    file: "src/events/summedEvents.ts",
    code: "events.length > 1",
    becomes: "events.length >= 1",
    why: SPEED,
  },
  {
    file: "src/events/summedEvents.ts",
    code: "paid.length === places.length",
    becomes: "false",
    why: SPEED,
  },
  {
    file: "src/people/nurture.ts",
    code: "a.contact < b.contact",
    becomes: "a.contact <= b.contact",
    why: NO_TWO,
  },
  {
    file: "src/people/nurture.ts",
    code: "a < b",
    becomes: "a <= b",
    why: NO_TWO,
  },
  {
    file: "src/people/standings.ts",
    code: "time < first[person]!",
    becomes: "time <= first[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/standings.ts",
    code: "time > last[person]!",
    becomes: "time >= last[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/standings.ts",
    code: "stageOf[code]! > deepest[person]!",
    becomes: "stageOf[code]! >= deepest[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/standings.ts",
    code: "weights[code] !== 0",
    becomes: "true",
    why: SPEED,
  },
  {
    file: "src/people/standings.ts",
    code: "entry < log.entries",
    becomes: "entry <= log.entries",
    why: PAST_THE_END,
  },
  {
    file: "src/people/standings.ts",
    code: "person === NOBODY",
    becomes: "false",
    why: SPEED,
  },
  {
    file: "src/people/standings.ts",
    code: "person > NOBODY",
    becomes: "false",
    why: SPEED,
  },
  {
    file: "src/people/standings.ts",
    code: "person > NOBODY",
    becomes: "person >= NOBODY",
    why: "Rows of nobody were passed over right before it.",
  },
  {
    file: "src/people/standings.ts",
    code: "lead < rows.length",
    becomes: "lead <= rows.length",
    why: PAST_THE_END,
  },
  {
    file: "src/people/standings.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "A text is no reach.",
  },
  {
    file: "src/people/standings.ts",
    code: "row < reach.length",
    becomes: "row <= reach.length",
    why: PAST_THE_END,
  },
  {
    file: "src/people/standings.ts",
    code: "person < 0",
    becomes: "false",
    why: NO_PLACE,
  },
  {
    file: "src/people/standings.ts",
    code: "person < 0",
    becomes: "person <= 0",
    why: NOT_ZERO,
  },
  {
    file: "src/people/love.ts",
    code: "!Number.isFinite(asOf)",
    becomes: "false",
    why: NOBODY_FADES,
  },
  {
    file: "src/people/love.ts",
    code: "() => 0",
    becomes: "() => undefined",
    why: NOBODY_FADES,
  },
  {
    file: "src/people/love.ts",
    code: "LOVE.months - 1",
    becomes: "LOVE.months + 1",
    why: "The days before those that count keep nothing, looked up or not.",
  },
  {
    file: "src/people/love.ts",
    code: "months < LOVE.months",
    becomes: "months <= LOVE.months",
    why: "The month before those that count ends where the places begin, so that none is filled.",
  },
  {
    file: "src/people/signedUp.ts",
    code: "row < rows.count",
    becomes: "row <= rows.count",
    why: PAST_THE_END,
  },
  {
    file: "src/people/signedUp.ts",
    code: "person < 0",
    becomes: "false",
    why: NO_PLACE,
  },
  {
    file: "src/people/signedUp.ts",
    code: "person < 0",
    becomes: "person <= 0",
    why: NOT_ZERO,
  },
  {
    file: "src/people/signedUp.ts",
    code: "signedUp[row]! < signUps[person]!",
    becomes: "signedUp[row]! <= signUps[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/signedUp.ts",
    code: "firstApp[row]! < apps[person]!",
    becomes: "firstApp[row]! <= apps[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/signedUp.ts",
    code: "lastContacted[row]! > contacts[person]!",
    becomes: "lastContacted[row]! >= contacts[person]!",
    why: ITSELF,
  },
  {
    file: "src/people/signedUp.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "A text has not signed up, and is passed over.",
  },
  {
    file: "src/people/signedUp.ts",
    code: 'name === "doNotContact"',
    becomes: "true",
    why: READ_ALIKE,
  },
  {
    file: "src/people/signedUp.ts",
    code: 'name === "doNotContact"',
    becomes: "false",
    why: READ_ALIKE,
  },
  {
    file: "src/people/signedUp.ts",
    code: 'name === "doNotContact"',
    becomes: 'name !== "doNotContact"',
    why: READ_ALIKE,
  },
  {
    file: "src/people/signedUp.ts",
    code: '"doNotContact"',
    becomes: '""',
    why: READ_ALIKE,
  },
  {
    file: "src/people/signedUp.ts",
    code: "place < 0",
    becomes: "false",
    why: "A cell of no column says nothing.",
  },
  {
    file: "src/people/signedUp.ts",
    code: 'cell !== ""',
    becomes: "true",
    why: SPEED,
  },
  {
    file: "src/people/signedUp.ts",
    code: '""',
    becomes: '"Stryker was here!"',
    why: SPEED,
  },
  {
    file: "src/people/signedUp.ts",
    code: "signUps[person] === Number.POSITIVE_INFINITY",
    becomes: "false",
    why: "Who never signed up has not by any day, which is asked of everybody later.",
  },
];

/** Code on one line with one space between words, as it is written in the list. */
export const onOneLine = (code: string) => code.replace(/\s+/g, " ").trim();
