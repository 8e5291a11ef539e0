// DevRel Qualified Leads: which team gets which kind, after Jeremy Meiss, "DevRel and the Customer Journey, Part 4" (2023).

/** A kind of DevRel Qualified Lead and the team that it is passed to. */
export interface DrqlKind {
  kind: string;
  team: string;
}

/** The built-in kinds, in the order in which tallies list them. */
export const DRQL_KINDS = [
  { kind: "Case study", team: "Marketing" },
  { kind: "Guest writer", team: "Marketing" },
  { kind: "Co-marketing", team: "Marketing" },
  { kind: "Alpha tester", team: "Product & Engineering" },
  { kind: "Beta tester", team: "Product & Engineering" },
  { kind: "Product feedback", team: "Product & Engineering" },
  { kind: "Feature request", team: "Product & Engineering" },
  { kind: "Demo request", team: "Sales" },
  { kind: "Proof of concept", team: "Sales" },
  { kind: "Partnership", team: "Business Development" },
  { kind: "Collaboration", team: "Business Development" },
  { kind: "Candidate", team: "Recruiting" },
] as const satisfies readonly DrqlKind[];

/** The life of a lead, in order; a blank status means the first. */
export const DRQL_STATUSES = ["Identified", "Passed", "Accepted", "Declined", "Acted on"] as const;
