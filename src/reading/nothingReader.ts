/** Tells whether a cell is blank, or says so in a word that its column takes for nothing. */
import { nameKey } from "../words/text";
import { readText } from "./cells/cellText";
import { isBlank } from "./grid";
import type { Column } from "./table";
import type { Zone } from "./zone";

/** Each distinct cell is looked at once; an error cell says something. */
export function nothingReader({ nothing }: Column, zone: Zone): (cell: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (cell) => {
    if (isBlank(cell)) return true;
    if (typeof cell === "object") return false;
    let says = known.get(cell);
    says ??= nothing.has(nameKey(readText(cell, zone)));
    known.set(cell, says);
    return says;
  };
}
