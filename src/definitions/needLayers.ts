// The five layers of Mike Stowe's "The hierarchy of developer needs" (DevRelCon Earth 2020), retold.

/** One layer of what developers need in order to succeed. */
export interface Need {
  name: string;
  about: string;
}

/** The layers, bottom first: one is worth its effort once those before it are met. */
export const NEEDS = [
  {
    name: "Basic enablement",
    about:
      "A newcomer understands what the product does, gets access and has something working within minutes.",
  },
  { name: "Community", about: "Developers find help they can trust, meet each other and are thanked." },
  { name: "Education", about: "Developers learn things that help their careers, beyond our own product." },
  {
    name: "Expanded enablement",
    about: "Those who already succeed can go deeper, through courses, papers and webinars.",
  },
  { name: "In person", about: "People meet face to face and get to know each other." },
] as const satisfies readonly Need[];

/** The name of a layer. */
export type NeedName = (typeof NEEDS)[number]["name"];
