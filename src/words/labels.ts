/** What we call that which has no name in the sheet, so that no two rows or blocks of one table have one name. */
import { nameKey } from "./text";

/** Each with what takes its place where it is itself a value in the sheet. */
export const LABELS = {
  none: ["(none)", "(no value)"],
  direct: ["(direct)", "(no touch)"],
  unknown: ["(unknown)", "(not in the table)"],
  noScope: ["(no scope)", "(scope left empty)"],
  total: ["Total", "All"],
} as const;

/** Our label, or what takes its place beside these names. */
export function labelBeside(label: keyof typeof LABELS, names: readonly string[]): string {
  const taken = new Set(names.map(nameKey));
  const free = LABELS[label].find((name) => !taken.has(nameKey(name)));
  if (free !== undefined) return free;
  const [, last] = LABELS[label];
  let number = 2;
  while (taken.has(nameKey(`${last} ${number}`))) number++;
  return `${last} ${number}`;
}
