/** What one header cell says: which of our columns it may be, and what every row says there. */
import { headerKey } from "../words/text";

/** A header, read. `Talk type [Activity] = Conference talk` names our Activity and says Conference talk for every row. */
export interface HeaderText {
  /** The cell's text, trimmed; "" for a column without a header. */
  text: string;
  /** Its key as written, and without what stands in round brackets: `Cost (EUR)` is Cost too. None where it is blank. */
  keys: readonly string[];
  /** The keys of what stands in square brackets, which is meant to be our name; "" in `Source [-]`, which is none of ours. */
  bracketed: readonly string[];
  /** What stands behind the first `=`: every filled row says it whose cell is empty. */
  always: string | undefined;
}

const SQUARE = /\[([^[\]]*)\]/g;
const ROUND = /\([^()]*\)/g;

/** Reads a header cell. */
export function readHeaderText(text: string): HeaderText {
  const equals = text.indexOf("=");
  const name = equals < 0 ? text : text.slice(0, equals);
  const bare = name.replace(SQUARE, " ");
  const written = [bare, bare.replace(ROUND, " ")].map(headerKey);
  return {
    text,
    keys: [...new Set(written)].filter(Boolean),
    bracketed: (name.match(SQUARE) ?? []).map(headerKey),
    always: equals < 0 ? undefined : text.slice(equals + 1).trim() || undefined,
  };
}

/** A header's text with our name behind it, as the sidebar writes it: `When it was [Date]`. */
export function namedHeader(text: string, title: string): string {
  const equals = text.indexOf("=");
  if (equals < 0) return `${text} [${title}]`.trim();
  return `${text.slice(0, equals).trim()} [${title}] ${text.slice(equals)}`.trim();
}
