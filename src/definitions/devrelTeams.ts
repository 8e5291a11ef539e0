// The names by which a Team cell says that the DevRel team itself did the work, and those of the team that builds the product.

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

/** What the team is called to which feedback on the product goes; compared likewise. */
export const PRODUCT_TEAM_NAMES = [
  "Product & Engineering",
  "Product and Engineering",
  "Engineering & Product",
  "Engineering and Product",
  "Product",
  "Product team",
  "Product management",
  "Engineering",
  "Engineering team",
  "Product & Eng",
  "R&D",
  "Research and Development",
  "Development",
] as const;
