/** The changes that no test notices since they change nothing that can be seen, each with the reason. */

export interface Explained {
  /** The file, from the top of the project. */
  file: string;
  /** The changed code as it stands, its spaces and line breaks as one space each. */
  code: string;
  /** What it becomes, written likewise. */
  becomes: string;
  why: string;
}

/** One item past the end of an array is undefined, and nothing is done with that. */
const PAST_THE_END = "One place further there is nothing, and nothing is what it adds.";

/** It is found sooner, and is the same. */
const SHORTCUT = "A shortcut: without it the same is found a little later.";

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/leads/tally.ts",
    code: "lead < dates.length",
    becomes: "lead <= dates.length",
    why: PAST_THE_END,
  },
  {
    file: "src/reading/header.ts",
    code: "bracketed.length === 0",
    becomes: "false",
    why: SHORTCUT,
  },
];

/** Code on one line with one space between words, as it is written in the list. */
export const onOneLine = (code: string) => code.replace(/\s+/g, " ").trim();
