/** Hand-worked cases of `order=strict`: in order, with no other activity of that contact between. */
import type { FunnelCase } from "../case";

export const STRICT: FunnelCase[] = [
  {
    name: "An activity without a stage between two steps ends the attempt",
    because: "Ann's X lies between A and B; Bob has nothing between.",
    activities: `
      Ann: A 1, X 2, B 3
      Bob: A 1, B 2, C 3`,
    options: "order=strict",
    counts: [2, 1, 1],
    medians: [1, 1],
    stopped: { Ann: "Another activity", Bob: "" },
  },
  {
    name: "An activity of another stage between two steps ends the attempt",
    because: "Ann's C lies between A and B; in ordered she would reach B.",
    activities: "Ann: A 1, C 2, B 3",
    options: "order=strict",
    counts: [1, 0, 0],
  },
  {
    name: "A repeated first step begins a new attempt",
    because: "The A of the 1st is followed by an A, the A of the 2nd by B.",
    activities: "Ann: A 1, A 2, B 3",
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [1, null],
    rows: { Ann: "3, 4" },
  },
  {
    name: "A repeated later step ends the attempt",
    because: "The second B lies between the first B and C, and has no A just before it.",
    activities: "Ann: A 1, B 2, B 3, C 4",
    options: "order=strict",
    counts: [1, 1, 0],
    stopped: { Ann: "Another activity" },
  },
  {
    name: "What other people do between does not matter",
    because: "Bob's X lies between Ann's A and B, but it is not hers.",
    activities: `
      Ann: A 1
      Bob: X 2
      Ann: B 3`,
    options: "order=strict",
    counts: [1, 1, 0],
  },
  {
    name: "An activity at the same instant as a step may be put after it, but then stands before the next",
    because:
      "A, B, X: B is reached; but X then comes between B and C, and before B it would come between A and B.",
    activities: "Ann: A 1, X 2, B 2, C 3",
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [1, null],
  },
  {
    name: "Tied activities are put in the order that comes deepest, also over two instants",
    because: "On the 1st B goes before A, so that A, the B of the 2nd and C of the 3rd follow each other.",
    activities: "Ann: A 1, B 1, B 2, C 3",
    options: "order=strict",
    counts: [1, 1, 1],
    medians: [1, 1],
    rows: { Ann: "2, 4, 5" },
  },
  {
    name: "Of several orders that come as deep, the one with the earliest steps counts",
    because:
      "B of the 1st can follow A at once, so it took 0 days; the B of the 2nd is then another activity.",
    activities: "Ann: A 1, B 1, B 2",
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [0, null],
    rows: { Ann: "2, 3" },
  },
  {
    name: "An activity tied with the first step may be put before it",
    because: "X, A, then B.",
    activities: "Ann: A 1, X 1, B 2",
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [1, null],
  },
  {
    name: "An activity tied with the last step may be put after it",
    because: "A, B, C, then X.",
    activities: "Ann: A 1, B 2, X 3, C 3",
    options: "order=strict",
    counts: [1, 1, 1],
  },
  {
    name: "Three steps and a stranger at one instant come all the way",
    because: "X, A, B, C, all at once.",
    activities: "Ann: C 1, X 1, B 1, A 1",
    options: "order=strict",
    counts: [1, 1, 1],
    medians: [0, 0],
  },
  {
    name: "A whole tie group between two steps is fine if all of it are steps",
    because: "Ann: A, then B and C at once; Bob: A and B at once, then C before X.",
    activities: `
      Ann: A 1, C 2, B 2
      Bob: B 1, A 1, X 2, C 2`,
    options: "order=strict",
    counts: [2, 2, 2],
    medians: [0.5, 0.5],
  },
  {
    name: "A stranger in a middle tie group ends the attempt there",
    because:
      "Ann's X has to stand before B, between, or before D: with A, B, C, X she reaches C but not D. Bob's X goes before A.",
    activities: `
      Ann: A 1, B 2, C 2, X 2, D 3
      Bob: A 1, X 1, B 2, C 2, D 3`,
    journey: { A: "A", B: "B", C: "C", D: "D" },
    options: "order=strict",
    counts: [2, 2, 2, 1],
  },
  {
    name: "Two equal activities at one instant are two activities",
    because: "One of the two Bs stands between the other and C, or between A and it.",
    activities: "Ann: A 1, B 2, B 2, C 3",
    options: "order=strict",
    counts: [1, 1, 0],
  },
  {
    name: "Two first steps at one instant leave one just before the next step",
    because: "A, A, B: the second A and B follow each other.",
    activities: "Ann: A 1, A 1, B 2",
    options: "order=strict",
    counts: [1, 1, 0],
  },
  {
    name: "An activity of a stage left out of the funnel still comes between",
    because: "With A and C only, Ann's B is another activity between; Bob has none.",
    activities: `
      Ann: A 1, B 2, C 3
      Bob: A 1, C 2`,
    options: "order=strict; stages=A > C",
    counts: [2, 1],
  },
  {
    name: "The window holds in strict too",
    because: "C comes 19 days after A; 7 are allowed.",
    activities: "Ann: A 1, B 2, C 20",
    options: "order=strict; window=7",
    counts: [1, 1, 0],
    stopped: { Ann: "7 days" },
  },
  {
    name: "A later strict attempt counts if it comes deeper",
    because: "The first attempt is broken by X, the second goes to C.",
    activities: "Ann: A 1, B 2, X 3, A 4, B 6, C 9",
    options: "order=strict",
    counts: [1, 1, 1],
    medians: [2, 3],
  },
  {
    name: "In strict the dates are those of the first A, whichever attempt goes deepest",
    because:
      "Ann's first A is on the 1st, before the dates; Bob's is on the 6th, his deepest attempt begins on the 8th.",
    activities: `
      Ann: A 1, B 2, C 3, A 6, X 7
      Bob: A 6, X 7, A 8, B 9`,
    options: "order=strict; from=2025-01-05; to=2025-01-06",
    counts: [1, 1, 0],
  },
  {
    name: "Activities without a time fit in anywhere on their day",
    because:
      "Ann's X of the 1st stands before A; Bob's B without a time lies between A at 09:00 and C at 17:00; Cid's X at 12:00 lies between A and C, so that B comes at 09:01 and no C; Dan's X of the 2nd has a whole day to stand on, but B and C lie on either side of that day.",
    activities: `
      Ann: X 1, A 1 10:00, B 2
      Bob: C 1 17:00, B 1, A 1 09:00
      Cid: C 1 17:00, X 1 12:00, B 1, A 1 09:00
      Dan: A 1 10:00, B 1 11:00, X 2, C 3`,
    options: "order=strict",
    counts: [4, 4, 1],
  },
  {
    name: "A milestone that no stage names still comes between",
    because: "Ann joined on the 2nd, between A and B; Bob joined before A.",
    activities: `
      Ann: A 1, B 3
      Bob: A 2, B 3`,
    contacts: `
      Contact | Joined
      Ann     | 2025-01-02
      Bob     | 2025-01-01`,
    options: "order=strict",
    counts: [2, 1, 0],
  },
  {
    name: "In strict what two contacts did is each one's own, at one moment and one after the other",
    because: "Each A stands alone in its contact's history, and so does each B.",
    activities: `
      Ann: A 1
      Bob: B 1
      Cid: A 3 17:00
      Dan: B 1`,
    options: "order=strict",
    counts: [2, 0, 0],
  },
  {
    name: "In strict a step of the day before does not serve",
    because: "B came on the 2nd, A on the 3rd.",
    activities: "Ann: B 2, A 3",
    options: "order=strict",
    counts: [1, 0, 0],
    stopped: { Ann: "Out of order: B came before A" },
  },
  {
    name: "In strict the dates are those of the first A, whatever came before it",
    because: "Ann's X is no step, so she begins on the 6th.",
    activities: "Ann: X 1, A 6",
    options: "order=strict; from=2025-01-05",
    counts: [1, 0, 0],
  },
  {
    name: "The window of strict is inclusive to the minute",
    because: "Ann's B comes exactly 2 days after A, Bob's one minute later; Cid's X comes between.",
    activities: `
      Ann: A 1 17:00, B 3 17:00
      Bob: A 1 17:00, B 3 17:01
      Cid: A 1 17:00, X 2, B 3 17:00`,
    options: "order=strict; window=2",
    counts: [3, 1, 0],
    medians: [2, null],
    stopped: { Bob: "B came outside the 2 days", Cid: "Another activity came before B" },
  },
  {
    name: "In strict a step outside the window is none, also where another fits in before it",
    because:
      "From 17:00 nine tenths of a day end at 14:36 of the 2nd; from the A without a time they end with the 2nd.",
    activities: "Ann: A 1 17:00, A 2, B 2 17:00",
    options: "order=strict; window=0.9",
    counts: [1, 1, 0],
    medians: [0, null],
    rows: { Ann: "3, 4" },
  },
  {
    name: "Steps at one time and steps of one day follow each other",
    because: "Ann's A and B have one time, Bob's lie 8 hours apart.",
    activities: `
      Ann: B 2 09:00, A 2 09:00, C 3
      Bob: A 2 09:00, B 2 17:00, C 3`,
    options: "order=strict",
    counts: [2, 2, 2],
    medians: [4 / 24, 1],
  },
  {
    name: "Of activities at one time none may be left between two steps",
    because:
      "The A of the 2nd would stand between the A of the 1st and B, or between B and C; with it all follow.",
    activities: "Ann: A 1, A 2 09:00, B 2 09:00, C 2 17:00",
    options: "order=strict",
    counts: [1, 1, 1],
    medians: [0, 8 / 24],
    rows: { Ann: "3, 4, 5" },
  },
  {
    name: "A step repeated later on its day ends the attempt",
    because: "The B at 17:00 lies between the B at 09:00 and C.",
    activities: "Ann: A 1, B 2 09:00, B 2 17:00, C 3",
    options: "order=strict",
    counts: [1, 1, 0],
  },
  {
    name: "A first step without a time may stand after others of its day",
    because:
      "A at 09:00, then the A without a time, then B: of both As the one without a time is the earlier.",
    activities: "Ann: A 3, A 3 09:00, B 3 17:00",
    options: "order=strict",
    counts: [1, 1, 0],
    medians: [0, null],
    rows: { Ann: "2, 4" },
  },
  {
    name: "An attempt of strict begins on the day of its first step",
    because: "From the A at 09:00 only B is within half a day; the A of the 3rd has no B after it.",
    activities: "Ann: B 2, A 2 09:00, C 3, A 3",
    options: "order=strict; window=0.5",
    counts: [1, 1, 0],
    medians: [0, null],
    rows: { Ann: "2, 3" },
  },
];
