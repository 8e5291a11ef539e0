/** Which code a mutation test changes: what reads cells and what measures. */

/** Folders of src through which every figure goes. */
export const READING = ["arithmetic", "reading", "workbook"];

/** Subjects. */
export const MEASURES = [
  ...["attribution", "community", "emails", "events", "funnel", "kpis", "leads"],
  ...["maturity", "mix", "needs", "people", "retention"],
];

/** Declarations are no computing: what a function's help and its options say, and the warehouse's SQL. */
const DECLARATIONS = ["!src/**/*{Function,Functions,Options}.ts", "!src/**/*.sql.ts"];

/** The files of folders or files that are named (all parts where none is), as patterns. @throws Error for one that is no part */
export function filesToChange(named: readonly string[]): string[] {
  const all = [...READING, ...MEASURES].map((folder) => `src/${folder}`);
  const asked = named.length === 0 ? all : named.map((path) => path.replace(/^\.\/|\/+$/g, ""));
  for (const path of asked)
    if (!all.some((part) => path === part || path.startsWith(`${part}/`)))
      throw new Error(`“${path}” is not tested by changing it. Name folders or files of: ${all.join(", ")}.`);
  return [...asked.map((path) => (/\.ts(:|$)/.test(path) ? path : `${path}/**/*.ts`)), ...DECLARATIONS];
}
