/** Quotes around what somebody types: signs between them do not separate. */

/** What closes what opens. */
const CLOSING: { readonly [opening: string]: string } = { "'": "'", '"': '"', "‘": "’", "“": "”" };

/** Where a value or a name may begin or end. */
const SEPARATORS = "=;,>\n";
const END_OF_NAME = /^[^\S\n]*(?:$|[=;,>\n])/;

/**
 * The pieces between these separators, as they are written; those within quotes do not separate.
 * A quote begins where a value or a name begins, so that the apostrophe in O'Brien is none.
 * @param unclosed makes the error for a quote without an end
 */
export function piecesOf(
  text: string,
  separators: string,
  unclosed: (from: string, closing: string) => Error,
): string[] {
  const pieces: string[] = [];
  let start = 0;
  let mayBegin = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const closing = mayBegin ? CLOSING[sign] : undefined;
    if (closing !== undefined) {
      const end = endOfQuote(text, at, closing);
      if (end < 0) throw unclosed(text.slice(at), closing);
      at = end;
      mayBegin = false;
    } else {
      if (separators.includes(sign)) {
        pieces.push(text.slice(start, at));
        start = at + 1;
      }
      mayBegin = SEPARATORS.includes(sign) || (mayBegin && /\s/.test(sign));
    }
  }
  return [...pieces, text.slice(start)];
}

/** A text without the quotes around the whole of it; two of its quotes in a row stand for one. */
export function unquoted(text: string): string {
  const bare = text.trim();
  const closing = CLOSING[bare[0] ?? ""];
  if (closing === undefined || endOfQuote(bare, 0, closing) !== bare.length - 1) return bare;
  return bare
    .slice(1, -1)
    .split(closing + closing)
    .join(closing)
    .trim();
}

/** A name as it has to be written among others: in quotes where it would be taken apart. */
export function nameInList(name: string): string {
  const needsQuotes = [...SEPARATORS].some((sign) => name.includes(sign)) || CLOSING[name[0] ?? ""];
  return needsQuotes ? `'${name.split("'").join("''")}'` : name;
}

/** Where a quote ends: at the first closing sign behind which a name may end; -1 for none. */
function endOfQuote(text: string, from: number, closing: string): number {
  for (let at = text.indexOf(closing, from + 1); at >= 0; at = text.indexOf(closing, at + 1)) {
    if (END_OF_NAME.test(text.slice(at + 1))) return at;
    if (text[at + 1] === closing) at++;
  }
  return -1;
}
