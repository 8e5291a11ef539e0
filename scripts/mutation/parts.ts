/** Which code a mutation test changes, what reads cells and what measures, and which tests are to notice. */

const SUBJECTS = [
  ...["attribution", "community", "emails", "events", "funnel", "kpis", "leads"],
  ...["maturity", "mix", "needs", "people", "retention"],
];

/** By folder of src the other folders whose tests are to notice too, beside its own: few, so that one change takes a second. */
const TESTED_BY: Readonly<Record<string, readonly string[]>> = {
  arithmetic: [],
  reading: ["words", "tabs", "check"],
  workbook: ["reading", "tabs", "check", ...SUBJECTS, "functions"],
  ...Object.fromEntries(SUBJECTS.map((subject) => [subject, ["functions"]])),
};

/** Declarations are no computing: what a function's help and its options say, and the warehouse's SQL. */
const DECLARATIONS = ["!src/**/*{Function,Functions,Options}.ts", "!src/**/*.sql.ts"];

export interface MutationPlan {
  /** Patterns of the files that are changed. */
  files: string[];
  /** Folders of tests, the nearest first: most changes are noticed there. */
  testFolders: string[];
}

/** For folders or files that are named; all there are where none is. @throws Error for one that is not changed */
export function mutationPlan(named: readonly string[]): MutationPlan {
  const parts = Object.keys(TESTED_BY);
  const asked = named.length === 0 ? parts.map((part) => `src/${part}`) : named.map(withoutSlash);
  const found = asked.map((path) => {
    const part = parts.find((each) => `${path}/`.startsWith(`src/${each}/`));
    if (part === undefined)
      throw new Error(
        `“${path}” is not changed. Name folders or files of: ${parts.map((each) => `src/${each}`).join(", ")}.`,
      );
    return part;
  });
  return {
    files: [...asked.map((path) => (path.includes(".ts") ? path : `${path}/**/*.ts`)), ...DECLARATIONS],
    testFolders: [...new Set([...found, ...found.flatMap((part) => TESTED_BY[part]!)])],
  };
}

const withoutSlash = (path: string) => path.replace(/^\.\/|\/+$/g, "");
