/** The lines at the top of every page: what it is, when it was refreshed, from how many rows, and what was left out. */
import { dateText } from "../reading/calendar";
import { counted, listed } from "../words/text";
import type { PageLayout } from "./layout";
import type { Summary } from "./summary";

/** On the title of each page. */
const OURS =
  "The add-on writes the cells of this summary and no others. They have a name: Data > Named ranges. What you write below or beside them stays; what you put among them is moved beside them.";

/** Writes the lines; `tables` are the ones that the page is made from. */
export function top(page: PageLayout, title: string, summary: Summary, tables: readonly string[]): void {
  page.put({ value: title, look: "title", note: OURS });
  page.put({ value: `Refreshed ${timeText(summary.input.refreshedAt)}`, look: "remark", isStamp: true });
  page.say(fromRows(summary, tables));
  page.put({ value: leftOut(summary, tables), look: "link", link: { page: "Problems" } });
}

/** For people: `2025-07-11 14:30`. */
export function timeText(local: number): string {
  return dateText(local).slice(0, 16);
}

/** Such as `From 451 rows of Activities and 31 of Events.` */
export function fromRows({ checked }: Summary, tables: readonly string[]): string {
  const [first, ...others] = checked().filter(({ table }) => tables.includes(table.name));
  if (!first) return "Nothing to count from yet.";
  const rest = others.map((each) => `${each.counted.toLocaleString("en-US")} of ${each.table.name}`);
  return `From ${listed([`${counted(first.counted, "row")} of ${first.table.name}`, ...rest])}.`;
}

/** How many rows of these tables were left out. */
export function rowsLeftOut({ checked }: Summary, tables: readonly string[]): number {
  const used = checked().filter(({ table }) => tables.includes(table.name));
  return used.reduce((sum, { leftOut }) => sum + leftOut, 0);
}

/** The same as a sentence, with where to read why. */
export function leftOut(summary: Summary, tables: readonly string[]): string {
  const count = rowsLeftOut(summary, tables);
  return count === 0
    ? "No row was left out. Problems lists what could be mended."
    : `${counted(count, "row was", "rows were")} left out. Problems lists which and why.`;
}
