/** Hand-worked cases of `order=ordered`: the stages in order, anything may come between. */
import type { FunnelCase } from "../case";

export const ORDERED: FunnelCase[] = [
  {
    name: "Each stage needs the one before it, earlier in time",
    because: "Ann does all in order; Bob's B precedes his A; Cid skips B; Dan never does A.",
    activities: `
      Ann: A 1, B 2, C 3
      Bob: B 1, A 2
      Cid: A 1, C 2
      Dan: B 1, C 2`,
    options: "order=ordered",
    counts: [3, 1, 1],
    medians: [1, 1],
    rows: { Ann: "2, 3, 4", Bob: "6" },
    stopped: {
      Ann: "",
      Bob: "Out of order: B came before A",
      Cid: "No B activity",
      Dan: "No A activity",
    },
  },
  {
    name: "Anything may come between two steps",
    because:
      "Ann's X and her second A lie between the steps and change nothing; B is 2 days after A, C 2 days after B.",
    activities: "Ann: A 1, X 2, B 3, A 4, C 5",
    options: "order=ordered",
    counts: [1, 1, 1],
    medians: [2, 2],
  },
  {
    name: "A step done too early can be done again",
    because: "The B of the 1st comes before A, the B of the 3rd after it.",
    activities: "Ann: B 1, A 2, B 3",
    options: "order=ordered",
    counts: [1, 1, 0],
    medians: [1, null],
    rows: { Ann: "3, 4" },
  },
  {
    name: "The window is inclusive to the minute",
    because: "Ann's B comes exactly 7 days after A, Bob's one minute later.",
    activities: `
      Ann: A 1 09:30, B 8 09:30
      Bob: A 1 09:30, B 8 09:31`,
    options: "order=ordered; window=7",
    counts: [2, 1, 0],
    medians: [7, null],
    stopped: { Bob: "7 days" },
  },
  {
    name: "The window may be a part of a day",
    because: "Six hours after 20:10 is 02:10 of the next day: Ann is in time, Bob a minute late.",
    activities: `
      Ann: A 1 20:10, B 2 02:10
      Bob: A 1 20:10, B 2 02:11`,
    options: "order=ordered; window=0.25",
    counts: [2, 1, 0],
    medians: [0.25, null],
  },
  {
    name: "The window is measured from the first step, not from the step before",
    because: "Ann's C comes 4 days after her B but 11 days after her A; Bob's C comes 10 days after his A.",
    activities: `
      Ann: A 1, B 8, C 12
      Bob: A 1, B 8, C 11`,
    options: "order=ordered; window=10",
    counts: [2, 2, 1],
    medians: [7, 3],
    stopped: { Ann: "10 days" },
  },
  {
    name: "A later attempt counts if it comes deeper than the first",
    because: "From the A of the 1st only B is within 5 days; from the A of the 10th both B and C are.",
    activities: "Ann: A 1, B 3, A 10, B 11, C 12",
    options: "order=ordered; window=5",
    counts: [1, 1, 1],
    medians: [1, 1],
    rows: { Ann: "4, 5, 6" },
  },
  {
    name: "Of two attempts of one depth the earlier counts",
    because: "Both attempts reach B; the first took 3 days, the second 1.",
    activities: "Ann: A 1, B 4, A 10, B 11",
    options: "order=ordered; window=5",
    counts: [1, 1, 0],
    medians: [3, null],
    rows: { Ann: "2, 3" },
  },
  {
    name: "A repeated first step does not restart an attempt that comes as deep",
    because: "From the 1st and from the 5th Ann reaches B; the attempt of the 1st is the earlier, 5 days.",
    activities: "Ann: A 1, A 5, B 6",
    options: "order=ordered",
    counts: [1, 1, 0],
    medians: [5, null],
  },
  {
    name: "A repeated first step saves a journey that began too early for the window",
    because: "Only the A of the 5th has its B within 3 days.",
    activities: "Ann: A 1, A 5, B 6",
    options: "order=ordered; window=3",
    counts: [1, 1, 0],
    medians: [1, null],
  },
  {
    name: "Each next step is the earliest that fits",
    because:
      "B of the 3rd and C of the 5th are the first after their steps before; the later ones change nothing.",
    activities: "Ann: A 1, C 2, B 3, B 4, C 5, C 9",
    options: "order=ordered",
    counts: [1, 1, 1],
    medians: [2, 2],
  },
  {
    name: "Two activities at one instant serve in either order",
    because: "B is listed above A, both at 10:00: A then B, 0 days.",
    activities: "Ann: B 1 10:00, A 1 10:00",
    options: "order=ordered",
    counts: [1, 1, 0],
    medians: [0, null],
    rows: { Ann: "2, 3" },
  },
  {
    name: "Three activities at one instant serve in any order",
    because: "C, B and A all at 10:00 can be read as A, B, C.",
    activities: "Ann: C 1 10:00, B 1 10:00, A 1 10:00",
    options: "order=ordered",
    counts: [1, 1, 1],
    medians: [0, 0],
  },
  {
    name: "A date without a time is neither before nor after the times of that day",
    because:
      "Ann's are both date-only; Bob's and Cid's may have been in order, and whole days lie between; Dan's B at 08:00 was before his A at 09:00.",
    activities: `
      Ann: B 1, A 1
      Bob: B 1 09:00, A 1
      Cid: B 1, A 1 09:00
      Dan: B 1 08:00, A 1 09:00`,
    options: "order=ordered",
    counts: [4, 3, 0],
    medians: [0, null],
    stopped: { Dan: "order" },
  },
  {
    name: "One choice of times has to fit all steps of an attempt",
    because:
      "Ann's B, without a time, can lie between her A at 14:30 and her C at 15:00; Bob's can lie after his A, but then his C at 10:00 came before.",
    activities: `
      Ann: A 1 14:30, B 1, C 1 15:00
      Bob: A 1 14:30, B 1, C 1 10:00`,
    options: "order=ordered",
    counts: [2, 2, 1],
    medians: [0, 0],
    rows: { Ann: "3, 2, 4", Bob: "6, 5" },
    stopped: { Bob: "order" },
  },
  {
    name: "Where one of two dates has no time, the window counts whole days",
    because:
      "Seven days after the 1st is the 8th, whatever the hour where one of the two has none; Cid's are both timed, so he is a minute late; Dan's 9th is too late.",
    activities: `
      Ann: A 1, B 8 23:00
      Bob: A 1 09:30, B 8
      Cid: A 1 09:30, B 8 09:31
      Dan: A 1, B 9`,
    options: "order=ordered; window=7",
    counts: [4, 2, 0],
    medians: [7, null],
  },
  {
    name: "The first step must lie in the dates, later steps may lie after",
    because:
      "Ann begins on the 5th and ends after; Bob begins too early, Dan too late; Cid begins in the last minute of the 10th.",
    activities: `
      Ann: A 5, B 20
      Bob: A 4 23:59, B 6
      Cid: A 10 23:59
      Dan: A 11`,
    options: "order=ordered; from=2025-01-05; to=2025-01-10",
    counts: [2, 1, 0],
    medians: [15, null],
    stopped: { Bob: "before", Dan: "after" },
  },
  {
    name: "The dates are those of the very first step, also where a later attempt lies inside them",
    because:
      "Ann's first A is on the 1st, before the dates; Bob's on the 6th, and his B comes after the dates.",
    activities: `
      Ann: A 1, B 2, A 6, B 9
      Bob: A 6, B 9`,
    options: "order=ordered; from=2025-01-05; to=2025-01-08",
    counts: [1, 1, 0],
    medians: [3, null],
    stopped: { Ann: "before" },
  },
  {
    name: "Dates that end before they begin are an error that names both",
    because: "The 10th comes after the 5th.",
    activities: "Ann: A 1",
    options: "from=2025-01-10; to=2025-01-05",
    refused: ["2025-01-10", "2025-01-05"],
  },
  {
    name: "The option stages turns the order around",
    because: "With B before A, Ann passes both and Bob stops at B.",
    activities: `
      Ann: B 1, A 2
      Bob: A 1, B 2`,
    options: "order=ordered; stages=B > A",
    counts: [2, 1],
    labels: ["B", "A"],
    medians: [1],
  },
  {
    name: "Custom stages come in the order of the tab",
    because: "The tab lists C first, so the funnel is C, A, B and Ann has the first two.",
    activities: "Ann: C 1, A 2",
    journey: { C: "C", A: "A", B: "B" },
    options: "order=ordered",
    counts: [1, 1, 0],
    labels: ["C", "A", "B"],
  },
  {
    name: "Several activities may stand for one stage",
    because: "A and a post both mean A: Ann's post of the 1st is her first step, Bob's A of the 2nd his.",
    activities: `
      Ann: Post 1, A 2, B 3
      Bob: A 2, B 3`,
    journey: { A: "A", Post: "A", B: "B" },
    options: "order=ordered",
    counts: [2, 2],
    medians: [1.5],
  },
  {
    name: "Of an odd number of durations the median is the middle one",
    because: "1, 2 and 9 days: 2.",
    activities: `
      Ann: A 1, B 10
      Bob: A 1, B 2
      Cid: A 1, B 3`,
    options: "order=ordered",
    counts: [3, 3, 0],
    medians: [2, null],
  },
  {
    name: "Of an even number of durations the median lies between the middle two",
    because: "0.5, 1, 4 and 20 days: 2.5.",
    activities: `
      Ann: A 1, B 21
      Bob: A 1, B 1 12:00
      Cid: A 1, B 5
      Dan: A 1, B 2`,
    options: "order=ordered",
    counts: [4, 4, 0],
    medians: [2.5, null],
  },
  {
    name: "The order of the rows says nothing about the order of the steps",
    because: "Ann's rows stand upside down; by their dates she did A, B, C.",
    activities: "Ann: C 9, B 5, A 1",
    options: "order=ordered",
    counts: [1, 1, 1],
    medians: [4, 4],
  },
  {
    name: "What two contacts did at one moment is each one's own",
    because: "The B is Ann's and the A is Bob's.",
    activities: `
      Ann: B 1 10:00
      Bob: A 1 10:00`,
    options: "order=ordered",
    counts: [1, 0, 0],
  },
];
