/** Proposes which tab is which table, and which header is which column. */
import type { SeenTab } from "../../src/app/setUpContract";
import { placesOf } from "../../src/reading/header";
import { readHeaderText } from "../../src/reading/headerText";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { asHeadersSay, match, missing } from "./matchTable";
import { NO_TABLE, type Proposal } from "./proposal";

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
