// The names by which a Team cell says that the DevRel team itself did the work.

/** Compared ignoring case, spaces and punctuation; any other team is help from outside DevRel. */
export const DEVREL_TEAM_NAMES = [
  "DevRel",
  "Dev Relations",
  "Developer Relations",
  "Developer Relations team",
  "DevRel team",
  "Advocacy",
  "Developer Advocacy",
  "Developer Advocates",
  "Developer Evangelism",
  "Developer Evangelists",
  "Developer Experience",
  "DevEx",
  "DX",
  "Developer Community",
] as const;
