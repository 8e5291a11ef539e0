/** Gathers what the rows of one file give, each entry once. */
import { leftOutReasons, type Reason } from "../problems/leftOutReasons";
import { nameKey, peopleKey } from "../words/text";
import type { BroughtRow, LeftOut } from "./broughtRow";
import type { Gives, Recipe } from "./recipe";

/** People and events that several rows name are one entry; an activity that stands twice is told. */
export function gathering({ gives }: Recipe) {
  /** Rows of people name one event over and over; two rows of a list of events are a repetition. */
  const listsEvents = gives.every(({ table }) => table === "Events");
  const brought = new Map<string, BroughtRow>();
  const leftOut = new Map<string, LeftOut>();
  const once = new Map<string, string>();
  const repeats = new Map<string, number>();

  const leave = (left: LeftOut) => {
    const id = `${left.row} ${left.why} ${left.detail ?? ""}`;
    if (!leftOut.has(id)) leftOut.set(id, left);
  };

  const take = (part: Gives, entry: BroughtRow, what: string) => {
    const there = brought.get(entry.key);
    const tell = (reason: Reason, row = entry.row) => leave({ row, what, ...reason });
    if (part.table === "Contacts" && there) {
      const name = entry.cells.name ?? "";
      const first = there.cells.name ?? "";
      if (areOthers(name, first)) tell(leftOutReasons.otherName(entry.cells.contact!, first));
      else brought.set(entry.key, together(there, entry));
      return;
    }
    if (part.once) {
      const { of, otherwise } = part.once;
      const alike = [entry.cells.activity, ...of.map((name) => peopleKey(entry.cells[name] ?? ""))].join(
        "\n",
      );
      const known = once.get(alike);
      const earlier = known === undefined ? undefined : brought.get(known);
      if (earlier && !isBefore(entry, earlier)) return tell({ why: otherwise });
      if (earlier) {
        tell({ why: otherwise }, earlier.row);
        brought.delete(known!);
      }
      once.set(alike, entry.key);
    }
    if (!brought.has(entry.key)) brought.set(entry.key, entry);
    else if (part.repeats) {
      const number = (repeats.get(entry.key) ?? 1) + 1;
      repeats.set(entry.key, number);
      const key = `${entry.key} (${number})`;
      brought.set(key, { ...entry, key });
    } else if (part.table !== "Events" || listsEvents) tell(leftOutReasons.again());
  };

  return { take, leave, brought: () => [...brought.values()], leftOut: () => [...leftOut.values()] };
}

/** Whether two names are of different people: “Ada B” may be Ada Byron, but not Grace. */
function areOthers(one: string, other: string): boolean {
  const [given, otherGiven] = [one, other].map((name) => nameKey(name).split(" ")[0]!);
  return given !== "" && otherGiven !== "" && given !== otherGiven;
}

/** The first entry with what only the second one says; other ids of both. */
function together(one: BroughtRow, other: BroughtRow): BroughtRow {
  const ids = [one, other].flatMap(({ cells }) => cells.alsoKnownAs ?? []);
  const alsoKnownAs = [...new Set(ids)].join("; ");
  return {
    ...one,
    cells: { ...other.cells, ...one.cells, ...(alsoKnownAs !== "" && { alsoKnownAs }) },
  };
}

function isBefore({ cells: one }: BroughtRow, { cells: other }: BroughtRow): boolean {
  return (one.date ?? "") < (other.date ?? "");
}
