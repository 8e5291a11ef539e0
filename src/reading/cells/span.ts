/** Reads a text that names several days in a row, by its first and its last one. */

import type { Zone } from "../zone";
import { MONTH, ORDINAL } from "./dateForms";
import { readWrittenDate } from "./writtenDate";

/** Local times of a first and a last day. */
export interface Span {
  start: number;
  end: number;
}

const UNTIL = "(?: ?[-–—] ?| (?:to|bis|au|al?|tot|till|til) )";
const DAY = `(\\d{1,2})${ORDINAL}`;
const OF = "(?: de| del)? ";

/** How spans look, and how the first and the last day are written out in full from their parts. */
const FORMS: readonly { looks: RegExp; first: string; last: string }[] = [
  // 12-13 March 2026
  { looks: form(`${DAY}${UNTIL}${DAY}${OF}(${MONTH},?${OF}\\d{4})`), first: "$1 $3", last: "$2 $3" },
  // Mar 12-13, 2026
  { looks: form(`(${MONTH}) ${DAY}${UNTIL}${DAY},? (\\d{4})`), first: "$1 $2 $4", last: "$1 $3 $4" },
  // 30 March - 2 April 2026
  {
    looks: form(`${DAY}${OF}(${MONTH})${UNTIL}${DAY}${OF}(${MONTH}),?${OF}(\\d{4})`),
    first: "$1 $2 $5",
    last: "$3 $4 $5",
  },
  // Mar 30 - Apr 2, 2026
  {
    looks: form(`(${MONTH}) ${DAY}${UNTIL}(${MONTH}) ${DAY},? (\\d{4})`),
    first: "$1 $2 $5",
    last: "$3 $4 $5",
  },
  // 2026-03-12 - 2026-03-13, and any two whole dates
  { looks: form("(.+?)(?: - | ?[–—] ?| (?:to|bis|au|al|tot|till|til) )(.+)"), first: "$1", last: "$2" },
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:(?:from|vom|du|del|de|dal|van) )?${pattern}$`, "iu");
}

/** The days that a text names from and to; undefined where it names no span, or one that ends before it starts. */
export function readSpan(text: string, zone: Zone): Span | undefined {
  const found = FORMS.find(({ looks }) => looks.test(text));
  if (!found) return undefined;
  const start = readWrittenDate(text.replace(found.looks, found.first), zone);
  const end = readWrittenDate(text.replace(found.looks, found.last), zone);
  return typeof start === "number" && typeof end === "number" && start <= end ? { start, end } : undefined;
}
