/** What columns of a tab are by their cells alone, where no header says it: always shown as a guess. */
import type { SeenTab } from "../../src/app/setUpContract";
import { currencyOf } from "../../src/reading/cells/currency";
import type { Column, Table } from "../../src/reading/table";
import { areAddresses, IS_ANSWER, mostly, READERS } from "./likeness";

const ADDRESS_OF_PAGE = /^https?:\/\/\S+$/i;
/** The longest that names of activities are. */
const LONGEST_NAME = 40;
/** Fewer rows show nothing of what comes again, and at most so many of the cells may be new. */
const FEWEST_ROWS = 3;
const MOST_DIFFERENT = 0.6;

/** The place of a column of the table that no header names, by what stands in the tab's other columns; the first where there are several. */
export function guessed(
  tab: SeenTab,
  table: Table,
  found: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<number>,
): [name: string, place: number][] {
  const used = new Set(taken);
  const guesses: [string, number][] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    const looksRight = name in found ? undefined : looksLike(column);
    if (!looksRight) continue;
    const place = tab.headers.findIndex(
      (header, at) => header !== "" && !used.has(at) && tab.samples[at]!.length > 0 && looksRight(tab, at),
    );
    if (place < 0) continue;
    guesses.push([name, place]);
    used.add(place);
  }
  return guesses;
}

type LooksRight = (tab: SeenTab, place: number) => boolean;

/** How the cells of a column look that can be told by them; undefined for the others. */
function looksLike(column: Column): LooksRight | undefined {
  const samplesAre = (test: (text: string) => boolean): LooksRight => {
    return ({ samples }, place) => mostly(samples[place]!, test);
  };
  if (column.kind === "date") return column.required ? samplesAre(READERS.date!) : undefined;
  if (column.firstOfSeveral) return ({ samples }, place) => areAddresses(samples[place]!);
  if (column.isMoney) return samplesAre((text) => currencyOf(text) !== undefined && READERS.number!(text));
  if (ADDRESS_OF_PAGE.test(String(column.example))) return samplesAre((text) => ADDRESS_OF_PAGE.test(text));
  return column.required && column.suggests.length > 0 ? comesAgain : undefined;
}

/** Whether the same few words come again and again, as names of activities do. */
function comesAgain({ samples, counts }: SeenTab, place: number): boolean {
  const { filled, different } = counts[place]!;
  const isOther = (text: string) =>
    text.length > LONGEST_NAME ||
    IS_ANSWER.test(text) ||
    READERS.date!(text) ||
    READERS.number!(text) ||
    ADDRESS_OF_PAGE.test(text);
  const isRepeated = filled >= FEWEST_ROWS && different > 1 && different <= MOST_DIFFERENT * filled;
  return isRepeated && !samples[place]!.some(isOther) && !areAddresses(samples[place]!);
}

/** Whether some column names somebody in every row and nobody twice, as a list of people does. */
export function listsPeople({ samples, counts }: SeenTab): boolean {
  const rows = Math.max(...counts.map(({ filled }) => filled));
  return samples.some((texts, place) => {
    const { filled, different } = counts[place]!;
    return areAddresses(texts) && filled === rows && different === filled;
  });
}
