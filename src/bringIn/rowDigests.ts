/** Short marks of what rows say, by which it is seen whether somebody changed them since. */
import { readText } from "../reading/cells/cellText";
import { readHeaderText } from "../reading/headerText";
import type { Zone } from "../reading/zone";
import { fnv1a } from "../words/hash";
import { headerKey } from "../words/text";

/** Gives the mark of a row of cells below these headers: the same where the same is said below the same, wherever columns stand and whatever stands in brackets. */
export function rowDigests(headers: readonly string[], zone: Zone): (cells: readonly unknown[]) => string {
  const keys = headers.map((header) => headerKey(readHeaderText(header).name));
  return (cells) => {
    const texts = cells.flatMap((cell, place) => {
      const text = readText(cell, zone);
      return text === "" ? [] : [`${keys[place] ?? ""}=${text}`];
    });
    return markOf(texts.sort().join("\n"));
  };
}

/** Short, and the same for the same text. */
export function markOf(text: string): string {
  return fnv1a(text).toString(36);
}
