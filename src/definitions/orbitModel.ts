// The Orbit model of community, version 1 (orbit-love/orbit-model, README at aefd46b, 2020): love fades, and tells how close somebody is.

/** An activity keeps so much of its weight from one calendar month to the next, and counts for so many months. */
export const LOVE = { kept: 0.9, months: 12 } as const;

/** How close somebody is to the community. */
export interface OrbitLevel {
  level: number;
  name: string;
  /** From this love on. */
  from: number;
}

/** The levels, the innermost first. */
export const ORBIT_LEVELS = [
  { level: 1, name: "Advocates", from: 1.5 },
  { level: 2, name: "Contributors", from: 1 },
  { level: 3, name: "Participants", from: 0.5 },
  { level: 4, name: "Observers", from: 0 },
] as const satisfies readonly OrbitLevel[];
