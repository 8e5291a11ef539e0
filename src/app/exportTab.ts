/** Whether a tab is an export of another tool: Bring in takes its rows, and it is not guessed to be a table of ours. */
import type { FileTable } from "../bringIn/fileTable";
import { knownAs } from "../bringIn/knownAs";
import type { Recipe } from "../bringIn/recipe";
import { RECIPES } from "../bringIn/recipes/recipes";
import type { Grid } from "../reading/grid";
import { readHeaderText } from "../reading/headerText";

/** Without a telling name, this many known headers make a table, or an export. */
export const TELLING_HEADERS = 3;

/** The recipe that knows what is in a tab, wherever its table starts; undefined where none does for sure, or where somebody named columns of ours behind its headers. */
export function exportIn(grid: Grid): Recipe | undefined {
  const known = knownAs(grid, RECIPES);
  return known && isTelling(known) ? known.recipe : undefined;
}

/** How sure it is that Bring in takes the rows of a tab; undefined where it would give none. */
export function exportSeen(grid: Grid, own: readonly Recipe[]): "likely" | "surely" | undefined {
  const known = knownAs(grid, [...own, ...RECIPES]);
  if (!known || known.recipe.gives.length === 0) return undefined;
  return isTelling(known) ? "surely" : "likely";
}

function isTelling({ knownBy, rows, header }: FileTable): boolean {
  const isNamed = (cell: unknown) => typeof cell === "string" && readHeaderText(cell).bracketed.length > 0;
  return knownBy.length >= TELLING_HEADERS && !rows[header]!.some(isNamed);
}
