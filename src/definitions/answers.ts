// What an audit question can be answered with, and what each answer is worth.

/** The worth of each answer; N/A is left out of every mean. */
export const ANSWERS = { No: 0, Partly: 0.5, Yes: 1, "N/A": null } as const;

/** An answer to an audit question. */
export type Answer = keyof typeof ANSWERS;
