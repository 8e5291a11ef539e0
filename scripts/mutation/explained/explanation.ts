/** How it is written down why no test notices a change. */

/** By file, from the top of the project: the changed code as it stands, what it becomes, and the reason; white space as one space each. */
export type ExplainedIn = Record<string, readonly (readonly [code: string, becomes: string, why: string])[]>;
