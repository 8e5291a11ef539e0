/** The welcome flow: whom to thank, whom to remind and when, and who does not answer, from the day each signed up. */
import { DAY, HOUR, isBefore, startOfDay } from "../reading/calendar";
import { latestDate } from "../reading/latestDate";
import { between, day, isBetween, type OptionValues } from "../reading/options";
import type { ContactRows } from "../workbook/people";
import { peopleSignedUp, type SignedUp } from "./signedUp";

export const nurtureOptions = {
  ...between("contacts who signed up"),
  "as of": day("The day on which it is asked; the latest date in the data if left out."),
};

export type NurtureStatus = "Active" | "New" | "In touch" | "Inactive";

/** Where somebody stands in the welcome flow. */
export interface Nurtured {
  contact: string;
  /** Undefined where a cell that would tell it cannot be read. */
  status?: NurtureStatus;
  /** Undefined where there is nothing to do. */
  nextStep?: "Thank" | "Remind" | `Mend ${string}`;
  /** Local time. */
  due?: number;
}

/** Hours after sign-up. */
const REMINDERS = [24, 48];
const GIVEN_UP = 120;

/**
 * Everybody who had signed up, the most pressing first; colleagues and people who want no messages are left out.
 * @throws LedgerError where a date that it takes has no column
 */
export function nurture(rows: ContactRows, options: OptionValues<typeof nurtureOptions>): Nurtured[] {
  const people = peopleSignedUp(rows);
  const mayEnter = isBetween(options);
  const end = startOfDay(options["as of"] ?? latestOf(rows)) + DAY;
  const found: Nurtured[] = [];
  for (const person of people) {
    if (!(person.signedUp < end) || !mayEnter(person.signedUp)) continue;
    const { contact, unread } = person;
    found.push(
      unread === undefined ? { contact, ...placeOf(person, end) } : { contact, nextStep: `Mend ${unread}` },
    );
  }
  return inOrder(found);
}

/** Steps by the day they are due, then what is to be mended, then those for whom nothing is to be done; by name where these are the same. */
function inOrder(found: Nurtured[]): Nurtured[] {
  const byRank = new Map<number, Nurtured[]>();
  found.sort((a, b) => (a.contact < b.contact ? -1 : 1));
  for (const each of found) {
    const rank = each.due ?? (each.nextStep ? Number.MAX_SAFE_INTEGER : Number.POSITIVE_INFINITY);
    const same = byRank.get(rank);
    if (same) same.push(each);
    else byRank.set(rank, [each]);
  }
  return [...byRank.keys()].sort((a, b) => (a < b ? -1 : 1)).flatMap((rank) => byRank.get(rank)!);
}

/** Where these dates put somebody at the end of a day; what happens later is not known on it. */
function placeOf({ signedUp, firstApp, lastContacted }: SignedUp, end: number): Omit<Nurtured, "contact"> {
  const contacted = lastContacted < end ? lastContacted : Number.NEGATIVE_INFINITY;
  if (firstApp < end)
    return isBefore(contacted, firstApp)
      ? { status: "Active", nextStep: "Thank", due: firstApp }
      : { status: "Active" };
  if (signedUp + GIVEN_UP * HOUR < end)
    return { status: isBefore(signedUp, contacted) ? "In touch" : "Inactive" };
  const due = REMINDERS.map((hours) => signedUp + hours * HOUR).find((time) => isBefore(contacted, time));
  return due === undefined ? { status: "New" } : { status: "New", nextStep: "Remind", due };
}

/** The latest of the dates that tell what happened; -Infinity where there is none. */
function latestOf(rows: ContactRows): number {
  const columns = (["joined", "signedUp", "firstApp", "lastContacted"] as const).map(rows.dates);
  return Math.max(...columns.map(latestDate));
}
