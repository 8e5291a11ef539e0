// The built-in stages of a developer's journey, after the funnel in Mike Stowe's "The hierarchy of developer needs" (2020).

/** One stage of a developer's journey. */
export interface Stage {
  name: string;
  about: string;
}

/** The stages in order. */
export const STAGES = [
  { name: "Awareness", about: "The developer has come across us." },
  { name: "Consideration", about: "The developer looks closer: signs up, reads, asks, tries." },
  { name: "Adoption", about: "The developer builds something with it." },
  { name: "Advocacy", about: "The developer helps others or recommends us." },
] as const satisfies readonly Stage[];

/** The name of a built-in stage. */
export type StageName = (typeof STAGES)[number]["name"];
