/** Hand-worked cases of `order=any`: how many different stages a contact did, in any order. */
import type { FunnelCase } from "../case";

export const ANY: FunnelCase[] = [
  {
    name: "Any order counts the different stages done",
    because: "Ann did two, Bob one, Cid three.",
    activities: `
      Ann: C 1, A 2
      Bob: B 1
      Cid: B 1, A 2, C 4`,
    options: "order=any",
    counts: [3, 2, 1],
    labels: ["At least 1 stage", "At least 2 stages", "At least 3 stages"],
    medians: [1, 2],
  },
  {
    name: "One stage done many times is one stage",
    because: "Ann did A three times.",
    activities: "Ann: A 1, A 2, A 3",
    options: "order=any",
    counts: [1, 0, 0],
  },
  {
    name: "In any order every activity with a stage may begin an attempt",
    because: "From the A of the 1st nothing is within 3 days; from B of the 10th C and A are.",
    activities: "Ann: A 1, B 10, C 11, A 13",
    options: "order=any; window=3",
    counts: [1, 1, 1],
    medians: [1, 2],
  },
  {
    name: "The window of any order is inclusive to the minute",
    because: "Ann's third stage comes exactly 2 days after the first, Bob's a minute late.",
    activities: `
      Ann: C 1 08:20, B 2 09:00, A 3 08:20
      Bob: C 1 08:20, B 2 09:00, A 3 08:21`,
    options: "order=any; window=2",
    counts: [2, 2, 1],
  },
  {
    name: "In any order the dates are those of the first activity at any stage",
    because:
      "Ann's A of the 1st lies before the dates; Bob begins with B on the 6th, and so does Cid, whose X has no stage.",
    activities: `
      Ann: A 1, B 6
      Bob: B 6, A 7
      Cid: X 1, B 6`,
    options: "order=any; from=2025-01-05",
    counts: [2, 1, 0],
    stopped: { Ann: "before" },
  },
  {
    name: "In any order ties and activities without a stage do not matter",
    because: "A and B at one instant are two stages, X is none.",
    activities: "Ann: B 1 10:00, X 1 10:00, A 1 10:00, X 2",
    options: "order=any",
    counts: [1, 1, 0],
    medians: [0, null],
  },
  {
    name: "In any order only the stages of the funnel count",
    because: "With A and C only, Ann's B does not count.",
    activities: "Ann: B 1, C 2",
    options: "order=any; stages=A > C",
    counts: [1, 0],
  },
  {
    name: "In any order the window opens with an activity at a stage, not with one of the same day without a stage",
    because: "A day after 10:00 is 10:00 of the 2nd, and B came at 23:00.",
    activities: "Ann: X 1, A 1 10:00, B 2 23:00",
    options: "order=any; window=1",
    counts: [1, 0, 0],
  },
  {
    name: "In any order the activity that opens the window serves its stage",
    because:
      "Nine tenths of a day from the A without a time end with the 1st; from the A at 10:00 they last until 07:36 of the 2nd.",
    activities: "Ann: A 1, A 1 10:00, B 2 07:00",
    options: "order=any; window=0.9",
    counts: [1, 1, 0],
    medians: [21 / 24, null],
    rows: { Ann: "3, 4" },
  },
  {
    name: "In any order too, of two attempts of one depth the earlier counts",
    because: "Both attempts have two stages; the first took 3 days, the second 1.",
    activities: "Ann: A 1, B 4, A 10, B 11",
    options: "order=any; window=5",
    counts: [1, 1, 0],
    medians: [3, null],
    rows: { Ann: "2, 3" },
  },
  {
    name: "In any order the reason tells when the other stages came",
    because:
      "Ann did nothing else with a stage; Bob's A came 19 days after B; Cid's C came before the two that count; Dan's C came before and after, Eve's X has no stage.",
    activities: `
      Ann: A 1, A 2
      Bob: B 1, A 20
      Cid: C 1, A 10, B 11
      Dan: C 1, A 10, B 11, C 20
      Eve: A 1, X 30`,
    options: "order=any; window=5",
    counts: [5, 2, 0],
    stopped: {
      Ann: "No activity at another stage",
      Bob: "Other stages came outside the 5 days",
      Cid: "Other stages came before the first step",
      Dan: "Other stages came outside the 5 days",
      Eve: "No activity at another stage",
    },
  },
];
