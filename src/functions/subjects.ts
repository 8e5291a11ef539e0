/** What the questions are about that functions answer, in the order in which people look for them. */

export const SUBJECTS = [
  "Events and their cost",
  "Leads for other teams",
  "Funnel and channels",
  "Champions and community",
  "E-mails",
  "Team and goals",
  "Maturity and needs",
  "Your data",
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** A question that a function answers with these options. */
export interface FurtherQuestion {
  asks: string;
  options: Readonly<Record<string, string>>;
}
