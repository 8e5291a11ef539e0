/** Notes that something may have been changed, so that nobody is told the contrary. */

/** The same port, which notes each call of these methods before it is made. */
export function noting<P extends object>(
  port: P,
  changing: readonly (keyof P & string)[],
  note: () => void,
): P {
  const noted: P = { ...port };
  for (const name of changing) {
    const method = port[name] as (...given: unknown[]) => unknown;
    noted[name] = ((...given: unknown[]) => {
      note();
      return method(...given);
    }) as P[typeof name];
  }
  return noted;
}
