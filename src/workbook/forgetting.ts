/** What cells and other texts say once a person is forgotten. */
import { BETWEEN_ALIASES, BETWEEN_PEOPLE } from "../reading/cells/ids";
import { mentionsOf } from "../words/mentions";
import { nameKey, peopleKey } from "../words/text";

export interface Forgetting {
  /** Of any text: all of it where it is one of their ids or names, and each place where it names them. */
  inText(text: string): string;
  /** Of a cell of people, in which each of their ids becomes `instead`, or goes where that is "". */
  inPeople(text: string, instead: string): string;
  /** Of a formula: only in its quoted texts. */
  inFormula(formula: string): string;
  /** Of a value made of lists, groups and texts. */
  inValue(value: unknown): unknown;
}

/** With the spaces around it, and kept where a text is taken apart. */
const BETWEEN = new RegExp(`(\\s*${BETWEEN_PEOPLE.source}\\s*)`);

/**
 * Forgets the person of these ids and names, whose place `made` takes; letters, digits and hyphens make it safe in any
 * text. Those that are to `stay` go only from cells of people.
 */
export function forgetting(
  { ids, names }: { ids: readonly string[]; names: readonly string[] },
  made: string,
  stay: readonly string[] = [],
): Forgetting {
  const recognised = (theirIds: readonly string[], theirNames: readonly string[]) => {
    const idKeys = new Set(theirIds.map(peopleKey));
    const nameKeys = new Set(theirNames.map(nameKey));
    return (text: string) => idKeys.has(peopleKey(text)) || nameKeys.has(nameKey(text));
  };
  const staying = new Set(stay.map(nameKey));
  const goes = (text: string) => !staying.has(nameKey(text));
  const isTheirs = recognised(ids, names);
  const isWhole = recognised(ids.filter(goes), names.filter(goes));
  const mentions = mentionsOf([...ids, ...names].filter(goes));
  const known = new Map<string, string>();
  const inText = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = isWhole(text) ? made : mentions ? text.replace(mentions, made) : text;
    known.set(text, after);
    return after;
  };
  const inPeople = (text: string, instead: string): string => {
    const parts = text.split(BETWEEN);
    if (instead !== "") return parts.map((part) => (isTheirs(part) ? instead : inText(part))).join("");
    const all = text.split(BETWEEN_ALIASES);
    if (!all.some(isTheirs)) return inText(text);
    const others = all.map((part) => part.trim()).filter((part) => part !== "" && !isTheirs(part));
    return inText(others.join("; "));
  };
  const inValue = (value: unknown): unknown => {
    if (typeof value === "string") return inText(value);
    if (Array.isArray(value)) return value.map(inValue);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [inText(name), inValue(each)]));
  };
  return {
    inText,
    inPeople,
    inFormula: (formula) =>
      formula.replace(/"(?:[^"]|"")*"/g, (quoted) => {
        const text = quoted.slice(1, -1).replace(/""/g, '"');
        return `"${inText(text).replace(/"/g, '""')}"`;
      }),
    inValue,
  };
}
