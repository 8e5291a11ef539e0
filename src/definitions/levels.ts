// The six labels of "Developer Relations: A Five-Level Maturity Model" (softwareas.com, 2015), retold.

/** One label for how a company does developer relations. */
export interface Level {
  level: 0 | 1 | 2 | 3 | 4 | 5;
  name: string;
  about: string;
}

/** The labels, lowest number first; the number is a position, not a mark. */
export const LEVELS = [
  {
    level: 0,
    name: "None",
    about: "Nobody presents the platform to developers, helps them or listens to them.",
  },
  {
    level: 1,
    name: "Informal",
    about:
      "It is nobody's job, but people in other teams help developers or promote the platform now and then.",
  },
  {
    level: 2,
    name: "High-touch",
    about: "A few chosen partners get close, personal help, often before a feature is public.",
  },
  {
    level: 3,
    name: "Evangelism",
    about: "The team explains the platform to large audiences and goes out to win many new developers.",
  },
  {
    level: 4,
    name: "Advocacy",
    about:
      "It works in both directions: the team also speaks for developers inside the company and mends what hurts.",
  },
  {
    level: 5,
    name: "Quantified",
    about: "The team knows what its work costs and what it brings, for single partners and for the crowd.",
  },
] as const satisfies readonly Level[];

/** What to say beside every level, so that nobody takes it for a mark. */
export const HOW_TO_READ =
  "A level describes, it does not judge: a higher one costs money and attention and is not better in itself. " +
  "Say honestly how you work today, pick the level that pays off for you, and answer for one scope at a time: " +
  "company, division or product.";
