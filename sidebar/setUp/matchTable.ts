/** What the likeliest pairs of headers and columns make of a tab as a table, and how likely that is. */
import type { SeenTab } from "../../src/app/setUpContract";
import { TAB_WORDS_ELSEWHERE } from "../../src/definitions/headersElsewhere";
import { readHeaderText } from "../../src/reading/headerText";
import { choiceReader } from "../../src/reading/rows";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { constantsOf, likelyConstant } from "./constants";
import { guessed, listsPeople } from "./guess";
import { saysOfEveryRow } from "./headerChanges";
import { anyZone, areAddresses, likeness, speaksOf, wordsOf } from "./likeness";
import type { Proposal } from "./proposal";

const NAME_BONUS = 6;
const ALWAYS_COST = 3;
const GUESS = 1;
/** Where fewer of the people than this are new ones, rows are hardly one person each. */
const MOST_NEW_PEOPLE = 0.8;
const REPEATS_COST = 10;

/** A column without cells whose header says something of every row is no column of the team's. */
export function asHeadersSay(
  tab: SeenTab,
  table: DeclaredTab,
  columns: Readonly<Record<string, number>>,
): Proposal {
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
export function match(tab: SeenTab, table: DeclaredTab): { score: number; proposal: Proposal } {
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
  const unused = tab.headers.filter((_, place) => !used.has(place));
  const likely = missing(table, columns).flatMap((name) => {
    const constant = likelyConstant([tab.name, ...unused], constantsOf(table.columns[name]!));
    return constant === undefined ? [] : [[name, constant] as const];
  });
  score -= ALWAYS_COST * likely.length;
  const always = Object.fromEntries(likely);
  if (isGuessable(tab, table))
    for (const [name, place] of guessed(tab, table, { ...columns, ...always }, used)) {
      columns[name] = place;
      score += GUESS;
    }
  if (isOfOnePerson(table) && repeatsPeople(tab, columns)) score = Math.max(score - REPEATS_COST, GUESS);
  const said = asHeadersSay(tab, table, columns);
  const unsaid = Object.keys(said.places).filter(
    (name) => !speaksOf(table.columns[name]!, tab.headers[said.places[name]!]!),
  );
  const proposal = {
    ...said,
    always: { ...said.always, ...always },
    guessed: unsaid.length > 0 ? unsaid : undefined,
  };
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

/** Whether cells may tell what a tab's headers do not: where its name speaks for the table, or where people stand in it as they do there. */
function isGuessable(tab: SeenTab, table: DeclaredTab): boolean {
  if (nameScore(tab.name, table) > 0) return true;
  const tellsOfPeople = Object.values(table.columns).some(({ firstOfSeveral }) => firstOfSeveral);
  return tellsOfPeople && tab.samples.some(areAddresses) && listsPeople(tab) === isOfOnePerson(table);
}

/** Whether a row of the table is one person. */
function isOfOnePerson({ columns }: DeclaredTab): boolean {
  return Object.values(columns).some(({ firstOfSeveral, required }) => firstOfSeveral && required);
}

/** Whether the column of people has the same ones again and again, as what they did is told row by row. */
function repeatsPeople({ counts }: SeenTab, { contact }: Readonly<Record<string, number>>): boolean {
  const { filled, different } = counts[contact ?? -1] ?? { filled: 0, different: 0 };
  return different < MOST_NEW_PEOPLE * filled;
}

/** Whether a table is a list of words, as the journey is, in which no person stands. */
function listsWords({ columns }: DeclaredTab): boolean {
  return !Object.values(columns).some(({ kind, firstOfSeveral }) => kind === "date" || firstOfSeveral);
}

/** The required columns that nothing tells. */
export function missing({ columns }: DeclaredTab, found: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(columns).filter((name) => columns[name]!.required && !(name in found));
}

/** What the tab's name speaks for, or against: it may speak of another table. */
function nameScore(name: string, table: DeclaredTab): number {
  const speaksFor = (each: DeclaredTab) =>
    sharesWord(name, [...each.tabWords, ...(TAB_WORDS_ELSEWHERE[each.name] ?? [])]);
  if (speaksFor(table)) return NAME_BONUS;
  return TABLES.some(speaksFor) ? -NAME_BONUS : 0;
}

function sharesWord(text: string, words: readonly string[]): boolean {
  const sought = words.flatMap(wordsOf);
  return wordsOf(text).some((word) => sought.includes(word));
}
