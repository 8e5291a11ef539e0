/** The changes that no test notices since they change nothing that can be seen, and those that only a test of the docs notices, each with the reason. */

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

const BEFORE_THE_FIRST =
  "Before the first place there is nothing, which is greater than no number: the loop ends there all the same.";

const EQUAL = "Where both are equal, one in place of the other changes nothing.";

const NOT_READ = "It equals nothing that it is compared with, and is replaced before it is used.";

const ONLY_SPEED = "It would give the same, more slowly.";

const IN_DOCS = "It stands on a page of docs alone, and `npm test` compares that page with it.";

const NOT_LATER = "What is not later than the cohort's own period is counted where no share is read.";

const ROOM_BEHIND = "Room behind the last period stays empty and is shown in no column.";

const NO_PLACE =
  "The number -1 stands for none: what is counted there is in no row, and nothing is found there.";

const NOBODY_IS_0 = "The number 0 is nobody's: people have those above it.";

const WITH_CONTACTS = "DEVREL_COMMUNITY always has a Contacts range.";

const BLANK = "A cell is blank for what is undefined, for what is left out and for what is no number.";

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/leads/tally.ts",
    code: "lead < dates.length",
    becomes: "lead <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "periods - first - index",
    becomes: "periods - first + index",
    why: ROOM_BEHIND,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "periods - first",
    becomes: "periods + first",
    why: ROOM_BEHIND,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "{ places: new Int32Array(0), count: 0 }",
    becomes: "{}",
    why: NOT_READ,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "member < people.length",
    becomes: "member <= people.length",
    why: PAST_THE_END,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "people[member] !== ofPerson",
    becomes: "true",
    why: ONLY_SPEED,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "at >= 0 && places[at]! > cohort",
    becomes: "at >= 0 || places[at]! > cohort",
    why: NOT_LATER,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "at >= 0",
    becomes: "true",
    why: BEFORE_THE_FIRST,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "places[at]! > cohort",
    becomes: "true",
    why: NOT_LATER,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "places[at]! > cohort",
    becomes: "places[at]! >= cohort",
    why: NOT_LATER,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "count > 0",
    becomes: "true",
    why: BEFORE_THE_FIRST,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "count > 0",
    becomes: "count >= 0",
    why: BEFORE_THE_FIRST,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "at > 0",
    becomes: "at >= 0",
    why: NOT_LATER,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "cohort < first",
    becomes: "cohort <= first",
    why: EQUAL,
  },
  {
    file: "src/retention/cohortShares.ts",
    code: "cohort > last",
    becomes: "cohort >= last",
    why: EQUAL,
  },
  {
    file: "src/retention/lifecycle.ts",
    code: '""',
    becomes: '"Stryker was here!"',
    why: "The option is named only in a refusal of what it names, and here it names nothing.",
  },
  {
    file: "src/retention/lifecycle.ts",
    code: "place < entries.length",
    becomes: "place <= entries.length",
    why: PAST_THE_END,
  },
  {
    file: "src/retention/lifecycle.ts",
    code: "times[place]! < earliest",
    becomes: "times[place]! <= earliest",
    why: EQUAL,
  },
  {
    file: "src/retention/lifecycle.ts",
    code: "person < persons",
    becomes: "person <= persons",
    why: PAST_THE_END,
  },
  {
    file: "src/retention/lifecycle.ts",
    code: "at < tally.first",
    becomes: "at <= tally.first",
    why: EQUAL,
  },
  {
    file: "src/retention/retention.ts",
    code: '"an activity, else a stage; any activity by the community if left out"',
    becomes: '""',
    why: IN_DOCS,
  },
  {
    file: "src/retention/retention.ts",
    code: "person < persons",
    becomes: "person <= persons",
    why: PAST_THE_END,
  },
  {
    file: "src/retention/retention.ts",
    code: "times[place]! < first",
    becomes: "times[place]! <= first",
    why: EQUAL,
  },
  {
    file: "src/retention/retention.ts",
    code: "[-1, -1]",
    becomes: "[]",
    why: NOT_READ,
  },
  {
    file: "src/retention/retention.ts",
    code: "-1",
    becomes: "+1",
    why: NOT_READ,
  },
  {
    file: "src/retention/retention.ts",
    code: "at >= 0",
    becomes: "at > 0",
    why: "The first period is later than no cohort, so that nobody comes back in it.",
  },
  {
    file: "src/retention/retentionColumns.ts",
    code: '"Period 0, and the share active again in each period after it"',
    becomes: '""',
    why: IN_DOCS,
  },
  {
    file: "src/community/community.ts",
    code: "person < since.length",
    becomes: "person <= since.length",
    why: PAST_THE_END,
  },
  {
    file: "src/community/community.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "A text is no date, and one more in every block leaves the order of the blocks as it is.",
  },
  {
    file: "src/community/community.ts",
    code: "at < since.length",
    becomes: "at <= since.length",
    why: PAST_THE_END,
  },
  {
    file: "src/community/community.ts",
    code: "place >= 0",
    becomes: "true",
    why: NO_PLACE,
  },
  {
    file: "src/community/community.ts",
    code: "at < times.length",
    becomes: "at <= times.length",
    why: PAST_THE_END,
  },
  {
    file: "src/community/community.ts",
    code: "times[at]! < earliest",
    becomes: "times[at]! <= earliest",
    why: EQUAL,
  },
  {
    file: "src/community/community.ts",
    code: "at < 0",
    becomes: "false",
    why: NO_PLACE,
  },
  {
    file: "src/community/community.ts",
    code: "known[at]!++",
    becomes: "known[at]! --",
    why: "Only whether it is 0 is asked.",
  },
  {
    file: "src/community/communityWork.ts",
    code: "entry < log.entries",
    becomes: "entry <= log.entries",
    why: PAST_THE_END,
  },
  {
    file: "src/community/communityWork.ts",
    code: "parts.slice()",
    becomes: "parts",
    why: "Nobody reads the parts once they are sorted.",
  },
  {
    file: "src/community/communityWork.ts",
    code: "sum < whole / 2 - TOLERANCE",
    becomes: "sum <= whole / 2 - TOLERANCE",
    why: "No sum of shares lies exactly a billionth below the half.",
  },
  {
    file: "src/community/members.ts",
    code: "contacts?.dates",
    becomes: "contacts.dates",
    why: WITH_CONTACTS,
  },
  {
    file: "src/community/members.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: WITH_CONTACTS,
  },
  {
    file: "src/community/members.ts",
    code: "row < dates.length",
    becomes: "row <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/community/members.ts",
    code: "person >= 0",
    becomes: "true",
    why: NO_PLACE,
  },
  {
    file: "src/community/members.ts",
    code: "person >= 0",
    becomes: "person > 0",
    why: NOBODY_IS_0,
  },
  {
    file: "src/community/members.ts",
    code: "dates[row]! < joined[person]!",
    becomes: "dates[row]! <= joined[person]!",
    why: EQUAL,
  },
  {
    file: "src/community/members.ts",
    code: "entry < log.entries",
    becomes: "entry <= log.entries",
    why: PAST_THE_END,
  },
  {
    file: "src/community/members.ts",
    code: "time < first[person]!",
    becomes: "time <= first[person]!",
    why: EQUAL,
  },
  {
    file: "src/community/members.ts",
    code: "person < persons",
    becomes: "person <= persons",
    why: PAST_THE_END,
  },
  {
    file: "src/community/npsAnswers.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "Where there are no headers their words are not looked at.",
  },
  {
    file: "src/community/npsColumns.ts",
    code: '"One number from -100 to 100, blank without answers; with interval=yes a table: NPS, Low, High, Answers."',
    becomes: '""',
    why: IN_DOCS,
  },
  {
    file: "src/maturity/observed.ts",
    code: `\`\${measure}: how much is needed; \${needed} if left out.\``,
    becomes: "``",
    why: IN_DOCS,
  },
  {
    file: "src/maturity/observed.ts",
    code: "found === undefined",
    becomes: "false",
    why: BLANK,
  },
  {
    file: "src/maturity/observed.ts",
    code: "{ found: undefined, needed: undefined, observed: undefined }",
    becomes: "{}",
    why: BLANK,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "time < firstSeen[person]!",
    becomes: "time <= firstSeen[person]!",
    why: EQUAL,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "row >= 0",
    becomes: "true",
    why: "A milestone stands in no row, so that none names its team; what it says of events is tested.",
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: '"month"',
    becomes: '""',
    why: "What is no other period is a month.",
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "entry < log.entries",
    becomes: "entry <= log.entries",
    why: PAST_THE_END,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "lead < dates.length",
    becomes: "lead <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "[]",
    becomes: '["Stryker was here"]',
    why: "Without a Contacts range it is not told how many partners there are.",
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "row < contacts.count",
    becomes: "row <= contacts.count",
    why: PAST_THE_END,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "person >= 0",
    becomes: "true",
    why: NO_PLACE,
  },
  {
    file: "src/maturity/observedFacts.ts",
    code: "person >= 0",
    becomes: "person > 0",
    why: NOBODY_IS_0,
  },
];

/** Code on one line with one space between words, as it is written in the list. */
export const onOneLine = (code: string) => code.replace(/\s+/g, " ").trim();
