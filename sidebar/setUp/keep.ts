/** Keeps what was said of a team's tabs: writes the headers, and remembers which tab is which table. */
import type { SeenTab } from "../../src/app/setUpContract";
import type { DeclaredTab } from "../../src/tabs/tab";
import { TABLES } from "../../src/tabs/tables";
import { apply } from "../checkData/fixes";
import { call } from "../server";
import { type HeaderChange, headerChanges } from "./headerChanges";
import type { Proposal } from "./proposal";

/** What was said, by the tab's id. */
export type Proposals = Readonly<Record<number, Proposal>>;

/** The header cells of one tab that are to be written. */
export interface ToWrite {
  tab: SeenTab;
  changes: readonly HeaderChange[];
}

/** Under this key, headers that were written are to be taken back. */
export const HEADERS = "headers";

/** The table of that name; undefined for "". */
export function tableNamed(name: string): DeclaredTab | undefined {
  const tables: readonly DeclaredTab[] = TABLES;
  return tables.find((table) => table.name === name);
}

/** What has to be written; tabs that a form or a formula fills are left alone. */
export function toWrite(tabs: readonly SeenTab[], said: Proposals): ToWrite[] {
  return tabs.flatMap((tab) => {
    const table = tableNamed(said[tab.id]!.table);
    const changes = table && tab.filledBy === null ? headerChanges(tab, table, said[tab.id]!) : [];
    return changes.length > 0 ? [{ tab, changes }] : [];
  });
}

/** What has to be chosen first, a sentence each. */
export function toChoose(tabs: readonly SeenTab[], said: Proposals): string[] {
  return tabs.flatMap((tab) => {
    const { table, places, always } = said[tab.id]!;
    const columns = Object.entries(tableNamed(table)?.columns ?? {});
    const open = columns.filter(([name, column]) => column.required && !(name in places) && !always[name]);
    if (tab.filledBy !== null)
      return open.length > 0 ? [`Choose “Not used” for “${tab.name}”: it cannot be read as ${table}.`] : [];
    return open.map(([name, { title }]) =>
      name in always
        ? `Choose the ${title} of every row of “${tab.name}”.`
        : `Choose the column of “${tab.name}” that holds ${title}.`,
    );
  });
}

/** Writes the headers, then remembers the tabs; those that are no table stay unused. @throws CallFailed */
export async function keep(tabs: readonly SeenTab[], said: Proposals): Promise<void> {
  for (const { tab, changes } of toWrite(tabs, said)) {
    const made = { tab: tab.id, key: HEADERS, what: `headers of “${tab.name}”` };
    await apply(
      made,
      changes.map((change) => ({ ...change, isDay: false })),
      () => {},
    );
  }
  const used = tabs.filter(({ id }) => said[id]!.table !== "");
  await call("rememberTabs", {
    tables: Object.fromEntries(used.map(({ id }) => [said[id]!.table, id])),
    unused: tabs.filter(({ id }) => said[id]!.table === "").map(({ id }) => id),
  });
}

/** How many header cells these are. */
export function countCells(some: readonly ToWrite[]): number {
  return some.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** What was to be written and does not stand there, as the tabs are now. */
export function notWritten(planned: readonly ToWrite[], now: readonly SeenTab[]): ToWrite[] {
  return planned.flatMap(({ tab, changes }) => {
    const headers = now.find(({ id }) => id === tab.id)?.headers ?? [];
    const left = changes.filter(({ column, to }) => headers[column - 1] !== to);
    return left.length > 0 ? [{ tab, changes: left }] : [];
  });
}
