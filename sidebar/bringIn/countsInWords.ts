/** Counts of rows of our tables, in words. */
import type { Counts } from "../../src/app/bringInContract";
import { counted, listed } from "../../src/words/text";

/** `3 contacts, 1 event and 5 activities`; "" for none at all. */
export function countsInWords({ Contacts, Events, Activities }: Counts): string {
  return listed([
    ...(Contacts > 0 ? [counted(Contacts, "contact")] : []),
    ...(Events > 0 ? [counted(Events, "event")] : []),
    ...(Activities > 0 ? [counted(Activities, "activity", "activities")] : []),
  ]);
}

export function countsOfRows(rows: readonly { table: keyof Counts }[]): Counts {
  const counts = { Contacts: 0, Events: 0, Activities: 0 };
  for (const { table } of rows) counts[table]++;
  return counts;
}
