/** Hand-worked cases of the options `by` and `touch`. */
import type { FunnelCase } from "../case";

const ANN_BOB_CID = `
  Ann: A 1 @Blog, B 2 @Talk
  Bob: A 1 @Talk
  Cid: A 3 @Blog`;

const PERSONAS = `
  Contact | Persona   | Cohort
  Ann     | Developer | Spring
  Bob     | Architect | Spring
  Cid     |           | Autumn`;

export const BREAKDOWN: FunnelCase[] = [
  {
    name: "By a column of the activities, the value at the first counted step decides",
    because: "Ann and Cid began on Blog, Bob on Talk; Ann alone reached B.",
    activities: ANN_BOB_CID,
    options: "order=ordered; by=Channel",
    blocks: [
      ["Blog", [2, 1, 0]],
      ["Talk", [1, 0, 0]],
    ],
  },
  {
    name: "With touch=last, the value at the last counted step decides",
    because: "Ann's last step was on Talk, and so was Bob's only one; Cid's was on Blog.",
    activities: ANN_BOB_CID,
    options: "order=ordered; by=Channel; touch=last",
    blocks: [
      ["Talk", [2, 1, 0]],
      ["Blog", [1, 0, 0]],
    ],
  },
  {
    name: "With touch=all, a contact counts once under every value it has",
    because:
      "Ann counts under Blog and Talk, both times as deep as she came; blocks of one size stand by name.",
    activities: ANN_BOB_CID,
    options: "order=ordered; by=Channel; touch=all",
    blocks: [
      ["Blog", [2, 1, 0]],
      ["Talk", [2, 1, 0]],
    ],
  },
  {
    name: "With touch=all, every activity at a stage within the window brings its value",
    because:
      "Ann's second A on Web comes exactly 5 days later, her third on Mail after them, her X on Forum has no stage: Blog and Web.",
    activities: "Ann: A 1 10:00 @Blog, X 2 @Forum, A 6 10:00 @Web, A 20 @Mail",
    options: "order=ordered; window=5; by=Channel; touch=all",
    blocks: [
      ["Blog", [1, 0, 0]],
      ["Web", [1, 0, 0]],
    ],
  },
  {
    name: "With touch=all, only a contact without any value is under (none)",
    because: "Ann has Blog beside an empty cell, Bob has only an empty cell.",
    activities: `
      Ann: A 1 @Blog, B 2
      Bob: A 1`,
    options: "order=ordered; by=Channel; touch=all",
    blocks: [
      ["(none)", [1, 0, 0]],
      ["Blog", [1, 1, 0]],
    ],
  },
  {
    name: "Of two steps on one day, the earlier stage is the first touch",
    because: "A on Blog and B on Talk have the same date: A is the first step.",
    activities: "Ann: B 1 @Talk, A 1 @Blog",
    options: "order=ordered; by=Channel; touch=first",
    blocks: [["Blog", [1, 1, 0]]],
  },
  {
    name: "Of two steps on one day, the later stage is the last touch",
    because: "A on Blog and B on Talk have the same date: B is the last step.",
    activities: "Ann: B 1 @Talk, A 1 @Blog",
    options: "order=ordered; by=Channel; touch=last",
    blocks: [["Talk", [1, 1, 0]]],
  },
  {
    name: "The first counted step is that of the counted attempt",
    because: "Within 5 days the A of the 10th comes deeper than that of the 1st, and it was on Talk.",
    activities: "Ann: A 1 @Blog, A 10 @Talk, B 11 @Mail",
    options: "order=ordered; window=5; by=Channel",
    blocks: [["Talk", [1, 1, 0]]],
  },
  {
    name: "In reached, the first counted step is the earliest of the stages",
    because:
      "Ann's earliest activity is B on Talk, though A is the first stage; her last in time is A on Blog.",
    activities: "Ann: B 1 @Talk, A 2 @Blog",
    options: "by=Channel",
    blocks: [["Talk", [1, 1, 0]]],
  },
  {
    name: "In reached, touch=last takes the latest of the counted steps",
    because: "Ann's first A, on Blog, is later than her first B; her second B does not count.",
    activities: "Ann: B 1 @Talk, A 2 @Blog, B 3 @Mail",
    options: "by=Channel; touch=last",
    blocks: [["Blog", [1, 1, 0]]],
  },
  {
    name: "In reached too, of two steps on one day the later stage is the last touch and the earlier the first",
    because: "A on Blog and B on Talk have the same date: with touch=last, B on Talk decides.",
    activities: "Ann: B 1 @Talk, A 1 @Blog",
    options: "by=Channel; touch=last",
    blocks: [["Talk", [1, 1, 0]]],
  },
  {
    name: "In reached, of several values at the moment of the first step the first in the alphabet decides",
    because:
      "Ann did A three times on the 2nd: on Talk, Blog and Mail; where it stands in the sheet does not matter.",
    activities: "Ann: A 2 @Talk, A 2 @Blog, A 2 @Mail",
    options: "by=Channel",
    blocks: [["Blog", [1, 0, 0]]],
  },
  {
    name: "In reached, a value beats no value at the moment of the first step",
    because: "Ann did A twice on the 2nd, once with a channel.",
    activities: "Ann: A 2, A 2 @Mail",
    options: "by=Channel",
    blocks: [["Mail", [1, 0, 0]]],
  },
  {
    name: "In reached, what tied at a moment that turned out not to be the first has no say",
    because: "Two A of the 5th stand above the A of the 3rd, which is Ann's first and was on Talk.",
    activities: "Ann: A 5 @Forum, A 5 @Blog, A 3 @Talk",
    options: "by=Channel",
    blocks: [["Talk", [1, 0, 0]]],
  },
  {
    name: "In reached, another stage at the moment of the first step has no say",
    because: "Ann's first step is A, on Talk; her two Bs of that day are at another stage.",
    activities: "Ann: A 1 @Talk, B 1 @Mail, B 1 @Blog",
    options: "by=Channel",
    blocks: [["Talk", [1, 1, 0]]],
  },
  {
    name: "In order too, of several values at the moment and stage of the first step the first in the alphabet decides",
    because:
      "Ann did A on Talk and Blog at once; her X and B on Ads are no such step, and Bob's A on Art is not hers.",
    activities: `
      Ann: A 1 @Talk, X 1 @Ads, A 1 @Blog, B 1 @Ads
      Bob: A 1 @Art`,
    options: "order=ordered; by=Channel",
    blocks: [
      ["Art", [1, 0, 0]],
      ["Blog", [1, 1, 0]],
    ],
  },
  {
    name: "What another contact did at the same moment has no say",
    because: "Both did A on the 1st, Ann on Talk, Bob on Blog.",
    activities: `
      Ann: A 1 @Talk
      Bob: A 1 @Blog`,
    options: "order=ordered; by=Channel",
    blocks: [
      ["Blog", [1, 0, 0]],
      ["Talk", [1, 0, 0]],
    ],
  },
  {
    name: "In any order, the first counted step is the first in time",
    because: "Ann began with C on Mail.",
    activities: "Ann: C 1 @Mail, A 2 @Blog",
    options: "order=any; by=Channel",
    blocks: [["Mail", [1, 1, 0]]],
  },
  {
    name: "In any order too, of two steps on one day the earlier stage is the first touch, wherever its row stands",
    because: "A on Blog and B on Talk have the same date: with touch=first, A on Blog decides.",
    activities: "Ann: B 1 @Talk, A 1 @Blog",
    options: "order=any; by=Channel",
    blocks: [["Blog", [1, 1, 0]]],
  },
  {
    name: "Values are grouped whatever their case and outer spaces, and no value is (none)",
    because: "blog, Blog and BLOG with spaces are one value with three contacts; Dan has none.",
    activities: `
      Ann: A 1 @blog
      Bob: A 1 @Blog
      Cid: A 1 @  BLOG
      Dan: A 1, B 2 @Talk`,
    options: "order=ordered; by=channel",
    blocks: [
      ["Blog", [3, 0, 0]],
      ["(none)", [1, 1, 0]],
    ],
  },
  {
    name: "By a column of the contacts, the contact's own value decides",
    because: "Ann is a developer, Bob an architect, Cid has no persona and Dan is not in the contacts.",
    activities: `
      Ann: A 1, B 2, C 3
      Bob: A 1, B 2
      Cid: A 1, B 2
      Dan: A 1`,
    contacts: PERSONAS,
    options: "order=ordered; by=Persona",
    blocks: [
      ["(none)", [2, 1, 0]],
      ["Architect", [1, 1, 0]],
      ["Developer", [1, 1, 1]],
    ],
  },
  {
    name: "A column that is not ours can be used by its own header, and touch does not change it",
    because: "Ann and Bob are of the spring cohort, Cid of the autumn.",
    activities: ANN_BOB_CID,
    contacts: PERSONAS,
    options: "order=ordered; by=Cohort; touch=all",
    blocks: [
      ["Spring", [2, 1, 0]],
      ["Autumn", [1, 0, 0]],
    ],
  },
  {
    name: "A header as it stands in the contacts comes before another name of a column of the activities",
    because: "Source also means Channel, but the contacts have a column with exactly that header.",
    activities: ANN_BOB_CID,
    contacts: `
      Contact | Source
      Ann     | Search
      Bob     | Search
      Cid     | Friends`,
    options: "order=ordered; by=Source",
    blocks: [
      ["Search", [2, 1, 0]],
      ["Friends", [1, 0, 0]],
    ],
  },
  {
    name: "A column can be named by another of its names",
    because: "Medium means Channel where no column is called Medium.",
    activities: ANN_BOB_CID,
    options: "order=ordered; by=Medium",
    blocks: [
      ["Blog", [2, 1, 0]],
      ["Talk", [1, 0, 0]],
    ],
    withoutOracle: "other names of columns",
  },
  {
    name: "A milestone has no channel",
    because: "Ann's first step is the day she joined, from the contacts; Bob's is an activity on Blog.",
    activities: `
      Ann: B 2 @Talk
      Bob: A 1 @Blog, B 2 @Talk`,
    contacts: `
      Contact | Joined
      Ann     | 2025-01-01`,
    journey: { Joined: "A", A: "A", B: "B" },
    options: "order=ordered; by=Channel",
    blocks: [
      ["(none)", [1, 1]],
      ["Blog", [1, 1]],
    ],
  },
  {
    name: "A breakdown by a column that is not there is an error that names it",
    because: "There is no column Planet.",
    activities: ANN_BOB_CID,
    options: "by=Planet",
    refused: ["Planet", "Channel"],
  },
];
