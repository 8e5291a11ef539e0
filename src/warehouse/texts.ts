/** How texts are compared and shown in the warehouse, as text.ts and spelling.ts say. */

import { ERROR_CELL } from "../reading/cells/errorCell";
import { ADDRESS, MAILTO, NAME_AND_ADDRESS } from "../words/text";
import { literal, pattern } from "./sql";

const EDGES = pattern(/^\s+|\s+$/);
const UNSEEN = literal("[\\p{Cf}\\x{FE00}-\\x{FE0F}]");

/** What a group of a pattern holds, NULL where it holds nothing. */
export function found(text: string, regex: string): string {
  return `NULLIF(REGEXP_EXTRACT(${text}, ${regex}), '')`;
}

/** Most texts: ASCII with single spaces between, in which there is nothing that eyes do not see. */
const PLAIN = pattern(/^[!-~]+(?: [!-~]+)*$/);

/** A text without spaces around it. */
export function trimmed(text: string): string {
  return `IF(REGEXP_CONTAINS(${text}, ${pattern(/^\s|\s$/)}), REGEXP_REPLACE(${text}, ${EDGES}, ''), ${text})`;
}

/** A text without what eyes do not see; NULL where nothing is left. */
export function visible(text: string): string {
  return `IF(REGEXP_CONTAINS(${text}, ${PLAIN}), ${text}, NULLIF(REGEXP_REPLACE(REGEXP_REPLACE(${text}, ${UNSEEN}, ''), ${EDGES}, ''), ''))`;
}

/** See `nameKey`. */
export function nameKey(text: string): string {
  const folded = `NORMALIZE_AND_CASEFOLD(REGEXP_REPLACE(${text}, ${UNSEEN}, ''), NFKC)`;
  const full = `REGEXP_REPLACE(REGEXP_REPLACE(${folded}, ${pattern(/\s+/)}, ' '), ${EDGES}, '')`;
  return `IF(REGEXP_CONTAINS(${text}, ${PLAIN}), LOWER(${text}), ${full})`;
}

/** See `headerKey`; fixed choices are compared by it. */
export function choiceKey(text: string): string {
  return `REGEXP_REPLACE(NORMALIZE_AND_CASEFOLD(${text}, NFKC), ${literal("[\\s\\p{P}\\p{S}\\p{Cf}]+")}, '')`;
}

/** See `idText`: of an address with something around it the address. The text is one that was made visible. */
export function idOfVisible(id: string): string {
  const inBrackets = found(id, pattern(new RegExp(NAME_AND_ADDRESS.source.replace("([^<>]*)", "[^<>]*"))));
  const before = `REGEXP_REPLACE(COALESCE(${found(id, pattern(/^([^<>]*)</))}, ''), ${pattern(/["'\s]/)}, '')`;
  const isOne = `STRPOS(${before}, '@') = 0 OR LOWER(${before}) = LOWER(${inBrackets})`;
  const address = `IF(${inBrackets} IS NOT NULL AND (${isOne}), ${inBrackets}, ${id})`;
  const bare = `REGEXP_REPLACE(${address}, ${pattern(MAILTO)}, ${literal("\\1")})`;
  return `IF(STRPOS(${id}, '@') = 0, ${id}, COALESCE(${found(bare, pattern(ADDRESS))}, ${id}))`;
}

/** Whether a text is what a cell shows whose formula failed or is not done. */
export function isErrorText(text: string): string {
  return `(SUBSTR(${text}, 1, 1) IN ('#', 'L') AND REGEXP_CONTAINS(${text}, ${pattern(ERROR_CELL)}))`;
}
