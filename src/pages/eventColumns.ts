/** The columns of event returns as pages show them: what they cost and brought first, and titles that fit. */
import type { EventReturn } from "../events/summedEvents";
import type { ResultColumn } from "../functions/resultColumns";

/** On pages, which are read beside an open sidebar. */
const SHORTER: Readonly<Record<string, string>> = { "Cost per contact moved on": "Cost per moved on" };
const LAST = ["DRQLs", "Attendees", "New contacts", "Accepted"];

/** All of these columns, those that judge an event first. */
export function eventColumns(columns: readonly ResultColumn<EventReturn>[]): ResultColumn<EventReturn>[] {
  const isLast = ({ title }: ResultColumn<EventReturn>) => LAST.includes(title);
  return [...columns.filter((column) => !isLast(column)), ...columns.filter(isLast)].map((column) => ({
    ...column,
    title: SHORTER[column.title] ?? column.title,
  }));
}
