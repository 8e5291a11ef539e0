// What people write where they have nothing to say, in the form in which texts are compared.

const WORDS = [
  "n/a",
  "n.a.",
  "n.a",
  "na",
  "not applicable",
  "none",
  "null",
  "nil",
  "undefined",
  "tbd",
  "tba",
  "tbc",
  "-",
  "--",
  "---",
  "‐",
  "–",
  "—",
  "−",
  "_",
  "/",
  ".",
  "..",
  "...",
  "?",
  "??",
  "???",
];

/** A cell that says one of these is blank. */
export const NOTHING: ReadonlySet<string> = new Set(WORDS);

/** Where a person or a kind of lead should stand, these name none either. */
export const NOTHING_OR_NOBODY: ReadonlySet<string> = new Set([...WORDS, "no", "false", "0", "x"]);

/** Where a region or a country should stand, NA is North America or Namibia. */
export const NOTHING_BUT_NA: ReadonlySet<string> = new Set(WORDS.filter((word) => word !== "na"));

/** The headers, as headers are compared, of columns in which NA says something. */
export const HEADERS_WITH_NA: readonly string[] = ["region", "country"];

/** Where only an empty cell means the default, such as in a column of statuses. */
export const NO_WORD: ReadonlySet<string> = new Set();
