/** Proposes which tab is which table, and which header is which column. */
import type { SeenTab } from "../../src/app/setUpContract";
import { DEFAULT_JOURNEY } from "../../src/definitions/builtInJourney";
import type { Table } from "../../src/reading/table";
import { TABLES } from "../../src/tabs/tables";
import { likeness, wordsOf } from "./likeness";

/** What a tab is taken for; no table where it is none of ours. */
export interface Proposal {
  table: string;
  /** Column name → header text. */
  headers: Record<string, string>;
  /** Column name → what every row says. */
  always: Record<string, string>;
}

export const NO_TABLE: Proposal = { table: "", headers: {}, always: {} };

/** What tabs of a table tend to be called. */
const TAB_WORDS: Readonly<Record<string, readonly string[]>> = {
  Activities: ["activity", "activitie", "log", "talk", "post", "outreach", "touchpoint"],
  Events: ["event", "meetup", "conference", "webinar", "hackathon"],
  Contacts: ["contact", "people", "member", "developer", "community", "user", "crm"],
};
const NAME_BONUS = 6;
const ALWAYS_COST = 3;

/** One proposal per tab, by its id. A table is proposed for one tab at most. */
export function propose(tabs: readonly SeenTab[]): Record<number, Proposal> {
  const proposals: Record<number, Proposal> = {};
  const tables: readonly Table[] = TABLES;
  const taken = new Set<string>();
  for (const tab of tabs) {
    if (tab.table === undefined) continue;
    proposals[tab.id] = known(tab, tables.find(({ name }) => name === tab.table)!);
    taken.add(tab.table);
  }
  const candidates = tabs
    .filter((tab) => tab.table === undefined && !tab.byHand && tab.headers.length > 1)
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
export function proposeAs(tab: SeenTab, table: Table): Proposal {
  return tab.table === table.name ? known(tab, table) : match(tab, table).proposal;
}

/** What a person said stays; otherwise the cells may tell more than the headers that the tab was recognised by. */
function known(tab: SeenTab, table: Table): Proposal {
  const { byHand } = tab;
  const columns = Object.fromEntries(
    Object.entries(tab.columns).map(([name, place]) => [name, tab.headers[place]!]),
  );
  if (byHand) return { table: table.name, headers: columns, always: {} };
  const { proposal } = match(tab, table);
  const used = new Set(Object.values(proposal.headers));
  const others = Object.entries(columns).filter(
    ([name, header]) => !(name in proposal.headers) && !used.has(header),
  );
  return { ...proposal, headers: { ...proposal.headers, ...Object.fromEntries(others) } };
}

/** The likeliest pairs first; the score is 0 where a required column is missing. */
function match(tab: SeenTab, table: Table): { score: number; proposal: Proposal } {
  const pairs = Object.entries(table.columns)
    .flatMap(([name, column]) =>
      tab.headers.map((header, place) => ({
        name,
        header,
        score: likeness(column, header, tab.samples[place]!),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const headers: Record<string, string> = {};
  const used = new Set<string>();
  let score = nameScore(tab.name, table);
  for (const pair of pairs) {
    if (headers[pair.name] !== undefined || used.has(pair.header)) continue;
    headers[pair.name] = pair.header;
    used.add(pair.header);
    score += pair.score;
  }
  const always: Record<string, string> = {};
  if (table.name === "Activities" && headers.activity === undefined) {
    always.activity = likelyActivity(tab);
    score -= ALWAYS_COST;
  }
  const isComplete = Object.keys(table.columns).every(
    (name) => !table.columns[name]!.required || name in headers || name in always,
  );
  return { score: isComplete ? score : 0, proposal: { table: table.name, headers, always } };
}

/** What the tab's name speaks for, or against: it may speak of another table. */
function nameScore(name: string, table: Table): number {
  if (sharesWord(name, TAB_WORDS[table.name] ?? wordsOf(table.name))) return NAME_BONUS;
  return Object.values(TAB_WORDS).some((words) => sharesWord(name, words)) ? -NAME_BONUS : 0;
}

/** The activity that the tab's name or headers speak of. */
function likelyActivity({ name, headers }: SeenTab): string {
  const known = DEFAULT_JOURNEY.find(({ activity }) =>
    [name, ...headers].some((text) => sharesWord(text, [wordsOf(activity).at(-1)!])),
  );
  return known?.activity ?? DEFAULT_JOURNEY[0]!.activity;
}

function sharesWord(text: string, words: readonly string[]): boolean {
  return wordsOf(text).some((word) => words.includes(word));
}
