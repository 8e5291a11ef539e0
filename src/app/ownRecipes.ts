/** The team's own recipes, kept with the spreadsheet under their names. */
import type { Recipe } from "../bringIn/recipe";
import { bringInErrors } from "../problems/bringInErrors";
import { keptUnder } from "../sheets/stored";
import type { Workbook } from "../sheets/workbook";
import type { Input } from "./contract";
import { recipe } from "./ownRecipeSchema";

const PREFIX = "recipe/";
/** A text that is kept may have 9 KB. */
const LONGEST = 8000;

/** What is damaged, or from a later version, is passed over. */
export function recipes(workbook: Workbook): Recipe[] {
  return keptUnder(workbook.settings().all(), PREFIX, recipe()).map(([, kept]) => kept as Recipe);
}

/** Keeps a recipe in place of one of the same name. */
export function keepRecipe(workbook: Workbook, { recipe }: Input<"keepRecipe">): Recipe[] {
  const text = JSON.stringify(recipe);
  if (text.length > LONGEST) throw bringInErrors.longRecipe();
  workbook.settings().set({ [PREFIX + recipe.name]: text });
  return recipes(workbook);
}

export function dropRecipe(workbook: Workbook, { name }: Input<"dropRecipe">): Recipe[] {
  workbook.settings().remove(PREFIX + name);
  return recipes(workbook);
}
