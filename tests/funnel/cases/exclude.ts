/** Hand-worked cases of the option `exclude`. */
import type { FunnelCase } from "../case";

export const EXCLUDE: FunnelCase[] = [
  {
    name: "An excluded activity counts only after the first step and before the last stage",
    because:
      "Ann's X comes before A, Cid's after C; Bob's comes after A and he never got to C, so he is left out.",
    activities: `
      Ann: X 1, A 2, B 3
      Bob: A 1, B 2, X 3
      Cid: A 1, B 2, C 3, X 4`,
    options: "order=ordered; exclude=X",
    counts: [2, 2, 1],
    stopped: { Bob: "X" },
  },
  {
    name: "An excluded activity between the first step and the last stage leaves the contact out altogether",
    because: "Ann reached C, but did X on the way: she does not even count at A.",
    activities: `
      Ann: A 1, B 2, X 3, C 4
      Bob: A 1`,
    options: "order=ordered; exclude=X",
    counts: [1, 0, 0],
    stopped: { Ann: "X" },
  },
  {
    name: "An excluded activity outside the window does not matter",
    because: "Ann's X comes after 9 days, Bob's after exactly 5, which is still inside.",
    activities: `
      Ann: A 1 10:00, X 10
      Bob: A 1 10:00, X 6 10:00`,
    options: "order=ordered; window=5; exclude=X",
    counts: [1, 0, 0],
  },
  {
    name: "An excluded activity at the instant of the first step or of the last stage does not matter",
    because: "Ann's X comes with A, not after it; Bob's X comes with C, not before it.",
    activities: `
      Ann: A 1, X 1, B 2
      Bob: A 1, B 2, C 3, X 3`,
    options: "order=ordered; exclude=X",
    counts: [2, 2, 1],
  },
  {
    name: "Exclusion looks at the attempt that counts, the earliest of the deepest",
    because: "Both As reach B; the attempt of the 1st counts, and X comes after it.",
    activities: "Ann: A 1, X 2, A 5, B 6",
    options: "order=ordered; exclude=X",
    counts: [0, 0, 0],
  },
  {
    name: "An excluded activity before a later, deeper attempt does not matter",
    because: "Within 3 days only the A of the 5th reaches B; X came before it.",
    activities: "Ann: A 1, X 2, A 5, B 6",
    options: "order=ordered; window=3; exclude=X",
    counts: [1, 1, 0],
  },
  {
    name: "Several activities can be excluded, written in any case",
    because: "Ann did Y and Bob X after A; Cid did neither.",
    activities: `
      Ann: A 1, Y 2
      Bob: A 1, X 2
      Cid: A 1, Z 2`,
    options: "order=ordered; exclude=x, y",
    counts: [1, 0, 0],
  },
  {
    name: "In reached the first activity at the last stage ends the exclusion",
    because: "Ann began with the last stage, so X is after it; Bob did X before any C, Cid between A and C.",
    activities: `
      Ann: C 3, X 4
      Bob: A 1, X 2, B 3
      Cid: A 1, X 2, C 3`,
    options: "exclude=X",
    counts: [1, 1, 1],
  },
  {
    name: "In strict an excluded activity between two steps leaves the contact out",
    because: "Ann's X ends her attempt at A and then leaves her out; Bob's X comes after C.",
    activities: `
      Ann: A 1, X 2, B 3
      Bob: A 1, B 2, C 3, X 4`,
    options: "order=strict; exclude=X",
    counts: [1, 1, 1],
  },
  {
    name: "In any order the exclusion ends when all stages are done",
    because: "Ann's X comes when one stage is missing, Bob's when none is.",
    activities: `
      Ann: C 1, A 2, X 3, B 4
      Bob: C 1, A 2, B 3, X 4`,
    options: "order=any; exclude=X",
    counts: [1, 1, 1],
  },
  {
    name: "An activity of a stage outside the funnel can be excluded",
    because: "In a funnel of A and C, Ann went through B and is left out.",
    activities: `
      Ann: A 1, B 2, C 3
      Bob: A 1, C 2`,
    options: "order=ordered; stages=A > C; exclude=B",
    counts: [1, 1],
  },
  {
    name: "An excluded activity that only the journey knows changes nothing",
    because: "Nobody did C.",
    activities: "Ann: A 1, B 2",
    options: "order=ordered; exclude=C",
    counts: [1, 1, 0],
  },
  {
    name: "An excluded activity that only the built-in journey knows changes nothing",
    because: "Nobody did a webinar, and nobody has unsubscribed yet.",
    activities: "Ann: A 1, B 2",
    options: "order=ordered; exclude=Webinar, Unsubscribed",
    counts: [1, 1, 0],
  },
  {
    name: "A funnel of one stage has nothing between its first step and its last stage",
    because: "Ann reached the last stage with her first step.",
    activities: "Ann: A 1, X 2",
    options: "order=ordered; stages=A; exclude=X",
    counts: [1],
  },
  {
    name: "An excluded activity that nobody knows is an error that lists what is known",
    because: "Knitting stands neither in the activities nor in any journey.",
    activities: "Ann: A 1, X 2",
    options: "order=ordered; exclude=Knitting",
    refused: ["Knitting", "A", "B", "C", "X"],
  },
  {
    name: "The first excluded activity in time is named, of two at one moment the upper",
    because: "Ann's and Bob's X of the 2nd came before Y; Cid's Y stands above his X of the same day.",
    activities: `
      Ann: X 2, Y 3, A 1
      Bob: Y 3, X 2, A 1
      Cid: Y 2, X 2, A 1`,
    options: "order=ordered; exclude=X, Y",
    counts: [0, 0, 0],
    stopped: {
      Ann: "Excluded by X on 2025-01-02",
      Bob: "Excluded by X on 2025-01-02",
      Cid: "Excluded by Y on 2025-01-02",
    },
  },
  {
    name: "Whoever began before the dates is not counted for that, not for an excluded activity",
    because: "Ann began on the 1st and did X on the 2nd.",
    activities: "Ann: A 1, X 2",
    options: "order=ordered; from=2025-01-05; exclude=X",
    counts: [0, 0, 0],
    stopped: { Ann: "First step on 2025-01-01 is before the dates asked for" },
  },
  {
    name: "An excluded activity before one's own first step does not matter, whoever else has begun",
    because: "Ann's X comes before her A, though after Bob's.",
    activities: `
      Ann: X 3, A 5
      Bob: A 1`,
    options: "order=ordered; exclude=X",
    counts: [2, 0, 0],
  },
  {
    name: "A name of which nothing can be seen is not known, also where an activity stands without a name",
    because: "After the comma stands a space without width.",
    activities: "Ann: A 1, X 2",
    options: "order=ordered; exclude=X, \u200b",
    refused: ["is not known"],
  },
];
