/** How two spellings are recognised as the same name: once for values that people type, once for headers. */

/** Lower-case ASCII with single spaces between, which most ids are: their own key. */
const PLAIN = /^[!-@[-~]+(?: [!-@[-~]+)*$/;

/** Most headers, for which neither normal forms nor the classes of Unicode have to be loaded. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** The form under which a typed value is compared: inner and outer spaces evened out, letter case ignored. */
export function nameKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The same for a cell that may name several people, whom a line break keeps apart as a semicolon does. */
export function peopleKey(text: string): string {
  return PLAIN.test(text) ? text : nameKey(text.replace(/[\r\n]+/g, ";"));
}

/** The form under which headers, option keys and fixed choices are compared: also without spaces and punctuation. */
export function headerKey(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** `a, b and c`, for sentences. */
export function listed(names: readonly string[], last = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}

/** Text shortened for a sentence, in quotes. */
export function quoted(value: unknown): string {
  if (typeof value === "object" && value !== null) return "a date";
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** ` Did you mean Channel?`, or nothing, to follow a sentence. */
export function didYouMean(alike: string | undefined): string {
  return alike === undefined ? "" : ` Did you mean ${alike}?`;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? singular : plural}`;
}
