/** What stands where a value is blank: our label, or what takes its place where the sheet itself has such a value. */
import { LABELS } from "../words/labels";
import { nameKey } from "../words/text";
import { literal } from "./sql";

/** An expression for the label beside the values of a table: `keys` is a subquery of one column, their keys. */
export function labelSql(label: keyof typeof LABELS, keys: string): string {
  const [usual, instead] = LABELS[label];
  return `IF(${literal(nameKey(usual))} IN (SELECT key FROM (${keys}) WHERE key IS NOT NULL), ${literal(instead)}, ${literal(usual)})`;
}
