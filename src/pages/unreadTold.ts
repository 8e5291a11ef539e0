/** What pages and Home say of figures that rest on rows of which many cannot be read. */
import type { Holds } from "../functions/resultColumns";
import { unreadSentences } from "../problems/unreadSentences";
import type { Basis } from "../workbook/basis";
import { areMany, areMost, isTold, type Unread } from "../workbook/unread";

/** What of the rows that a figure rests on cannot be read; of those that one of its columns rests on, where its title is given. */
export type FindUnread = (title?: string) => readonly Unread[];

/** A sentence for each kind of rows of which it has to be said. */
export function unreadTold(all: readonly Unread[]): { sentence: string; again: string }[] {
  return all.filter(isTold).map((each) => ({
    sentence: `${unreadSentence(each)} ${unreadSentences.whereTheyAre()}`,
    again: unreadSentences.asAbove(each),
  }));
}

/** Of what figures that stand together rest on, each kind of rows once, as far as any of them reaches. */
export function widest(all: readonly Unread[]): readonly Unread[] {
  const found = new Map<string, Unread>();
  for (const each of all) {
    const key = [called(each.basis)[1], ...each.by.map(({ name }) => name)].join();
    const known = found.get(key);
    if (!known || known.rows < each.rows) found.set(key, each);
  }
  return [...found.values()];
}

/** What is said in the fewest words, of the kind of which the largest share cannot be read; undefined where nothing has to be said beside a figure. */
export function unreadBeside(all: readonly Unread[]): string | undefined {
  const [worst] = all.filter(areMany).sort((a, b) => b.unread / b.rows - a.unread / a.rows);
  return worst && unreadSentences.short(worst);
}

/** Whether a column's figures can be told: rates cannot where most of the rows that they rest on cannot be read, nor what is said to rest on such rows by name. */
export function canBeTold({ title, holds }: { title: string; holds: Holds }, unread: FindUnread): boolean {
  const isRate = holds === "rate" || holds === "difference";
  return !unread(title).some((each) => areMost(each) && (isRate || each.basis.columns !== undefined));
}

/** What of them cannot be read, as a sentence. */
export function unreadSentence({ basis, rows, unread, by, isByBuiltIn }: Unread): string {
  const { columns } = basis.table;
  return unreadSentences.whole({
    unread,
    rows,
    called: called(basis),
    by: by.map(({ name, rows: those }) => ({ title: columns[name]!.title, rows: those })),
    isByBuiltIn,
    consequence: basis.consequence,
  });
}

function called({ table, among, called: own }: Basis): [string, string] {
  if (own) return own;
  const rest = `of ${table.name}${among === undefined ? "" : ` with a ${table.columns[among]!.title}`}`;
  return [`row ${rest}`, `rows ${rest}`];
}
