/** A short mark of what a row says, by which it is seen whether somebody changed it since. */
import { readText } from "../reading/cells/cellText";
import { readHeaderText } from "../reading/headerText";
import type { Zone } from "../reading/zone";
import { fnv1a } from "../words/hash";
import { headerKey } from "../words/text";

/** The same for rows that say the same below the same headers, wherever their columns stand and whatever stands in brackets. */
export function rowDigest(headers: readonly string[], cells: readonly unknown[], zone: Zone): string {
  const texts = cells.flatMap((cell, place) => {
    const text = readText(cell, zone);
    return text === "" ? [] : [`${headerKey(readHeaderText(headers[place] ?? "").name)}=${text}`];
  });
  return markOf(texts.sort().join("\n"));
}

/** Short, and the same for the same text. */
export function markOf(text: string): string {
  return fnv1a(text).toString(36);
}
