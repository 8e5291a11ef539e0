/** Makes each thing once, under a name, when it is first asked for. */

/** Gives what was made under that name before, else makes it. What fails is tried anew the next time. */
export function remembering(): <T>(name: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}
