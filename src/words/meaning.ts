/** Finds what a team's own word most likely means among names that are known: by the words that the two share, and by other words for the same. */
import { alikeName } from "./alike";
import { nameKey } from "./text";

/** A name that may be meant, and what else it is called. */
export interface Meaning {
  name: string;
  others?: readonly string[] | undefined;
}

/** From this share of words in common on, one is proposed. */
const LIKELY = 0.6;
/** Of shorter other words, too many are a typing mistake away; and a first letter is seldom mistyped: unsubscribed is not subscribed. */
const SHORTEST = 5;

/**
 * Makes a finder of likely meanings: of the name with most words in common, the first where several have as many; else of one
 * that is a typing mistake away; undefined where nothing is likely.
 * @param forms other words for a word, by that word, with spaces between them
 * @param fillers words that say nothing
 */
export function meaningFinder(
  meanings: readonly Meaning[],
  forms: Readonly<Record<string, string>>,
  fillers: readonly string[],
): (word: string) => string | undefined {
  const wordsOf = wordReader(forms, fillers);
  const known = meanings.flatMap(({ name, others = [] }) =>
    [name, ...others].map((text) => ({ name, text, words: wordsOf(text) })),
  );
  const mistypable = known.filter(({ name, text }) => text === name || text.length >= SHORTEST);
  return (word) => {
    const words = wordsOf(word);
    let best: string | undefined;
    let highest = 0;
    for (const each of known) {
      const score = inCommon(words, each.words);
      if (score <= highest) continue;
      highest = score;
      best = each.name;
    }
    if (highest >= LIKELY) return best;
    const first = nameKey(word)[0];
    const alike = mistypable.map(({ text }) => text).filter((text) => nameKey(text)[0] === first);
    const meant = alikeName(word, alike);
    return known.find(({ text }) => text === meant)?.name;
  };
}

/** From 0 for nothing to 1 for all. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** Takes a text apart into words, each in the form that stands for all of its meaning; a form of several words counts as one. */
function wordReader(forms: Readonly<Record<string, string>>, fillers: readonly string[]) {
  const meant = new Map<string, string>();
  for (const [form, others] of Object.entries(forms))
    for (const other of others.split(" ")) meant.set(singular(other), asOne(form));
  const phrases = Object.keys(forms).filter((form) => form.includes(" "));
  const ignored = new Set(fillers);
  return (text: string): ReadonlySet<string> => {
    const joined = phrases.reduce((all, phrase) => all.split(phrase).join(asOne(phrase)), nameKey(text));
    const plain = joined.match(/\d:\d|[\p{L}\p{N}]+/gu) ?? [];
    const telling = plain.filter((word) => !ignored.has(word));
    const words = (telling.length > 0 ? telling : plain).map(singular);
    return new Set(words.map((word) => meant.get(word) ?? word));
  };
}

function asOne(phrase: string): string {
  return phrase.split(" ").join("");
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}
