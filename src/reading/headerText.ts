/** What one header cell says: which of our columns it may be, and what every row says there. */
import { headerKey } from "../words/text";

/** A header, read. `Talk type [Activity] = Conference talk` names our Activity and says Conference talk for every row. */
export interface HeaderText {
  /** The cell's text, trimmed; "" for a column without a header. */
  text: string;
  /** What the column is called: the text before `=`, without square brackets. */
  name: string;
  /** Its key as written, and without what stands in round brackets: `Cost (EUR)` is Cost too. None where it is blank. */
  keys: readonly string[];
  /** The keys of what stands in square brackets, which is meant to be our name; "" in `Source [-]`, which is none of ours. */
  bracketed: readonly string[];
  /** What stands behind the first `=`: every filled row says it whose cell is empty. */
  always: string | undefined;
}

const SQUARE = /[[［][^[\]［］]*[\]］]/g;
const ROUND = /[(（][^()（）]*[)）]/g;

/** Reads a header cell. */
export function readHeaderText(text: string): HeaderText {
  const { before, behind } = atEquals(text);
  const bare = before.replace(SQUARE, " ");
  const written = [bare, bare.replace(ROUND, "")].map(headerKey);
  return {
    text,
    name: bare.trim(),
    keys: [...new Set(written)].filter(Boolean),
    bracketed: (before.match(SQUARE) ?? []).map(headerKey),
    always: behind?.trim() || undefined,
  };
}

/** A header's text with our name behind it, as the sidebar writes it: `When it was [Date]`. */
export function namedHeader(text: string, title: string): string {
  const { before, behind } = atEquals(text);
  return joined(`${before.trim()} [${title}]`, behind);
}

/** A header's text without the names in square brackets whose keys these are; others are the team's own, as in `Cost [EUR]`. */
export function unnamedHeader(text: string, names: ReadonlySet<string>): string {
  const { before, behind } = atEquals(text);
  const bare = before.replace(/\s*\[([^[\]]*)\]/g, (whole, name) =>
    names.has(headerKey(name)) ? "" : whole,
  );
  return bare === before ? text : joined(bare, behind);
}

/** A header's text that says that of every row, whatever it said before: `Activity = Conference talk`. */
export function sayingHeader(text: string, always: string): string {
  return joined(atEquals(text).before, always);
}

function atEquals(text: string): { before: string; behind: string | undefined } {
  const equals = text.search(/[=＝]/);
  if (equals < 0) return { before: text, behind: undefined };
  return { before: text.slice(0, equals), behind: text.slice(equals + 1) };
}

function joined(before: string, behind: string | undefined): string {
  return (behind === undefined ? before : `${before.trim()} = ${behind.trim()}`).trim();
}
