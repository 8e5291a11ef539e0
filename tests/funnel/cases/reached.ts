/** Hand-worked cases of `order=reached`: a later stage counts for the earlier ones. */
import type { FunnelCase } from "../case";

export const REACHED: FunnelCase[] = [
  {
    name: "A later stage counts for the earlier ones that nobody wrote down",
    because:
      "Ann did A and B, Bob only B, Cid only C: all three count at A and B, Cid alone at C; only Ann has A and B.",
    activities: `
      Ann: A 1, B 2
      Bob: B 1
      Cid: C 5`,
    counts: [3, 3, 1],
    medians: [1, null],
    rows: { Ann: "2, 3", Bob: "4", Cid: "5" },
    stopped: { Ann: "No C activity", Bob: "No C activity", Cid: "" },
  },
  {
    name: "Days are taken only where both stages come in order",
    because:
      "Ann's B precedes her A, so only Bob's 1 day counts for B; for C Ann has 5 days, Bob 2, the middle is 3.5.",
    activities: `
      Ann: B 1, A 3, C 6
      Bob: A 1, B 2, C 4`,
    counts: [2, 2, 2],
    medians: [1, 3.5],
  },
  {
    name: "Days run between the first activities at each stage",
    because: "Ann's first A is on the 1st and her first B on the 5th, whatever comes later.",
    activities: "Ann: A 3, A 1, B 9, B 5",
    counts: [1, 1, 0],
    medians: [4, null],
  },
  {
    name: "The window of reached runs from the earliest activity that has a stage",
    because:
      "Ann starts with B on the 1st, so C on the 9th is outside 7 days; Bob's C on the 8th is just inside, and so is Cid's, to the minute.",
    activities: `
      Ann: B 1, A 2, C 9
      Bob: A 1, C 8
      Cid: A 1 09:30, C 8 09:30
      Dan: A 1`,
    options: "window=7",
    counts: [4, 3, 2],
    rows: { Ann: "2, 3" },
    stopped: { Ann: "C or a later stage came outside the 7 days", Dan: "No B activity" },
  },
  {
    name: "The dates of reached apply to the earliest activity that has a stage",
    because:
      "Ann began on the 1st, before the dates, and is left out, as is Dan; Bob began on the 5th; Cid's X has no stage, so he began on the 6th.",
    activities: `
      Ann: A 1, B 6
      Bob: A 5, B 20
      Cid: X 1, A 6
      Dan: A 3`,
    options: "from=2025-01-05; to=2025-01-10",
    counts: [2, 1, 0],
    medians: [15, null],
    stopped: { Ann: "before" },
  },
  {
    name: "Activities of stages outside the funnel do not begin a journey",
    because:
      "With A and C only, Ann's B on the 1st is nothing, she begins with A on the 6th; Bob has neither.",
    activities: `
      Ann: B 1, A 6
      Bob: B 6
      Cid: C 7`,
    options: "stages=A > C; from=2025-01-05",
    counts: [2, 1],
    labels: ["A", "C"],
  },
  {
    name: "The built-in stages keep their order whatever the order of the tab",
    because: "The tab names Adoption before Awareness; both are built-in names, so Awareness comes first.",
    activities: "Ann: Read 1, Use 4",
    journey: { Use: "Adoption", Read: "Awareness" },
    counts: [1, 1],
    labels: ["Awareness", "Adoption"],
    medians: [3],
  },
  {
    name: "One stage that is not built in puts all stages in the order of the tab",
    because:
      "Trial is not built in, so the order is Trial, Awareness; Ann did Awareness, which is the last stage.",
    activities: `
      Ann: Read 1
      Bob: Try 2`,
    journey: { Try: "Trial", Read: "Awareness" },
    counts: [2, 1],
    labels: ["Trial", "Awareness"],
  },
  {
    name: "Nobody at any stage gives a funnel of zeros",
    because: "X has no stage, so Ann is nowhere.",
    activities: "Ann: X 1",
    counts: [0, 0, 0],
    medians: [null, null],
  },
  {
    name: "In reached too, an activity of several people counts for each of them",
    because: "A names Ann and Bob; Ann alone did B.",
    activities: `
      Ann; Bob: A 1
      Ann: B 2`,
    counts: [2, 1, 0],
  },
];
