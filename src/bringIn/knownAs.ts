/** Says what a file is by its headers, and why. */
import type { Grid } from "../reading/grid";
import { listed, quoted } from "../words/text";
import { asTableOf, type FileTable, rowPlaces } from "./fileTable";
import type { Recipe } from "./recipe";

/** The file as the table of the recipe that asks most of its headers; of several the first. Undefined where no recipe knows it. */
export function knownAs(rows: Grid, recipes: readonly Recipe[]): FileTable | undefined {
  let best: FileTable | undefined;
  const placesAt = rowPlaces(rows);
  for (const recipe of recipes) {
    const table = asTableOf(recipe, rows, placesAt);
    if (table && table.knownBy.length > (best?.knownBy.length ?? 0)) best = table;
  }
  return best;
}

/** So many of the columns are named. */
const MOST_SHOWN = 6;

/** `This is the guest list of a Luma event: it has the columns “api_id”, “approval_status” and “checked_in_at”.` */
export function whyKnown({ recipe, knownBy }: FileTable): string {
  const more = knownBy.length - MOST_SHOWN;
  const shown = [...knownBy.slice(0, MOST_SHOWN).map(quoted), ...(more > 0 ? [`${more} more`] : [])];
  return `This is ${recipe.about}: it has the columns ${listed(shown)}.`;
}
