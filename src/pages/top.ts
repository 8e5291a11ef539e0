/** The lines at the top of every page: what it is, when it was refreshed, from how many rows, and what was left out. */
import { dateText } from "../reading/calendar";
import { counted, listed } from "../words/text";
import type { Layout } from "./layout";
import type { Sources } from "./sources";

/** Writes the lines; `tables` are the ones that the page is made from. */
export function top(page: Layout, title: string, sources: Sources, tables: readonly string[]): void {
  page.put({ value: title, look: "title" });
  page.put({ value: `Refreshed ${timeText(sources.input.refreshedAt)}`, look: "remark", isStamp: true });
  page.say(fromRows(sources, tables));
  page.put({ value: leftOut(sources, tables), look: "link", link: { page: "Problems" } });
}

/** For people: `2025-07-11 14:30`. */
export function timeText(local: number): string {
  return dateText(local).slice(0, 16);
}

/** Such as `From 451 rows of Activities and 31 of Events.` */
export function fromRows({ checked }: Sources, tables: readonly string[]): string {
  const [first, ...others] = checked().filter(({ table }) => tables.includes(table.name));
  if (!first) return "Nothing to count from yet.";
  const rest = others.map(({ table, counted: rows }) => `${rows.toLocaleString("en-US")} of ${table.name}`);
  return `From ${listed([`${counted(first.counted, "row")} of ${first.table.name}`, ...rest])}.`;
}

/** How many of the rows were left out, and where to read why. */
export function leftOut({ checked }: Sources, tables: readonly string[]): string {
  const used = checked().filter(({ table }) => tables.includes(table.name));
  const count = used.reduce((sum, table) => sum + table.leftOut, 0);
  return count === 0
    ? "No row was left out. Problems lists what could be mended."
    : `${counted(count, "row was", "rows were")} left out. Problems lists which and why.`;
}
