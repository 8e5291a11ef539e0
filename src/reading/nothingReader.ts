/** Tells whether a cell is blank, or says so in a word that its column takes for nothing. */
import { readText } from "./cells/cellText";
import { isBlank } from "./grid";
import { spellingOf } from "./spelling";
import type { Column } from "./table";
import type { Zone } from "./zone";

/** Each distinct cell is looked at once; an error cell says something. */
export function nothingReader(column: Column, zone: Zone): (cell: unknown) => boolean {
  const { key } = spellingOf(column);
  const known = new Map<unknown, boolean>();
  return (cell) => {
    if (isBlank(cell)) return true;
    if (typeof cell === "object") return false;
    let saysNothing = known.get(cell);
    if (saysNothing === undefined) {
      saysNothing = key(readText(cell, zone)) === "";
      known.set(cell, saysNothing);
    }
    return saysNothing;
  };
}
