/** Tries one of several steps of which none may keep the others from being done. */

export interface Failed {
  error: unknown;
}

/** What the step gives, or why it failed. */
export function orFailed<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}
