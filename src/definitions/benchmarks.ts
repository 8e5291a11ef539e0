// What DevRel teams are for, and how often companies named each purpose in "State of Developer Relations 2019" (Hoopy).

/** The purposes an activity can have. */
export const PURPOSES = ["Awareness", "Engagement", "Sales", "Feedback", "Other"] as const;

/** What an activity is for. */
export type Purpose = (typeof PURPOSES)[number];

/** The share of each purpose in the survey's answers. */
export const PURPOSE_BENCHMARK_2019 = {
  Awareness: 0.32,
  Engagement: 0.33,
  Sales: 0.13,
  Feedback: 0.09,
  Other: 0.13,
} as const satisfies Record<Purpose, number>;

/** Where the shares come from, to be shown beside them. */
export const PURPOSE_BENCHMARK_SOURCE =
  "State of Developer Relations 2019 (Hoopy), as quoted in 100 Days DX no. 90: main reasons to have a DevRel team";
