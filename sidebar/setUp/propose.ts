/** Proposes which tab is which table, and which header is which column. */
import type { SeenTab } from "../../src/app/setUpContract";
import { placesOf } from "../../src/reading/header";
import { readHeaderText } from "../../src/reading/headerText";
import { choiceReader } from "../../src/reading/rows";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { constantsOf, likelyConstant } from "./constants";
import { saysOfEveryRow } from "./headerChanges";
import { anyZone, areAddresses, likeness, wordsOf } from "./likeness";
import { NO_TABLE, type Proposal } from "./proposal";

const NAME_BONUS = 6;
const ALWAYS_COST = 3;

/** One proposal per tab, by its id. A table is proposed for one tab at most. */
export function propose(tabs: readonly SeenTab[]): Record<number, Proposal> {
  const proposals: Record<number, Proposal> = {};
  const tables: readonly DeclaredTab[] = TABLES;
  const taken = new Set<string>();
  for (const tab of tabs) {
    if (tab.table === undefined) continue;
    proposals[tab.id] = known(tab, tables.find(({ name }) => name === tab.table)!);
    taken.add(tab.table);
  }
  const candidates = tabs
    .filter(
      (tab) =>
        tab.table === undefined &&
        !tab.byHand &&
        tab.isExport !== "surely" &&
        tab.filledBy === null &&
        tab.headers.length > 1,
    )
    .flatMap((tab) => tables.map((table) => ({ tab, table, ...match(tab, table) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { tab, table, proposal } of candidates) {
    if (proposals[tab.id] || taken.has(table.name)) continue;
    proposals[tab.id] = proposal;
    taken.add(table.name);
  }
  for (const { id } of tabs) proposals[id] ??= NO_TABLE;
  return proposals;
}

/** What the tab would be as this table, whether likely or not. */
export function proposeAs(tab: SeenTab, table: DeclaredTab): Proposal {
  if (tab.filledBy !== null) return asHeadersSay(tab, table, headersAlone(tab, table));
  return tab.table === table.name ? known(tab, table) : match(tab, table).proposal;
}

/** What a person said stays; otherwise the cells may tell more than the headers that the tab was recognised by. */
function known(tab: SeenTab, table: DeclaredTab): Proposal {
  if (tab.filledBy !== null || (tab.byHand && missing(table, tab.columns).length === 0))
    return asHeadersSay(tab, table, tab.columns);
  const { proposal } = match(tab, table);
  const used = new Set(Object.values(proposal.places));
  const others = Object.entries(tab.columns).filter(
    ([name, place]) => !(name in proposal.places) && !(name in proposal.always) && !used.has(place),
  );
  return { ...proposal, places: { ...proposal.places, ...Object.fromEntries(others) } };
}

/** What a tab is as this table as long as nobody writes into its headers. */
function headersAlone(tab: SeenTab, table: DeclaredTab): Record<string, number> {
  return { ...placesOf(table, tab.headers.map(readHeaderText)).places } as Record<string, number>;
}

/** A column without cells whose header says something of every row is no column of the team's. */
function asHeadersSay(tab: SeenTab, table: DeclaredTab, columns: Readonly<Record<string, number>>): Proposal {
  const places: Record<string, number> = {};
  const always: Record<string, string> = {};
  for (const [name, place] of Object.entries(columns)) {
    const header = tab.headers[place]!;
    const isConstant = saysOfEveryRow(table, name, header);
    if (isConstant) always[name] = readHeaderText(header).always!;
    if (!isConstant || tab.samples[place]!.length > 0) places[name] = place;
  }
  return { table: table.name, places, always };
}

/**
 * The likeliest pairs first. The score is 0 where a required column is missing, unless the tab's name speaks for the table and
 * what is missing may be the same in every row: then a person can say what.
 */
function match(tab: SeenTab, table: DeclaredTab): { score: number; proposal: Proposal } {
  const pairs = Object.entries(table.columns)
    .flatMap(([name, column]) =>
      tab.headers.map((header, place) => ({
        name,
        place,
        score: likeness(column, header, tab.samples[place]!),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const columns: Record<string, number> = {};
  const used = new Set<number>();
  let score = nameScore(tab.name, table);
  for (const pair of pairs) {
    if (columns[pair.name] !== undefined || used.has(pair.place)) continue;
    columns[pair.name] = pair.place;
    used.add(pair.place);
    score += pair.score;
  }
  for (const [name, place] of besideOthers(tab, table, columns, used)) {
    columns[name] = place;
    used.add(place);
  }
  const said = asHeadersSay(tab, table, columns);
  const always = { ...said.always };
  const unused = tab.headers.filter((_, place) => !used.has(place));
  for (const name of missing(table, columns)) {
    const likely = likelyConstant([tab.name, ...unused], constantsOf(table.columns[name]!));
    if (likely === undefined) continue;
    always[name] = likely;
    score -= ALWAYS_COST;
  }
  const proposal = { ...said, always };
  if (listsWords(table) && tab.samples.some(areAddresses) && nameScore(tab.name, table) <= 0)
    return { score: 0, proposal };
  const isPossible = missing(table, { ...columns, ...always }).every(
    (name) => nameScore(tab.name, table) > 0 && constantsOf(table.columns[name]!).length > 0,
  );
  return { score: isPossible ? score : 0, proposal };
}

/** Columns whose header tells only beside another column what it is, such as Status beside DRQL. */
function besideOthers(
  tab: SeenTab,
  { columns }: DeclaredTab,
  found: Readonly<Record<string, number>>,
  used: ReadonlySet<number>,
): [name: string, place: number][] {
  return Object.entries(columns).flatMap(([name, { beside, choices }]): [string, number][] => {
    if (!beside || found[name] !== undefined || found[beside.column] === undefined) return [];
    const isChoice = choiceReader(choices, anyZone);
    const place = tab.headers.findIndex(
      (header, at) =>
        !used.has(at) &&
        beside.words.includes(readHeaderText(header).keys[0] ?? "") &&
        tab.samples[at]!.some((text) => !Number.isNaN(isChoice(text))),
    );
    return place < 0 ? [] : [[name, place]];
  });
}

/** Whether a table is a list of words, as the journey is, in which no person stands. */
function listsWords({ columns }: DeclaredTab): boolean {
  return !Object.values(columns).some(({ kind, firstOfSeveral }) => kind === "date" || firstOfSeveral);
}

function missing({ columns }: DeclaredTab, found: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(columns).filter((name) => columns[name]!.required && !(name in found));
}

/** What the tab's name speaks for, or against: it may speak of another table. */
function nameScore(name: string, table: DeclaredTab): number {
  if (sharesWord(name, table.tabWords)) return NAME_BONUS;
  return TABLES.some(({ tabWords }) => sharesWord(name, tabWords)) ? -NAME_BONUS : 0;
}

function sharesWord(text: string, words: readonly string[]): boolean {
  const sought = words.flatMap(wordsOf);
  return wordsOf(text).some((word) => sought.includes(word));
}
