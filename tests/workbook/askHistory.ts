/** Asks a function over a random history, with options as an oracle holds them. */
import { answer } from "../functions/expectAnswer";
import { DAY } from "./oracleCalendar";
import { type History, JOURNEY_TAB } from "./oracleHistories";

/** The rows of its answer below the header; `before` are arguments before Activities. @throws Error where it refuses */
export function askHistory(
  name: string,
  { activities, contacts }: Pick<History, "activities" | "contacts">,
  options: string,
  ...before: unknown[]
): unknown[][] {
  const found = answer(name, [...before, activities, JOURNEY_TAB, contacts, options]);
  if (typeof found === "string") throw new Error(found);
  return found.slice(1);
}

/** A day by its number as a function takes it; blank where it is none, or before or after all days. */
export function dayText(day: number | undefined): string {
  return day !== undefined && Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : "";
}

/** `window=20; by=Type`; what is blank is left out. */
export function optionsText(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => (value === "" ? [] : [`${key}=${value}`]))
    .join("; ");
}
