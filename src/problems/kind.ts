/** How a kind of problem is declared, and how its faults come to know their kind. */

/** What is said of a cell. */
export interface Said {
  problem: string;
  mend: string;
  /** What the cell most likely means; for a date with two readings, day first and then month first. */
  instead?: readonly string[] | undefined;
  /** Another id of the same person, most likely. */
  sameAs?: string | undefined;
}

export interface Kind {
  /** Stands over a whole group where their sentences differ. */
  title: string;
  /** Whether no figure suffers from it. */
  harmless: boolean;
  say: (...args: never[]) => Said;
}

/** Declares a kind of problem that may keep a cell or a row out of the figures. */
// @__NO_SIDE_EFFECTS__
export function kind<Args extends readonly unknown[]>(title: string, say: (...args: Args) => Said) {
  return { title, harmless: false, say };
}

/** Declares a kind of problem that changes no figure. */
// @__NO_SIDE_EFFECTS__
export function harmlessKind<Args extends readonly unknown[]>(title: string, say: (...args: Args) => Said) {
  return { title, harmless: true, say };
}

/** What makes the faults of each kind, by the kind's name. */
type Faults<Kinds extends Record<string, Kind>> = {
  readonly [Name in keyof Kinds]: (...args: Parameters<Kinds[Name]["say"]>) => Said & { kind: Name };
};

/** The faults of kinds that were declared under their names. */
// @__NO_SIDE_EFFECTS__
export function faultsOf<Kinds extends Record<string, Kind>>(kinds: Kinds): Faults<Kinds> {
  const makers = Object.entries(kinds).map(([name, { say }]) => [
    name,
    (...args: never[]) => ({ kind: name, ...say(...args) }),
  ]);
  return Object.fromEntries(makers) as Faults<Kinds>;
}
