/** Reads what a standing source gives by its recipe and its answers. */
import { asTableOf } from "../bringIn/fileTable";
import { asksOf } from "../bringIn/questions";
import { type FileReading, readByRecipe } from "../bringIn/readByRecipe";
import { RECIPES } from "../bringIn/recipes/recipes";
import { bringInErrors } from "../problems/bringInErrors";
import { zone } from "../reading/zone";
import type { Workbook } from "../sheets/workbook";
import { loadingCell } from "./loadingTabs";
import { recipes } from "./ownRecipes";
import type { ReadTab } from "./recognise";
import type { StandingSource } from "./standingSources";

/** `read` is its tab, undefined where that is gone. @throws LedgerError where what it gives cannot be known */
export function readStanding(
  workbook: Workbook,
  { about, answers }: StandingSource,
  read: ReadTab | undefined,
): FileReading {
  if (!read) throw bringInErrors.tabGone(about);
  const { name } = read.tab;
  const recipe = [...recipes(workbook), ...RECIPES].find((each) => each.about === about);
  if (!recipe) throw bringInErrors.recipeGone(name);
  const loading = loadingCell(read.grid);
  if (loading !== undefined) throw bringInErrors.loading(name, loading);
  const file = asTableOf(recipe, read.grid);
  if (!file) throw bringInErrors.otherHeaders(name, about);
  const open = asksOf(file).filter((question) => question !== "source" && !answers[question]);
  if (open.length > 0) throw bringInErrors.unanswered(name);
  return readByRecipe(file, answers, zone(workbook.timeZone()));
}
