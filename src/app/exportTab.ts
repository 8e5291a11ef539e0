/** Whether a tab is an export of another tool: Bring in takes its rows, and it is not guessed to be a table of ours. */
import { knownAs } from "../bringIn/knownAs";
import type { Recipe } from "../bringIn/recipe";
import { RECIPES } from "../bringIn/recipes/recipes";
import { readHeaderText } from "../reading/headerText";

/** Without a telling name, this many known headers make a table, or an export. */
export const TELLING_HEADERS = 3;

/** The recipe that knows a tab by these headers; undefined where none does, or where somebody named columns of ours behind them. */
export function exportBy(headers: readonly string[]): Recipe | undefined {
  const known = knownAs([headers], RECIPES);
  if (!known || known.knownBy.length < TELLING_HEADERS) return undefined;
  return headers.some((text) => readHeaderText(text).bracketed.length > 0) ? undefined : known.recipe;
}
