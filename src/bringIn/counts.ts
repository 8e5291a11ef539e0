/** How many rows are for which of our tables, and the same in words. */
import { counted, listed } from "../words/text";
import { RECEIVING, type Receiving } from "./recipe";

export type Counts = Record<Receiving, number>;

export function countsOf(rows: readonly { readonly table: Receiving }[]): Counts {
  const counts: Counts = { Contacts: 0, Events: 0, Activities: 0, Emails: 0 };
  for (const { table } of rows) counts[table]++;
  return counts;
}

const WORDS: Record<Receiving, readonly [one: string, several: string]> = {
  Contacts: ["contact", "contacts"],
  Events: ["event", "events"],
  Activities: ["activity", "activities"],
  Emails: ["e-mail", "e-mails"],
};

/** `3 contacts, 1 event and 5 activities`, and what `more` is told with them; "" for nothing at all. */
export function countsInWords(counts: Counts, more: readonly string[] = []): string {
  const filled = RECEIVING.filter((table) => counts[table] > 0);
  return listed([...filled.map((table) => counted(counts[table], ...WORDS[table])), ...more]);
}
