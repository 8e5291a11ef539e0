/** How two spellings are recognised as the same name: once for values that people type, once for headers. */

/** Lower-case ASCII with single spaces between, which most values are: their own key. */
const PLAIN = /^[!-@[-~]+(?: [!-@[-~]+)*$/;

/** The same for ids, without the signs that stand around an address or between people. */
const PLAIN_ID = /^(?:[0-9@_a-z][!-9=?@[-~]*)?[0-9a-z]$/;

/** Most other texts, for which neither normal forms nor the classes of Unicode have to be loaded. */
const ASCII = /^[\t-\r -~]*$/;

/** Pictures made of several characters, some of which are invisible alone: flags of regions, people, numbers in boxes. */
const PICTURE =
  /(\u{1F3F4}[\u{E0020}-\u{E007F}]+|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*)*|[#*0-9]\uFE0F?\u20E3)|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const NUMBER_IN_A_BOX = /[#*0-9]\uFE0F?\u20E3/g;
const VARIATION_SELECTORS = /[\uFE00-\uFE0F]/g;
const NO_LETTERS_OR_DIGITS = /[\s\p{P}\p{S}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** The text as eyes see it: trimmed, and without characters that show nothing, but with those that make a picture. */
export function visible(text: string): string {
  return (ASCII.test(text) ? text : text.replace(PICTURE, "$1")).trim();
}

/** The form under which a typed value is compared: inner and outer spaces evened out, letter case, letter widths and what eyes cannot see ignored. */
export function nameKey(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ASCII.test(text)) return text.trim().replace(/\s+/g, " ").toLowerCase();
  const seen = visible(text).replace(VARIATION_SELECTORS, "").normalize("NFKC");
  return folded(seen.trim().replace(/\s+/g, " "));
}

/** The same for a cell that may name several people, whom a line break keeps apart as a semicolon does. */
export function peopleKey(text: string): string {
  return PLAIN_ID.test(text) ? text : nameKey(idText(text.replace(/[\r\n]+/g, ";")));
}

/** The form under which headers, option keys and fixed choices are compared: also without spaces, punctuation and pictures. */
export function headerKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const bare = text.replace(NUMBER_IN_A_BOX, "").replace(NO_LETTERS_OR_DIGITS, "");
  return folded(bare.normalize("NFKC").replace(NO_LETTERS_OR_DIGITS, ""));
}

/** Letter case ignored, over all three forms that some letters have: ẞ, ß and ss are one. */
function folded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}

/** How ids are written that are an address with something around it; the warehouse reads by these too. */
export const NAME_AND_ADDRESS = /^([^<>]*)<([^<>]*)>[\s.,;:]*$/;
export const MAILTO = /^[\s"'(<[]*mailto:([^?]*).*$/i;
export const ADDRESS = /^[\s"'(<[]*([^\s@<>",;:()[\]]+@[^\s@<>",;:()[\]]*[\p{L}\p{N}])[\s.,;:!?'")\]>]*$/u;

/** An id as it is meant: of `mailto:ada@x`, `Ada <ada@x>` and `ada@x,` the address; any other as it stands. */
export function idText(text: string): string {
  const id = visible(text);
  if (!id.includes("@")) return id;
  const [, name = "", inBrackets = ""] = NAME_AND_ADDRESS.exec(id) ?? [];
  const isOneAddress = !name.includes("@") || nameKey(name.replace(/["']/g, "")) === nameKey(inBrackets);
  const address = inBrackets !== "" && isOneAddress ? inBrackets : id;
  return ADDRESS.exec(address.replace(MAILTO, "$1"))?.[1] ?? id;
}

/** `a, b and c`, for sentences. */
export function listed(names: readonly string[], last = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}

/** What eyes see as one character: a flag, a picture made of several, a number in a box, a letter with its accents. */
const SEEN_AS_ONE =
  /(?:\p{Regional_Indicator}{2}|\u{1F3F4}[\u{E0020}-\u{E007F}]+|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*)*|[#*0-9]\uFE0F?\u20E3|.)\p{M}*/gsu;

/** Text shortened for a sentence, to 60 places unless said otherwise; what eyes see as one character is not cut. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const room = most - 3;
  let end = 0;
  for (const seen of text.slice(0, most + 60).match(SEEN_AS_ONE) ?? []) {
    if (end + seen.length > room) break;
    end += seen.length;
  }
  return `${text.slice(0, end)}…`;
}

/** Text shortened for a sentence, in quotes. */
export function quoted(value: unknown): string {
  if (typeof value === "object" && value !== null) return "a date";
  return `“${shortened(String(value))}”`;
}

/** ` Did you mean Channel?`, or nothing, to follow a sentence. */
export function didYouMean(alike: string | undefined): string {
  return alike === undefined ? "" : ` Did you mean ${shortened(alike)}?`;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? singular : plural}`;
}
