/** Tells the formulas that the add-on writes itself from any others, by the functions that they call. */
import { FUNCTIONS } from "../registry";

const OURS: readonly string[] = FUNCTIONS.map(({ name }) => name);

/** What the template's formulas put around ours; none of them asks the network or follows a link. */
const AROUND: readonly string[] = ["LET", "IF", "COUNT", "INDEX"];

/** A text, a tab's name in quotes, a word with what makes it a call or a tab's name, or a sign. */
const PIECE =
  /\s*(?:("[^"]*(?:""[^"]*)*")|('[^']*(?:''[^']*)*'!)|([A-Za-z0-9_.$]+)\s*([(!]?)|([-+*/^&=<>%,;:()]))/y;

/**
 * Whether a formula calls a function of ours, and beside those only the few that the template needs. What the add-on
 * never writes is refused unread: other signs, two values without a sign between them (so also a call of what a call
 * gave), and a function's name that is not called, since LET could make it mean another one.
 */
export function isOwnFormula(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const end = formula.trimEnd().length;
  let isOurs = false;
  let isAfterValue = false;
  PIECE.lastIndex = 1;
  while (PIECE.lastIndex < end) {
    const piece = PIECE.exec(formula);
    if (!piece) return false;
    const [, text, tab, word, after, sign] = piece;
    const beginsValue = sign === undefined || sign === "(";
    if (beginsValue && isAfterValue) return false;
    isAfterValue = text !== undefined || sign === ")" || (word !== undefined && after === "");
    if (tab !== undefined || word === undefined || after === "!") continue;
    const name = word.toUpperCase();
    const isListed = OURS.includes(name) || AROUND.includes(name);
    if (isListed !== (after === "(")) return false;
    isOurs = isOurs || OURS.includes(name);
  }
  return isOurs;
}
