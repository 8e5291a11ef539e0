/** Texts that a spreadsheet would run as formulas when it opens a file, and the apostrophe before them that keeps it from that. */

/**
 * With `=` at the beginning; or with `+`, `-` or `@`, as older programs have it, where a call, a link to another program or
 * another sheet follows: `@ada` and `+49 30` are none. Apostrophes before it are part of it, so that taking one away is the
 * very opposite of putting one there.
 */
export const FORMULA_LIKE = /^'*(?:=|[+\-@].*[(|!])/s;

/** The text as it was before an apostrophe was put there; any other text as it is. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA_LIKE.test(text) ? text.slice(1) : text;
}
