/** The names that a script's text may declare at its top level. */

/** Every declared function's name; whether it is at the top level shows when the script is run. */
export function topLevelFunctions(code: string): string[] {
  return [...code.matchAll(/(?:^|[;}\n])\s*function\s+([A-Za-z_$][\w$]*)/g)].map((match) => match[1]!);
}
