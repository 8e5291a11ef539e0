/** What has to be written into a tab's headers so that every reader takes its columns for what a person said they are. */
import type { SeenTab } from "../../src/app/setUpContract";
import { placesOf } from "../../src/reading/header";
import { namedHeader, readHeaderText, sayingHeader, unnamedHeader } from "../../src/reading/headerText";
import type { Table } from "../../src/reading/table";
import { headerKey } from "../../src/words/text";
import type { Proposal } from "./proposal";

/** One header cell: what stands there, and what shall; "" before a column that is new. */
export interface HeaderChange {
  row: number;
  column: number;
  from: string;
  to: string;
}

type Wanted = Readonly<Record<string, number>>;

/** The header cells to change. None where the headers say it all by themselves. */
export function headerChanges(tab: SeenTab, table: Table, proposal: Proposal): HeaderChange[] {
  return headersFor(tab, table, proposal).flatMap((to, place) => {
    const from = tab.headers[place] ?? "";
    return to === from ? [] : [{ row: tab.headerRow, column: place + 1, from, to }];
  });
}

/** Whether a header, by itself, says something of every row in that column. */
export function saysOfEveryRow(table: Table, name: string, header: string): boolean {
  return readHeaderText(header).always !== undefined && placesIn(table, [header])[name] !== undefined;
}

/** Naming one header may bring another to light, so it is looked again until nothing is misread. */
function headersFor(tab: SeenTab, table: Table, proposal: Proposal): string[] {
  const { texts, wanted } = withConstants(tab, table, proposal);
  let before: string;
  do {
    before = texts.join("\n");
    nameWanted(table, texts, wanted);
    clearUnwanted(table, texts, wanted);
  } while (texts.join("\n") !== before);
  return texts;
}

/** The headers with what every row says: in the column's own, in one that said something of every row before, or in a new one. */
function withConstants(tab: SeenTab, table: Table, { places, always }: Proposal) {
  const texts = [...tab.headers];
  const wanted: Record<string, number> = { ...places };
  for (const [name, value] of Object.entries(always)) {
    if (value === "") continue;
    const place = wanted[name] ?? constantPlace(tab, table, name, Object.values(wanted)) ?? texts.length;
    const text = texts[place] ?? table.columns[name]!.title;
    texts[place] = readHeaderText(text).always === value ? text : sayingHeader(text, value);
    wanted[name] = place;
  }
  return { texts, wanted };
}

/** A free column without cells that says something of every row already: the one that is read so, else one that could be. */
function constantPlace(
  { headers, samples }: SeenTab,
  table: Table,
  name: string,
  taken: readonly number[],
): number | undefined {
  const found = [...headers.keys()].filter(
    (place) =>
      !taken.includes(place) && samples[place]!.length === 0 && saysOfEveryRow(table, name, headers[place]!),
  );
  const read = placesIn(table, headers)[name];
  return found.find((place) => place === read) ?? found[0];
}

/** Our name goes behind a header only where it is not understood without. */
function nameWanted(table: Table, texts: string[], wanted: Wanted): void {
  for (const [name, place] of Object.entries(wanted)) {
    const bare = unnamedHeader(texts[place]!, ourNames(table));
    const isUnderstood = (text: string) => {
      const read = placesIn(
        table,
        texts.map((each, at) => (at === place ? text : each)),
      );
      const here = Object.keys(read).filter((each) => read[each] === place);
      const named = text === bare ? [] : Object.keys(placesIn(table, [text]));
      return [...here, ...named].every((each) => each === name) && here.length > 0;
    };
    texts[place] = [texts[place]!, bare].find(isUnderstood) ?? namedHeader(bare, table.columns[name]!.title);
  }
}

/** Headers that would be taken for a column that they are not. */
function clearUnwanted(table: Table, texts: string[], wanted: Wanted): void {
  const kept = new Set(Object.values(wanted));
  const places = placesIn(table, texts);
  for (const [place, text] of texts.entries()) {
    if (kept.has(place)) continue;
    const bare = unnamedHeader(text, ourNames(table));
    const isRival =
      bare !== text &&
      Object.keys(placesIn(table, [text])).some((name) => name in wanted && wanted[name] !== places[name]);
    const isMisread = Object.keys(places).some((name) => places[name] === place && !(name in wanted));
    if (!isRival && !isMisread) continue;
    const isMisreadStill = Object.keys(placesIn(table, [bare])).some((name) => !(name in wanted));
    texts[place] = isMisreadStill ? namedHeader(bare, "-") : bare;
  }
}

function placesIn(table: Table, texts: readonly string[]): Wanted {
  return placesOf(table, texts.map(readHeaderText)).places as Wanted;
}

/** Also the key of `[-]`, which is none of ours. */
function ourNames({ columns }: Table): ReadonlySet<string> {
  return new Set([
    "",
    ...Object.values(columns).flatMap(({ title, aliases }) => [title, ...aliases].map(headerKey)),
  ]);
}
