/** Hand-worked cases of who did it: several people in a cell, aliases, colleagues, milestones, unreadable rows. */
import type { FunnelCase } from "../case";

const ANN_AND_HER_ALIASES = `
  Contact | Also known as
  Ann     | ann@work; ann_dev`;

export const PEOPLE: FunnelCase[] = [
  {
    name: "An activity of several people counts for each of them",
    because: "A names Ann and Bob, B names Ann and Cid on two lines of a cell: Ann alone has both.",
    activities: `
      Ann; Bob: A 1
      Ann+Cid: B 2`,
    options: "order=ordered",
    counts: [2, 1, 0],
  },
  {
    name: "One person named twice in a cell did it once",
    because: "Both names of B are Ann's, so there is one B and C follows it directly.",
    activities: `
      Ann: A 1
      Ann; ann@work: B 2
      Ann: C 3`,
    contacts: ANN_AND_HER_ALIASES,
    options: "order=strict",
    counts: [1, 1, 1],
  },
  {
    name: "All names of a person are one person",
    because: "A as Ann, B as ann@work, C as ANN_DEV: one journey of three steps.",
    activities: `
      Ann: A 1
      ann@work: B 2
      ANN_DEV: C 3`,
    contacts: ANN_AND_HER_ALIASES,
    options: "order=ordered",
    counts: [1, 1, 1],
    rows: { Ann: "2, 3, 4" },
  },
  {
    name: "Without the contacts the names are different people",
    because: "Only Ann did A; nobody did A and B.",
    activities: `
      Ann: A 1
      ann@work: B 2`,
    options: "order=ordered",
    counts: [1, 0, 0],
  },
  {
    name: "An activity of nobody counts for nobody",
    because: "The first A names no contact.",
    activities: `
      : A 1
      Ann: A 2`,
    counts: [1, 0, 0],
  },
  {
    name: "Names ignore case, and ids may be numbers",
    because: "ann and ANN are one person, so are the number 101 and the text 101.",
    activities: `
      ann: A 1
      ANN: B 2
      101: A 1
      '101: B 2`,
    options: "order=ordered",
    counts: [2, 2, 0],
  },
  {
    name: "Colleagues are left out under all their names",
    because: "Eve is a colleague, also as eve@work and beside Bob, whose activity still counts.",
    activities: `
      Eve: A 1, B 2
      eve@work: A 3
      Bob; Eve: A 1`,
    contacts: `
      Contact | Also known as | Internal
      Eve     | eve@work      | TRUE`,
    options: "order=ordered",
    counts: [1, 0, 0],
  },
  {
    name: "Dates of the contacts are steps of the journey",
    because: "Ann joined on the 1st and signed up on the 4th; Bob joined only and did B himself on the 3rd.",
    activities: "Bob: B 3",
    contacts: `
      Contact | Joined     | Signed up  | First app
      Ann     | 2025-01-01 | 2025-01-04 |
      Bob     | 2025-01-01 |            |`,
    journey: { Joined: "A", "Signed up": "B", B: "B", "First app": "C" },
    options: "order=ordered",
    counts: [2, 2, 0],
    medians: [2.5, null],
    rows: { Bob: "Contacts 3, 2" },
  },
  {
    name: "A contacts column of the team's own is a step if the journey names it",
    because: "First talk is in the journey: Ann reached C 8 days after B.",
    activities: "Ann: A 1, B 2",
    contacts: `
      Contact | First talk
      Ann     | 2025-01-10`,
    journey: { A: "A", B: "B", "First talk": "C" },
    options: "order=ordered",
    counts: [1, 1, 1],
    medians: [1, 8],
  },
  {
    name: "A colleague's milestones are left out too",
    because: "Eve joined, but is a colleague.",
    activities: "Ann: A 1",
    contacts: `
      Contact | Joined     | Internal
      Eve     | 2025-01-01 | TRUE`,
    journey: { Joined: "A", A: "A", B: "B" },
    counts: [1, 0],
  },
  {
    name: "Only activities with a date that can be read count",
    because:
      "03/04/2025 could be March or April, so Bob has no A; Ann's 2 Jan 2025 can be read one way only.",
    activities: `
      Ann: A 1, B "2 Jan 2025"
      Bob: A "03/04/2025"`,
    counts: [1, 1, 0],
    medians: [1, null],
    withoutOracle: "text dates",
  },
];
