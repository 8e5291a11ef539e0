/** A short mark of what a row says, by which it is seen whether somebody changed it since. */
import { readText } from "../reading/cells/cellText";
import { readHeaderText } from "../reading/headerText";
import type { Zone } from "../reading/zone";
import { headerKey } from "../words/text";

/** The same for rows that say the same below the same headers, wherever their columns stand and whatever stands in brackets. */
export function rowDigest(headers: readonly string[], cells: readonly unknown[], zone: Zone): string {
  const texts = cells.flatMap((cell, place) => {
    const text = readText(cell, zone);
    return text === "" ? [] : [`${headerKey(readHeaderText(headers[place] ?? "").name)}=${text}`];
  });
  return markOf(texts.sort().join("\n"));
}

/** FNV-1a, 32 bits, in base 36: short, and the same for the same text. */
export function markOf(text: string): string {
  let code = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  return (code >>> 0).toString(36);
}
