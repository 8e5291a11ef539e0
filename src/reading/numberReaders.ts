/** Readers for the numbers, times and choices of a column: NaN where a cell is blank or cannot be read. */
import { cellMemory } from "./cellMemory";
import { isOfOurTimes, readDate } from "./cells/date";
import { MISSING } from "./missing";
import type { Zone } from "./zone";

/** Reads one cell of a column. */
export type NumberReader = (cell: unknown) => number;

/** Makes a reader from what reads a cell as a number or as the fault that it has. A text is read once, however often it stands in the column. */
export function numberReader(read: (cell: unknown) => unknown): NumberReader {
  const texts = cellMemory<number>();
  const numberIn = (cell: unknown) => {
    const result = read(cell);
    return typeof result === "number" ? result : MISSING;
  };
  const readAnew = (text: string) => {
    const number = numberIn(text);
    texts.set(text, number);
    return number;
  };
  return (cell) => {
    if (cell === "") return MISSING;
    return typeof cell === "string" ? (texts.get(cell) ?? readAnew(cell)) : numberIn(cell);
  };
}

/** Reads dates as local times, as `read` does it. Most lie in the stretch of time that the zone knows already. */
export function timeReader(zone: Zone, read = readDate): NumberReader {
  const { steady } = zone;
  const others = numberReader((cell) => read(cell, zone));
  return (cell) => {
    if (typeof cell !== "object" || cell === null) return others(cell);
    const instant = (cell as Date).getTime();
    const isKnown = instant >= steady.from && instant < steady.until;
    return isKnown && isOfOurTimes(instant + steady.offset) ? instant + steady.offset : others(cell);
  };
}
