/** Takes apart a cell that names several people. */
import { isErrorCell } from "./errorCell";

/** What stands between the people of a cell; a comma may be part of an id. */
export const BETWEEN_PEOPLE = /[;；\r\n]+/;
export const BETWEEN_ALIASES = /[;；,，\r\n]+/;

/** Whether a cell names more than one, by its `peopleKey`. */
export function namesSeveral(key: string): boolean {
  return key.includes(";");
}

/** The ids in one cell, trimmed. */
export function splitIds(text: string, separators: "people" | "aliases"): string[] {
  return text
    .split(separators === "people" ? BETWEEN_PEOPLE : BETWEEN_ALIASES)
    .map((id) => id.trim())
    .filter((id) => id !== "" && !isErrorCell(id));
}
