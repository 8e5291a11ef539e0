/** Takes apart a cell that names several people. */
import { isErrorCell } from "./errorCell";

/** What stands between the people of a cell; a comma may be part of an id. */
const SEVERAL = /[;；\r\n]+/;
const ALIASES = /[;；,，\r\n]+/;

/** Whether a cell names more than one, by its `peopleKey`. */
export function namesSeveral(key: string): boolean {
  return key.includes(";");
}

/** The ids in one cell, trimmed. */
export function splitIds(text: string, separators: "people" | "aliases"): string[] {
  return text
    .split(separators === "people" ? SEVERAL : ALIASES)
    .map((id) => id.trim())
    .filter((id) => id !== "" && !isErrorCell(id));
}
