/** Finds names and ids in running text: whole, and however they are written. */

/** Scripts whose words stand without spaces between them. */
const UNSPACED = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]";
const INVISIBLE = "[\\p{Cf}\\p{Default_Ignorable_Code_Point}]*";
const SIGNS = /[\\^$.*+?()[\]{}|/]/g;

/** What must not stand beside an address, and beside any other name, for it to be whole. */
const BESIDE = {
  address: ["(?<![\\p{L}\\p{N}_%+\\-]|[\\p{L}\\p{N}]\\.)", "(?![\\p{L}\\p{N}_\\-]|\\.[\\p{L}\\p{N}])"],
  other: ["(?<![\\p{L}\\p{N}_\\-]|[\\p{L}\\p{N}]@)", "(?![\\p{L}\\p{N}_\\-]|@[\\p{L}\\p{N}])"],
} as const;

/** Whether a text is too little to be looked for within others: numbers, and names of one or two letters. */
export function isTooShort(name: string): boolean {
  const letters = [...name].length;
  return !/\p{L}/u.test(name) || letters < (new RegExp(UNSPACED, "u").test(name) ? 2 : 3);
}

/** Matches each of the names where it stands in a text; undefined where none is long enough to be looked for. */
export function mentionsOf(names: readonly string[]): RegExp | undefined {
  const long = names.filter((name) => !isTooShort(name)).sort((a, b) => b.length - a.length);
  return long.length === 0 ? undefined : new RegExp(long.map(patternOf).join("|"), "giu");
}

function patternOf(name: string): string {
  const [before, after] = BESIDE[name.includes("@") ? "address" : "other"];
  const starts = new RegExp(`^${UNSPACED}`, "u").test(name) ? "" : before;
  const ends = new RegExp(`${UNSPACED}$`, "u").test(name) ? "" : after;
  const words = name.trim().split(/\s+/);
  return starts + words.map((word) => [...word].map(letter).join(INVISIBLE)).join("\\s+") + ends;
}

/** A letter in each of its forms: composed or not, and as wide as those of Chinese and Japanese. */
function letter(character: string): string {
  const code = character.codePointAt(0)!;
  const wide = code > 0x20 && code < 0x7f ? [String.fromCodePoint(code + 0xfee0)] : [];
  const forms = new Set([character, character.normalize("NFC"), character.normalize("NFD"), ...wide]);
  return `(?:${[...forms].map((form) => form.replace(SIGNS, "\\$&")).join("|")})`;
}
