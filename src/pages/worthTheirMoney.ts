/** Which events were most and least worth their money, as sentences. */
import type { EventReturn } from "../events/summedEvents";
import { counted, quoted } from "../words/text";

/**
 * By cost for each contact met, which can be told on the day after; an event without a cost cannot be judged, and of a single one there is
 * no best and worst. Where nobody was met, the dearest is the worst.
 */
export function worthTheirMoney(events: readonly EventReturn[]): string[] {
  const judged = events.filter(({ cost }) => cost !== undefined && cost > 0);
  if (judged.length < 2) return [];
  const perContact = ({ cost, contacts }: EventReturn) => cost! / contacts;
  const ranked = [...judged].sort((a, b) => {
    const bothMetNobody = a.contacts === 0 && b.contacts === 0;
    return bothMetNobody ? a.cost! - b.cost! : perContact(a) - perContact(b);
  });
  return [`Most for its money: ${told(ranked[0]!)}.`, `Least: ${told(ranked[ranked.length - 1]!)}.`];
}

function told({ name, cost, contacts, movedOn }: EventReturn): string {
  const spent = amount(cost!);
  if (contacts === 0) return `${quoted(name)}, ${spent} and no contact met`;
  return `${quoted(name)}, ${amount(cost! / contacts)} for each of ${counted(contacts, "contact")} met; ${movedOn.toLocaleString("en-US")} of them moved on`;
}

function amount(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 100 ? 2 : 0 });
}
