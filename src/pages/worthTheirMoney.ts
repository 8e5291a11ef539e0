/** Which events were most and least worth their money, as sentences. */
import type { EventReturn } from "../events/summedEvents";
import { numberText } from "../words/numberText";
import { counted, quoted } from "../words/text";

/**
 * Those that can be judged by cost for each contact met, which can be told on the day after, the cheapest first; where nobody was met, the
 * dearest is the worst. Events without a cost cannot be judged: they come after, those with most contacts first.
 */
export function bestFirst(events: readonly EventReturn[]): EventReturn[] {
  const others = events.filter((event) => !isJudged(event));
  return [
    ...events.filter(isJudged).sort((a, b) => {
      const bothMetNobody = a.contacts === 0 && b.contacts === 0;
      return bothMetNobody ? a.cost! - b.cost! : a.cost! / a.contacts - b.cost! / b.contacts;
    }),
    ...others.sort((a, b) => b.contacts - a.contacts),
  ];
}

/** The best and the worst, which takes two that can be judged. */
export function worthTheirMoney(events: readonly EventReturn[]): string[] {
  const judged = bestFirst(events).filter(isJudged);
  if (judged.length < 2) return [];
  return [`Best event for its money: ${told(judged[0]!)}.`, `Worst: ${told(judged[judged.length - 1]!)}.`];
}

function isJudged({ cost }: EventReturn): boolean {
  return cost !== undefined && cost > 0;
}

function told({ name, cost, contacts, movedOn }: EventReturn): string {
  const spent = numberText(cost!);
  if (contacts === 0) return `${quoted(name)}, ${spent} and no contact met`;
  return `${quoted(name)}, ${numberText(cost! / contacts)} for each of ${counted(contacts, "contact")} met; ${movedOn.toLocaleString("en-US")} of them moved on`;
}
