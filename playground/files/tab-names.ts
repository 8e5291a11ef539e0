/** Tab names that every spreadsheet program accepts. */

const longest = 31;

/** The names without `[ ] : * ? / \`, at most 31 letters long and each different from the others, case ignored. */
export function tabNames(wanted: string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "Sheet";
    let result = clean.slice(0, longest);
    for (let copy = 2; taken.has(result.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      result = clean.slice(0, longest - ending.length) + ending;
    }
    taken.add(result.toLowerCase());
    return result;
  });
}
