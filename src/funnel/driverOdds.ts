/** What an activity on the way says: how much more often those who did it went on. */

export interface Driver {
  activity: string;
  convertedWith: number;
  convertedWithout: number;
  droppedWith: number;
  droppedWithout: number;
  /** Above 1 those who did it went on more often: `((s + 1)(F - f + 1)) / ((S - s + 1)(f + 1))`, with s of S who went on and f of F who did not. */
  oddsRatio: number;
  reading: "helps" | "hurts" | "no difference" | "too few";
}

/** Of fewer contacts in all nothing can be said, nor where fewer did it, or fewer did not. */
const FEWEST_CONTACTS = 30;
const FEWEST_EITHER_WAY = 5;

/** An activity that `s` of `S` contacts who went on did, and `f` of `F` who did not. */
export function driverOf(activity: string, s: number, S: number, f: number, F: number): Driver {
  const [forIt, againstIt] = [(s + 1) * (F - f + 1), (S - s + 1) * (f + 1)];
  const difference = forIt > againstIt ? "helps" : forIt < againstIt ? "hurts" : "no difference";
  return {
    activity,
    convertedWith: s,
    convertedWithout: S - s,
    droppedWith: f,
    droppedWithout: F - f,
    oddsRatio: forIt / againstIt,
    reading: areTooFew(s + f, S + F) ? "too few" : difference,
  };
}

/** Whether so many who did it, of so many contacts, say nothing. */
function areTooFew(did: number, all: number): boolean {
  return all < FEWEST_CONTACTS || Math.min(did, all - did) < FEWEST_EITHER_WAY;
}
