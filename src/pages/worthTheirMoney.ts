/** Which events were most and least worth their money, by what came of them, as sentences. */
import type { EventReturn } from "../events/summedEvents";
import { numberText } from "../words/numberText";
import { counted, quoted } from "../words/text";

/** What may come of an event, by which its cost can be judged. */
interface Outcome {
  one: string;
  several: string;
  of(event: EventReturn): number;
  /** Whether it takes time after the event. */
  takesTime: boolean;
}

const MET: Outcome = {
  one: "contact met",
  several: "contacts met",
  of: ({ contacts }) => contacts,
  takesTime: false,
};
/** What says most first. */
const OUTCOMES: readonly Outcome[] = [
  {
    one: "contact moved on",
    several: "contacts moved on",
    of: ({ movedOn }) => movedOn,
    takesTime: true,
  },
  { one: "DRQL", several: "DRQLs", of: ({ leads = 0 }) => leads, takesTime: true },
  MET,
];

/** One contact is chance: no event is the best by it. */
const FEWEST_CONTACTS = 2;

/** Events in the order of what they were worth, the best and the worst of them. */
export interface Worth {
  inOrder: readonly EventReturn[];
  /** The best and the worst, which takes two that can be judged. */
  told: readonly string[];
}

/**
 * By cost for each contact moved on; by cost for each DRQL where nobody moved on after any of them, else for each contact met. Those that
 * could be the best come first, the cheapest of them first, then the others that can be judged, then those after which it is too early to tell, then those without a cost.
 */
export function worthTheirMoney(events: readonly EventReturn[]): Worth {
  const withCost = events.filter(({ cost = 0 }) => cost > 0);
  const outcome = OUTCOMES.find(({ of }) => withCost.some((event) => of(event) > 0)) ?? MET;
  const isTooEarly = (event: EventReturn) =>
    outcome.takesTime && event.isOpen && event.contacts > 0 && outcome.of(event) === 0;
  /** Nothing counts as half a one: worse than one for the same money, and no reason to call a cheap evening worse than a dear congress. */
  const price = (event: EventReturn) => event.cost! / (outcome.of(event) || 0.5);
  const judged = withCost.filter((event) => !isTooEarly(event)).sort((a, b) => price(a) - price(b));
  const couldBeBest = judged.filter((event) => outcome.of(event) > 0 && event.contacts >= FEWEST_CONTACTS);
  const others = events.filter((event) => !withCost.includes(event));
  const told = (event: EventReturn) => `${toldBy(outcome, event)}.`;
  const [best] = couldBeBest;
  const worst = judged.filter((event) => event !== best).pop();
  const by = `by cost per ${outcome.one}`;
  return {
    inOrder: [
      ...couldBeBest,
      ...judged.filter((event) => !couldBeBest.includes(event)),
      ...withCost.filter(isTooEarly),
      ...others.sort((a, b) => b.contacts - a.contacts),
    ],
    told:
      judged.length < 2
        ? []
        : [
            ...(best ? [`Best event for its money, ${by}: ${told(best)}`] : []),
            ...(worst ? [`${best ? "Worst" : `Worst event for its money, ${by}`}: ${told(worst)}`] : []),
          ],
  };
}

function toldBy({ one, several, of, takesTime }: Outcome, event: EventReturn): string {
  const { name, cost, contacts, isOpen } = event;
  if (contacts === 0) return `${quoted(name)}, ${numberText(cost!)} and no contact met`;
  const came = of(event);
  const each = numberText(cost! / Math.max(1, came));
  const forWhat =
    came === 0 ? `no ${one}` : came === 1 ? `1 ${one}` : `each of ${counted(came, one, several)}`;
  const soFar = takesTime && isOpen ? " so far" : "";
  const met = takesTime ? `; ${counted(contacts, MET.one, MET.several)}` : "";
  return `${quoted(name)}, ${each} for ${forWhat}${soFar}${met}`;
}
