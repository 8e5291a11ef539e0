/** How many rows are for which of our tables, and the same in words. */
import { counted, listed } from "../words/text";
import type { Receiving } from "./recipe";

export type Counts = Record<Receiving, number>;

export function countsOf(rows: readonly { readonly table: Receiving }[]): Counts {
  const counts = { Contacts: 0, Events: 0, Activities: 0 };
  for (const { table } of rows) counts[table]++;
  return counts;
}

/** `3 contacts, 1 event and 5 activities`, and what `more` is told with them; "" for nothing at all. */
export function countsInWords(
  { Contacts, Events, Activities }: Counts,
  more: readonly string[] = [],
): string {
  return listed([
    ...(Contacts > 0 ? [counted(Contacts, "contact")] : []),
    ...(Events > 0 ? [counted(Events, "event")] : []),
    ...(Activities > 0 ? [counted(Activities, "activity", "activities")] : []),
    ...more,
  ]);
}
